// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historymodel.h"

#include "desktop/history/fakehistory.h"
#include "desktop/lookup/plaintext.h"
#include "support/fixedclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using desktop::HistoryModel;
using test::FakeHistory;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeHistory> m_store;
    test::FixedClock m_clock;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<FakeHistory>();
        m_model = std::make_unique<HistoryModel>([this] { return m_store.get(); }, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void rowsComeWhenTheyAreLookedAt()
    {
        m_model->setIds(FakeHistory::ids(1000, 1));
        QTRY_VERIFY(!m_store->asked.empty());
        m_store->answer(0);
        const std::size_t before = m_store->asked.size();
        QCOMPARE(text(500, HistoryModel::CustomerColumn), QString());
        QCOMPARE(text(500, HistoryModel::LookedUpColumn), QStringLiteral("\u2026"));
        QTRY_COMPARE(m_store->asked.size(), before + 1);
        QVERIFY(m_store->asked.back().size() <= 256); // what is around it, not all of it
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_store->answer(before);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(text(500, HistoryModel::CustomerColumn), QStringLiteral("Customer 500"));
        QCOMPARE(text(500, HistoryModel::ReferenceColumn), QStringLiteral("ticket 500"));
        QCOMPARE(m_store->asked.size(), before + 1); // once is enough
    }

    void whatWasLookedAtLastComesNext()
    {
        m_model->setIds(FakeHistory::ids(100'000, 1));
        QTRY_COMPARE(m_store->asked.size(), std::size_t(1));
        for (int row = 1000; row < 90'000; row += 640) // somebody drags the scroll bar
            (void)text(row, 0);
        m_store->answer(0);
        QTRY_COMPARE(m_store->asked.size(), std::size_t(2));
        const auto &asked = m_store->asked.back();
        QVERIFY(asked.size() <= 256);
        const qint64 last = m_model->idAt(1000 + (89'000 - 1) / 640 * 640);
        QVERIFY2(std::find(asked.begin(), asked.end(), last) != asked.end(), "where the dragging ended is asked for");
        QCoreApplication::processEvents();
        QCOMPARE(m_store->asked.size(), std::size_t(2));
    }

    void whatBecomesMoreStaysInPlace_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("downTo");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<bool>("isReset");
        QTest::newRow("new ones in front") << 25 << 11 << 1 << false;
        QTest::newRow("the rest behind") << 20 << 1 << 1 << false;
        QTest::newRow("the same") << 20 << 11 << 0 << false;
        QTest::newRow("fewer") << 19 << 12 << 0 << true;
        QTest::newRow("other ones") << 50 << 31 << 0 << true;
    }
    void whatBecomesMoreStaysInPlace()
    {
        QFETCH(int, from);
        QFETCH(int, downTo);
        m_model->setIds(FakeHistory::ids(20, 11));
        const QPersistentModelIndex somewhere = m_model->index(3, 2);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setIds(FakeHistory::ids(from, downTo));
        QTEST(static_cast<int>(inserted.size()), "inserted");
        QTEST(!reset.isEmpty(), "isReset");
        QCOMPARE(m_model->rowCount(), from - downTo + 1);
        if (reset.isEmpty())
            QCOMPARE(m_model->idAt(somewhere.row()), qint64(17));
    }

    void aRemovedEntrySaysSo()
    {
        m_model->setIds(FakeHistory::ids(3, 1));
        QTRY_COMPARE(m_store->asked.size(), std::size_t(1));
        m_store->answer(0, {2});
        QTRY_COMPARE(text(0, HistoryModel::CustomerColumn), QStringLiteral("Customer 3"));
        QCOMPARE(text(1, HistoryModel::LookedUpColumn), QStringLiteral("Removed"));
        QCOMPARE(m_store->asked.size(), std::size_t(1)); // and is not asked for again
    }

    void aFailureIsTold()
    {
        QSignalSpy failed(m_model.get(), &HistoryModel::failed);
        m_model->setIds(FakeHistory::ids(3, 1));
        QTRY_COMPARE(m_store->reads.size(), std::size_t(1));
        m_store->reads[0].addResult(
            FakeHistory::Rows(core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsDamaged)));
        m_store->reads[0].finish();
        QTRY_COMPARE(failed.size(), 1);
    }

    void withoutAStoreThereIsNothing()
    {
        HistoryModel closed([] { return nullptr; }, m_clock);
        closed.setIds(FakeHistory::ids(3, 1));
        QCOMPARE(closed.index(0, HistoryModel::CustomerColumn).data().toString(), QString());
        QCoreApplication::processEvents();
        QCOMPARE(closed.index(0, HistoryModel::CustomerColumn).data().toString(), QString());
    }

    void everyColumnSortsByItself()
    {
        QSet<int> columns;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
            columns.insert(static_cast<int>(HistoryModel::sortedBy(column)));
            QVERIFY(!HistoryModel::columnTitle(column).isEmpty());
        }
        QCOMPARE(columns.size(), qsizetype(HistoryModel::ColumnCount));
    }

    void saysWhatWasSeen()
    {
        m_model->setIds(FakeHistory::ids(1, 1));
        QTRY_COMPARE(m_store->asked.size(), std::size_t(1));
        m_store->answer(0);
        QTRY_COMPARE(text(0, HistoryModel::ResultColumn), QStringLiteral("Approved"));
        QCOMPARE(text(0, HistoryModel::IdentifiersColumn), QStringLiteral("u-1"));
        QCOMPARE(m_model->index(0, HistoryModel::IdentifiersColumn).data(Qt::ToolTipRole).toString(),
                 desktop::plainToolTip(QStringLiteral("External user id: u-1")));
        QCOMPARE(text(0, HistoryModel::AccountColumn), QStringLiteral("Production \u00b7 p100-live"));
        QVERIFY(!m_model->index(0, HistoryModel::AccountColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(!m_model->index(0, HistoryModel::ResultColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("UTC")));
    }
};

QTEST_MAIN(TestHistoryModel)
#include "test_historymodel.moc"
