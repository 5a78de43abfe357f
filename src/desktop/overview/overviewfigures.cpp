// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/overview/overviewfigures.h"

#include "desktop/accounts/credentialvisuals.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/visuals/statusvisuals.h"
#include "providers/registry.h"
#include "services/summary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kSlow = 10s;
constexpr qint64 kMostFailed = 5; // one of so many
constexpr qsizetype kMostCredentials = 6;

struct Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

int forPlural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

Figure statusFigure(core::Status status, qint64 count, qint64 most)
{
    const QString word = services::statusText(status);
    Figure figure;
    figure.id = QStringLiteral("status-") + core::toWord(status);
    figure.icon = statusIcon(status);
    figure.word = word;
    figure.value = number(count);
    figure.share = most > 0 ? static_cast<double>(count) / static_cast<double>(most) : 0;
    figure.color = [status](const QPalette &palette) { return statusColor(status, palette); };
    //: For a screen reader; %1 is a status, for example "Approved"
    figure.description = Overview::tr("%Ln customers: %1. Opens the history.", nullptr, forPlural(count)).arg(word);
    figure.toolTip = Overview::tr("What each check and account said last about each customer");
    figure.target.choice.statuses = {status};
    figure.target.choice.isLastOnly = true;
    return figure;
}

FigureGroup statusGroup(const records::HistoryOverview &history)
{
    FigureGroup group;
    group.title = Overview::tr("Where customers stand");
    group.explanation =
        Overview::tr("What each check said last about each customer. Who is known to two checks counts twice.");
    qint64 most = 0;
    for (const auto &[status, count] : history.statuses)
        most = std::max(most, count);
    for (int i = 0; i <= static_cast<int>(core::Status::Unknown); ++i) {
        const auto status = static_cast<core::Status>(i);
        const auto found = history.statuses.find(status);
        group.figures.append(statusFigure(status, found == history.statuses.end() ? 0 : found->second, most));
    }
    return group;
}

Figure forUsFigure(qint64 count)
{
    Figure figure;
    figure.id = QStringLiteral("for-us");
    figure.icon = tintedIcon(QStringLiteral("notice"), QPalette::Text);
    figure.word = Overview::tr("Waiting for us");
    figure.value = number(count);
    figure.description =
        Overview::tr("%Ln customers are waiting for us. Opens the history.", nullptr, forPlural(count));
    figure.toolTip = Overview::tr("Customers about whom a check said last that we act next");
    figure.target.choice.nextActors = {core::NextActor::Us};
    figure.target.choice.isLastOnly = true;
    return figure;
}

Figure changedFigure(qint64 count)
{
    Figure figure;
    figure.id = QStringLiteral("changed");
    figure.icon = tintedIcon(QStringLiteral("refresh"), QPalette::Text);
    figure.word = Overview::tr("Changed since yesterday");
    figure.value = number(count);
    figure.description = Overview::tr("%Ln customers have another status since yesterday. Opens the history.", nullptr,
                                      forPlural(count));
    figure.toolTip = Overview::tr("Customers whose status is another one than it was when yesterday began. Who was "
                                  "first looked up since then is not among them.");
    figure.target.choice.isLastOnly = true;
    figure.target.choice.isChangedSinceYesterday = true;
    return figure;
}

Figure importsFigure(int count)
{
    Figure figure;
    figure.id = QStringLiteral("imports");
    figure.icon = tintedIcon(QStringLiteral("place-imports"), QPalette::Text);
    figure.word = Overview::tr("Interrupted imports");
    figure.value = number(count);
    figure.description = Overview::tr("%Ln interrupted imports can go on. Opens the imports.", nullptr, count);
    figure.target.place = FigureTarget::Place::Imports;
    return figure;
}

FigureGroup todoGroup(const OverviewFacts &facts)
{
    FigureGroup group;
    group.title = Overview::tr("To look at");
    group.figures = {forUsFigure(facts.history.forUs), changedFigure(facts.history.changed)};
    if (facts.interruptedImports > 0)
        group.figures.append(importsFigure(facts.interruptedImports));
    return group;
}

QString seconds(std::chrono::milliseconds time)
{
    return QLocale().toString(static_cast<double>(time.count()) / 1000.0, 'f', time < kSlow ? 1 : 0);
}

QString hourText(const records::ProviderHour &hour)
{
    QStringList parts{Overview::tr("%Ln lookups", nullptr, forPlural(hour.asked))};
    if (hour.failed > 0)
        //: So many of the lookups before it
        parts.append(Overview::tr("%Ln failed", nullptr, forPlural(hour.failed)));
    if (hour.usualTime)
        //: Seconds that half of the answers took at most
        parts.append(Overview::tr("usually %1 s").arg(seconds(*hour.usualTime)));
    return parts.join(Overview::tr(", ", "between figures of a provider"));
}

