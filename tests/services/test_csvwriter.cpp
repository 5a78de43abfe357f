// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvwriter.h"
#include "support/hostiletexts.h"

#include <QTest>

using namespace kyc::services;

namespace {

/// As the cells of UTF-8 are written, one by one.
QByteArray recordOfUtf8(const CsvWriter &writer, const QString &cell)
{
    QByteArray csv;
    const QByteArray utf8 = cell.toUtf8();
    writer.appendRecord(std::array{QByteArrayView(utf8)}, csv);
    return csv;
}

} // namespace

/// CSV as RFC 4180 has it, byte by byte.
class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_data();
    void record();
    void formulaGuard_data();
    void formulaGuard();
    void formulaGuardCanBeSwitchedOff();
    void halfSurrogatesAreReplaced_data();
    void halfSurrogatesAreReplaced();
    void byteOrderMarkComesOnce();
    void utf8IsWrittenLikeText_data();
    void utf8IsWrittenLikeText();
    void brokenUtf8IsReplaced();
};

void TestCsvWriter::record_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QByteArray>("written");

    const QChar comma = u',';
    QTest::newRow("plain") << QStringList{QStringLiteral("a"), QStringLiteral("b")} << comma << QByteArray("a,b\r\n");
    QTest::newRow("empty cells") << QStringList{QStringLiteral(""), QStringLiteral(""), QStringLiteral("")} << comma
                                 << QByteArray(",,\r\n");
    QTest::newRow("comma") << QStringList{QStringLiteral("a,b"), QStringLiteral("c")} << comma
                           << QByteArray("\"a,b\",c\r\n");
    QTest::newRow("quote") << QStringList{QStringLiteral("say \"hi\"")} << comma
                           << QByteArray("\"say \"\"hi\"\"\"\r\n");
    QTest::newRow("quote alone") << QStringList{QStringLiteral("\"")} << comma << QByteArray("\"\"\"\"\r\n");
    QTest::newRow("line feed") << QStringList{QStringLiteral("a\nb")} << comma << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("carriage return") << QStringList{QStringLiteral("a\rb")} << comma << QByteArray("\"a\rb\"\r\n");
    QTest::newRow("semicolon, should the reader expect one")
        << QStringList{QStringLiteral("a;b")} << comma << QByteArray("\"a;b\"\r\n");
    QTest::newRow("semicolons between") << QStringList{QStringLiteral("a"), QStringLiteral("b;c")} << QChar(u';')
                                        << QByteArray("a;\"b;c\"\r\n");
    QTest::newRow("tabs between") << QStringList{QStringLiteral("a"), QStringLiteral("b c")} << QChar(u'\t')
                                  << QByteArray("a\tb c\r\n");
    QTest::newRow("bars between") << QStringList{QStringLiteral("a|b"), QStringLiteral("c")} << QChar(u'|')
                                  << QByteArray("\"a|b\"|c\r\n");
    QTest::newRow("UTF-8") << QStringList{QStringLiteral("Zoë"), QStringLiteral("日本")} << comma
                           << QByteArray("Zo\xC3\xAB,\xE6\x97\xA5\xE6\x9C\xAC\r\n");
    QTest::newRow("one empty cell") << QStringList{QString()} << comma << QByteArray("\"\"\r\n");
    QTest::newRow("leading zeros") << QStringList{QStringLiteral("007"), QStringLiteral("0"), QStringLiteral("70")}
                                   << comma << QByteArray("\"007\",0,70\r\n");
    QTest::newRow("many digits") << QStringList{QStringLiteral("123456789012345"), QStringLiteral("1234567890123456")}
                                 << comma << QByteArray("123456789012345,\"1234567890123456\"\r\n");
    QTest::newRow("exponent") << QStringList{QStringLiteral("1e9"), QStringLiteral("1ea")} << comma
                              << QByteArray("\"1e9\",1ea\r\n");
    QTest::newRow("NUL") << QStringList{QString(QChar(u'\0'))} << comma << QByteArray("\xEF\xBF\xBD\r\n");
    QTest::newRow("a mark in front") << QStringList{QStringLiteral("\uFEFFx")} << comma
                                     << QByteArray("\"\xEF\xBB\xBFx\"\r\n");
    QTest::newRow("no ASCII between") << QStringList{QStringLiteral("a§b"), QStringLiteral("c")} << QChar(u'§')
                                      << QByteArray("\"a\xC2\xA7"
                                                    "b\"\xC2\xA7"
                                                    "c\r\n");
    QTest::newRow("blanks stay") << QStringList{QStringLiteral(" a "), QStringLiteral("  ")} << comma
                                 << QByteArray(" a ,  \r\n");
}

void TestCsvWriter::record()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QChar, separator);
    QTEST(CsvWriter(CsvFormat{.separator = separator}).record(cells), "written");
}

