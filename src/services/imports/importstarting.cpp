// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the desk that starts imports, and says before that why one cannot be.
#include "core/credential.h"
#include "providers/sharing.h"
#include "services/imports/importdesk.h"
#include "services/loginname.h"
#include "services/secretkeys.h"

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;

namespace {

core::Error missing(const QString &key)
{
    return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {key}).value();
}

core::Fields fieldsOf(const QMap<QString, QString> &texts)
{
    core::Fields fields;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        fields.setText(it.key(), it.value());
    return fields;
}

/// An import that is about to start.
struct Starting
{
    ShareImport import;
    core::Fields secrets;
    std::unique_ptr<core::FileLock> lock;
};

} // namespace

std::optional<core::Error> ImportDesk::objection(const ImportOrder &order, const core::Fields &secrets) const
{
    if (m_parts.records.state() == RecordsSession::State::Refused)
        return m_parts.records.problem();
    if (m_parts.records.state() != RecordsSession::State::Open)
        return core::failure(ErrorKind::Records, ErrorCause::RecordsUnavailable).value();
    if (order.basis.trimmed().isEmpty())
        return missing(QStringLiteral("basis"));
    if (order.reference.trimmed().isEmpty())
        return missing(QStringLiteral("reference"));
    if (const auto unrecorded = m_parts.recorder.objection(order.reference))
        return unrecorded;
    const core::Account *destination = m_parts.accounts.find(order.destinationAccountId);
    const core::SharingDestination *taking = destination ? providers::destinationOf(destination->providerId) : nullptr;
    if (!taking)
        return missing(QStringLiteral("destination"));
    core::Fields fields = fieldsOf(order.destination);
    fields.merge(secrets.clone());
    if (const auto ok = providers::checkHandOver(*destination, fields); !ok)
        return ok.error();
    if (order.hasGivenToken())
        return secrets.contains(kShareTokenField) ? std::nullopt : std::optional(missing(kShareTokenField));
    if (providers::recipientOf(*destination).isEmpty())
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {taking->recipientKey})
            .value();
    const core::Account *source = m_parts.accounts.find(order.sourceAccountId);
    if (!source)
        return missing(QStringLiteral("source"));
    const auto reading = providers::startApplicantReading({*source, fieldsOf(order.applicant), m_parts.clock});
    return reading ? std::nullopt : std::optional(reading.error());
}

Result<ImportState> ImportDesk::stateFor(const ImportOrder &order) const
{
    const core::Account *source = m_parts.accounts.find(order.sourceAccountId);
    const core::SharingSource *giving = source ? providers::sourceOf(source->providerId) : nullptr;
    const core::Account *destination = m_parts.accounts.find(order.destinationAccountId);
    const core::SharingDestination *taking = destination ? providers::destinationOf(destination->providerId) : nullptr;
    if (!taking)
        return core::Unexpected(missing(QStringLiteral("destination")));
    ImportState state;
    state.key = m_parts.randomness.freshId();
    state.order = order;
    state.agent = agentName(m_parts.settings);
    state.sourceName = source ? source->name : QString();
    state.destinationName = destination->name;
    state.providerId = destination->providerId;
    state.checkId = taking->checkId;
    state.environment = core::toWord(destination->environment);
    if (giving)
        state.applicantId = order.applicant.value(giving->applicantKey);
    return state;
}

/// What is known of one given by hand: it began at the earliest now, and is not for long.
TokenFacts ImportDesk::givenToken(const core::Secret &token, const core::SharingDestination &taking) const
{
    const QDateTime now = m_parts.clock.nowUtc();
    TokenFacts facts{now, now.addSecs(taking.longestLife.count()), m_journal.fingerprint(token), false};
    if (const auto expiry = core::jwtExpiry(token); expiry && *expiry < facts.livesUntil)
        facts.livesUntil = *expiry;
    return facts;
}

QFuture<Result<qint64>> ImportDesk::start(const ImportOrder &order, core::Fields secrets)
{
    if (const auto objects = objection(order, secrets))
        return vault::ended<qint64>(core::Unexpected(*objects));
    auto state = stateFor(order);
    if (!state)
        return vault::ended<qint64>(core::Unexpected(state.error()));
    const core::SharingDestination &taking = *providers::destinationOf(state->providerId);
    for (const core::FieldDescription &field : taking.fields) {
        if (field.isSecret && secrets.contains(field.key))
            state->secretKeys.append(field.key);
    }
    const core::Secret *given = order.hasGivenToken() ? secrets.secret(kShareTokenField) : nullptr;
    if (given) {
        state->token = givenToken(*given, taking);
        state->tokens = 1;
    }
    auto taken = lock(state->key);
    const auto keeper = m_parts.vault.use();
    if (!taken || !keeper)
        return vault::ended<qint64>(!keeper ? core::failure(ErrorKind::Vault, ErrorCause::VaultLocked)
                                            : core::failure(ErrorKind::Records, ErrorCause::RecordsUnwritable));
    const QFuture<Result<void>> kept =
        given ? keeper->write(importTokenKey(state->key), given->clone()) : vault::ended<void>({});
    const auto starting =
        std::make_shared<Starting>(Starting{*machineFor(*state), std::move(secrets), std::move(taken)});
    const auto reply = std::make_shared<vault::Reply<qint64>>();
    vault::whenEnded<void>(kept, this, [this, keeper, starting, reply](const Result<void> &written) {
        if (!written)
            return reply->end(core::Unexpected(written.error()));
        const auto begin = [](ShareImport &import, const QDateTime &now) { return import.begin(now); };
        launch(std::move(starting->import), std::move(starting->secrets), std::move(starting->lock), begin,
               [reply](const Result<qint64> &id) { reply->end(id); });
    });
    return reply->future();
}

} // namespace kyc::services
