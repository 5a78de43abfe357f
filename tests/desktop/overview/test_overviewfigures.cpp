// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/overview/overviewfigures.h"
#include "services/summary.h"

#include <QTest>

using namespace kyc;
using core::Status;
using desktop::Figure;
using desktop::FigureGroup;
using desktop::FigureTarget;
using desktop::OverviewFacts;
using desktop::Period;
using records::ProviderHour;
using Kind = services::CredentialState::Kind;
using namespace std::chrono_literals;

namespace {

enum Group { Standing, ToDo, Providers, Credentials };

OverviewFacts facts()
{
    OverviewFacts facts;
    facts.history.entries = 500;
    facts.history.statuses = {{Status::Approved, 40}, {Status::ActionRequired, 10}};
    facts.history.forUs = 7;
    facts.history.changed = 3;
    facts.history.providers = {{QStringLiteral("p100"), {20, 0, 820ms}}, {QStringLiteral("sumsub"), {12, 6, 1400ms}}};
    facts.countedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 30, 15), Qt::UTC);
    return facts;
}

OverviewFacts::Credential credential(int number, Kind kind)
{
    services::CredentialState state;
    state.kind = kind;
    return {QStringLiteral("a-%1").arg(number), QStringLiteral("Account %1").arg(number), state};
}

Figure figure(const OverviewFacts &facts, Group group, const QString &id)
{
    const QList<Figure> figures = overviewFigures(facts).at(group).figures;
    const auto found = std::find_if(figures.begin(), figures.end(), [&id](const Figure &one) { return one.id == id; });
    return found == figures.end() ? Figure() : *found;
}

} // namespace

Q_DECLARE_METATYPE(ProviderHour)

class TestOverviewFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasALine_data()
    {
        QTest::addColumn<int>("status");
        for (int i = 0; i <= static_cast<int>(Status::Unknown); ++i)
            QTest::newRow(qPrintable(core::toWord(static_cast<Status>(i)))) << i;
    }
    void everyStatusHasALine()
    {
        QFETCH(const int, status);
        const auto wanted = static_cast<Status>(status);
        OverviewFacts some = facts();
        some.history.statuses = {{wanted, 12}};
        const QString id = QStringLiteral("status-") + core::toWord(wanted);
        const Figure line = figure(some, Standing, id);
        QCOMPARE(line.word, services::statusText(wanted));
        QCOMPARE(line.value, QStringLiteral("12"));
        QVERIFY(!line.icon.isNull());
        QVERIFY(line.color);
        QCOMPARE(line.share, 1.0);
        QVERIFY2(line.description.contains(line.word) && line.description.contains(QLatin1String("12"))
                     && line.description.contains(QLatin1String("history")),
                 "a screen reader says the number, the word and where it leads");
        QCOMPARE(line.target.place, FigureTarget::Place::History);
        QCOMPARE(line.target.choice.statuses, QList<Status>{wanted});
        QVERIFY(line.target.choice.isLastOnly);
        some.history.statuses.clear();
        QCOMPARE(figure(some, Standing, id).value, QStringLiteral("0"));
        QCOMPARE(figure(some, Standing, id).share, 0.0);
    }

    void barsAreOneBesideTheOther()
    {
        QCOMPARE(figure(facts(), Standing, QStringLiteral("status-Approved")).share, 1.0);
        QCOMPARE(figure(facts(), Standing, QStringLiteral("status-ActionRequired")).share, 0.25);
    }

    void whatIsToBeLookedAt()
    {
        const Figure forUs = figure(facts(), ToDo, QStringLiteral("for-us"));
        QCOMPARE(forUs.value, QStringLiteral("7"));
        QCOMPARE(forUs.target.choice.nextActors, QList<core::NextActor>{core::NextActor::Us});
        QVERIFY(forUs.target.choice.isLastOnly);
        const Figure changed = figure(facts(), ToDo, QStringLiteral("changed"));
        QCOMPARE(changed.value, QStringLiteral("3"));
        QVERIFY(changed.target.choice.isChangedSinceYesterday);
        QCOMPARE(overviewFigures(facts()).at(ToDo).figures.size(), 2);
        OverviewFacts cutOff = facts();
        cutOff.interruptedImports = 2;
        const Figure imports = figure(cutOff, ToDo, QStringLiteral("imports"));
        QCOMPARE(imports.value, QStringLiteral("2"));
        QCOMPARE(imports.target.place, FigureTarget::Place::Imports);
    }

    void aProviderIsInTrouble_data()
    {
        QTest::addColumn<ProviderHour>("hour");
        QTest::addColumn<bool>("isInTrouble");
        QTest::newRow("it works") << ProviderHour{100, 0, 900ms} << false;
        QTest::newRow("one of many failed") << ProviderHour{100, 1, 900ms} << false;
        QTest::newRow("one of one failed: too little to tell") << ProviderHour{1, 1, {}} << false;
        QTest::newRow("all of two failed") << ProviderHour{2, 2, {}} << true;
        QTest::newRow("a fifth") << ProviderHour{10, 2, 900ms} << true;
        QTest::newRow("less than a fifth") << ProviderHour{11, 2, 900ms} << false;
        QTest::newRow("slow") << ProviderHour{5, 0, 10'000ms} << true;
        QTest::newRow("nearly slow") << ProviderHour{5, 0, 9'990ms} << false;
        QTest::newRow("nobody knows how long it takes") << ProviderHour{5, 0, {}} << false;
    }
    void aProviderIsInTrouble()
    {
        QFETCH(const ProviderHour, hour);
        QFETCH(const bool, isInTrouble);
        QCOMPARE(desktop::isInTrouble(hour), isInTrouble);
        OverviewFacts some = facts();
        some.history.providers = {{QStringLiteral("p100"), hour}};
        const Figure line = figure(some, Providers, QStringLiteral("provider-p100"));
        QCOMPARE(line.description.contains(QLatin1String("trouble")), isInTrouble);
    }

    void providersSayHowTheyDid()
    {
        const QList<Figure> lines = overviewFigures(facts()).at(Providers).figures;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).word, QStringLiteral("SumSub")); // who fails comes first
        QCOMPARE(lines.at(0).value, QStringLiteral("12 lookups, 6 failed, usually 1.4 s"));
        QCOMPARE(lines.at(0).share, 0.5);
        QCOMPARE(lines.at(0).target.choice.errorKinds, records::providerTroubles());
        QCOMPARE(lines.at(1).value, QStringLiteral("20 lookups, usually 0.8 s"));
        QCOMPARE(lines.at(1).share, 0.0);
        QVERIFY(lines.at(1).target.choice.errorKinds.isEmpty());
        for (const Figure &line : lines) {
            QCOMPARE(line.target.choice.providerIds.size(), 1);
            QCOMPARE(line.target.choice.period, Period::LastHour);
            QVERIFY(!line.target.choice.isLastOnly);
        }
        OverviewFacts quiet = facts();
        quiet.history.providers.clear();
        QVERIFY(!overviewFigures(quiet).at(Providers).nothing.isEmpty());
    }

    void credentialsLeadToTheirAccounts()
    {
        OverviewFacts some = facts();
        QVERIFY(overviewFigures(some).at(Credentials).figures.isEmpty());
        some.credentials = {credential(1, Kind::Expired), credential(2, Kind::Refused)};
        const QList<Figure> lines = overviewFigures(some).at(Credentials).figures;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).word, QStringLiteral("Account 1"));
        QCOMPARE(lines.at(0).value, QStringLiteral("Expired"));
        QCOMPARE(lines.at(0).target.place, FigureTarget::Place::Accounts);
        QCOMPARE(lines.at(1).target.accountId, QStringLiteral("a-2"));
    }

    void manyCredentialsAreNotAWall()
    {
        OverviewFacts some = facts();
        for (int i = 1; i <= 40; ++i)
            some.credentials.append(credential(i, Kind::Missing));
        const QList<Figure> lines = overviewFigures(some).at(Credentials).figures;
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.last().value, QStringLiteral("34"));
        QCOMPARE(lines.last().target.place, FigureTarget::Place::Accounts);
        QVERIFY(lines.last().target.accountId.isEmpty());
    }

    void namesAreUnlike()
    {
        OverviewFacts some = facts();
        some.interruptedImports = 1;
        some.credentials = {credential(1, Kind::Expired), credential(2, Kind::Refused)};
        QSet<QString> ids;
        for (const FigureGroup &group : overviewFigures(some)) {
            for (const Figure &line : group.figures) {
                QVERIFY2(!ids.contains(line.id), qPrintable(line.id));
                ids.insert(line.id);
                QVERIFY(!line.word.isEmpty() && !line.description.isEmpty() && !line.icon.isNull());
            }
        }
    }

    void allOfItAsText()
    {
        OverviewFacts some = facts();
        some.credentials = {credential(1, Kind::Expired)};
        const QString text = overviewText(some, QTimeZone("UTC"));
        QVERIFY(text.startsWith(QLatin1String("Overview of 2026-11-22 09:30:15 (UTC)\n\nWhere customers stand\n")));
        for (const char *line :
             {"\nApproved: 40\n", "\nFailed: 0\n", "\nWaiting for us: 7\n", "\nChanged since yesterday: 3\n",
              "\nSumSub: 12 lookups, 6 failed, usually 1.4 s\n", "\nAccount 1: Expired\n"})
            QVERIFY2(text.contains(QLatin1String(line)), line);
        some.credentials.clear();
        QVERIFY(overviewText(some, QTimeZone("UTC")).contains(overviewFigures(some).at(Credentials).nothing));
    }
};

QTEST_MAIN(TestOverviewFigures)
#include "test_overviewfigures.moc"
