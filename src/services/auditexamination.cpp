// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/auditexamination.h"

namespace kyc::services {

namespace {

using core::Message;
using records::CheckpointFit;
using records::JudgedCheckpoint;

/// What is said of where the vault holds that it was signed last.
QList<Message> aboutVault(const records::AuditVerdict &verdict)
{
    if (!verdict.signedHead)
        return {};
    const QString number = QString::number(verdict.signedHead->sequence);
    switch (verdict.signedFit) {
    case CheckpointFit::Cut:
        return {
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "The audit was cut: this desk has signed it up to entry %1, which is not there "
                                      "any more."),
                    {number}}};
    case CheckpointFit::Forked:
        return {Message{QT_TRANSLATE_NOOP("kyc",
                                          "The audit was written anew: entry %1 is another one than when this desk "
                                          "signed it last."),
                        {number}}};
    default:
        return {Message{QT_TRANSLATE_NOOP("kyc",
                                          "Up to entry %1 it is what this desk has signed last, as the vault has "
                                          "it."),
                        {number}}};
    }
}

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
    } else if (verdict.heldByVault() == 0) {
        lines.append(Message{QT_TRANSLATE_NOOP("kyc",
                                               "No checkpoint vouches for it: whether entries are missing at its end, "
                                               "or all of it was written anew, cannot be told.")});
    }
    return lines;
}

} // namespace

AuditReport::Word AuditReport::word() const
{
    if (!isSound())
        return Word::Broken;
    const bool isVouchedFor = verdict.heldByVault() > 0 || (isKeyNamed && verdict.vouchedFor() > 0);
    return isVouchedFor ? Word::Sound : Word::NotVouchedFor;
}

qint64 AuditReport::entryInQuestion() const
{
    if (!verdict.chain.isSound())
        return verdict.chain.sequence;
    if (verdict.signedHead && verdict.signedFit == CheckpointFit::Forked)
        return verdict.signedHead->sequence;
    if (verdict.signedHead && verdict.signedFit == CheckpointFit::Cut)
        return verdict.chain.head.sequence;
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
    lines += aboutVault(report.verdict);
    lines += aboutCheckpoints(report.verdict);
    if (report.word() == AuditReport::Word::NotVouchedFor) {
        lines.append(Message{QT_TRANSLATE_NOOP("kyc",
                                               "Not vouched for: where the audit was signed last, only the vault can "
                                               "say, and it is locked or holds nothing of it.")});
    }
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
    const auto verification = m_trail.log().verify(evidence.checkpoints, evidence.publicKey, evidence.signedHead);
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
