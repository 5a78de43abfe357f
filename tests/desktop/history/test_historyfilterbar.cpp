// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/choicebutton.h"
#include "desktop/history/historyfilterbar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using desktop::ChoiceButton;
using desktop::HistoryChoice;
using desktop::HistoryFilterBar;
using desktop::Period;

class TestHistoryFilterBar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HistoryFilterBar> m_bar;

    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_bar->findChild<T *>(QLatin1String(name));
    }
    /// As a person does, with the space bar on the opened list.
    void toggle(const char *button, const char *key)
    {
        QMenu *menu = child<ChoiceButton>(button)->menu();
        menu->popup({});
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->data().toString() == QLatin1String(key))
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY2(menu->isVisible(), "one can go on choosing");
        menu->close();
    }

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<HistoryFilterBar>();
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }
    void cleanup() { m_bar.reset(); }

    void whatIsTypedIsToldAtOnce()
    {
        const QSignalSpy changed(m_bar.get(), &HistoryFilterBar::changed);
        QTest::keyClicks(child<QLineEdit>("textLineEdit"), QStringLiteral("mar"));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(m_bar->choice().text, QStringLiteral("mar"));
    }

    void escapeClearsTheText()
    {
        auto *edit = child<QLineEdit>("textLineEdit");
        edit->setText(QStringLiteral("maria"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), QString());
        QTRY_COMPARE(m_bar->choice(), HistoryChoice());
    }

    void manyCanBeChosen()
    {
        toggle("resultButton", "Approved");
        toggle("resultButton", "Rejected");
        toggle("resultButton", "!Timeout");
        toggle("providerButton", "p100");
        toggle("kindButton", "import");
        QCOMPARE(m_bar->choice().statuses, (QList<core::Status>{core::Status::Approved, core::Status::Rejected}));
        QCOMPARE(m_bar->choice().errorKinds, QList<core::ErrorKind>{core::ErrorKind::Timeout});
        QCOMPARE(m_bar->choice().providerIds, QStringList{QStringLiteral("p100")});
        QCOMPARE(m_bar->choice().kinds, QList<records::HistoryKind>{records::HistoryKind::Import});
        QCOMPARE(child<ChoiceButton>("resultButton")->text(), QStringLiteral("Status (3)"));
        toggle("resultButton", "Approved");
        QCOMPARE(m_bar->choice().statuses, QList<core::Status>{core::Status::Rejected});
        QVERIFY(child<QLabel>("choiceLabel")->text().contains(QLatin1String("Rejected")));
        QVERIFY(child<QWidget>("choiceWidget")->isVisible());
        child<QPushButton>("clearButton")->click();
        QCOMPARE(m_bar->choice(), HistoryChoice());
        QVERIFY(!child<QWidget>("choiceWidget")->isVisible());
        QCOMPARE(child<ChoiceButton>("resultButton")->text(), QStringLiteral("Status"));
    }

    void whatTheHistoryKnowsCanBeChosen()
    {
        QVERIFY(!child<ChoiceButton>("agentButton")->isEnabled());
        const records::HistoryContents contents{12,
                                                {QStringLiteral("jan"), QStringLiteral("maria")},
                                                {{QStringLiteral("a-1"), QStringLiteral("its earlier name")},
                                                 {QStringLiteral("a-2"), QStringLiteral("old")}}};
        m_bar->setContents(contents, {{QStringLiteral("a-1"), QStringLiteral("p100-live")}});
        toggle("agentButton", "maria");
        toggle("accountButton", "a-2");
        QCOMPARE(m_bar->choice().agents, QStringList{QStringLiteral("maria")});
        QCOMPARE(m_bar->choice().accountIds, QStringList{QStringLiteral("a-2")});
        QVERIFY(child<QLabel>("choiceLabel")->text().contains(QLatin1String("old")));
        QStringList names;
        for (const QAction *action : child<ChoiceButton>("accountButton")->menu()->actions())
            names.append(action->text());
        QVERIFY(names.contains(QStringLiteral("p100-live")));
        QVERIFY(names.contains(QStringLiteral("old (removed)")));
        m_bar->setContents({}, {}); // what was chosen stays chosen
        QCOMPARE(m_bar->choice().agents, QStringList{QStringLiteral("maria")});
        QCOMPARE(child<ChoiceButton>("agentButton")->chosen(), QStringList{QStringLiteral("maria")});
    }

    void daysAreAskedForWhereTheyMatter()
    {
        QVERIFY(!child<QWidget>("fromToWidget")->isVisible());
        auto *period = child<QComboBox>("periodComboBox");
        period->setFocus();
        QTest::keyClick(period, Qt::Key_End);
        QCOMPARE(m_bar->choice().period, Period::FromTo);
        QVERIFY(child<QWidget>("fromToWidget")->isVisible());
        child<QDateEdit>("fromDateEdit")->setDate({2026, 1, 2});
        QCOMPARE(m_bar->choice().from, QDate(2026, 1, 2));
        QVERIFY(m_bar->choice().until.isValid());
    }

    void countsAreSaid()
    {
        const auto count = [this] { return child<QLabel>("countLabel")->text(); };
        QLocale::setDefault(QLocale::English);
        m_bar->setCounts(1234, 1'000'000);
        QCOMPARE(count(), QStringLiteral("1,234 of 1,000,000"));
        m_bar->setCounts(1'000'000, 1'000'000);
        QCOMPARE(count(), QStringLiteral("1,000,000"));
        m_bar->setCounts(7, -1);
        QCOMPARE(count(), QStringLiteral("7"));
        m_bar->setCounts(-1, 7);
        QCOMPARE(count(), QStringLiteral("Searching\u2026"));
    }

    void textsAreShownAsTheyAre()
    {
        HistoryChoice choice;
        choice.text = QStringLiteral("<b>x</b>");
        m_bar->setChoice(choice);
        QCOMPARE(child<QLabel>("choiceLabel")->textFormat(), Qt::PlainText);
        QVERIFY(child<QLabel>("choiceLabel")->text().contains(QLatin1String("<b>x</b>")));
    }
};

QTEST_MAIN(TestHistoryFilterBar)
#include "test_historyfilterbar.moc"
