// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/importcommands.h"

#include "cli/attendance.h"
#include "cli/importdoing.h"
#include "cli/importhelp.h"
#include "cli/importlist.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "core/errortext.h"
#include "providers/registry.h"
#include "services/networksettings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;
using services::ImportOrder;

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

const QList<core::FieldDescription> &sourceFields(const core::Account &account)
{
    static const QList<core::FieldDescription> none;
    const providers::Provider *provider = providers::find(account.providerId);
    const auto &source = provider ? provider->description().source : std::nullopt;
    return source ? provider->description().check(source->checkId)->customerFields : none;
}

const QList<core::FieldDescription> &destinationFields(const core::Account &account)
{
    static const QList<core::FieldDescription> none;
    const providers::Provider *provider = providers::find(account.providerId);
    return provider && provider->description().destination ? provider->description().destination->fields : none;
}

/// Puts a --field where it belongs; false when neither side knows it.
bool putField(const Assignment &field, const core::Account *from, const core::Account &to, ImportOrder &order)
{
    const auto knows = [&field](const core::Account &account, const QList<core::FieldDescription> &fields) {
        const core::FieldDescription *known = core::findField(fields, field.key);
        const bool isMeant = field.providerId.isEmpty() || field.providerId == account.providerId;
        return known && !known->isSecret && isMeant;
    };
    const bool isSources = from && knows(*from, sourceFields(*from));
    const bool isDestinations = knows(to, destinationFields(to));
    if (isSources)
        order.applicant.insert(field.key, field.value);
    if (isDestinations)
        order.destination.insert(field.key, field.value);
    return isSources || isDestinations;
}

Parsed<ImportOrder> readOrder(const OptionReader &reader, const QList<Assignment> &fields,
                              const services::AccountBook &accounts)
{
    const QString fromName = reader.value("from").value_or(QString());
    const core::Account *from = fromName.isEmpty() ? nullptr : accounts.findByName(fromName);
    const core::Account *to = accounts.findByName(reader.value("to").value_or(QString()));
    if ((!from && !fromName.isEmpty()) || !to)
        return Misuse(noSuchAccount());
    if ((from && sourceFields(*from).isEmpty()) || destinationFields(*to).isEmpty()) {
        return Misuse(Message{QT_TRANSLATE_NOOP(
            "kyc", "No verification can be carried over between these accounts: see \"providers\".")});
    }
    ImportOrder order;
    order.sourceAccountId = from ? from->id : QString();
    order.destinationAccountId = to->id;
    order.basis = reader.value("basis").value_or(QString());
    order.reference = reader.value("reference").value_or(QString());
    order.customerLabel = reader.value("customer").value_or(QString());
    for (const Assignment &field : fields) {
        if (!putField(field, from, *to, order))
            return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "A --field is none that these accounts want.")});
    }
    return order;
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

ExitStatus startImport(const ParsedOptions &given)
{
    const QString command = importCommand().name;
    OptionReader reader(given);
    RunOptions options = runOptions(reader);
    const QList<Assignment> fields = reader.fields();
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    auto secrets = readSecrets(options.secrets);
    if (!secrets)
        return misused(secrets.error(), command);
    services::Desk desk(services::standardPlaces());
    const Attendance attendance(desk, command);
    if (const auto opened = open(desk, options); !opened)
        return unusable(opened.error());
    const auto order = readOrder(reader, fields, desk.accounts());
    if (!order)
        return misused(order.error(), command);
    ImportDoing doing(desk, options.how);
    if (doing.problem())
        return unusable(*doing.problem());
    if (const auto objection = doing.imports().objection(*order, *secrets)) {
        const bool isOfRecords =
            objection->kind == core::ErrorKind::Records || objection->kind == core::ErrorKind::Vault;
        return isOfRecords ? unusable(*objection) : misused(refusal(*objection), command);
    }
    if (!reader.contains("yes"))
        return misused(Message{QT_TRANSLATE_NOOP("kyc",
                                                 "Everything is there. The customer's personal data would be given to "
                                                 "the destination: --yes carries it over.")},
                       command);
    const auto id = waitFor(doing.imports().start(*order, std::move(*secrets)));
    return id ? doing.follow(*id) : unusable(id.error());
}

ExitStatus resume(const ParsedOptions &given)
{
    const QString command = importsResumeCommand().name;
    OptionReader reader(given);
    RunOptions options = runOptions(reader);
    const auto id = importNumber(reader);
    if (reader.contains("new-token") && reader.contains("watch-on"))
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "--new-token and --watch-on exclude each other.")});
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
    services::ImportDesk &imports = doing.imports();
    auto going = reader.contains("new-token") ? imports.newToken(*id, std::move(*secrets))
        : reader.contains("watch-on")         ? imports.watchOn(*id, std::move(*secrets))
                                              : imports.resume(*id, std::move(*secrets));
    const auto gone = waitFor(going);
    if (!gone && gone.error().kind == core::ErrorKind::InvalidInput)
        return misused(Message{QT_TRANSLATE_NOOP(
                           "kyc", "This import does not go on like that: \"imports show\" says what to do.")},
                       command);
    return gone ? doing.follow(*id) : unusable(gone.error());
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
