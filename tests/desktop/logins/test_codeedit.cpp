// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/codeedit.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using desktop::CodeEdit;

class TestCodeEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedCodesAreCleaned_data();
    void pastedCodesAreCleaned();
    void onlyDigitsCanBeTyped();
    void nothingIsLeftOfATakenCode();
    void escapeClearsBeforeItDeclines();
    void escapeIsNotTheWindowsMeanwhile();
};

void TestCodeEdit::pastedCodesAreCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("code");
    QTest::newRow("as it is") << QStringLiteral("123456") << QStringLiteral("123456");
    QTest::newRow("in groups") << QStringLiteral(" 123 456\n") << QStringLiteral("123456");
    QTest::newRow("with a dash") << QStringLiteral("123-456") << QStringLiteral("123456");
    QTest::newRow("out of a mail") << QStringLiteral("Your code is 123456.") << QStringLiteral("123456");
    QTest::newRow("full-width") << QStringLiteral("\uff11\uff12\uff13") << QStringLiteral("123");
    QTest::newRow("Arabic digits") << QStringLiteral("\u0661\u0662\u0663") << QStringLiteral("123");
    QTest::newRow("a whole page") << QString(4000, u'7') << QString(12, u'7');
    QTest::newRow("no code at all") << QStringLiteral("hello") << QString();
}

void TestCodeEdit::pastedCodesAreCleaned()
{
    QFETCH(QString, pasted);
    QFETCH(QString, code);
    CodeEdit edit;
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit.text(), code);
}

void TestCodeEdit::onlyDigitsCanBeTyped()
{
    CodeEdit edit;
    QTest::keyClicks(&edit, QStringLiteral("1a2 3"));
    QCOMPARE(edit.text(), QStringLiteral("123"));
    edit.setCursorPosition(1);
    QTest::keyClicks(&edit, QStringLiteral("x9"));
    QCOMPARE(edit.text(), QStringLiteral("1923"));
    QCOMPARE(edit.cursorPosition(), 2);
}

void TestCodeEdit::nothingIsLeftOfATakenCode()
{
    CodeEdit edit;
    QTest::keyClicks(&edit, QStringLiteral("123456"));
    QVERIFY(edit.takeCode().equals(core::Secret(QByteArray("123456"))));
    QVERIFY(edit.text().isEmpty());
    QVERIFY(!edit.isUndoAvailable());
    edit.undo();
    QVERIFY(edit.text().isEmpty());
}

void TestCodeEdit::escapeClearsBeforeItDeclines()
{
    CodeEdit edit;
    const QSignalSpy declined(&edit, &CodeEdit::declined);
    QTest::keyClicks(&edit, QStringLiteral("123"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(edit.text().isEmpty());
    QCOMPARE(declined.count(), 0);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(declined.count(), 1);
}

void TestCodeEdit::escapeIsNotTheWindowsMeanwhile()
{
    CodeEdit edit;
    QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    escape.ignore();
    QCoreApplication::sendEvent(&edit, &escape);
    QVERIFY(escape.isAccepted());
}

QTEST_MAIN(TestCodeEdit)
#include "test_codeedit.moc"
