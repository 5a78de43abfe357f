// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of a running import that asks the providers: one function an action.
#include "providers/lookup.h"
#include "providers/registry.h"
#include "providers/sharing.h"
#include "services/accountcontext.h"
#include "services/imports/importrun.h"
#include "services/secretkeys.h"

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using core::Verification;

namespace {

core::Fields fieldsOf(const QMap<QString, QString> &texts)
{
    core::Fields fields;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        fields.setText(it.key(), it.value());
    return fields;
}

/// So that a login the check needs is made now, and not when the token's life runs: what the hand-over will give is
/// stood in for.
core::Fields withStandIns(const core::CheckDescription &check, core::Fields fields)
{
    const QString standIn = QStringLiteral("pending");
    for (const core::FieldDescription &field : check.customerFields) {
        if (!field.isRequired || fields.contains(field.key))
            continue;
        if (field.isSecret)
            fields.setSecret(field.key, core::Secret::fromText(standIn));
        else
            fields.setText(field.key, standIn);
    }
    return fields;
}

} // namespace

/// The account that the token is for, and what its provider says of taking one.
struct ImportRun::Destination
{
    const core::Account &account;
    const core::ProviderDescription &provider;
    const core::SharingDestination &sharing;
};

Result<const core::Account *> ImportRun::account(const QString &id, const QString &name) const
{
    const core::Account *account = m_parts.accounts.find(id);
    if (!account || !providers::find(account->providerId))
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {name});
    return account;
}

Result<ImportRun::Destination> ImportRun::destination() const
{
    const auto found = account(state().order.destinationAccountId, state().destinationName);
    if (!found)
        return core::Unexpected(found.error());
    const core::Account &account = **found;
    const core::SharingDestination *sharing = providers::destinationOf(account.providerId);
    if (!sharing || account.providerId != state().providerId) // it was another provider's when the import began
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {state().destinationName});
    return Destination{account, providers::find(account.providerId)->description(), *sharing};
}

core::Fields ImportRun::destinationFields() const
{
    core::Fields fields = fieldsOf(state().order.destination);
    fields.merge(fieldsOf(state().handedOver));
    fields.merge(m_secrets.clone());
    return fields;
}

void ImportRun::readApplicant()
{
    using Reading = providers::ApplicantReading;
    const auto answered = [this](const Result<Reading> &reading) { perform(m_import.applicantRead(reading, now())); };
    const auto source = account(state().order.sourceAccountId, state().sourceName);
    if (!source)
        return answered(core::Unexpected(source.error()));
    auto conversation = providers::startApplicantReading({**source, fieldsOf(state().order.applicant), m_parts.clock});
    if (!conversation)
        return answered(core::Unexpected(conversation.error()));
    await(m_parts.runner.run(std::move(*conversation), accountContext(**source)), answered);
}

void ImportRun::askDestination()
{
    const auto to = destination();
    if (!to)
        return perform(m_import.asked(core::Unexpected(to.error()), now()));
    if (!to->sharing.canBeAskedBefore)
        return prepareDestination();
    await(m_parts.engine.lookup(to->account, to->sharing.checkId, destinationFields()),
          [this](const Result<Verification> &answer) {
              if (!answer)
                  return perform(m_import.asked(core::Unexpected(answer.error()), now()));
              m_seenBefore = std::make_shared<Verification>(*answer);
              prepareDestination();
          });
}

void ImportRun::prepareDestination()
{
    const auto failed = [this](const core::Error &error) { perform(m_import.asked(core::Unexpected(error), now())); };
    const auto to = destination();
    if (!to)
        return failed(to.error());
    const QString checkId = to->sharing.checkId;
    const core::Fields fields = withStandIns(*to->provider.check(checkId), destinationFields());
    await(m_parts.broker.prepare(to->account, checkId, fields),
          [this, checkId, failed](const Result<CredentialBroker::Credentials> &credentials) {
              if (!credentials)
                  return failed(credentials.error());
              // Whoever could not be asked afterwards must not be given anything.
              const auto question =
                  providers::startLookup(checkId, {credentials->account, credentials->customer, m_parts.clock});
              if (!question)
                  return failed(question.error());
              m_prepared = credentials->account.clone();
              const auto seen = std::exchange(m_seenBefore, nullptr);
              perform(m_import.asked(seen ? std::optional(*seen) : std::nullopt, now()));
          });
}

