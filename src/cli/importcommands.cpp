// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/importcommands.h"

#include "cli/attendance.h"
#include "cli/importdoing.h"
#include "cli/importhelp.h"
#include "cli/importlist.h"
#include "cli/importordering.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "core/errortext.h"
#include "services/networksettings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;

/// What the commands that run an import have in common.
struct RunOptions
{
    ImportDoing::How how;
    std::optional<SecretSource> passphrase;
    QList<SecretAssignment> secrets;
};

RunOptions runOptions(OptionReader &reader)
{
    constexpr int kMost = 3600;
    RunOptions options;
    options.how.runner.companyCaFile = reader.companyCa();
    if (const auto seconds =
            reader.wholeNumber("poll-seconds", 1, kMost, QT_TRANSLATE_NOOP("kyc", "a whole number between 1 and 3600")))
        options.how.pollInterval = std::chrono::seconds(*seconds);
    options.passphrase = reader.source("passphrase");
    options.secrets = reader.secrets();
    return options;
}

std::optional<qint64> importNumber(OptionReader &reader)
{
    bool isNumber = false;
    const qint64 number = reader.value("NUMBER").value_or(QString()).toLongLong(&isNumber);
    if (isNumber && number > 0)
        return number;
    reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Give the import's number, as \"imports list\" shows it.")});
    return std::nullopt;
}

Parsed<core::Fields> readSecrets(const QList<SecretAssignment> &secrets)
{
    core::Fields fields;
    for (const SecretAssignment &secret : secrets) {
        auto read = readSecret(secret.target.key, secret.source);
        forgetSource(secret.source);
        if (!read)
            return Misuse(read.error());
        if (!read->warning.isEmpty())
            tell(read->warning);
        fields.setSecret(secret.target.key, std::move(read->secret));
    }
    return fields;
}

Message refusal(const core::Error &error)
{
    const core::ErrorText words = core::errorText(error);
    return Message{QT_TRANSLATE_NOOP("kyc", "%1 %2"), {words.what.text(), words.remedy.text()}};
}

/// The desk with vault and records open.
core::Result<void> open(services::Desk &desk, RunOptions &options)
{
    if (const auto opened = openDesk(desk, options.passphrase); !opened)
        return opened;
    options.how.runner = services::networkSettings(options.how.runner, desk.settings());
    return {};
}

/// What a command that runs an import goes on with, once vault and records are open.
struct Running
{
    OptionReader &reader;
    core::Fields secrets;
    services::Desk &desk;
    ImportDoing &doing;
    QString command;
};

/// Reads what was given, opens the desk, and hands over to @p go.
ExitStatus run(OptionReader &reader, RunOptions &options, const QString &command,
               const std::function<ExitStatus(Running &)> &go)
{
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    auto secrets = readSecrets(options.secrets);
    if (!secrets)
        return misused(secrets.error(), command);
    services::Desk desk(services::standardPlaces());
    const Attendance attendance(desk, command);
    if (const auto opened = open(desk, options); !opened)
        return unusable(opened.error());
    ImportDoing doing(desk, options.how);
    if (doing.problem())
        return unusable(*doing.problem());
    Running running{reader, std::move(*secrets), desk, doing, command};
    return go(running);
}

ExitStatus begin(Running &running, const QList<Assignment> &fields)
{
    const auto order = readOrder(running.reader, fields, running.desk.accounts());
    if (!order)
        return misused(order.error(), running.command);
    services::ImportDesk &imports = running.doing.imports();
    if (const auto objection = imports.objection(*order, running.secrets)) {
        const bool isOfRecords =
            objection->kind == core::ErrorKind::Records || objection->kind == core::ErrorKind::Vault;
        return isOfRecords ? unusable(*objection) : misused(refusal(*objection), running.command);
    }
    if (!running.reader.contains("yes"))
        return misused(Message{QT_TRANSLATE_NOOP("kyc",
                                                 "Everything is there. The customer's personal data would be given to "
                                                 "the destination: --yes carries it over.")},
                       running.command);
    const auto id = waitFor(imports.start(*order, std::move(running.secrets)));
    return id ? running.doing.follow(*id) : unusable(id.error());
}

