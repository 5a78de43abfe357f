// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historyactions.h"
#include "desktop/history/historybrowser.h"
#include "desktop/history/historymodel.h"
#include "desktop/history/historypage.h"
#include "desktop/history/historyview.h"

#include "desktop/history/historybench.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace kyc;
using desktop::HistoryModel;
using desktop::HistoryPage;
using desktop::HistoryView;
using test::HistoryBench;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HistoryBench> m_bench;
    std::unique_ptr<HistoryPage> m_page;

    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] HistoryView *view() const { return child<HistoryView>("historyTableView"); }
    [[nodiscard]] int rows() const { return view() ? view()->model()->rowCount() : -1; }
    [[nodiscard]] QString text(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString customer(int row) const { return text(row, HistoryModel::CustomerColumn); }
    [[nodiscard]] QString title() const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>(QStringLiteral("titleLabel"))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QPushButton *emptyAction() const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>(QStringLiteral("actionButton"))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    void show(int entries)
    {
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(1, entries));
        m_page->show();
        QTRY_COMPARE(rows(), entries);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HistoryBench>();
        m_page = std::make_unique<HistoryPage>(m_bench->workspace);
        m_page->resize(1000, 600);
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void theNewestComesFirst()
    {
        show(3);
        QTRY_COMPARE(customer(0), QStringLiteral("Customer 3"));
        QCOMPARE(customer(2), QStringLiteral("Customer 1"));
        QCOMPARE(text(0, HistoryModel::AgentColumn), QStringLiteral("maria"));
        QCOMPARE(child<QLabel>("countLabel")->text(), QStringLiteral("3"));
        QVERIFY(!view()->currentIndex().isValid()); // nobody has opened anything
    }

    void nothingIsReadBeforeItIsShown()
    {
        QVERIFY(m_bench->open());
        QVERIFY(!m_page->browser());
        m_page->show();
        QTRY_VERIFY(m_page->browser());
    }

    void anEmptyHistorySaysSo()
    {
        QVERIFY(m_bench->open());
        m_page->show();
        QTRY_COMPARE(title(), QStringLiteral("Nothing was looked up yet"));
        QVERIFY(!emptyAction());
        QVERIFY(m_bench->lookUp(1)); // and ends as soon as there is one
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(title(), QString());
    }

    void aTextFindsAndNothingMatchingSaysSo()
    {
        show(12);
        auto *edit = child<QLineEdit>("textLineEdit");
        QTest::keyClicks(edit, QStringLiteral("u-12"));
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(customer(0), QStringLiteral("Customer 12"));
        QTRY_COMPARE(child<QLabel>("countLabel")->text(), QStringLiteral("1 of 12"));
        QTest::keyClicks(edit, QStringLiteral("no such"));
        QTRY_COMPARE(title(), QStringLiteral("Nothing matches"));
        QVERIFY(emptyAction());
        emptyAction()->click();
        QTRY_COMPARE(rows(), 12);
        QCOMPARE(edit->text(), QString());
        QTRY_COMPARE(title(), QString());
    }

    void theAuditKnowsWhatWasSeen()
    {
        const auto seen = [this] {
            records::AuditFilter views;
            views.action = records::AuditAction::View;
            const auto read = m_bench->workspace.trail().log().read(views, {false, 0, 200});
            QStringList lines;
            if (!QTest::qWaitFor([&read] { return read.isFinished(); }, 20'000) || !read.result())
                return lines;
            const QList<records::AuditLine> log = *read.result();
            for (const records::AuditLine &line : log)
                lines.append(QString::fromUtf8(line.entry.outcome));
            return lines;
        };
        show(12);
        QTRY_COMPARE(seen(), QStringList{QStringLiteral("history rows=12")});
        QTest::keyClicks(child<QLineEdit>("textLineEdit"), QStringLiteral("u-12")); // four letters, one list
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(seen().size(), 2);
        m_page->setLocked(true);
        QCOMPARE(seen().size(), 2);
    }

    void sortsByWhatIsClickedOrChosen()
    {
        show(12);
        QHeaderView *header = view()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(HistoryModel::CustomerColumn) + 20, 8});
        QTRY_COMPARE(customer(0), QStringLiteral("Customer 1"));
        QCOMPARE(customer(1), QStringLiteral("Customer 10")); // as texts go
        m_page->actions().reverse->trigger();
        QTRY_COMPARE(customer(0), QStringLiteral("Customer 9"));
        m_page->actions().sorting().at(HistoryModel::LookedUpColumn)->trigger();
        QTRY_COMPARE(customer(0), QStringLiteral("Customer 12"));
        QVERIFY(m_page->actions().sorting().at(HistoryModel::LookedUpColumn)->isChecked());
    }

    void newEntriesAppearWhereNothingIsRead()
    {
        show(3);
        QVERIFY(m_bench->lookUp(4));
        QTRY_COMPARE(rows(), 4);
        QTRY_COMPARE(customer(0), QStringLiteral("Customer 4"));
        QVERIFY(!child<QPushButton>("newButton")->isVisible());
    }

    void newEntriesMoveNothingThatIsRead_data()
    {
        QTest::addColumn<bool>("isScrolled");
        QTest::addColumn<bool>("isByName");
        QTest::newRow("an entry is open") << false << false;
        QTest::newRow("scrolled down") << true << false;
        QTest::newRow("sorted by name") << false << true;
    }
    void newEntriesMoveNothingThatIsRead()
    {
        QFETCH(bool, isScrolled);
        QFETCH(bool, isByName);
        show(60);
        if (isByName) {
            m_page->actions().sorting().at(HistoryModel::CustomerColumn)->trigger();
            QTRY_COMPARE(customer(0), QStringLiteral("Customer 1"));
        } else if (isScrolled) {
            view()->verticalScrollBar()->setValue(200);
        } else {
            view()->setCurrentIndex(view()->model()->index(2, 0));
        }
        const int top = view()->rowAt(0);
        QTRY_VERIFY(!customer(top).isEmpty());
        const QString before = customer(top);
        QVERIFY(m_bench->lookUp(61));
        QVERIFY(m_bench->lookUp(62));
        auto *button = child<QPushButton>("newButton");
        QTRY_COMPARE(button->text(), QStringLiteral("2 new"));
        QVERIFY(button->isVisible());
        QCOMPARE(rows(), 60);
        QCOMPARE(customer(view()->rowAt(0)), before);
        button->click();
        QCOMPARE(rows(), 62);
        QCOMPARE(view()->rowAt(0), 0);
        QVERIFY(!button->isVisible());
    }

    void whoIsOpenStaysOpenWhenTheListIsSorted()
    {
        show(12);
        QTRY_COMPARE(customer(4), QStringLiteral("Customer 8"));
        view()->setCurrentIndex(view()->model()->index(4, 0));
        m_page->actions().reverse->trigger();
        QTRY_COMPARE(customer(0), QStringLiteral("Customer 1"));
        QCOMPARE(customer(view()->currentIndex().row()), QStringLiteral("Customer 8"));
    }

    void homeAndEndLeadToTheEnds()
    {
        show(60);
        QTest::keyClick(view(), Qt::Key_End);
        QCOMPARE(view()->currentIndex().row(), 59);
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(view()->currentIndex().row(), 0);
        QTest::keyClicks(view(), QStringLiteral("x")); // is no search through every row
        QCOMPARE(view()->currentIndex().row(), 0);
    }

    void lockedItHoldsNothing()
    {
        show(3);
        QTRY_COMPARE(customer(0), QStringLiteral("Customer 3"));
        m_page->setLocked(true);
        QVERIFY(!m_page->browser());
        QVERIFY(!m_page->actions().find->isEnabled());
        m_page->setLocked(false);
        QTRY_COMPARE(rows(), 3);
        QVERIFY(m_page->actions().find->isEnabled());
    }

    void recordsThatCloseTakeTheListWithThem()
    {
        show(3);
        m_bench->workspace.vault().lock();
        QTRY_VERIFY(!m_page->browser());
    }

    void columnsStayAsTheyWereLeft()
    {
        show(3);
        view()->setColumnWidth(HistoryModel::AgentColumn, 177);
        const QByteArray state = m_page->columnState();
        HistoryPage next(m_bench->workspace);
        next.restoreColumns(state);
        QCOMPARE(next.columnState(), state);
        next.show();
        QTRY_VERIFY(next.browser());
        QCOMPARE(next.findChild<HistoryView *>()->columnWidth(HistoryModel::AgentColumn), 177);
    }

    void whereNothingIsKeptItSaysWhy()
    {
        m_page.reset();
        m_bench = std::make_unique<HistoryBench>(false);
        m_page = std::make_unique<HistoryPage>(m_bench->workspace);
        m_page->show();
        QCOMPARE(title(), QStringLiteral("Nothing is recorded yet"));
        QSignalSpy keeper(m_page.get(), &HistoryPage::keeperRequested);
        emptyAction()->click();
        QCOMPARE(keeper.size(), 1);
        QVERIFY(m_bench->open());
        QTRY_COMPARE(title(), QStringLiteral("Nothing is recorded"));
        emptyAction()->click();
        QCOMPARE(keeper.size(), 2);
        QVERIFY(!m_page->browser());
    }

    void recordsThatAreRefusedSayWhy()
    {
        QFile file(m_bench->recordsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(m_bench->open());
        QCOMPARE(m_bench->workspace.records().state(), services::RecordsSession::State::Refused);
        m_page->show();
        QVERIFY(!title().isEmpty());
        QSignalSpy records(m_page.get(), &HistoryPage::recordsRequested);
        QCOMPARE(emptyAction()->text(), QStringLiteral("Records\u2026"));
        emptyAction()->click();
        QCOMPARE(records.size(), 1);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "test_historypage.moc"
