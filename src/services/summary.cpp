// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/summary.h"

#include "core/errortext.h"
#include "providers/registry.h"
#include "services/fieldnames.h"
#include "services/localtime.h"

#include <QCoreApplication>

namespace kyc::services {

namespace {

using core::Audience;
using core::Verification;

/// The translation context of everything here.
class Summary
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString checkName(const QString &checkId)
{
    const providers::Provider *provider = providers::providerOfCheck(checkId);
    if (!provider)
        return checkId;
    //: %1 is a provider, %2 one of its checks
    return Summary::tr("%1, %2").arg(provider->description().label.text(),
                                     provider->description().check(checkId)->label.text());
}

QString reasonLine(const core::Reason &reason)
{
    QStringList parts{reason.code, reason.explanation.text(), reason.providerText};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" \u2013 "));
}

void appendReasons(QStringList &lines, const Verification &verification, Audience audience, const QString &title)
{
    QStringList texts;
    for (const core::Reason &reason : verification.reasons) {
        if (reason.audience == audience)
            texts.append(QStringLiteral("  - ") + reasonLine(reason));
    }
    if (!texts.isEmpty())
        lines << title << texts;
}

void appendTimes(QStringList &lines, const Verification &verification, const QTimeZone &zone)
{
    const auto add = [&](const QString &pattern, const std::optional<QDateTime> &time) {
        if (time)
            lines.append(pattern.arg(exactTime(*time, zone)));
    };
    add(Summary::tr("Created: %1"), verification.times.created);
    add(Summary::tr("Submitted: %1"), verification.times.submitted);
    add(Summary::tr("Decided: %1"), verification.times.decided);
    add(Summary::tr("Expires: %1"), verification.times.expires);
    add(Summary::tr("Fetched: %1"), verification.fetchedAt);
}

QStringList verificationLines(const Verification &verification, const QTimeZone &zone)
{
    QStringList lines;
    lines << Summary::tr("Status: %1").arg(statusText(verification.status))
          << Summary::tr("Next to act: %1").arg(nextActorText(verification.nextActor));
    if (verification.retry != core::Retry::Unknown)
        lines << Summary::tr("New attempt: %1").arg(retryText(verification.retry));
    appendReasons(lines, verification, Audience::CustomerSafe, Summary::tr("Why (the customer may be told):"));
    appendReasons(lines, verification, Audience::Internal, Summary::tr("Why (internal, do not tell the customer):"));
    for (const core::VerificationStep &step : verification.steps)
        lines << Summary::tr("%1: %2", "a step and its state").arg(step.label.text(), stepStateText(step.state));
    for (const core::Message &note : verification.notes)
        lines << Summary::tr("Note: %1").arg(note.text());
    appendTimes(lines, verification, zone);
    return lines;
}

QStringList errorLines(const core::Error &error, const QString &checkId)
{
    QStringList lines{Summary::tr("No answer: %1").arg(errorKindText(error.kind)),
                      core::errorText(withFieldNames(error, checkId)).line()};
    if (!error.providerMessage.isEmpty())
        lines << Summary::tr("The provider says: %1").arg(error.providerMessage);
    return lines;
}

} // namespace

QString statusText(core::Status status)
{
    switch (status) {
    case core::Status::NotStarted:
        return Summary::tr("Not started", "status");
    case core::Status::AwaitingCustomer:
        return Summary::tr("Awaiting customer", "status");
    case core::Status::InReview:
        return Summary::tr("In review", "status");
    case core::Status::ActionRequired:
        return Summary::tr("Action required", "status");
    case core::Status::Approved:
        return Summary::tr("Approved", "status");
    case core::Status::Rejected:
        return Summary::tr("Rejected", "status");
    case core::Status::Expired:
        return Summary::tr("Expired", "status");
    case core::Status::Failed:
        return Summary::tr("Failed", "status");
    case core::Status::Unknown:
        return Summary::tr("Unknown", "status");
    }
    return {};
}

QString nextActorText(core::NextActor actor)
{
    switch (actor) {
    case core::NextActor::Customer:
        return Summary::tr("Customer", "who acts next");
    case core::NextActor::Provider:
        return Summary::tr("Provider", "who acts next");
    case core::NextActor::Us:
        return Summary::tr("Us", "who acts next");
    case core::NextActor::Nobody:
        return Summary::tr("Nobody", "who acts next");
    case core::NextActor::Unknown:
        return Summary::tr("Unknown", "who acts next");
    }
    return {};
}

