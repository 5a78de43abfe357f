// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rowwords.h"

#include "desktop/lookup/relativetime.h"
#include "providers/registry.h"
#include "services/fieldnames.h"
#include "services/summary.h"

#include <QCoreApplication>

namespace kyc::desktop {

using Login = services::LookupSession::Login;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

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
        const int others = static_cast<int>(answer.reasons.size()) - 1;
        return others == 0 ? first : Words::tr("%1 (and %n more)", nullptr, others).arg(first);
    }
    if (answer.status != core::Status::Approved) {
        const QString step = openStep(answer);
        if (!step.isEmpty())
            return step;
    }
    return answer.notes.isEmpty() ? QString() : answer.notes.first().text();
}

} // namespace

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
    case RowAction::StartImport:
        return Words::tr("Start an import\u2026");
    case RowAction::None:
    case RowAction::Cancel:
        break;
    }
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
    return checkTitle(row.providerId, row.checkId);
}

QString checkTitle(const QString &providerId, const QString &checkId)
{
    const providers::Provider *provider = providers::find(providerId);
    const core::CheckDescription *check = provider ? provider->description().check(checkId) : nullptr;
    if (!check)
        return checkId;
    const core::ProviderDescription &description = provider->description();
    if (description.checks.size() == 1)
        return description.label.text();
    //: A provider and one of its checks, for example "Transak · ID proof"
    return Words::tr("%1 \u00b7 %2").arg(description.label.text(), check->label.text());
}

QString accountTitle(const LookupRow &row)
{
    return accountTitle(row.environment, row.accountName);
}

QString accountTitle(core::Environment environment, const QString &accountName)
{
    //: An environment and an account of it, for example "Production · p100-live"
    return Words::tr("%1 \u00b7 %2", "environment, account").arg(services::environmentText(environment), accountName);
}

core::ErrorText errorWords(const LookupRow &row)
{
    if (!lookupError(row))
        return {};
    return core::errorText(services::withFieldNames(*lookupError(row), row.checkId));
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

QString spokenRow(const LookupRow &row)
{
    QStringList lines{checkTitle(row), row.accountName, statusWord(row), reasonLine(row)};
    lines.removeAll(QString());
    return lines.join(u'\n');
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