ExitStatus startImport(const ParsedOptions &given)
{
    OptionReader reader(given);
    RunOptions options = runOptions(reader);
    const QList<Assignment> fields = reader.fields();
    return run(reader, options, importCommand().name, [&fields](Running &running) { return begin(running, fields); });
}

ExitStatus goOn(Running &running, qint64 id)
{
    services::ImportDesk &imports = running.doing.imports();
    auto going = running.reader.contains("new-token") ? imports.newToken(id, std::move(running.secrets))
        : running.reader.contains("watch-on")         ? imports.watchOn(id, std::move(running.secrets))
                                                      : imports.resume(id, std::move(running.secrets));
    const auto gone = waitFor(going);
    if (gone)
        return running.doing.follow(id);
    if (gone.error().kind == core::ErrorKind::MissingCredential)
        return misused(
            Message{QT_TRANSLATE_NOOP("kyc", "Give it once more, since it is kept nowhere: --secret %1=SOURCE."),
                    gone.error().args},
            running.command);
    if (gone.error().kind == core::ErrorKind::InvalidInput)
        return misused(Message{QT_TRANSLATE_NOOP(
                           "kyc", "This import does not go on like that: \"imports show\" says what to do.")},
                       running.command);
    return unusable(gone.error());
}

ExitStatus resume(const ParsedOptions &given)
{
    OptionReader reader(given);
    RunOptions options = runOptions(reader);
    const auto id = importNumber(reader);
    if (reader.contains("new-token") && reader.contains("watch-on"))
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "--new-token and --watch-on exclude each other.")});
    return run(reader, options, importsResumeCommand().name, [&id](Running &running) { return goOn(running, *id); });
}

ExitStatus discard(const ParsedOptions &given)
{
    const QString command = importsDiscardCommand().name;
    OptionReader reader(given);
    RunOptions options;
    options.passphrase = reader.source("passphrase");
    const auto id = importNumber(reader);
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    services::Desk desk(services::standardPlaces());
    if (const auto opened = open(desk, options); !opened)
        return unusable(opened.error());
    ImportDoing doing(desk, options.how);
    if (doing.problem())
        return unusable(*doing.problem());
    const auto gone = waitFor(doing.imports().discard(*id));
    if (!gone)
        return unusable(gone.error());
    static_cast<void>(doing.follow(*id));
    return ExitStatus::Answered;
}

/// Opens the desk, notes that somebody looks, and prints what @p shown makes of the imports.
ExitStatus show(OptionReader &reader, const QString &command,
                const std::function<std::optional<QByteArray>(const services::ImportDesk &)> &shown)
{
    RunOptions options;
    options.passphrase = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    services::Desk desk(services::standardPlaces());
    if (const auto opened = open(desk, options); !opened)
        return unusable(opened.error());
    ImportDoing doing(desk, options.how);
    if (doing.problem())
        return unusable(*doing.problem());
    const std::optional<QByteArray> text = shown(doing.imports());
    if (!text)
        return unusable(core::failure(core::ErrorKind::Records, core::ErrorCause::RecordAbsent).value());
    const QString outcome = QStringLiteral("imports rows=%1").arg(doing.imports().imports().size());
    if (const auto noted = waitFor(desk.trail().note(records::AuditAction::View, {.outcome = outcome})); !noted)
        return unusable(noted.error());
    return writeResults(*text) ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

ExitStatus list(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Format format = reader.tableOrJson();
    return show(reader, importsListCommand().name, [format](const services::ImportDesk &imports) {
        return std::optional(importList(imports.imports(), format, QTimeZone::systemTimeZone()));
    });
}

ExitStatus showOne(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Format format = reader.tableOrJson();
    const auto id = importNumber(reader);
    return show(reader, importsShowCommand().name,
                [format, id](const services::ImportDesk &imports) -> std::optional<QByteArray> {
                    const services::ImportState *import = imports.find(*id);
                    if (!import)
                        return std::nullopt;
                    return importDetails(*import, format, QTimeZone::systemTimeZone());
                });
}

} // namespace

QList<Command> importCommands()
{
    return {{importCommand(), startImport},
            {importsListCommand(), list},
            {importsShowCommand(), showOne},
            {importsResumeCommand(), resume},
            {importsDiscardCommand(), discard}};
}

} // namespace kyc::cli
