// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookupresultsmodel.h"
#include "desktop/throwawayplaces.h"
#include "desktop/workspace.h"
#include "services/setup.h"
#include "support/sandboxprocess.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using namespace kyc::desktop;
using Model = LookupResultsModel;

namespace {

constexpr int kLongest = 20000; // milliseconds

network::RunnerSettings settings()
{
    network::RunnerSettings settings;
    settings.retries = 0;
    settings.useSystemProxy = false;
    return settings;
}

/// A session over the sandbox's accounts, and the model of its rows, watched by Qt's own tester.
struct Bench
{
    test::SandboxProcess sandbox;
    Workspace workspace{test::throwawayPlaces(), settings()};
    Model model{workspace.clock()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    ~Bench() { model.setSession(nullptr); }

    [[nodiscard]] bool start(const QStringList &arguments = {})
    {
        if (!sandbox.start(arguments))
            return false;
        auto setup = services::readSetup(sandbox.announcement());
        if (!setup)
            return false;
        for (core::Account &account : setup->accounts)
            workspace.accounts().add(std::move(account));
        for (core::Customer &customer : setup->customers)
            workspace.customers().add(std::move(customer));
        model.setSession(&workspace.session());
        return true;
    }

    void lookUp(const QString &name) { workspace.session().start(workspace.customers().exact(name)->clone()); }

    [[nodiscard]] bool waitUntilIdle()
    {
        return QTest::qWaitFor([this] { return workspace.session().runningCount() == 0; }, kLongest);
    }

    [[nodiscard]] int rowOf(const QString &check) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.session()->row(row).checkId == check)
                return row;
        }
        return -1;
    }

    [[nodiscard]] QString text(const QString &check, int column, int role = Qt::DisplayRole) const
    {
        return model.index(rowOf(check), column).data(role).toString();
    }
};

const QString kMaria = QStringLiteral("Maria Kowalska");
const QString kP100 = QStringLiteral("p100/kyc");
const QString kSumvin = QStringLiteral("sumvin/kyc");

} // namespace

class TestLookupResultsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutASession();
    void rowsAreThereAtOnce();
    void showsWhatWasAnswered();
    void theEarlierAnswerStaysDuringARefresh();
    void showsWhatIsMissing();
    void showsErrors();
    void everyColumnHasAHeading();
    void screenReadersGetTheHeadingToo();
    void anotherCustomerResetsTheRows();
    void productionIsMarked();
    void followsTheSessionItIsGiven();
};

void TestLookupResultsModel::isEmptyWithoutASession()
{
    const core::SystemClock clock;
    const Model model(clock);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(Model::ColumnCount));
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void TestLookupResultsModel::rowsAreThereAtOnce()
{
    Bench bench;
    QVERIFY2(bench.start({QStringLiteral("--fault"), QStringLiteral("stall@*")}), qPrintable(bench.sandbox.problem()));
    bench.lookUp(kMaria);
    QCOMPARE(bench.model.rowCount(), 6);
    for (int row = 0; row < 6; ++row) {
        const QModelIndex index = bench.model.index(row, Model::StatusColumn);
        QCOMPARE(index.data().toString(), QStringLiteral("Asking\u2026"));
        QCOMPARE(index.data(Model::RowStateRole).toInt(), int(RowState::Asking));
        QCOMPARE(index.data(Model::RowActionRole).toInt(), int(RowAction::Cancel));
        QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(index.siblingAtColumn(Model::SinceColumn).data().toString().isEmpty());
    }
    bench.workspace.session().cancelAll();
    QVERIFY(bench.waitUntilIdle());
    QCOMPARE(bench.text(kP100, Model::StatusColumn), QStringLiteral("Cancelled"));
}

void TestLookupResultsModel::showsWhatWasAnswered()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    const QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    bench.lookUp(kMaria);
    QVERIFY(bench.waitUntilIdle());
    QVERIFY(changed.count() >= 6);
    QCOMPARE(bench.text(kSumvin, Model::StatusColumn), QStringLiteral("Approved"));
    QCOMPARE(bench.text(kSumvin, Model::CheckColumn), QStringLiteral("Sumvin\nCustom \u00b7 sumvin-sandbox"));
    QCOMPARE(bench.text(kSumvin, Model::NextActorColumn), QStringLiteral("Nobody"));
    QVERIFY2(bench.text(kSumvin, Model::SinceColumn).endsWith(QStringLiteral("ago")),
             qPrintable(bench.text(kSumvin, Model::SinceColumn)));
    QVERIFY2(bench.text(kSumvin, Model::SinceColumn, Qt::ToolTipRole).contains(QStringLiteral("(UTC")),
             "the exact time names its zone");
    QCOMPARE(bench.text(kP100, Model::SinceColumn), QStringLiteral("\u2013")); // P100 does not say
    QCOMPARE(bench.text(kP100, Model::FetchedColumn), QStringLiteral("just now"));
    QVERIFY(bench.text(kP100, Model::ActionColumn).isEmpty());
}

