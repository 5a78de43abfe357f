// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/auditexamination.h"

namespace kyc::services {

namespace {

using core::Message;
using records::CheckpointFit;
using records::JudgedCheckpoint;

/// What is said of checkpoints: everything that speaks against the log, and of those that fit the last.
QList<Message> aboutCheckpoints(const records::AuditVerdict &verdict)
{
    QList<Message> lines;
    const records::Checkpoint *last = nullptr;
    for (const JudgedCheckpoint &one : verdict.checkpoints) {
        if (one.fit != CheckpointFit::Fits)
            lines.append(records::explanation(one.fit, one.checkpoint));
        else if (one.checkpoint.head.sequence == verdict.vouchedFor())
            last = &one.checkpoint;
    }
    if (last) {
        lines.append(records::explanation(CheckpointFit::Fits, *last));
        lines.append(Message{QT_TRANSLATE_NOOP("kyc", "That is signed by the key %1."),
                             {records::keyFingerprint(last->publicKey)}});
    } else {
        lines.append(Message{QT_TRANSLATE_NOOP("kyc",
                                               "No checkpoint vouches for it: whether entries are missing at its end, "
                                               "or all of it was written anew, cannot be told.")});
    }
    return lines;
}

} // namespace

qint64 AuditReport::entryInQuestion() const
{
    if (!verdict.chain.isSound())
        return verdict.chain.sequence;
    for (const JudgedCheckpoint &one : verdict.checkpoints) {
        if (one.fit == CheckpointFit::Forked)
            return one.checkpoint.head.sequence;
        if (one.fit == CheckpointFit::Cut)
            return verdict.chain.head.sequence; // behind it something is missing
    }
    return 0;
}

QList<Message> sentences(const AuditReport &report)
{
    QList<Message> lines{records::explanation(report.verdict.chain)};
    if (report.verdict.chain.timesBack > 0) {
        lines.append(Message{QT_TRANSLATE_NOOP("kyc", "The clock went backwards between entries: %1 times."),
                             {QString::number(report.verdict.chain.timesBack)}});
    }
    lines += aboutCheckpoints(report.verdict);
    for (const QString &name : report.damagedFiles)
        lines.append(Message{QT_TRANSLATE_NOOP("kyc", "%1 is no checkpoint, or is damaged."), {name}});
    for (const QString &path : report.unreadableFolders) {
        lines.append(Message{QT_TRANSLATE_NOOP("kyc",
                                               "The folder %1 is not there or cannot be read: what its checkpoints say "
                                               "is not known."),
                             {path}});
    }
    return lines;
}

AuditExamination::AuditExamination(AuditTrail &trail, QObject *parent) : Task(parent), m_trail(trail)
{ }

void AuditExamination::start()
{
    await(m_trail.evidence(), [this](const core::Result<AuditEvidence> &evidence) {
        if (evidence)
            verify(*evidence);
        else
            end(core::Unexpected(evidence.error()));
    });
}

void AuditExamination::verify(const AuditEvidence &evidence)
{
    const auto verification = m_trail.log().verify(evidence.checkpoints, evidence.publicKey);
    auto *watcher = new QFutureWatcher<core::Result<records::AuditVerdict>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &AuditExamination::progressed);
    watcher->setFuture(verification);
    await(verification,
          [this, damaged = evidence.damagedFiles,
           unreadable = evidence.unreadableFolders](core::Result<records::AuditVerdict> verdict) {
              if (verdict)
                  end(AuditReport{*std::move(verdict), damaged, unreadable});
              else
                  end(core::Unexpected(verdict.error()));
          });
}

} // namespace kyc::services
