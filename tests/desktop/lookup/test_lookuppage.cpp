// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/announcements.h"
#include "desktop/demo/demosandbox.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/lookupdetail.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/lookup/lookupresults.h"
#include "desktop/lookup/lookupresultsmodel.h"
#include "desktop/lookup/lookupresultsview.h"
#include "desktop/lookup/rowwords.h"
#include "desktop/throwawayplaces.h"
#include "desktop/workspace.h"
#include "services/setup.h"
#include "support/sandboxprocess.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace kyc;
using namespace kyc::desktop;

namespace {

constexpr int kLongest = 20000; // milliseconds

network::RunnerSettings settings()
{
    network::RunnerSettings settings;
    settings.retries = 0;
    settings.useSystemProxy = false;
    return settings;
}

/// The page over the sandbox's accounts.
struct Bench
{
    test::SandboxProcess sandbox;
    Workspace workspace{test::throwawayPlaces(), settings()};
    LookupPage page{workspace};

    [[nodiscard]] bool start(const QStringList &arguments = {})
    {
        if (!sandbox.start(arguments))
            return false;
        auto setup = services::readSetup(sandbox.announcement());
        if (!setup)
            return false;
        for (core::Customer &customer : setup->customers)
            workspace.customers().add(std::move(customer));
        for (core::Account &account : setup->accounts)
            workspace.accounts().add(std::move(account));
        page.updateEmptyState();
        return true;
    }

    void lookUp(const char *name) { page.lookUp(workspace.customers().exact(QString::fromLatin1(name))->clone()); }

    [[nodiscard]] bool waitUntilIdle()
    {
        return QTest::qWaitFor([this] { return workspace.session().runningCount() == 0; }, kLongest);
    }

    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
};

} // namespace

class TestLookupPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowToBegin();
    void offersToManageWhenAllAreOff();
    void proposesExamples();
    void startsNothingBeforeTheFirstLookup();
    void withoutAccountsNobodyIsAsked();
    void saysWhoAndHowMany();
    void eachAnswerIsAnnouncedAsItComes();
    void actionsFollowWhatIsThere();
    void theDetailCanBeHidden();
    void narrowPutsTheDetailBelow();
    void timesGiveWayToTheReasonOneByOne();
    void copiesTheSummary();
    void anotherCustomerShowsNothingOfTheLast();
    void demonstrationBringsAccounts();
};

void TestLookupPage::saysHowToBegin()
{
    Workspace workspace(test::throwawayPlaces());
    LookupPage page(workspace);
    QSignalSpy requested(&page, &LookupPage::addAccountRequested);
    auto *button = page.findChild<QPushButton *>(QStringLiteral("actionButton"));
    QVERIFY(button->isVisibleTo(&page));
    button->click();
    QCOMPARE(requested.count(), 1);
}

void TestLookupPage::offersToManageWhenAllAreOff()
{
    Workspace workspace(test::throwawayPlaces());
    const LookupPage page(workspace);
    core::Account account;
    account.name = QStringLiteral("off");
    account.providerId = QStringLiteral("p100");
    account.isEnabled = false;
    workspace.accounts().add(std::move(account));
    const auto *title = page.findChild<QLabel *>(QStringLiteral("titleLabel"));
    QCOMPARE(title->text(), QStringLiteral("No account is switched on"));
}

void TestLookupPage::proposesExamples()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    QSignalSpy chosen(&bench.page, &LookupPage::exampleChosen);
    auto *second = bench.child<QPushButton>("exampleButton1");
    QVERIFY(second);
    QCOMPARE(second->text(), bench.workspace.customers().customers().at(1).label);
    second->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<std::size_t>(), std::size_t(1));
}

void TestLookupPage::startsNothingBeforeTheFirstLookup()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    QVERIFY(!bench.workspace.hasSession());
    QCOMPARE(bench.page.results(), nullptr);
    for (const QAction *action : bench.page.actions().all())
        QVERIFY(!action || !action->isEnabled());
}

void TestLookupPage::withoutAccountsNobodyIsAsked()
{
    Workspace workspace(test::throwawayPlaces());
    LookupPage page(workspace);
    core::Customer customer;
    customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-1"));
    page.lookUp(std::move(customer));
    QVERIFY(!workspace.hasSession());
    QCOMPARE(page.results(), nullptr);
}

void TestLookupPage::saysWhoAndHowMany()
{
    Bench bench;
    QVERIFY2(bench.start({QStringLiteral("--fault"), QStringLiteral("503@p100/kyc")}),
             qPrintable(bench.sandbox.problem()));
    bench.lookUp("Maria Kowalska");
    QCOMPARE(bench.child<QLabel>("answeredLabel")->text(), QStringLiteral("0 of 6 answered"));
    QVERIFY(bench.waitUntilIdle());
    QCOMPARE(bench.child<QLabel>("customerLabel")->text(), QStringLiteral("Maria Kowalska \u00b7 u-1042"));
    QCOMPARE(bench.child<QLabel>("answeredLabel")->text(), QStringLiteral("5 of 6 answered"));
}

void TestLookupPage::eachAnswerIsAnnouncedAsItComes()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.page.show();
    const test::Announcements announcements;
    bench.lookUp("Maria Kowalska");
    QVERIFY(bench.waitUntilIdle());
    const services::LookupSession &session = bench.workspace.session();
    QTRY_COMPARE(announcements.heard().size(), session.rowCount());
    for (int row = 0; row < session.rowCount(); ++row)
        QVERIFY2(announcements.heard().contains(spokenRow(session.row(row))), qPrintable(spokenRow(session.row(row))));
    bench.workspace.session().refresh(0);
    QVERIFY(bench.waitUntilIdle());
    QTRY_COMPARE(announcements.heard().size(), session.rowCount() + 1);
    QCOMPARE(announcements.heard().constLast(), spokenRow(session.row(0)));
}

