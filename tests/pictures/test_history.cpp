// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"
#include "pictures/pictures.h"

#include "desktop/export/exportpanel.h"
#include "desktop/history/choicebutton.h"
#include "desktop/history/historybrowser.h"
#include "desktop/history/historychoice.h"
#include "desktop/history/historymodel.h"
#include "desktop/history/historypage.h"
#include "desktop/history/historyview.h"
#include "desktop/lookup/lookupdetail.h"
#include "records/historysamples.h"
#include "records/historytables.h"

#include <QDialog>
#include <QMenu>
#include <QProgressBar>
#include <QPromise>
#include <QTest>

using namespace kyc;
using desktop::HistoryView;
using test::Desk;

namespace {

constexpr int kEntries = 1234;

/// Of several agents, providers and environments, with every status and some errors.
records::HistoryEntry entryOf(int number)
{
    static const QStringList kChecks{QStringLiteral("p100/kyc"), QStringLiteral("transak/reliance"),
                                     QStringLiteral("sumvin/kyc"), QStringLiteral("kriptomat/kyc"),
                                     QStringLiteral("sumsub/applicant")};
    static const QStringList kPeople{QStringLiteral("Maria Kowalska"), QStringLiteral("Jonas Weber"),
                                     QStringLiteral("Zo\u00eb \u00d8stergaard"), QStringLiteral("\u738b\u5c0f\u660e"),
                                     QStringLiteral("Aleksandra Wojciechowska-Brzezi\u0144ska")};
    records::HistoryEntry entry = number % 6 == 5 ? test::fullEntry() : test::entry(number);
    entry.agent = number % 3 == 0 ? QStringLiteral("jan") : QStringLiteral("maria");
    entry.outcome.checkId = kChecks.at(number % 5);
    entry.providerId = entry.outcome.checkId.section(u'/', 0, 0);
    entry.reference = number % 4 == 0 ? QString() : QStringLiteral("KYC-%1").arg(4000 + number);
    entry.outcome.customerLabel = kPeople.at(number % 5);
    const bool isProduction = number % 4 != 1;
    entry.outcome.environment = isProduction ? QStringLiteral("production") : QStringLiteral("staging");
    entry.accountId = entry.providerId + (isProduction ? QStringLiteral("-live") : QStringLiteral("-test"));
    entry.outcome.accountName = entry.accountId;
    entry.outcome.lookedUpAt =
        QDateTime(QDate(2026, 11, 20), QTime(16, 30), Qt::UTC).addSecs(-3977LL * (kEntries - number));
    if (number % 11 == 7)
        entry.outcome.result =
            core::failure(core::ErrorKind::Timeout, core::ErrorCause::ExchangeTimedOut, {QStringLiteral("10")});
    else if (number % 6 != 5)
        entry.outcome.result->status = static_cast<core::Status>(number % 9);
    return entry;
}

} // namespace

