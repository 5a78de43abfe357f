// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rowstate.h"

#include "desktop/search/identifierchoices.h"
#include "providers/registry.h"

#include <algorithm>

namespace kyc::desktop {

using Login = services::LookupSession::Login;

namespace {

bool hasSecretAccountFields(const QString &providerId)
{
    const providers::Provider *provider = providers::find(providerId);
    if (!provider)
        return false;
    const QList<core::FieldDescription> &fields = provider->description().accountFields;
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const core::FieldDescription &field) { return field.isSecret; });
}

/// The personal tokens of a check whose account has none of its own: when "the credential" is refused, it is these.
QStringList personalSecrets(const LookupRow &row)
{
    const providers::Provider *provider = providers::find(row.providerId);
    const core::CheckDescription *check = provider ? provider->description().check(row.checkId) : nullptr;
    if (!check || hasSecretAccountFields(row.providerId))
        return {};
    QStringList keys;
    for (const core::FieldDescription &field : check->customerFields) {
        if (field.isSecret)
            keys.append(field.key);
    }
    return keys;
}

/// What else of the check's required fields was not there; secrets are looked at by the provider first.
QStringList otherRequiredFields(const LookupRow &row, const QStringList &missing)
{
    const providers::Provider *provider = providers::find(row.providerId);
    const core::CheckDescription *check = provider ? provider->description().check(row.checkId) : nullptr;
    if (!check || missing.isEmpty() || !row.outcome)
        return {};
    const QStringList known = missing.join(u'|').split(u'|');
    QStringList keys;
    for (const core::FieldDescription &field : check->customerFields) {
        const bool isThere = row.outcome->identifiers.contains(field.key) || !field.defaultValue.isEmpty();
        if (field.isRequired && !field.isSecret && !isThere && !known.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

bool isAboutTheAccount(const LookupRow &row, const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::MissingCredential:
    case core::ErrorKind::Unauthorized:
    case core::ErrorKind::Forbidden:
    case core::ErrorKind::InvalidInput: // wanted customer fields were looked at before
        return true;
    default:
        // A provider's own host is right: if it is not found, the network is at fault.
        return error.cause == core::ErrorCause::HostNotFound && row.environment == core::Environment::Custom;
    }
}

bool canHelpToAskAgain(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::UserNotFound:
    case core::ErrorKind::InvalidRequest:
        return error.retryable;
    default:
        return true;
    }
}

} // namespace

const core::Verification *verification(const LookupRow &row)
{
    return row.outcome && row.outcome->result ? &*row.outcome->result : nullptr;
}

const core::Error *lookupError(const LookupRow &row)
{
    return row.outcome && !row.outcome->result ? &row.outcome->result.error() : nullptr;
}

RowState rowState(const LookupRow &row)
{
    const bool isAnswerSeen = row.isRunning && verification(row);
    if (row.login != Login::None && !isAnswerSeen)
        return RowState::LoggingIn;
    if (row.isRunning)
        return verification(row) ? RowState::Refreshing : RowState::Asking;
    if (verification(row))
        return RowState::Answered;
    const core::Error *error = lookupError(row);
    if (!error || error->kind == core::ErrorKind::Cancelled)
        return RowState::Cancelled;
    const bool wasNotSent =
        error->kind == core::ErrorKind::InvalidInput || error->kind == core::ErrorKind::MissingCredential;
    return wasNotSent && !wantedFields(row).isEmpty() ? RowState::Lacking : RowState::Failed;
}

RowAction rowAction(const LookupRow &row)
{
    if (row.login == Login::WaitsForCode)
        return RowAction::EnterCode;
    if (row.isRunning || row.login == Login::UnderWay)
        return RowAction::Cancel;
    if (verification(row))
        return canImport(row) ? RowAction::StartImport : RowAction::None;
    if (!wantedFields(row).isEmpty())
        return RowAction::Supply;
    if (canLogIn(row))
        return RowAction::LogIn;
    const core::Error *error = lookupError(row);
    if (!error || error->cause == core::ErrorCause::LoginDeclined)
        return RowAction::AskAgain;
    if (isAboutTheAccount(row, *error))
        return RowAction::OpenAccount;
    return canHelpToAskAgain(*error) ? RowAction::AskAgain : RowAction::None;
}

bool canImport(const LookupRow &row)
{
    const core::Verification *answer = verification(row);
    const providers::Provider *provider = providers::find(row.providerId);
    const auto &destination = provider ? provider->description().destination : std::nullopt;
    return !row.isRunning && answer && answer->status == core::Status::NotStarted && destination
        && destination->checkId == row.checkId;
}

bool canLogIn(const LookupRow &row)
{
    return !row.isRunning && row.login == Login::None && !verification(row) && !row.customerLoginId.isEmpty();
}

QStringList wantedFields(const LookupRow &row)
{
    if (row.isRunning || row.login != Login::None)
        return {};
    const QStringList missing = row.missingCustomerFields();
    const core::Error *error = lookupError(row);
    if (!missing.isEmpty() || !error)
        return missing + otherRequiredFields(row, missing);
    const bool isMalformed =
        error->cause == core::ErrorCause::FieldMalformed || error->cause == core::ErrorCause::CredentialMalformed;
    if (isMalformed && customerField(row.checkId, error->args.value(0)))
        return {error->args.value(0)};
    if (error->kind == core::ErrorKind::Unauthorized)
        return personalSecrets(row);
    return {};
}

} // namespace kyc::desktop
