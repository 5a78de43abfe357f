// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/auditcommands.h"

#include "cli/audithelp.h"
#include "cli/auditreport.h"
#include "cli/optionreader.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "records/checkpointfolder.h"
#include "services/auditexport.h"
#include "services/auditfile.h"
#include "services/csvwriter.h"

#include <QCoreApplication>

namespace kyc::cli {

namespace {

using core::Message;

/// What the checkpoints have to be signed with; nothing when none is signed with the key that was asked for.
std::optional<QByteArray> expectedKey(const services::AuditEvidence &evidence, const std::optional<QString> &wanted)
{
    if (!wanted)
        return evidence.publicKey;
    for (const records::Checkpoint &checkpoint : evidence.checkpoints) {
        if (records::keyFingerprint(checkpoint.publicKey) == wanted->toLower())
            return checkpoint.publicKey;
    }
    return std::nullopt;
}

core::Result<AuditReport> examined(services::Desk &desk, const QStringList &folders,
                                   const std::optional<QString> &wantedKey)
{
    auto evidence = waitFor(desk.trail().evidence(folders));
    if (!evidence)
        return core::Unexpected(evidence.error());
    const auto key = expectedKey(*evidence, wantedKey);
    if (!key) {
        tell(Message{QT_TRANSLATE_NOOP("kyc", "No checkpoint is signed by the key %1."), {*wantedKey}});
        return core::failure(core::ErrorKind::Records, core::ErrorCause::RecordAbsent);
    }
    auto verdict = waitFor(desk.trail().log().verify(evidence->checkpoints, *key, evidence->signedHead));
    if (!verdict)
        return core::Unexpected(verdict.error());
    return AuditReport{std::move(*verdict), evidence->damagedFiles, evidence->unreadableFolders, wantedKey.has_value()};
}

ExitStatus verify(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Format format = reader.tableOrJson();
    const auto passphrase = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), auditVerifyCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    if (passphrase || desk.vault().kind() == vault::KeeperKind::Keychain) {
        if (const auto opened = unlock(desk, passphrase); !opened)
            tellError(opened.error()); // the chain can be verified without
    }
    const auto report = examined(desk, reader.values("checkpoints"), reader.value("key"));
    if (!report) {
        return report.error().cause == core::ErrorCause::RecordAbsent ? ExitStatus::NotAnswered
                                                                      : unusable(report.error());
    }
    const bool isWritten = writeResults(format == Format::Json ? auditReportJson(*report) : auditReportText(*report));
    const bool isEnough = reader.contains("vouched") ? report->word() == AuditReport::Word::Sound : report->isSound();
    return isWritten && isEnough ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

ExitStatus checkpoint(const ParsedOptions &given)
{
    OptionReader reader(given);
    const auto passphrase = reader.source("passphrase");
    const QString folder = reader.value("folder").value_or(QString());
    if (reader.contains("folder") && folder.isEmpty())
        reader.refuseValue("folder", QT_TRANSLATE_NOOP("kyc", "a folder"));
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), auditCheckpointCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    if (const auto head = waitFor(desk.trail().log().head()); !head) // before anybody is asked for a passphrase
        return unusable(head.error());
    if (const auto opened = unlock(desk, passphrase); !opened)
        return unusable(opened.error());
    const auto made = waitFor(desk.trail().checkpoint());
    if (!made)
        return unusable(made.error());
    std::optional<core::Error> notCopied = made->notCopied;
    if (!folder.isEmpty()) {
        const records::CheckpointFolder own(desk.places().checkpointFolder());
        if (const auto copied = records::CheckpointFolder(folder).catchUp(own); !copied)
            notCopied = copied.error();
    }
    const Message line{QT_TRANSLATE_NOOP("kyc", "%1\nEntries: %2\nKey: %3\n"),
                       {made->fileName, QString::number(made->checkpoint.entries),
                        records::keyFingerprint(made->checkpoint.publicKey)}};
    const bool isWritten = writeResults(line.text().toUtf8());
    if (notCopied)
        return unusable(*notCopied);
    return isWritten ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

records::AuditFilter filterOf(OptionReader &reader)
{
    records::AuditFilter filter;
    filter.since = reader.time("since");
    filter.until = reader.time("until");
    filter.agent = reader.value("agent").value_or(QString());
    if (const auto word = reader.value("action")) {
        filter.action = records::auditActionFromWord(*word);
        if (!filter.action)
            reader.refuseValue("action", QT_TRANSLATE_NOOP("kyc", "one of the audit's actions, for example lookup"));
    }
    return filter;
}

/// Every entry that is meant, piece by piece.
core::Result<void> writeOut(services::Desk &desk, const records::AuditFilter &filter, Format format)
{
    constexpr int kPiece = 1000;
    const services::CsvWriter writer;
    QByteArray text = format == Format::Csv ? writer.header(services::auditColumns()) : QByteArray();
    qint64 last = 0;
    while (true) {
        const auto lines = waitFor(desk.trail().log().read(filter, {false, last, kPiece}));
        if (!lines)
            return core::Unexpected(lines.error());
        for (const records::AuditLine &line : *lines) {
            text += format == Format::Csv ? writer.record(services::auditCells(line)) : services::auditJsonLine(line);
            last = line.entry.sequence;
        }
        if (!writeResults(text))
            return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
        if (lines->size() < kPiece)
            return {};
        text.clear();
    }
}

ExitStatus exportAll(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Format format = reader.contains("format") ? reader.format() : Format::Csv;
    if (format == Format::Table)
        reader.refuseValue("format", QT_TRANSLATE_NOOP("kyc", "csv or json"));
    records::AuditFilter filter = filterOf(reader);
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), auditExportCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    if (const auto name = reader.value("account")) {
        const core::Account *account = desk.accounts().findByName(*name);
        filter.account = account ? account->id : *name; // one that was removed is known by its id alone
    }
    auto *noting = new services::AuditExportNoting(desk.trail(), filter, nullptr);
    const auto noted = waitFor(noting->start());
    if (!noted)
        return unusable(noted.error());
    const auto written = writeOut(desk, noted->filter, format);
    if (written)
        return ExitStatus::Answered;
    static_cast<void>(waitFor(services::noteNotCompleted(desk.trail(), *noted, written.error())));
    return written.error().kind == core::ErrorKind::Cancelled ? ExitStatus::NotAnswered : unusable(written.error());
}

} // namespace

QList<Command> auditCommands()
{
    return {{auditVerifyCommand(), verify}, {auditCheckpointCommand(), checkpoint}, {auditExportCommand(), exportAll}};
}

} // namespace kyc::cli