void TestLookupResultsModel::theEarlierAnswerStaysDuringARefresh()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.lookUp(kMaria);
    QVERIFY(bench.waitUntilIdle());
    bench.workspace.session().refreshAll();
    QCOMPARE(bench.text(kP100, Model::StatusColumn), QStringLiteral("Approved"));
    QCOMPARE(bench.text(kP100, Model::FetchedColumn), QStringLiteral("refreshing\u2026"));
    QCOMPARE(bench.model.index(bench.rowOf(kP100), 0).data(Model::RowStateRole).toInt(), int(RowState::Refreshing));
    QVERIFY(bench.waitUntilIdle());
    QCOMPARE(bench.text(kP100, Model::FetchedColumn), QStringLiteral("just now"));
}

void TestLookupResultsModel::showsWhatIsMissing()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    core::Customer stranger;
    stranger.label = QStringLiteral("u-1");
    stranger.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-1"));
    bench.workspace.session().start(std::move(stranger));
    QVERIFY(bench.waitUntilIdle());
    const QModelIndex index = bench.model.index(bench.rowOf(kSumvin), 0);
    QCOMPARE(index.data().toString(), QStringLiteral("Needs input"));
    QCOMPARE(index.data(Model::WantedFieldsRole).toStringList(), QStringList{QStringLiteral("personal-access-token")});
    QCOMPARE(bench.sandbox.requests(kSumvin), 0);
}

void TestLookupResultsModel::showsErrors()
{
    Bench bench;
    QVERIFY2(bench.start({QStringLiteral("--fault"), QStringLiteral("503@p100/kyc")}),
             qPrintable(bench.sandbox.problem()));
    bench.lookUp(kMaria);
    QVERIFY(bench.waitUntilIdle());
    QCOMPARE(bench.text(kP100, Model::StatusColumn), QStringLiteral("Provider unavailable"));
    QCOMPARE(bench.model.index(bench.rowOf(kP100), 0).data(Model::RowStateRole).toInt(), int(RowState::Failed));
    QVERIFY(!bench.text(kP100, Model::NextActorColumn).isEmpty()); // what went wrong has the room of an answer
    QVERIFY(bench.text(kP100, Model::FetchedColumn).isEmpty());
    QVERIFY2(!bench.model.index(bench.rowOf(kP100), 0).data(Qt::ForegroundRole).isValid(), "no status' colour");
}

void TestLookupResultsModel::everyColumnHasAHeading()
{
    const core::SystemClock clock;
    const Model model(clock);
    for (int column = 0; column < Model::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestLookupResultsModel::screenReadersGetTheHeadingToo()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.lookUp(kMaria);
    QVERIFY(bench.waitUntilIdle());
    QCOMPARE(bench.text(kP100, Model::StatusColumn, Qt::AccessibleTextRole), QStringLiteral("Status: Approved"));
    QCOMPARE(bench.text(kP100, Model::NextActorColumn, Qt::AccessibleTextRole), QStringLiteral("Next: Nobody"));
}

void TestLookupResultsModel::anotherCustomerResetsTheRows()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.lookUp(kMaria);
    const QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
    bench.lookUp(QStringLiteral("Jonas Weber")); // while Maria's are under way
    QCOMPARE(reset.count(), 1);
    QVERIFY(bench.waitUntilIdle());
    for (int row = 0; row < bench.model.rowCount(); ++row)
        QCOMPARE(bench.model.session()->row(row).outcome->customerLabel, QStringLiteral("Jonas Weber"));
    bench.workspace.session().clear();
    QCOMPARE(bench.model.rowCount(), 0);
}

void TestLookupResultsModel::productionIsMarked()
{
    Workspace workspace(test::throwawayPlaces(), settings());
    for (const core::Environment environment : {core::Environment::Production, core::Environment::Staging}) {
        core::Account account;
        account.name = core::toWord(environment);
        account.providerId = QStringLiteral("p100"); // without a key nothing is sent
        account.environment = environment;
        workspace.accounts().add(std::move(account));
    }
    Model model(workspace.clock());
    model.setSession(&workspace.session());
    core::Customer customer;
    customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-1"));
    workspace.session().start(std::move(customer));
    QTRY_COMPARE_WITH_TIMEOUT(workspace.session().runningCount(), 0, kLongest);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex production = model.index(0, Model::CheckColumn);
    const QModelIndex staging = model.index(1, Model::CheckColumn);
    QVERIFY(!production.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(production.data().toString().contains(QStringLiteral("Production")));
    QVERIFY(!staging.data(Qt::DecorationRole).isValid());
    model.setSession(nullptr);
}

void TestLookupResultsModel::followsTheSessionItIsGiven()
{
    Bench bench;
    QVERIFY2(bench.start(), qPrintable(bench.sandbox.problem()));
    bench.model.setSession(nullptr);
    const QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
    bench.lookUp(kMaria); // nobody listens
    QCOMPARE(reset.count(), 0);
    QCOMPARE(bench.model.rowCount(), 0);
    bench.model.setSession(&bench.workspace.session());
    QCOMPARE(bench.model.rowCount(), 6);
    QVERIFY(bench.waitUntilIdle());
}

QTEST_MAIN(TestLookupResultsModel)
#include "test_lookupresultsmodel.moc"
