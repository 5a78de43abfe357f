// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/lookupcommand.h"

#include "cli/attendance.h"
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
#include "services/csvoutcome.h"
#include "services/networksettings.h"
#include "services/savedcustomers.h"

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

QByteArray asCsv(const QList<core::LookupOutcome> &outcomes, const LookupOptions &options,
                 const services::CsvOptions &csv)
{
    const services::CsvWriter writer(csv.format);
    const services::CsvSelection columns(csv.columns);
    const services::CsvContext context{options.agent, options.reference, csv.masksIdentifiers};
    QByteArray out = writer.header(columns.names());
    for (const core::LookupOutcome &outcome : outcomes)
        out += writer.record(columns.of(services::csvCells(outcome, context)));
    return out;
}

QByteArray formatted(const QList<core::LookupOutcome> &outcomes, const LookupOptions &options,
                     const services::CsvOptions &csv)
{
    switch (options.format) {
    case Format::Json:
        return asJson(outcomes);
    case Format::Csv:
        return asCsv(outcomes, options, csv);
    case Format::Table:
        break;
    }
    return outcomeTable(outcomes, QTimeZone::systemTimeZone()).toUtf8();
}

Message referenceMissing()
{
    return Message{QT_TRANSLATE_NOOP(
        "kyc",
        "Your administrator requires a reference for every lookup: give it as --reference, for example a ticket.")};
}

/// Whom all of the plan's questions are about.
QString personOf(const LookupPlan &plan)
{
    core::Customer customer;
    for (const LookupPlan::Question &question : plan.questions) {
        for (const QString &key : question.customer.textKeys())
            customer.fields.setText(key, question.customer.text(key));
    }
    return services::auditedCustomer(customer);
}

/// What came of a plan.
struct Answers
{
    QList<core::LookupOutcome> outcomes;
    std::optional<core::Error> unrecorded; ///< why one could not be recorded
};

/// Asks all of the plan's questions; with accounts of the desk their tokens are got and renewed meanwhile.
Answers askAll(LookupPlan plan, const LookupOptions &options, services::Desk &desk)
{
    const bool isStored = !options.accountNames.isEmpty();
    network::ConversationRunner runner(options.runner, desk.clock(), desk.randomness());
    std::unique_ptr<services::CredentialBroker> broker;
    std::unique_ptr<CodePrompt> prompt;
    if (isStored) {
        broker = std::make_unique<services::CredentialBroker>(desk.store(), desk.accounts(), desk.activity(), runner,
                                                              desk.clock(), desk.randomness());
        desk.watch().follow(*broker);
        prompt = std::make_unique<CodePrompt>(*broker, desk.accounts());
    }
    services::LookupEngine engine(runner, desk.clock(), broker.get());
    const LookupRun::About about{options.customerLabel, options.reference, personOf(plan)};
    LookupRun lookups(engine, std::move(plan), about, isStored ? &desk.recorder() : nullptr);
    {
        const Interrupts interrupts;
        QObject::connect(&interrupts, &Interrupts::interrupted, &lookups, &LookupRun::cancel);
        QObject::connect(&lookups, &LookupRun::finished, qApp, &QCoreApplication::quit);
        lookups.start();
        QCoreApplication::exec();
    }
    if (isStored)
        static_cast<void>(waitFor(desk.store().settled())); // the tokens of logins are kept meanwhile
    return {lookups.outcomes(), lookups.problem()};
}

/// Without an account nobody opens the vault, so there is no key to seal a history with. The audit has it all the same,
/// where there is one.
void noteInAudit(Answers &answers, const QString &person, const LookupOptions &options, services::Desk &desk)
{
    if (!records::Database::exists(desk.places().recordsFile()))
        return;
    for (const core::LookupOutcome &outcome : answers.outcomes) {
        const QString word =
            outcome.result ? core::toWord(outcome.result->status) : core::toWord(outcome.result.error().kind);
        const auto noted = waitFor(desk.trail().note(
            records::AuditAction::Lookup,
            {.check = outcome.checkId, .customer = person, .reference = options.reference, .outcome = word}));
        if (!noted)
            answers.unrecorded = noted.error();
    }
}

/// Asks, and prints what came of it.
ExitStatus carryOut(Parsed<LookupPlan> plan, const LookupOptions &options, services::Desk &desk)
{
    if (!plan)
        return misused(plan.error(), lookupCommand().name);
    for (const Message &warning : plan->warnings)
        tell(warning);
    services::CsvOptions csv = csvOptionsOfScripts(desk.settings());
    if (const auto objection = layOver(csv, options.csv, desk.settings()))
        return misused(*objection, lookupCommand().name);
    if (const auto objection = desk.recorder().objection(options.reference))
        return objection->cause == core::ErrorCause::ReferenceMissing
            ? misused(referenceMissing(), lookupCommand().name)
            : unusable(*objection);
    const QString person = personOf(*plan);
    Answers answers = askAll(std::move(*plan), options, desk);
    if (options.accountNames.isEmpty())
        noteInAudit(answers, person, options, desk);
    const QList<core::LookupOutcome> &outcomes = answers.outcomes;
    const bool isWritten = writeResults(formatted(outcomes, options, csv));
    if (answers.unrecorded)
        return unusable(*answers.unrecorded);
    const bool isAnswered = std::all_of(outcomes.cbegin(), outcomes.cend(),
                                        [](const core::LookupOutcome &outcome) { return outcome.result.has_value(); });
    return isWritten && isAnswered ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

ExitStatus lookUpStored(LookupOptions options, services::Desk &desk)
{
    for (const QString &name : options.accountNames) {
        if (!desk.accounts().findByName(name))
            return misused(noSuchAccount(), lookupCommand().name);
    }
    if (const auto opened = unlock(desk, options.passphrase); !opened)
        return unusable(opened.error());
    if (const auto opened = openRecords(desk); !opened)
        return unusable(opened.error());
    QList<const core::Account *> accounts;
    for (const QString &name : options.accountNames)
        accounts.append(desk.accounts().findByName(name));
    options.runner = services::networkSettings(options.runner, desk.settings());
    return carryOut(planStoredLookups(options, accounts, descriptions()), options, desk);
}

} // namespace

ExitStatus lookUp(const ParsedOptions &given)
{
    auto options = readLookupOptions(given);
    if (!options)
        return misused(options.error(), lookupCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, lookupCommand().name);
    if (!options->accountNames.isEmpty())
        return lookUpStored(std::move(*options), desk);
    return carryOut(planLookups(*options, descriptions()), *options, desk);
}

} // namespace kyc::cli