void TestLookupPage::actionsFollowWhatIsThere()
{
    Bench bench;
    QVERIFY2(bench.start({QStringLiteral("--fault"), QStringLiteral("stall@sumvin/*")}),
             qPrintable(bench.sandbox.problem()));
    bench.lookUp("Maria Kowalska");
    LookupActions &actions = bench.page.actions();
    QVERIFY(actions.cancelAll->isEnabled());
    QVERIFY(actions.cancelRow->isEnabled());
    QVERIFY(!actions.refreshRow->isEnabled());
    QVERIFY(!actions.reveal->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.session().runningCount(), 1, kLongest);
    QVERIFY(actions.refreshRow->isEnabled());
    QVERIFY(actions.refreshAll->isEnabled());
    QVERIFY(!actions.cancelRow->isEnabled());
    QVERIFY(actions.copySummary->isEnabled());
    QVERIFY(actions.reveal->isEnabled());
    actions.cancelAll->trigger();
    QVERIFY(bench.waitUntilIdle());
    QVERIFY(!actions.cancelAll->isEnabled());
    actions.reveal->trigger();
    QVERIFY(actions.reveal->isChecked());
    auto *table = bench.child<QTableView>("resultsTableView");
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY2(!actions.reveal->isChecked(), "another row is masked");
}

void TestLookupPage::theDetailCanBeHidden()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.page.setDetailVisible(false);
    bench.lookUp("Maria Kowalska");
    const auto *detail = bench.page.findChild<LookupDetail *>();
    QVERIFY(!detail || !detail->isVisibleTo(&bench.page));
    bench.page.setDetailVisible(true);
    QVERIFY(bench.page.findChild<LookupDetail *>()->isVisibleTo(&bench.page));
    QVERIFY(bench.waitUntilIdle());
}

void TestLookupPage::narrowPutsTheDetailBelow()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.page.resize(1600, 800);
    bench.page.show();
    bench.lookUp("Maria Kowalska");
    const auto *splitter = bench.child<QSplitter>("splitter");
    QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    bench.page.resize(700, 600);
    QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    bench.page.resize(1600, 800);
    QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    QVERIFY(bench.waitUntilIdle());
}

void TestLookupPage::timesGiveWayToTheReasonOneByOne()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.page.setDetailVisible(false);
    bench.page.resize(1600, 800);
    bench.page.show();
    bench.lookUp("Maria Kowalska");
    QVERIFY(bench.waitUntilIdle());
    auto *table = bench.page.findChild<LookupResultsView *>();
    const auto hidden = [table] {
        return std::pair(table->isColumnHidden(LookupResultsModel::SinceColumn),
                         table->isColumnHidden(LookupResultsModel::FetchedColumn));
    };
    QTRY_COMPARE(hidden(), std::pair(false, false));
    const int since = table->columnWidth(LookupResultsModel::SinceColumn);
    const int fetched = table->columnWidth(LookupResultsModel::FetchedColumn);
    // How old an answer is can be done without last.
    QList<std::pair<bool, bool>> seen;
    for (int width = 1600; width >= 400; width -= 20) {
        table->resize(width, table->height());
        if (seen.isEmpty() || seen.last() != hidden())
            seen.append(hidden());
    }
    const QList<std::pair<bool, bool>> wanted{{false, false}, {true, false}, {true, true}};
    QCOMPARE(seen, wanted);
    table->resize(1600, table->height());
    QCOMPARE(hidden(), std::pair(false, false));
    QCOMPARE(table->columnWidth(LookupResultsModel::SinceColumn), since);
    QCOMPARE(table->columnWidth(LookupResultsModel::FetchedColumn), fetched);
}

void TestLookupPage::copiesTheSummary()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.lookUp("Maria Kowalska");
    QVERIFY(bench.waitUntilIdle());
    bench.page.actions().copySummary->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("Status: Approved")),
             qPrintable(QGuiApplication::clipboard()->text()));
    bench.page.actions().copyRow->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("P100\t")));
}

void TestLookupPage::anotherCustomerShowsNothingOfTheLast()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.lookUp("Maria Kowalska");
    QVERIFY(bench.waitUntilIdle());
    const auto *detail = bench.page.findChild<LookupDetail *>();
    QVERIFY(detail->summary().contains(QStringLiteral("Maria")));
    bench.lookUp("Jonas Weber");
    QVERIFY2(!detail->summary().contains(QStringLiteral("Maria")), "before the first answer comes");
    QVERIFY(bench.waitUntilIdle());
    QVERIFY(detail->summary().contains(QStringLiteral("Jonas")));
}

void TestLookupPage::demonstrationBringsAccounts()
{
    // The test's own directory holds no sandbox unless it was built beside it, as the programs are.
    DemoSandbox demo;
    QSignalSpy ready(&demo, &DemoSandbox::ready);
    QSignalSpy failed(&demo, &DemoSandbox::failed);
    demo.start();
    QTRY_VERIFY_WITH_TIMEOUT(ready.count() + failed.count() > 0, kLongest);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    const services::Setup setup = demo.takeSetup();
    QCOMPARE(setup.accounts.size(), std::size_t(5));
    QVERIFY(!setup.customers.empty());
}

QTEST_MAIN(TestLookupPage)
#include "test_lookuppage.moc"