void ImportRun::makeToken()
{
    const auto failed = [this](const core::Error &error) {
        perform(m_import.tokenMade(core::Unexpected(error), now()));
    };
    const auto source = account(state().order.sourceAccountId, state().sourceName);
    const auto to = destination();
    if (!source || !to)
        return failed(!source ? source.error() : to.error());
    const QString recipient = providers::recipientOf(to->account);
    if (recipient.isEmpty())
        return failed(
            core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {to->sharing.recipientKey})
                .value());
    auto conversation =
        providers::startShareToken({**source, state().applicantId, recipient, to->sharing.longestLife, m_parts.clock});
    if (!conversation)
        return failed(conversation.error());
    m_askedAt = now();
    await(m_parts.runner.run(std::move(*conversation), accountContext(**source)),
          [this, failed](Result<providers::ShareToken> token) {
              if (token)
                  keepToken(std::move(*token));
              else
                  failed(token.error());
          });
}

void ImportRun::keepToken(providers::ShareToken token)
{
    const auto to = destination();
    const auto life = to ? to->sharing.longestLife : std::chrono::seconds(0);
    TokenFacts facts;
    facts.madeAt = m_askedAt;
    facts.livesUntil = m_askedAt.addSecs(life.count());
    if (token.livesUntil && *token.livesUntil < facts.livesUntil)
        facts.livesUntil = *token.livesUntil;
    facts.fingerprint = m_journal.fingerprint(token.token);
    const auto keeper = m_parts.vault.use();
    if (!keeper)
        return perform(m_import.tokenMade(core::failure(ErrorKind::Vault, ErrorCause::VaultLocked), now()));
    m_secrets.setSecret(kShareTokenField, token.token.clone());
    await(keeper->write(importTokenKey(state().key), std::move(token.token)),
          [this, keeper, facts](const Result<void> &kept) {
              if (kept)
                  perform(m_import.tokenMade(facts, now()));
              else
                  perform(m_import.tokenMade(core::Unexpected(kept.error()), now()));
          });
}

void ImportRun::handOver()
{
    const auto answered = [this](const Result<providers::HandedOver> &answer) {
        perform(m_import.handedOver(answer, now()));
    };
    const core::Secret *token = m_secrets.secret(kShareTokenField);
    if (!token || !m_prepared)
        return answered(core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {kShareTokenField}));
    const core::Fields fields = destinationFields();
    auto conversation = providers::startHandOver({*m_prepared, fields, *token, m_parts.clock});
    if (!conversation)
        return answered(core::Unexpected(conversation.error()));
    const network::RunContext context = accountContext(*m_prepared);
    m_prepared.reset(); // it was for this alone
    await(m_parts.runner.run(std::move(*conversation), context), answered);
}

void ImportRun::askStatus()
{
    const auto destination = account(state().order.destinationAccountId, state().destinationName);
    if (!destination)
        return perform(m_import.asked(core::Unexpected(destination.error()), now()));
    m_askedAt = now();
    await(m_parts.engine.lookup(**destination, state().checkId, destinationFields()),
          [this](const Result<Verification> &answer) { statusAnswered(answer); });
}

void ImportRun::statusAnswered(const Result<Verification> &answer)
{
    const auto go = [this, answer] {
        perform(m_import.asked(answer.map([](const Verification &seen) { return std::optional(seen); }), now()));
    };
    if (state().step != ImportStep::Verify)
        return go();
    const LookupRecorder::Occasion occasion{
        state().providerId,      state().order.destinationAccountId, m_askedAt,
        state().order.reference, state().order.customerId,           records::HistoryKind::Import};
    await(m_parts.recorder.record(outcomeOf(answer), occasion), [go](const Result<qint64> &) { go(); });
}

core::LookupOutcome ImportRun::outcomeOf(Result<Verification> result) const
{
    core::LookupOutcome outcome;
    outcome.checkId = state().checkId;
    outcome.accountName = state().destinationName;
    outcome.environment = state().environment;
    outcome.customerLabel = state().order.customerLabel;
    const core::Fields fields = destinationFields();
    const core::CheckDescription *check =
        providers::providerOfCheck(state().checkId)->description().check(state().checkId);
    for (const core::FieldDescription &field : check->customerFields) {
        if (const QString text = fields.text(field.key); !text.isEmpty())
            outcome.identifiers.insert(field.key, text);
    }
    outcome.lookedUpAt = now();
    outcome.result = std::move(result);
    return outcome;
}

} // namespace kyc::services
