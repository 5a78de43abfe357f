// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/auditreport.h"

#include "cli/terminaltext.h"
#include "core/wordtable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::cli {

namespace {

using core::Message;
using records::ChainFault;
using records::CheckpointFit;

constexpr core::WordTable<ChainFault, 4> kFaults{{
    {ChainFault::None, "none"},
    {ChainFault::Missing, "missing"},
    {ChainFault::OutOfOrder, "out-of-order"},
    {ChainFault::Changed, "changed"},
}};

constexpr core::WordTable<CheckpointFit, 5> kFits{{
    {CheckpointFit::Fits, "fits"},
    {CheckpointFit::NotSigned, "not-signed"},
    {CheckpointFit::OtherKey, "other-key"},
    {CheckpointFit::Cut, "cut"},
    {CheckpointFit::Forked, "forked"},
}};

/// What is said of checkpoints: everything that speaks against the log, and of those that fit the last.
QList<Message> aboutCheckpoints(const records::AuditVerdict &verdict)
{
    QList<Message> lines;
    const records::Checkpoint *last = nullptr;
    for (const records::JudgedCheckpoint &one : verdict.checkpoints) {
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
        lines.append(
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "No checkpoint vouches for it: whether entries are missing at its end, or "
                                      "all of it was written anew, cannot be told.")});
    }
    return lines;
}

} // namespace

QByteArray auditReportText(const AuditReport &report)
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
    QString text;
    for (const Message &line : lines)
        text += harmless(line.text()) + u'\n';
    return text.toUtf8();
}

QByteArray auditReportJson(const AuditReport &report)
{
    QJsonArray checkpoints;
    for (const records::JudgedCheckpoint &one : report.verdict.checkpoints) {
        checkpoints.append(QJsonObject{
            {QStringLiteral("sequence"), one.checkpoint.head.sequence},
            {QStringLiteral("time"), one.checkpoint.time.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("key"), records::keyFingerprint(one.checkpoint.publicKey)},
            {QStringLiteral("fit"), kFits.word(one.fit)},
        });
    }
    const records::ChainVerdict &chain = report.verdict.chain;
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("sound"), report.isSound()},
                   {QStringLiteral("entries"), chain.head.sequence},
                   {QStringLiteral("fault"), kFaults.word(chain.fault)},
                   {QStringLiteral("at"), chain.sequence},
                   {QStringLiteral("clockSetBack"), chain.timesBack},
                   {QStringLiteral("vouchedFor"), report.verdict.vouchedFor()},
                   {QStringLiteral("checkpoints"), checkpoints},
                   {QStringLiteral("damagedFiles"), QJsonArray::fromStringList(report.damagedFiles)},
                   {QStringLiteral("unreadableFolders"), QJsonArray::fromStringList(report.unreadableFolders)},
               })
        .toJson();
}

} // namespace kyc::cli
