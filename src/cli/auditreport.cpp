// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/auditreport.h"

#include "cli/terminaltext.h"
#include "core/wordtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::cli {

namespace {

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

constexpr core::WordTable<AuditReport::Word, 3> kWords{{
    {AuditReport::Word::Sound, "sound"},
    {AuditReport::Word::NotVouchedFor, "not-vouched-for"},
    {AuditReport::Word::Broken, "broken"},
}};

} // namespace

QByteArray auditReportText(const AuditReport &report)
{
    QString text;
    for (const core::Message &line : services::sentences(report))
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
                   {QStringLiteral("verdict"), kWords.word(report.word())},
                   {QStringLiteral("entries"), chain.head.sequence},
                   {QStringLiteral("fault"), kFaults.word(chain.fault)},
                   {QStringLiteral("at"), chain.sequence},
                   {QStringLiteral("clockSetBack"), chain.timesBack},
                   {QStringLiteral("vouchedFor"), report.verdict.vouchedFor()},
                   {QStringLiteral("signed"), report.verdict.heldByVault()},
                   {QStringLiteral("checkpoints"), checkpoints},
                   {QStringLiteral("damagedFiles"), QJsonArray::fromStringList(report.damagedFiles)},
                   {QStringLiteral("unreadableFolders"), QJsonArray::fromStringList(report.unreadableFolders)},
               })
        .toJson();
}

} // namespace kyc::cli
