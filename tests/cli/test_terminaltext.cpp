// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/terminaltext.h"
#include "cli/texttable.h"

#include <QTest>

using namespace kyc::cli;

/// What a provider sends must not steer the terminal, and columns stay where they are.
class TestTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmlessText_data();
    void harmlessText();
    void noControlCharacterIsLeft();
    void width_data();
    void width();
    void eliding_data();
    void eliding();
    void columnsAreAligned();
    void linesDoNotEndInBlanks();
    void hostileCellsStayInTheirRow();
    void cellsThatMissAreEmpty();
};

void TestTerminalText::harmlessText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << QStringLiteral("Zoë 日本 😀") << QStringLiteral("Zoë 日本 😀");
    QTest::newRow("colour") << QStringLiteral("\x1b[31mred") << QStringLiteral("\\x1b[31mred");
    QTest::newRow("window title") << QStringLiteral("\x1b]0;pwned\x07") << QStringLiteral("\\x1b]0;pwned\\x07");
    QTest::newRow("8-bit escape") << QStringLiteral("\u009b31m") << QStringLiteral("\\x9b31m");
    QTest::newRow("backspace and delete") << QStringLiteral("a\b\x7f") << QStringLiteral("a\\x08\\x7f");
    QTest::newRow("nul") << QString(QChar(u'\0')) << QStringLiteral("\\x00");
    QTest::newRow("line breaks and tabs") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a  b c");
    QTest::newRow("turned round") << QStringLiteral("\u202Edesrever") << QStringLiteral("\\u202edesrever");
    QTest::newRow("isolate") << QStringLiteral("\u2066x\u2069") << QStringLiteral("\\u2066x\\u2069");
    QTest::newRow("invisible") << QStringLiteral("a\u200Bb\uFEFF") << QStringLiteral("a\\u200bb\\ufeff");
    QTest::newRow("soft hyphen") << QStringLiteral("a\u00ADb") << QStringLiteral("a\\xadb");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b\u2029") << QStringLiteral("a\\u2028b\\u2029");
    QTest::newRow("tag characters") << QString::fromUcs4(U"\U000E0041", 1) << QStringLiteral("\\U000e0041");
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << QStringLiteral("\\ud83d");
    QTest::newRow("joined emoji stay") << QStringLiteral("👩‍👧") << QStringLiteral("👩‍👧");
}

void TestTerminalText::harmlessText()
{
    QFETCH(const QString, text);
    QTEST(harmless(text), "shown");
}

void TestTerminalText::noControlCharacterIsLeft()
{
    QString all;
    for (ushort code = 0; code < 0xFFFF; ++code)
        all += QChar(code);
    for (const QChar one : harmless(all))
        QVERIFY2(one.category() != QChar::Other_Control, qPrintable(QString::number(one.unicode(), 16)));
}

void TestTerminalText::width_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");

    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("Latin") << QStringLiteral("Zoë") << 3;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("Han") << QStringLiteral("日本") << 4;
    QTest::newRow("Hangul") << QStringLiteral("한") << 2;
    QTest::newRow("full-width") << QStringLiteral("\uFF1D") << 2;
    QTest::newRow("half-width kana") << QStringLiteral("\uFF76") << 1;
    QTest::newRow("emoji") << QStringLiteral("😀") << 2;
    QTest::newRow("Arabic") << QStringLiteral("عربى") << 4;
    QTest::newRow("rare Han") << QStringLiteral("𠀀") << 2;
}

void TestTerminalText::width()
{
    QFETCH(const QString, text);
    QTEST(displayWidth(text), "columns");
}

void TestTerminalText::eliding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("shown");

    QTest::newRow("fits") << QStringLiteral("abc") << 3 << QStringLiteral("abc");
    QTest::newRow("too long") << QStringLiteral("abcd") << 3 << QStringLiteral("ab…");
    QTest::newRow("wide fits") << QStringLiteral("日本") << 4 << QStringLiteral("日本");
    QTest::newRow("half a wide one does not") << QStringLiteral("日本語") << 4 << QStringLiteral("日…");
    QTest::newRow("pairs stay whole") << QStringLiteral("😀😀😀") << 5 << QStringLiteral("😀😀…");
}

void TestTerminalText::eliding()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    const QString shown = elided(text, columns);
    QTEST(shown, "shown");
    QVERIFY(displayWidth(shown) <= columns);
}

void TestTerminalText::columnsAreAligned()
{
    TextTable table({QStringLiteral("A"), QStringLiteral("B")});
    table.addRow({QStringLiteral("日本"), QStringLiteral("x")});
    table.addRow({QStringLiteral("ab"), QStringLiteral("y")});
    QCOMPARE(table.text(), QStringLiteral("A     B\n日本  x\nab    y\n"));
}

void TestTerminalText::linesDoNotEndInBlanks()
{
    TextTable table({QStringLiteral("LONG HEADING"), QStringLiteral("B"), QStringLiteral("C")});
    table.addRow({QStringLiteral("a"), QString(), QStringLiteral("c")});
    table.addRow({QStringLiteral("a"), QString(), QString()});
    QCOMPARE(table.text(), QStringLiteral("LONG HEADING  B  C\na                c\na\n"));
}

void TestTerminalText::hostileCellsStayInTheirRow()
{
    TextTable table({QStringLiteral("A"), QStringLiteral("B")}, 10);
    table.addRow({QStringLiteral("x\ny\x1b[2J"), QString(100, u'z')});
    QCOMPARE(table.text().count(u'\n'), 2);
    QVERIFY(!table.text().contains(u'\x1b'));
    QVERIFY(table.text().contains(QStringLiteral("zzzzzzzzz…")));
}

void TestTerminalText::cellsThatMissAreEmpty()
{
    TextTable table({QStringLiteral("A"), QStringLiteral("B")});
    table.addRow({QStringLiteral("x")});
    table.addRow({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    QCOMPARE(table.text(), QStringLiteral("A  B\nx\n1  2\n"));
}

QTEST_APPLESS_MAIN(TestTerminalText)
#include "test_terminaltext.moc"