QString retryText(core::Retry retry)
{
    switch (retry) {
    case core::Retry::Possible:
        return Summary::tr("possible", "a new attempt is");
    case core::Retry::NotPossible:
        return Summary::tr("not possible", "a new attempt is");
    case core::Retry::Unknown:
        return Summary::tr("unknown", "whether a new attempt is possible");
    }
    return {};
}

QString audienceText(Audience audience)
{
    return audience == Audience::Internal ? Summary::tr("Internal: do not tell the customer")
                                          : Summary::tr("May be told to the customer");
}

QString stepStateText(core::StepState state)
{
    switch (state) {
    case core::StepState::NotReported:
        return Summary::tr("not reported", "state of a step");
    case core::StepState::NotRequired:
        return Summary::tr("not required", "state of a step");
    case core::StepState::Open:
        return Summary::tr("open", "state of a step");
    case core::StepState::InProgress:
        return Summary::tr("in progress", "state of a step");
    case core::StepState::Done:
        return Summary::tr("done", "state of a step");
    case core::StepState::Failed:
        return Summary::tr("failed", "state of a step");
    case core::StepState::Unknown:
        return Summary::tr("unknown", "state of a step");
    }
    return {};
}

QString environmentText(core::Environment environment)
{
    switch (environment) {
    case core::Environment::Staging:
        return Summary::tr("Staging", "environment");
    case core::Environment::Production:
        return Summary::tr("Production", "environment");
    case core::Environment::Custom:
        return Summary::tr("Custom", "environment");
    }
    return {};
}

QString errorKindText(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::InvalidInput:
        return Summary::tr("Input missing or wrong", "lookup error");
    case core::ErrorKind::MissingCredential:
        return Summary::tr("Credential missing", "lookup error");
    case core::ErrorKind::Unauthorized:
        return Summary::tr("Credential refused", "lookup error");
    case core::ErrorKind::Forbidden:
        return Summary::tr("Not allowed", "lookup error");
    case core::ErrorKind::UserNotFound:
        return Summary::tr("No such user", "lookup error");
    case core::ErrorKind::InvalidRequest:
        return Summary::tr("Request refused", "lookup error");
    case core::ErrorKind::RateLimited:
        return Summary::tr("Asked too often", "lookup error");
    case core::ErrorKind::ProviderUnavailable:
        return Summary::tr("Provider unavailable", "lookup error");
    case core::ErrorKind::Timeout:
        return Summary::tr("No answer in time", "lookup error");
    case core::ErrorKind::Network:
        return Summary::tr("Network trouble", "lookup error");
    case core::ErrorKind::Tls:
        return Summary::tr("Connection not safe", "lookup error");
    case core::ErrorKind::Proxy:
        return Summary::tr("Proxy trouble", "lookup error");
    case core::ErrorKind::Protocol:
        return Summary::tr("Answer makes no sense", "lookup error");
    case core::ErrorKind::TooLarge:
        return Summary::tr("Answer too large", "lookup error");
    case core::ErrorKind::Vault:
        return Summary::tr("Credentials locked", "lookup error");
    case core::ErrorKind::Records:
        return Summary::tr("Records not usable", "lookup error");
    case core::ErrorKind::Cancelled:
        return Summary::tr("Cancelled", "lookup error");
    }
    return {};
}

std::optional<QDateTime> since(const Verification &verification)
{
    if (verification.times.decided)
        return verification.times.decided;
    if (verification.times.submitted)
        return verification.times.submitted;
    return verification.times.created;
}

QString ticketSummary(const core::LookupOutcome &outcome, const QTimeZone &zone)
{
    QStringList lines;
    lines << checkName(outcome.checkId);
    if (!outcome.customerLabel.isEmpty())
        lines << Summary::tr("Customer: %1").arg(outcome.customerLabel);
    if (!outcome.accountName.isEmpty())
        lines << Summary::tr("Account: %1").arg(outcome.accountName);
    lines << (outcome.result ? verificationLines(*outcome.result, zone)
                             : errorLines(outcome.result.error(), outcome.checkId));
    return lines.join(u'\n');
}

} // namespace kyc::services
