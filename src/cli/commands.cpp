// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/helptext.h"
#include "cli/interrupts.h"
#include "cli/lookuprun.h"
#include "cli/outcometable.h"
#include "cli/providerlist.h"
#include "core/verificationjson.h"
#include "providers/registry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;

const QString &program()
{
    static const QString kName = QStringLiteral("kyc-desk-cli");
    return kName;
}

CommandSpec programSpec()
{
    return {QString(),
            {},
            QStringLiteral("COMMAND [OPTION]..."),
            Message{QT_TRANSLATE_NOOP("kyc", "What every KYC provider says about a customer, normalized.")},
            {{Message{QT_TRANSLATE_NOOP("kyc", "Options")},
              {{QStringLiteral("version"), QString(), Message{QT_TRANSLATE_NOOP("kyc", "Show the version and exit.")}},
               {QStringLiteral("help"), QString(),
                Message{QT_TRANSLATE_NOOP("kyc", "Show this and exit; after a command, that command's options.")}}}}},
            {QStringLiteral("providers"),
             QStringLiteral("lookup --check p100/kyc --secret api-key=env:P100_KEY \\\n"
                            "      --field external-user-id=u-1")},
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Results go to standard output, everything else to standard error. Exit status: "
                                      "0 every lookup was answered, 1 at least one was not (or the results could not "
                                      "be written), 2 wrong usage, 3 the vault or the store could not be used.")}};
}

QList<const core::ProviderDescription *> descriptions()
{
    QList<const core::ProviderDescription *> out;
    for (const providers::Provider *provider : providers::all())
        out.append(&provider->description());
    return out;
}

ExitStatus print(const QByteArray &text)
{
    return writeResults(text) ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

ExitStatus listProviders(const ParsedOptions &options)
{
    const auto format = parseFormat(options);
    return format ? print(providerList(descriptions(), *format)) : misused(format.error(), providersCommand().name);
}

QByteArray asJson(const QList<core::LookupOutcome> &outcomes)
{
    QJsonArray array;
    for (const core::LookupOutcome &outcome : outcomes)
        array.append(core::toJson(outcome));
    return QJsonDocument(array).toJson();
}

QByteArray asCsv(const QList<core::LookupOutcome> &outcomes, const LookupOptions &options)
{
    const services::CsvWriter writer(options.csv);
    QByteArray out = writer.header(services::csvColumns());
    for (const core::LookupOutcome &outcome : outcomes)
        out += writer.record(services::csvCells(outcome, options.csvContext));
    return out;
}

QByteArray formatted(const QList<core::LookupOutcome> &outcomes, const LookupOptions &options)
{
    switch (options.format) {
    case Format::Json:
        return asJson(outcomes);
    case Format::Csv:
        return asCsv(outcomes, options);
    case Format::Table:
        break;
    }
    return outcomeTable(outcomes, QTimeZone::systemTimeZone()).toUtf8();
}

QList<core::LookupOutcome> askAll(LookupPlan plan, const LookupOptions &options)
{
    const core::SystemClock clock;
    core::SystemRandomness randomness;
    network::ConversationRunner runner(options.runner, clock, randomness);
    services::LookupEngine engine(runner, clock);
    LookupRun lookups(engine, std::move(plan), options.customerLabel);
    const Interrupts interrupts;

    QObject::connect(&interrupts, &Interrupts::interrupted, &lookups, &LookupRun::cancel);
    QObject::connect(&lookups, &LookupRun::finished, qApp, &QCoreApplication::quit);
    lookups.start();
    QCoreApplication::exec();
    return lookups.outcomes();
}

ExitStatus lookup(const ParsedOptions &given)
{
    const auto options = readLookupOptions(given);
    if (!options)
        return misused(options.error(), lookupCommand().name);
    auto plan = planLookups(*options, descriptions());
    if (!plan)
        return misused(plan.error(), lookupCommand().name);
    for (const Message &warning : plan->warnings)
        tell(warning);

    const QList<core::LookupOutcome> outcomes = askAll(std::move(*plan), *options);
    const bool isWritten = writeResults(formatted(outcomes, *options));
    const bool isAnswered = std::all_of(outcomes.cbegin(), outcomes.cend(),
                                        [](const core::LookupOutcome &outcome) { return outcome.result.has_value(); });
    return isWritten && isAnswered ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

/// The program without a command: --help, --version, or a mistake.
ExitStatus withoutCommand(const QStringList &arguments)
{
    const auto options = parseOptions(programSpec(), arguments);
    if (!options)
        return misused(options.error(), {});
    if (options->contains(QStringLiteral("help")))
        return print(helpText(program(), programSpec(), {providersCommand(), lookupCommand()}).toUtf8());
    if (options->contains(QStringLiteral("version")))
        return print((program() + u' ' + QCoreApplication::applicationVersion() + u'\n').toUtf8());
    return misused(Message{QT_TRANSLATE_NOOP("kyc", "A command is missing.")}, {});
}

} // namespace

ExitStatus run(const QStringList &arguments)
{
    struct Command
    {
        CommandSpec spec;
        ExitStatus (*execute)(const ParsedOptions &) = nullptr;
    };
    if (arguments.isEmpty() || arguments.front().startsWith(u'-'))
        return withoutCommand(arguments);
    for (const Command &command : {Command{providersCommand(), listProviders}, Command{lookupCommand(), lookup}}) {
        if (command.spec.name != arguments.front())
            continue;
        const auto options = parseOptions(command.spec, arguments.mid(1));
        if (!options)
            return misused(options.error(), command.spec.name);
        if (options->contains(QStringLiteral("help")))
            return print(helpText(program(), command.spec).toUtf8());
        return command.execute(*options);
    }
    return misused(Message{QT_TRANSLATE_NOOP("kyc", "There is no such command.")}, {});
}

} // namespace kyc::cli
