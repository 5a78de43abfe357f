// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historychoice.h"

#include "desktop/history/historywords.h"
#include "providers/registry.h"
#include "services/localtime.h"
#include "services/summary.h"

#include <QCoreApplication>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryChoice)
};

struct Days
{
    QDate first; ///< invalid: no bound
    QDate last;
};

Days daysOf(const HistoryChoice &choice, const QDate &today)
{
    switch (choice.period) {
    case Period::Any:
    case Period::LastHour: // not in days
        break;
    case Period::Today:
        return {today, {}};
    case Period::SevenDays:
        return {today.addDays(-6), {}};
    case Period::ThirtyDays:
        return {today.addDays(-29), {}};
    case Period::ThisYear:
        return {QDate(today.year(), 1, 1), {}};
    case Period::FromTo:
        return {choice.from, choice.until};
    }
    return {};
}

QString shortDate(const QDate &date)
{
    return services::dayText(date);
}

QString periodLine(const HistoryChoice &choice)
{
    if (choice.period != Period::FromTo)
        return periodText(choice.period);
    if (!choice.until.isValid())
        return Words::tr("from %1").arg(shortDate(choice.from));
    if (!choice.from.isValid())
        return Words::tr("until %1").arg(shortDate(choice.until));
    return Words::tr("%1 to %2").arg(shortDate(choice.from), shortDate(choice.until));
}

QString joined(const QStringList &words)
{
    return words.join(Words::tr(", ", "between the values of a filter"));
}

QStringList resultTexts(const HistoryChoice &choice)
{
    QStringList words;
    for (const core::Status status : choice.statuses)
        words.append(services::statusText(status));
    for (const core::ErrorKind kind : choice.errorKinds)
        words.append(services::errorKindText(kind));
    return words;
}

QStringList providerTexts(const HistoryChoice &choice)
{
    QStringList words;
    for (const QString &id : choice.providerIds) {
        const providers::Provider *provider = providers::find(id);
        words.append(provider ? provider->description().label.text() : id);
    }
    return words;
}

QStringList accountTexts(const HistoryChoice &choice, const QMap<QString, QString> &names)
{
    QStringList words;
    for (const QString &id : choice.accountIds)
        words.append(names.value(id, id));
    return words;
}

QStringList actorTexts(const HistoryChoice &choice)
{
    QStringList words;
    for (const core::NextActor actor : choice.nextActors)
        words.append(services::nextActorText(actor));
    return words;
}

QStringList kindTexts(const HistoryChoice &choice)
{
    QStringList words;
    for (const records::HistoryKind kind : choice.kinds)
        words.append(kindWord(kind));
    return words;
}

} // namespace

bool HistoryChoice::isEverything() const
{
    HistoryChoice everything;
    everything.from = from; // mean nothing without the period
    everything.until = until;
    everything.text = text.trimmed().isEmpty() ? text : QString();
    const bool hasBounds = from.isValid() || until.isValid();
    if (period == Period::FromTo && !hasBounds)
        everything.period = period;
    return *this == everything;
}

records::HistoryFilter filterOf(const HistoryChoice &choice, const QDateTime &nowUtc, const QTimeZone &zone)
{
    records::HistoryFilter filter;
    filter.text = choice.text;
    filter.statuses = choice.statuses;
    filter.errorKinds = choice.errorKinds;
    filter.providerIds = choice.providerIds;
    filter.accountIds = choice.accountIds;
    filter.agents = choice.agents;
    filter.kinds = choice.kinds;
    filter.nextActors = choice.nextActors;
    filter.isLastOnly = choice.isLastOnly;
    if (choice.isChangedSinceYesterday)
        filter.changedSince = beginOfYesterday(nowUtc, zone);
    filter.customerId = choice.customerId;
    filter.identifiers = choice.identifiers;
    const Days days = daysOf(choice, nowUtc.toTimeZone(zone).date());
    if (choice.period == Period::LastHour)
        filter.from = beginOfLastHour(nowUtc);
    if (days.first.isValid())
        filter.from = days.first.startOfDay(zone).toUTC();
    if (days.last.isValid())
        filter.until = days.last.addDays(1).startOfDay(zone).toUTC();
    return filter;
}

QDateTime beginOfYesterday(const QDateTime &nowUtc, const QTimeZone &zone)
{
    return nowUtc.toTimeZone(zone).date().addDays(-1).startOfDay(zone).toUTC();
}

QDateTime beginOfLastHour(const QDateTime &nowUtc)
{
    return nowUtc.addSecs(-60LL * 60);
}

QString periodText(Period period)
{
    switch (period) {
    case Period::Any:
        break;
    case Period::LastHour:
        return Words::tr("Last hour");
    case Period::Today:
        return Words::tr("Today");
    case Period::SevenDays:
        return Words::tr("Last 7 days");
    case Period::ThirtyDays:
        return Words::tr("Last 30 days");
    case Period::ThisYear:
        return Words::tr("This year");
    case Period::FromTo:
        return Words::tr("From \u2013 to");
    }
    return Words::tr("Any time");
}

QStringList choiceTexts(const HistoryChoice &choice, const QMap<QString, QString> &accountNames)
{
    QStringList texts;
    const auto add = [&texts](const QString &text, const QStringList &words) {
        if (!words.isEmpty())
            texts.append(text.arg(joined(words)));
    };
    if (!choice.text.trimmed().isEmpty())
        texts.append(Words::tr("Text: %1").arg(choice.text.simplified()));
    if (choice.customerId || !choice.identifiers.isEmpty())
        texts.append(Words::tr("Customer: %1").arg(choice.customerName));
    add(Words::tr("Status: %1"), resultTexts(choice));
    add(Words::tr("Provider: %1"), providerTexts(choice));
    add(Words::tr("Account: %1"), accountTexts(choice, accountNames));
    add(Words::tr("Agent: %1"), choice.agents);
    add(Words::tr("Kind: %1"), kindTexts(choice));
    add(Words::tr("Next: %1"), actorTexts(choice));
    if (choice.isChangedSinceYesterday)
        texts.append(Words::tr("Changed since yesterday"));
    else if (choice.isLastOnly)
        texts.append(Words::tr("Only what was seen last of each customer"));
    const bool hasBounds = choice.from.isValid() || choice.until.isValid();
    if (choice.period != Period::Any && (choice.period != Period::FromTo || hasBounds))
        texts.append(Words::tr("Time: %1").arg(periodLine(choice)));
    return texts;
}

} // namespace kyc::desktop
