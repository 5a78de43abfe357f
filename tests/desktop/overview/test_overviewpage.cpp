// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/overview/figurebutton.h"
#include "desktop/overview/overviewpage.h"

#include "desktop/history/historybench.h"
#include "desktop/overview/overviewbench.h"
#include "services/settings.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace kyc;
using core::Status;
using desktop::FigureButton;
using desktop::FigureTarget;
using desktop::OverviewPage;
using test::HistoryBench;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HistoryBench> m_bench;
    std::unique_ptr<OverviewPage> m_page;

    [[nodiscard]] FigureButton *figure(const char *id) const
    {
        return m_page->findChild<FigureButton *>(QLatin1String(id) + QLatin1String("Figure"));
    }
    [[nodiscard]] QString value(const char *id) const
    {
        return figure(id) && figure(id)->isVisible() ? figure(id)->figure().value : QString();
    }
    [[nodiscard]] QString title() const
    {
        const auto *label = m_page->findChild<QLabel *>(QStringLiteral("titleLabel"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QPushButton *emptyAction() const
    {
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("actionButton"));
        return button->isVisible() ? button : nullptr;
    }
    void show()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HistoryBench>();
        m_page = std::make_unique<OverviewPage>(m_bench->workspace);
        m_page->resize(1000, 600);
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void figuresAreThoseOfTheHistory()
    {
        QVERIFY(m_bench->open());
        for (int i = 1; i <= 5; ++i)
            QVERIFY(m_bench->record(test::secondsAgo(i, 90'000L * 3)));
        QVERIFY(m_bench->record(test::secondsAgo(1, 20, Status::Rejected)));
        QVERIFY(m_bench->record(test::failedSecondsAgo(2, 10, core::ErrorKind::Timeout)));
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("4"));
        QCOMPARE(value("status-Rejected"), QStringLiteral("1"));
        QCOMPARE(value("for-us"), QStringLiteral("1"));
        QCOMPARE(value("changed"), QStringLiteral("1"));
        QCOMPARE(value("provider-p100"), QStringLiteral("2 lookups, 1 failed, usually 0.8 s"));
        QVERIFY(title().isEmpty());
    }

    void whatIsRecordedIsCountedByItself()
    {
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(test::secondsAgo(1, 60)));
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("1"));
        figure("status-Approved")->setFocus();
        QVERIFY(m_bench->lookUp(2));
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("2"));
        QVERIFY(m_bench->lookUp(3));
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("3"));
        QCOMPARE(m_page->focusWidget(), figure("status-Approved")); // who reads keeps the place
    }

    void hiddenNothingIsCounted()
    {
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(test::secondsAgo(1, 60)));
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("1"));
        m_page->hide();
        QVERIFY(m_bench->lookUp(2));
        const QString before = figure("status-Approved")->figure().value;
        QCOMPARE(before, QStringLiteral("1"));
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("2"));
    }

    void aFigureIsFollowed_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Enter of the numbers") << static_cast<int>(Qt::Key_Enter);
        QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
    }
    void aFigureIsFollowed()
    {
        QFETCH(const int, key);
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(test::secondsAgo(1, 60, Status::Expired)));
        show();
        QTRY_COMPARE(value("status-Expired"), QStringLiteral("1"));
        QList<FigureTarget> followed;
        connect(m_page.get(), &OverviewPage::followed, this,
                [&followed](const FigureTarget &target) { followed.append(target); });
        figure("status-Expired")->setFocus();
        QTest::keyClick(figure("status-Expired"), static_cast<Qt::Key>(key));
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().choice.statuses, QList<Status>{Status::Expired});
        QTest::keyClick(figure("status-Expired"), Qt::Key_Down);
        QCOMPARE(m_page->focusWidget(), figure("status-Failed"));
    }

    void aScreenReaderIsToldAll()
    {
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(test::secondsAgo(1, 60)));
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("1"));
        const auto buttons = m_page->findChildren<FigureButton *>();
        QVERIFY(buttons.size() >= 12);
        for (FigureButton *button : buttons) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(button);
            QVERIFY(told);
            QCOMPARE(told->role(), QAccessible::Button);
            QCOMPARE(told->text(QAccessible::Name), button->figure().description);
            QVERIFY(told->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
    }

    void aNarrowPlacePutsThemBelowEachOther()
    {
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(test::secondsAgo(1, 60)));
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("1"));
        const auto isBeside = [this] {
            return figure("for-us")->mapTo(m_page.get(), QPoint()).x()
                > figure("status-Approved")->mapTo(m_page.get(), QPoint()).x();
        };
        QTRY_VERIFY(isBeside());
        m_page->resize(420, 600);
        QTRY_VERIFY(!isBeside());
        for (const FigureButton *button : m_page->findChildren<FigureButton *>())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->figure().word));
        m_page->resize(1000, 600);
        QTRY_VERIFY(isBeside());
    }

    void allOfItIsCopied()
    {
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(test::secondsAgo(1, 60)));
        QAction *copy = m_page->placeActions().first();
        QVERIFY(!copy->isEnabled());
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("1"));
        QVERIFY(copy->isEnabled());
        const QSignalSpy copied(m_page.get(), &OverviewPage::copied);
        copy->trigger();
        QCOMPARE(copied.count(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("\nApproved: 1\n")));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1String("Customer 1")));
    }

    void beforeTheFirstLookupItSaysWhatToDo()
    {
        QVERIFY(m_bench->open());
        show();
        QTRY_VERIFY(emptyAction());
        QCOMPARE(title(), QStringLiteral("Nobody was looked up yet"));
        const QSignalSpy wanted(m_page.get(), &OverviewPage::lookUpWanted);
        emptyAction()->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(m_bench->lookUp(1));
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("1"));
    }

    void whereNothingIsKeptItSaysWhy()
    {
        m_page.reset();
        m_bench = std::make_unique<HistoryBench>(false);
        m_page = std::make_unique<OverviewPage>(m_bench->workspace);
        show();
        QCOMPARE(title(), QStringLiteral("There is nothing to count yet"));
        const QSignalSpy wanted(m_page.get(), &OverviewPage::keeperRequested);
        emptyAction()->click();
        QVERIFY(m_bench->open());
        QCOMPARE(m_bench->workspace.records().state(), services::RecordsSession::State::NotKept);
        QCOMPARE(title(), QStringLiteral("There is nothing to count"));
        emptyAction()->click();
        QCOMPARE(wanted.count(), 2);
    }

    void recordsThatCannotBeOpenedAreSaid()
    {
        QFile file(m_bench->recordsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QVERIFY(m_bench->open());
        show();
        QTRY_VERIFY(emptyAction());
        QVERIFY(!title().isEmpty());
        const QSignalSpy wanted(m_page.get(), &OverviewPage::recordsRequested);
        emptyAction()->click();
        QCOMPARE(wanted.count(), 1);
    }

    void lockedItHoldsNoFigures()
    {
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(test::secondsAgo(1, 60)));
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("1"));
        m_page->setLocked(true);
        QVERIFY(value("status-Approved").isEmpty());
        QVERIFY(!m_page->placeActions().first()->isEnabled());
        m_page->hide();
        m_page->setLocked(false);
        show();
        QTRY_COMPARE(value("status-Approved"), QStringLiteral("1"));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "test_overviewpage.moc"
