// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importtexts.h"

#include "desktop/lookup/rowwords.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"
#include "providers/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::desktop {

using services::ImportDesk;
using services::ImportEnd;
using services::ImportState;
using services::ImportStatus;
using services::StepOutcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

} // namespace

QString accountLine(const core::Account &account)
{
    const providers::Provider *provider = providers::find(account.providerId);
    //: A provider, and one of the accounts there
    return Words::tr("%1: %2").arg(provider ? provider->description().label.text() : account.providerId,
                                   accountTitle(account.environment, account.name));
}

QString importCustomer(const ImportState &import)
{
    const services::ImportOrder &order = import.order;
    if (!order.customerLabel.isEmpty())
        return order.customerLabel;
    if (!order.applicant.isEmpty())
        return order.applicant.first();
    const QString named = services::ImportJournal::auditedCustomer(order, import.checkId);
    return named.isEmpty() ? order.destination.value(order.destination.keys().value(0)) : named;
}

QString importSource(const ImportState &import)
{
    if (import.isDamaged)
        return {};
    return import.order.hasGivenToken() ? Words::tr("A token given by hand") : import.sourceName;
}

bool isCutOff(const ImportState &import, ImportDesk::Runner runner)
{
    return import.status != ImportStatus::Finished && !import.end && runner == ImportDesk::Runner::Nobody;
}

QString importStatusText(const ImportState &import, ImportDesk::Runner runner)
{
    if (import.isDamaged)
        return Words::tr("Cannot be read");
    if (import.status == ImportStatus::Running && runner == ImportDesk::Runner::Elsewhere)
        return Words::tr("Running in another program");
    if (isCutOff(import, runner))
        return services::statusName(ImportStatus::Interrupted).text();
    return services::statusName(import.status).text();
}

QString importStepText(const ImportState &import)
{
    if (import.isDamaged)
        return {};
    return import.end ? services::importEndText(*import.end).what.text() : services::stepName(import.step).text();
}

bool isCarriedOver(const ImportState &import)
{
    return import.end == ImportEnd::Done || import.end == ImportEnd::EddRequired
        || import.end == ImportEnd::FormsMissing;
}

QString stepOutcomeText(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::UnderWay:
        return Words::tr("under way", "state of a step");
    case StepOutcome::Done:
        return Words::tr("done", "state of a step");
    case StepOutcome::Skipped:
        return Words::tr("not possible here", "state of a step");
    case StepOutcome::Failed:
        return Words::tr("ended here", "state of a step");
    case StepOutcome::Interrupted:
        break;
    }
    return Words::tr("cut off", "state of a step");
}

QIcon stepOutcomeIcon(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::UnderWay:
        return tintedIcon(QStringLiteral("lookup-running"));
    case StepOutcome::Done:
        return tintedIcon(QStringLiteral("step-done"));
    case StepOutcome::Skipped:
        return tintedIcon(QStringLiteral("step-skipped"));
    case StepOutcome::Failed:
        return tintedIcon(QStringLiteral("notice"));
    case StepOutcome::Interrupted:
        break;
    }
    return tintedIcon(QStringLiteral("cancel"));
}

QString minutesAndSeconds(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    return QStringLiteral("%1:%2").arg(seconds / kMinute).arg(seconds % kMinute, 2, 10, QLatin1Char('0'));
}

QString tokenText(const ImportState &import, const QDateTime &now)
{
    if (!import.token || import.status != ImportStatus::Running)
        return {};
    const qint64 left = std::max<qint64>(0, now.secsTo(import.token->livesUntil));
    if (left == 0)
        return Words::tr("The share token has expired.");
    const QString time = minutesAndSeconds(left);
    return import.token->isSent ? Words::tr("The share token was handed over; its life ends in %1.").arg(time)
                                : Words::tr("The share token is made; it has %1 left.").arg(time);
}

} // namespace kyc::desktop
