// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/lookupcommand.h"

#include "cli/codeprompt.h"
#include "cli/interrupts.h"
#include "cli/lookuprun.h"
#include "cli/outcometable.h"
#include "cli/storedplan.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "core/verificationjson.h"
#include "providers/registry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;

QList<const core::ProviderDescription *> descriptions()
{
    QList<const core::ProviderDescription *> out;
    for (const providers::Provider *provider : providers::all())
        out.append(&provider->description());
    return out;
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

/// Asks all of the plan's questions; with a desk its accounts' tokens are got and renewed meanwhile.
QList<core::LookupOutcome> askAll(LookupPlan plan, const LookupOptions &options, services::Desk *desk)
{
    const core::SystemClock clock;
    core::SystemRandomness randomness;
    network::ConversationRunner runner(options.runner, clock, randomness);
    std::unique_ptr<services::CredentialBroker> broker;
    std::unique_ptr<CodePrompt> prompt;
    if (desk) {
        broker = std::make_unique<services::CredentialBroker>(desk->store(), desk->accounts(), desk->activity(), runner,
                                                              clock, randomness);
        prompt = std::make_unique<CodePrompt>(*broker, desk->accounts());
    }
    services::LookupEngine engine(runner, clock, broker.get());
    LookupRun lookups(engine, std::move(plan), options.customerLabel);
    {
        const Interrupts interrupts;
        QObject::connect(&interrupts, &Interrupts::interrupted, &lookups, &LookupRun::cancel);
        QObject::connect(&lookups, &LookupRun::finished, qApp, &QCoreApplication::quit);
        lookups.start();
        QCoreApplication::exec();
    }
    if (desk)
        static_cast<void>(waitFor(desk->store().settled())); // the tokens of logins are kept meanwhile
    return lookups.outcomes();
}

/// Asks, and prints what came of it.
ExitStatus carryOut(Parsed<LookupPlan> plan, const LookupOptions &options, services::Desk *desk)
{
    if (!plan)
        return misused(plan.error(), lookupCommand().name);
    for (const Message &warning : plan->warnings)
        tell(warning);
    const QList<core::LookupOutcome> outcomes = askAll(std::move(*plan), options, desk);
    const bool isWritten = writeResults(formatted(outcomes, options));
    const bool isAnswered = std::all_of(outcomes.cbegin(), outcomes.cend(),
                                        [](const core::LookupOutcome &outcome) { return outcome.result.has_value(); });
    return isWritten && isAnswered ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

ExitStatus lookUpStored(LookupOptions options)
{
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    for (const QString &name : options.accountNames) {
        if (!desk.accounts().findByName(name))
            return misused(noSuchAccount(), lookupCommand().name);
    }
    if (const auto opened = unlock(desk, options.passphrase); !opened)
        return unusable(opened.error());
    QList<const core::Account *> accounts;
    for (const QString &name : options.accountNames)
        accounts.append(desk.accounts().findByName(name));
    if (options.runner.companyCaFile.isEmpty())
        options.runner.companyCaFile = desk.settings().text(services::Setting::CompanyCaFile);
    return carryOut(planStoredLookups(options, accounts, descriptions()), options, &desk);
}

} // namespace

ExitStatus lookUp(const ParsedOptions &given)
{
    auto options = readLookupOptions(given);
    if (!options)
        return misused(options.error(), lookupCommand().name);
    if (!options->accountNames.isEmpty())
        return lookUpStored(std::move(*options));
    return carryOut(planLookups(*options, descriptions()), *options, nullptr);
}

} // namespace kyc::cli