void TestCsvWriter::formulaGuard_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");

    QTest::newRow("=") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("+") << QStringLiteral("+1") << QStringLiteral("'+1");
    QTest::newRow("-") << QStringLiteral("-1") << QStringLiteral("'-1");
    QTest::newRow("@") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("\"'\t'=1\"");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r'=1\"");
    QTest::newRow("full-width =") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("full-width +") << QStringLiteral("\uFF0B1") << QStringLiteral("'\uFF0B1");
    QTest::newRow("full-width -") << QStringLiteral("\uFF0D1") << QStringLiteral("'\uFF0D1");
    QTest::newRow("full-width @") << QStringLiteral("\uFF20A") << QStringLiteral("'\uFF20A");
    QTest::newRow("command with quotes") << QStringLiteral("=cmd|' /C calc'!\"A0\"")
                                         << QStringLiteral("\"'=cmd|' /C calc'!\"\"A0\"\"\"");
    QTest::newRow("= further in") << QStringLiteral("a=1") << QStringLiteral("a=1");
    QTest::newRow("behind a semicolon") << QStringLiteral("a;=1") << QStringLiteral("\"a;'=1\"");
    QTest::newRow("behind a line end") << QStringLiteral("a\r\n-1") << QStringLiteral("\"a\r\n'-1\"");
    QTest::newRow("behind a semicolon and a quote")
        << QStringLiteral("a;\"=1\"") << QStringLiteral("\"a;'\"\"=1\"\"\"");
    QTest::newRow("behind a bar") << QStringLiteral("a|@b") << QStringLiteral("a|'@b");
    QTest::newRow("minus inside") << QStringLiteral("u-1") << QStringLiteral("u-1");
    QTest::newRow("apostrophe of its own") << QStringLiteral("'tis") << QStringLiteral("'tis");
    QTest::newRow("empty") << QString() << QStringLiteral("\"\"");
}

void TestCsvWriter::formulaGuard()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(QString::fromUtf8(CsvWriter().record({cell})), written + QStringLiteral("\r\n"));
    QCOMPARE(QString::fromUtf8(recordOfUtf8(CsvWriter(), cell)), written + QStringLiteral("\r\n"));
    const bool isInFront = written.startsWith(u'\'') || written.startsWith(QStringLiteral("\"'"));
    QCOMPARE(CsvGuard::looksLikeFormula(cell), isInFront && !cell.startsWith(u'\''));
}

void TestCsvWriter::formulaGuardCanBeSwitchedOff()
{
    const CsvWriter writer(CsvFormat{.guardsFormulas = false});
    QCOMPARE(writer.record({QStringLiteral("=1+1"), QStringLiteral("-5")}), QByteArray("=1+1,-5\r\n"));
    QCOMPARE(writer.record({QStringLiteral("a;=1")}), QByteArray("\"a;=1\"\r\n"));
}

void TestCsvWriter::halfSurrogatesAreReplaced_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");

    const QChar high(0xD83D);
    const QChar low(0xDE00);
    QTest::newRow("a pair stays") << QString(high) + low << QString(high) + low;
    QTest::newRow("high at the end") << QStringLiteral("a") + high << QStringLiteral("a\uFFFD");
    QTest::newRow("low at the start") << low + QStringLiteral("a") << QStringLiteral("\uFFFDa");
    QTest::newRow("turned round") << QString(low) + high << QStringLiteral("\uFFFD\uFFFD");
    QTest::newRow("high before a pair") << QString(high) + high + low << QStringLiteral("\uFFFD") + high + low;
}

void TestCsvWriter::halfSurrogatesAreReplaced()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(QString::fromUtf8(CsvWriter().record({cell})), written + QStringLiteral("\r\n"));
}

void TestCsvWriter::byteOrderMarkComesOnce()
{
    const CsvWriter writer(CsvFormat{.hasByteOrderMark = true});
    QCOMPARE(writer.header({QStringLiteral("a"), QStringLiteral("b")}),
             QByteArray("\xEF\xBB\xBF"
                        "a,b\r\n"));
    QCOMPARE(writer.record({QStringLiteral("a")}), QByteArray("a\r\n"));
    QCOMPARE(CsvWriter().header({QStringLiteral("a")}), QByteArray("a\r\n"));
}

void TestCsvWriter::utf8IsWrittenLikeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuarded");
    for (const HostileText &text : hostileTexts()) {
        QTest::addRow("%s, guarded", text.name) << text.written << true;
        QTest::addRow("%s, as it is", text.name) << text.written << false;
    }
}

void TestCsvWriter::utf8IsWrittenLikeText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isGuarded);
    for (const QChar separator : {u',', u';', u'\t', u'\u00A7'}) {
        const CsvWriter writer(CsvFormat{.separator = separator, .guardsFormulas = isGuarded});
        QVERIFY(recordOfUtf8(writer, text) == writer.record({text}));
        const QByteArray utf8 = text.toUtf8();
        QByteArray csv("before");
        writer.appendRecord(std::array{QByteArrayView("a;b"), QByteArrayView(utf8), QByteArrayView("c"),
                                       QByteArrayView(utf8), QByteArrayView()},
                            csv);
        QVERIFY(csv == "before" + writer.record({QStringLiteral("a;b"), text, QStringLiteral("c"), text, QString()}));
    }
}

void TestCsvWriter::brokenUtf8IsReplaced()
{
    QByteArray csv;
    CsvWriter().appendRecord(std::array{QByteArrayView("a"), QByteArrayView("a\xC3,b"), QByteArrayView("c")}, csv);
    QCOMPARE(csv, QByteArray("a,\"a\xEF\xBF\xBD,b\",c\r\n"));
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "test_csvwriter.moc"