/// Pictures of the place History.
class TestHistoryPictures : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"history"};

    void open(Desk &desk, int entries)
    {
        if (records::Database *store = desk.workspace().records().database()) {
            const auto written =
                store->change<void>([store, entries](const QSqlDatabase &database) -> core::Result<void> {
                    for (int i = 1; i <= entries; ++i) {
                        if (const auto id = records::appendHistory(database, store->sealing(), entryOf(i)); !id)
                            return core::Unexpected(id.error());
                    }
                    return {};
                });
            QTRY_VERIFY(written.isFinished());
            QVERIFY(written.result());
        }
        desk.window().resize(m_pictures.size());
        QVERIFY(desk.show());
        QTRY_COMPARE(desk.window().size(), m_pictures.size());
        test::press(Qt::Key_5, Qt::ControlModifier);
        if (entries > 0) {
            QTRY_COMPARE(view(desk)->model()->rowCount(), entries);
            QTRY_VERIFY(!customer(desk, 0).isEmpty());
        }
    }
    static HistoryView *view(const Desk &desk) { return desk.child<HistoryView>("historyTableView"); }
    static QString customer(const Desk &desk, int row)
    {
        return view(desk)->model()->index(row, desktop::HistoryModel::CustomerColumn).data().toString();
    }
    static desktop::HistoryPage *page(Desk &desk) { return desk.window().findChild<desktop::HistoryPage *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        test::useThrowawaySettings();
        m_pictures.begin();
    }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }

    void notKept_data() { test::Pictures::everyLook(); }
    void notKept()
    {
        Desk desk;
        open(desk, 0);
        QCOMPARE(m_pictures.take(desk.window(), "not-kept"), QString());
    }

    void empty_data() { test::Pictures::everyLook(); }
    void empty()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk, 0);
        QTRY_VERIFY(page(desk)->browser());
        QCOMPARE(m_pictures.take(desk.window(), "empty"), QString());
    }

    void refused_data() { test::Pictures::everyLook(); }
    void refused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("records.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        services::Places places{folder.path(), folder.path(), folder.filePath(QStringLiteral("none")), true};
        desktop::Workspace workspace(places);
        const auto chosen = workspace.vault().choose(vault::KeeperKind::Memory);
        QTRY_COMPARE(workspace.records().state(), services::RecordsSession::State::Refused);
        desktop::MainWindow window(workspace);
        window.resize(m_pictures.size());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        test::press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(m_pictures.take(window, "refused"), QString());
    }

    void many_data() { test::Pictures::everyLook(); }
    void many()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk, kEntries);
        QCOMPARE(m_pictures.take(desk.window(), "many"), QString());
    }

    void filtered_data() { test::Pictures::everyLook(); }
    void filtered()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk, kEntries);
        desktop::HistoryChoice choice;
        choice.text = QStringLiteral("KYC");
        choice.statuses = {core::Status::Approved, core::Status::Rejected};
        choice.errorKinds = {core::ErrorKind::Timeout};
        choice.providerIds = {QStringLiteral("sumsub"), QStringLiteral("p100")};
        choice.period = desktop::Period::FromTo;
        choice.from = QDate(2026, 10, 1);
        choice.until = QDate(2026, 11, 15);
        page(desk)->browser()->setChoice(choice);
        QTRY_VERIFY(view(desk)->model()->rowCount() < kEntries);
        QTRY_VERIFY(!customer(desk, 0).isEmpty());
        QCOMPARE(m_pictures.take(desk.window(), "filtered"), QString());
        QMenu *statuses = desk.child<desktop::ChoiceButton>("resultButton")->menu();
        statuses->popup(desk.window().mapToGlobal(QPoint(200, 200)));
        QVERIFY(QTest::qWaitForWindowExposed(statuses));
        QCOMPARE(m_pictures.take(*statuses, "statuses"), QString());
        statuses->close();
        choice.text = QStringLiteral("nobody at all");
        page(desk)->browser()->setChoice(choice);
        QTRY_COMPARE(view(desk)->model()->rowCount(), 0);
        QCOMPARE(m_pictures.take(desk.window(), "nothing-matches"), QString());
    }

    void detail_data() { test::Pictures::everyLook(); }
    void detail()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk, kEntries);
        view(desk)->setCurrentIndex(view(desk)->model()->index(5, 0)); // a full one
        auto *detail = desk.window().findChild<desktop::LookupDetail *>(QStringLiteral("historyLookupDetail"));
        QTRY_VERIFY(!detail->summary().isEmpty());
        QCOMPARE(m_pictures.take(desk.window(), "detail"), QString());
    }

    void exporting_data() { test::Pictures::everyLook(); }
    void exporting()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk, kEntries);
        test::press(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = desk.child<QDialog>("exportDialog");
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCOMPARE(m_pictures.take(*dialog, "export-dialog"), QString());
        dialog->reject();
        QPromise<core::Result<services::Exported>> under;
        under.start();
        under.setProgressRange(0, 1'000'000);
        auto *panel = desk.child<desktop::ExportPanel>("exportPanel");
        panel->follow(under.future(), QStringLiteral("/x/lookups-2026-11-21.csv"), [] { });
        under.setProgressValue(412'000);
        auto *bar = panel->findChild<QProgressBar *>();
        QTRY_COMPARE(bar->value(), 412'000);
        QCOMPARE(m_pictures.take(desk.window(), "export-running"), QString());
        under.addResult(core::Result<services::Exported>(services::Exported{1'000'000, 0}));
        under.finish();
        QTRY_VERIFY(!panel->isRunning());
        QCOMPARE(m_pictures.take(desk.window(), "exported"), QString());
    }
};

QTEST_MAIN(TestHistoryPictures)
#include "test_history.moc"
