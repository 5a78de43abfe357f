// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historysearch.h"

#include "desktop/history/fakehistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using desktop::HistorySearch;
using test::FakeHistory;

class TestHistorySearch : public QObject
{
    Q_OBJECT

private:
    FakeHistory m_store;
    HistorySearch m_search{[this] { return &m_store; }};

    static HistorySearch::MakeFilter withText(const char *text)
    {
        return [text] {
            records::HistoryFilter filter;
            filter.text = QLatin1String(text);
            return filter;
        };
    }

private Q_SLOTS:
    void init()
    {
        m_search.cancel();
        m_store.searches.clear();
        m_store.filters.clear();
    }

    void theFirstMatchesAreTold()
    {
        QSignalSpy found(&m_search, &HistorySearch::found);
        m_search.find(withText("a"), {});
        m_store.tell(0, {9, 8}, false);
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(m_search.isRunning());
        m_store.tell(0, {9, 8, 7}, true);
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(!m_search.isRunning());
        QCOMPARE(found.at(1).at(0).value<records::HistoryMatches>().ids->size(), std::size_t(3));
        QCOMPARE(found.at(1).at(1).toBool(), false);
    }

    void anotherSearchEndsTheOneBefore()
    {
        QSignalSpy found(&m_search, &HistorySearch::found);
        m_search.find(withText("a"), {});
        m_search.find(withText("ab"), {});
        QVERIFY(m_store.searches.at(0).isCanceled());
        m_store.searches.at(0).finish();
        m_store.tell(1, {3}, true);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).value<records::HistoryMatches>().ids->at(0), qint64(3));
        QCOMPARE(m_store.filters.at(1).text, QStringLiteral("ab"));
    }

    void moreIsLookedForOnceHoweverOftenItIsAsked()
    {
        QSignalSpy found(&m_search, &HistorySearch::found);
        m_search.find(withText("a"), {});
        m_store.tell(0, {1}, true);
        QTRY_COMPARE(found.size(), 1);
        for (int i = 0; i < 50; ++i)
            m_search.findMore();
        QTRY_COMPARE(m_store.searches.size(), std::size_t(2));
        m_store.tell(1, {2}, false); // the first few are no use when the list is there already
        m_store.tell(1, {2, 1}, true);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.at(1).at(1).toBool(), true);
        QCOMPARE(m_store.searches.size(), std::size_t(2));
    }

    void moreWaitsForTheSearchUnderWay()
    {
        m_search.find(withText("a"), {});
        m_search.findMore();
        QVERIFY(!QTest::qWaitFor([this] { return m_store.searches.size() > 1; }, 700));
        m_store.tell(0, {1}, true);
        QTRY_COMPARE(m_store.searches.size(), std::size_t(2));
    }

    void aFailureIsTold()
    {
        QSignalSpy failed(&m_search, &HistorySearch::failed);
        m_search.find(withText("a"), {});
        m_store.fail(0, core::ErrorCause::RecordsDamaged);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_search.isRunning());
    }

    void whatIsGoneIsToldNothing()
    {
        auto search = std::make_unique<HistorySearch>([this] { return &m_store; });
        search->find(withText("a"), {});
        search.reset();
        QVERIFY(m_store.searches.at(0).isCanceled());
    }
};

QTEST_MAIN(TestHistorySearch)
#include "test_historysearch.moc"
