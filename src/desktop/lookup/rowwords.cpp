// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rowwords.h"

#include "desktop/lookup/relativetime.h"
#include "desktop/search/identifierchoices.h"
#include "providers/registry.h"
#include "services/summary.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::desktop {

using Login = services::LookupSession::Login;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

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

/// "api-key|email" as the forms say it.
QString fieldNames(const LookupRow &row, const QString &keys)
{
    const providers::Provider *provider = providers::find(row.providerId);
    QStringList names;
    for (const QString &key : keys.split(u'|')) {
        const core::FieldDescription *field = customerField(row.checkId, key);
        if (!field && provider)
            field = core::findField(provider->description().accountFields, key);
        names.append(field ? field->label.text() : key);
    }
    //: Between things of which one is enough, for example "E-mail address or access token"
    return names.join(Words::tr(" or "));
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

QString openStep(const core::Verification &answer)
{
    for (const core::VerificationStep &step : answer.steps) {
        if (step.state == core::StepState::Open || step.state == core::StepState::Failed) {
            //: A step of a verification and its state, for example "EDD: open"
            return Words::tr("%1: %2").arg(step.label.text(), services::stepStateText(step.state));
        }
    }
    return {};
}

QString answerLine(const core::Verification &answer)
{
    if (!answer.reasons.isEmpty()) {
        const QString first = reasonText(answer.reasons.first());
        const qsizetype others = answer.reasons.size() - 1;
        return others == 0 ? first : Words::tr("%1 (and %2 more)").arg(first, QString::number(others));
    }
    if (answer.status != core::Status::Approved) {
        const QString step = openStep(answer);
        if (!step.isEmpty())
            return step;
    }
    return answer.notes.isEmpty() ? QString() : answer.notes.first().text();
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
        return RowAction::None;
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

bool canLogIn(const LookupRow &row)
{
    return !row.isRunning && row.login == Login::None && !verification(row) && !row.customerLoginId.isEmpty();
}

QString actionText(RowAction action)
{
    switch (action) {
    case RowAction::Supply:
        return Words::tr("Type it in the row");
    case RowAction::OpenAccount:
        return Words::tr("Open account\u2026", "show the account whose credential is wrong");
    case RowAction::AskAgain:
        return Words::tr("Ask again", "ask the provider once more");
    case RowAction::EnterCode:
        return Words::tr("Enter the code\u2026", "of a login that waits for it");
    case RowAction::LogIn:
        return Words::tr("Log the customer in\u2026");
    case RowAction::None:
    case RowAction::Cancel:
        break;
    }
    return {};
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

QString statusWord(const LookupRow &row)
{
    switch (rowState(row)) {
    case RowState::Asking:
        //: State of a result row: the provider is being asked
        return Words::tr("Asking\u2026");
    case RowState::LoggingIn:
        //: States of a result row: somebody has to type a login's code; the provider is being asked for a token
        return row.login == Login::WaitsForCode ? Words::tr("Waiting for a code\u2026") : Words::tr("Logging in\u2026");
    case RowState::Lacking:
        //: State of a result row: something has to be typed before the provider can be asked
        return Words::tr("Needs input");
    case RowState::Cancelled:
        return services::errorKindText(core::ErrorKind::Cancelled);
    case RowState::Failed:
        return services::errorKindText(lookupError(row)->kind);
    case RowState::Refreshing:
    case RowState::Answered:
        break;
    }
    return services::statusText(verification(row)->status);
}

QString checkTitle(const LookupRow &row)
{
    const providers::Provider *provider = providers::find(row.providerId);
    const core::CheckDescription *check = provider ? provider->description().check(row.checkId) : nullptr;
    if (!check)
        return row.checkId;
    const core::ProviderDescription &description = provider->description();
    if (description.checks.size() == 1)
        return description.label.text();
    //: A provider and one of its checks, for example "Transak · ID proof"
    return Words::tr("%1 \u00b7 %2").arg(description.label.text(), check->label.text());
}

QString accountTitle(const LookupRow &row)
{
    //: An environment and an account of it, for example "Production · p100-live"
    return Words::tr("%1 \u00b7 %2", "environment, account")
        .arg(services::environmentText(row.environment), row.accountName);
}

core::ErrorText errorWords(const LookupRow &row)
{
    if (!lookupError(row))
        return {};
    core::Error error = *lookupError(row);
    switch (error.cause) {
    case core::ErrorCause::FieldMissing:
    case core::ErrorCause::FieldMalformed:
    case core::ErrorCause::CredentialMissing:
    case core::ErrorCause::CredentialMalformed:
        for (QString &keys : error.args)
            keys = fieldNames(row, keys);
        break;
    default:
        break;
    }
    return core::errorText(error);
}

QString reasonText(const core::Reason &reason)
{
    const QString explanation = reason.explanation.text();
    const QString theirs = reason.providerText.isEmpty() ? reason.code : reason.providerText;
    if (explanation.isEmpty() || theirs.isEmpty() || explanation == theirs)
        return explanation.isEmpty() ? theirs : explanation;
    //: A reason in our words and, in brackets, in the provider's
    return Words::tr("%1 (%2)").arg(explanation, theirs);
}

QString reasonLine(const LookupRow &row)
{
    switch (rowState(row)) {
    case RowState::Asking:
    case RowState::LoggingIn:
    case RowState::Lacking:
    case RowState::Cancelled:
        return {};
    case RowState::Failed:
        return errorWords(row).line();
    case RowState::Refreshing:
    case RowState::Answered:
        break;
    }
    return answerLine(*verification(row));
}

QString rowLine(const LookupRow &row, const QTimeZone &zone)
{
    QStringList cells{checkTitle(row), accountTitle(row), statusWord(row)};
    if (const core::Verification *answer = verification(row)) {
        cells << services::nextActorText(answer->nextActor)
              << exactTime(services::since(*answer).value_or(QDateTime()), zone) << reasonLine(row)
              << exactTime(answer->fetchedAt, zone);
    } else if (lookupError(row)) {
        cells << errorWords(row).line();
    }
    return cells.join(u'\t');
}

} // namespace kyc::desktop