Figure providerFigure(const QString &id, const records::ProviderHour &hour)
{
    const providers::Provider *provider = providers::find(id);
    const bool isTrouble = isInTrouble(hour);
    Figure figure;
    figure.id = QStringLiteral("provider-") + id;
    figure.icon = isTrouble ? errorIcon() : tintedIcon(QStringLiteral("step-done"), QPalette::Text);
    figure.word = provider ? provider->description().label.text() : id;
    figure.value = hourText(hour);
    figure.share = static_cast<double>(hour.failed) / static_cast<double>(std::max<qint64>(hour.asked, 1));
    figure.color = [](const QPalette &palette) { return errorColor(palette); };
    //: For a screen reader; %1 is a provider, %2 for example "12 lookups, 3 failed, usually 0.8 s"
    figure.description = (isTrouble ? Overview::tr("%1 is in trouble: %2. Opens the history.")
                                    : Overview::tr("%1 works: %2. Opens the history."))
                             .arg(figure.word, figure.value);
    figure.toolTip = Overview::tr("The bar is the part that got no answer: the provider or the way to it did not "
                                  "work. Half of the answers took no longer than usual.");
    figure.target.choice.providerIds = {id};
    figure.target.choice.kinds = {records::HistoryKind::Lookup};
    figure.target.choice.period = Period::LastHour;
    if (hour.failed > 0)
        figure.target.choice.errorKinds = records::providerTroubles();
    return figure;
}

FigureGroup providerGroup(const records::HistoryOverview &history)
{
    FigureGroup group;
    group.title = Overview::tr("Providers in the last hour");
    group.nothing = Overview::tr("None was asked.", "providers");
    for (const auto &[id, hour] : history.providers)
        group.figures.append(providerFigure(id, hour));
    std::stable_sort(group.figures.begin(), group.figures.end(), [](const Figure &a, const Figure &b) {
        return a.share.value_or(0) > b.share.value_or(0); // whoever fails most comes first
    });
    return group;
}

Figure credentialFigure(const OverviewFacts::Credential &credential, const QDateTime &nowUtc)
{
    Figure figure;
    figure.id = QStringLiteral("credential-") + credential.accountId;
    figure.icon = credentialIcon(credential.state.kind);
    figure.word = credential.accountName;
    figure.value = credentialStateText(credential.state, nowUtc);
    //: For a screen reader; %1 is an account, %2 the state of its credential, for example "Expires in 3 h"
    figure.description = Overview::tr("Credential of %1: %2. Opens the account.").arg(figure.word, figure.value);
    figure.target = {FigureTarget::Place::Accounts, {}, credential.accountId};
    return figure;
}

FigureGroup credentialGroup(const OverviewFacts &facts)
{
    FigureGroup group;
    group.title = Overview::tr("Credentials to look after");
    group.nothing = Overview::tr("None is missing, refused or about to expire.", "credentials");
    for (const OverviewFacts::Credential &credential :
         facts.credentials.first(std::min(facts.credentials.size(), kMostCredentials)))
        group.figures.append(credentialFigure(credential, facts.countedAt));
    if (facts.credentials.size() <= kMostCredentials)
        return group;
    const int more = static_cast<int>(facts.credentials.size() - kMostCredentials);
    Figure others;
    others.id = QStringLiteral("credentials");
    others.icon = tintedIcon(QStringLiteral("place-accounts"), QPalette::Text);
    others.word = Overview::tr("Other accounts");
    others.value = number(more);
    others.description = Overview::tr("%Ln other accounts. Opens the accounts.", nullptr, more);
    others.target.place = FigureTarget::Place::Accounts;
    group.figures.append(others);
    return group;
}

} // namespace

bool isInTrouble(const records::ProviderHour &hour)
{
    const bool fails = hour.failed > 1 && hour.failed * kMostFailed >= hour.asked;
    return fails || (hour.usualTime && *hour.usualTime >= kSlow);
}

QList<FigureGroup> overviewFigures(const OverviewFacts &facts)
{
    return {statusGroup(facts.history), todoGroup(facts), providerGroup(facts.history), credentialGroup(facts)};
}

QString overviewText(const OverviewFacts &facts, const QTimeZone &zone)
{
    QString text = Overview::tr("Overview of %1").arg(exactTime(facts.countedAt, zone)) + u'\n';
    for (const FigureGroup &group : overviewFigures(facts)) {
        text += u'\n' + group.title + u'\n';
        if (!group.explanation.isEmpty())
            text += group.explanation + u'\n';
        for (const Figure &figure : group.figures)
            //: One line of the overview as text, for example "Approved: 12"
            text += Overview::tr("%1: %2").arg(figure.word, figure.value) + u'\n';
        if (group.figures.isEmpty())
            text += group.nothing + u'\n';
    }
    return text;
}

} // namespace kyc::desktop
