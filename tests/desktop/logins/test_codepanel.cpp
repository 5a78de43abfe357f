// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/codepanel.h"
#include "desktop/logins/samplequestions.h"
#include "support/fixedclock.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using namespace kyc::desktop;
using namespace std::chrono_literals;

namespace {

template <class T>
T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QString::fromLatin1(name));
}

QString state(const CodePanel &panel)
{
    const auto *label = child<QLabel>(panel, "stateLabel");
    return label->isVisibleTo(&panel) ? label->text() : QString();
}

} // namespace

class TestCodePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_clock.setNow(test::questionTime()); }
    void saysWhatIsAsked();
    void returnAnswers();
    void nothingIsAnsweredTwice();
    void aRefusedCodeIsSaid();
    void aNewCodeWaitsForItsMinute();
    void withoutASentCodeNoneIsTaken();
    void cancelDeclines();
    void isKnownToScreenReaders();

private:
    test::FixedClock m_clock;
};

void TestCodePanel::saysWhatIsAsked()
{
    CodePanel panel(m_clock, test::ownQuestion());
    QVERIFY(child<QLabel>(panel, "codeTitleLabel")->text().contains(QStringLiteral("kriptomat-live")));
    QVERIFY(child<QLabel>(panel, "codeConsequenceLabel")->text().contains(u'3'));
    QVERIFY(!child<QPushButton>(panel, "codeAgainButton")->isVisibleTo(&panel)); // nobody sends one
    CodeQuestion more = test::ownQuestion();
    more.asked.waiting = 7;
    panel.setQuestion(more);
    QVERIFY(child<QLabel>(panel, "codeConsequenceLabel")->text().contains(u'7'));
    QVERIFY(!child<QLabel>(panel, "codeOthersLabel")->isVisibleTo(&panel));
    panel.setOthers(QStringLiteral("After this one: x"));
    QVERIFY(child<QLabel>(panel, "codeOthersLabel")->isVisibleTo(&panel));
}

void TestCodePanel::returnAnswers()
{
    CodePanel panel(m_clock, test::ownQuestion());
    core::Secret code;
    connect(&panel, &CodePanel::answered, &panel, [&] { code = panel.takeCode(); });
    auto *edit = child<QLineEdit>(panel, "codeLineEdit");
    QVERIFY(!child<QPushButton>(panel, "codeLogInButton")->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(code.isEmpty());
    QTest::keyClicks(edit, QStringLiteral("123456"));
    QVERIFY(child<QPushButton>(panel, "codeLogInButton")->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(code.equals(core::Secret(QByteArray("123456"))));
    QVERIFY(edit->text().isEmpty());
}

void TestCodePanel::nothingIsAnsweredTwice()
{
    CodePanel panel(m_clock, test::ownQuestion());
    const QSignalSpy answered(&panel, &CodePanel::answered);
    auto *edit = child<QLineEdit>(panel, "codeLineEdit");
    QTest::keyClicks(edit, QStringLiteral("123456"));
    CodeQuestion running = test::ownQuestion();
    running.asked.isRunning = true;
    panel.setQuestion(running);
    QVERIFY2(state(panel).contains(QStringLiteral("checked")), qPrintable(state(panel)));
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClicks(edit, QStringLiteral("7"));
    QCOMPARE(edit->text(), QStringLiteral("123456"));
    QVERIFY(!child<QPushButton>(panel, "codeLogInButton")->isEnabled());
    QCOMPARE(answered.count(), 0);
}

void TestCodePanel::aRefusedCodeIsSaid()
{
    CodePanel panel(m_clock, test::ownQuestion());
    CodeQuestion refused = test::ownQuestion();
    refused.asked.problem = test::codeRefused();
    panel.setQuestion(refused);
    QVERIFY2(state(panel).contains(QStringLiteral("The code is wrong")), qPrintable(state(panel)));
    QTest::keyClicks(child<QLineEdit>(panel, "codeLineEdit"), QStringLiteral("1")); // it stays to be read meanwhile
    QVERIFY(state(panel).contains(QStringLiteral("The code is wrong")));
    panel.setQuestion(test::ownQuestion());
    QVERIFY(state(panel).isEmpty());
}

void TestCodePanel::aNewCodeWaitsForItsMinute()
{
    test::FixedClock clock;
    clock.setNow(test::questionTime());
    CodePanel panel(clock, test::customersQuestion());
    const QSignalSpy wanted(&panel, &CodePanel::newCodeWanted);
    auto *again = child<QPushButton>(panel, "codeAgainButton");
    QVERIFY(!again->isEnabled());
    QVERIFY2(again->text().contains(QStringLiteral("60")), qPrintable(again->text()));
    clock.advance(45s);
    QTRY_VERIFY(again->text().contains(QStringLiteral("15"))); // it counts by itself
    clock.advance(15s);
    QTRY_VERIFY(again->isEnabled());
    QVERIFY(!again->text().contains(QRegularExpression(QStringLiteral("[0-9]"))));
    again->click();
    QCOMPARE(wanted.count(), 1);
    CodeQuestion running = test::customersQuestion();
    running.asked.isRunning = true;
    running.asked.codeAgainAt = {};
    panel.setQuestion(running);
    QVERIFY2(state(panel).contains(QStringLiteral("new code")), qPrintable(state(panel)));
    QVERIFY(!again->isEnabled());
}

void TestCodePanel::withoutASentCodeNoneIsTaken()
{
    CodeQuestion question = test::customersQuestion();
    question.asked.isCodeSent = false;
    CodePanel panel(m_clock, question);
    QTest::keyClicks(child<QLineEdit>(panel, "codeLineEdit"), QStringLiteral("123456"));
    QVERIFY(!child<QPushButton>(panel, "codeLogInButton")->isEnabled());
    panel.setQuestion(test::customersQuestion());
    QVERIFY(child<QPushButton>(panel, "codeLogInButton")->isEnabled());
}

void TestCodePanel::cancelDeclines()
{
    CodePanel panel(m_clock, test::ownQuestion());
    const QSignalSpy declined(&panel, &CodePanel::declined);
    child<QPushButton>(panel, "codeCancelButton")->click();
    QTest::keyClick(child<QLineEdit>(panel, "codeLineEdit"), Qt::Key_Escape);
    QCOMPARE(declined.count(), 2);
}

void TestCodePanel::isKnownToScreenReaders()
{
    CodePanel panel(m_clock, test::customersQuestion());
    for (const char *name : {"codeLineEdit", "codeLogInButton", "codeAgainButton", "codeCancelButton"}) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child<QWidget>(panel, name));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), name);
        QVERIFY2(child<QWidget>(panel, name)->focusPolicy() & Qt::TabFocus, name);
    }
    const auto *edit = child<QLineEdit>(panel, "codeLineEdit");
    QVERIFY(edit->accessibleName().contains(QStringLiteral("Maria Kowalska")));
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("maria@example.com")));
}

QTEST_MAIN(TestCodePanel)
#include "test_codepanel.moc"
