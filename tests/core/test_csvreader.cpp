// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/csvread.h"

#include <QStringEncoder>
#include <QTest>

using namespace kyc::core;
using Kind = CsvProblem::Kind;

namespace {

/// A problem of a record as "record/line", so that a row of a table is one line.
QString place(const CsvProblem &problem)
{
    return QStringLiteral("%1/%2").arg(problem.record).arg(problem.line);
}

QString joined(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(u'|'));
    return lines.join(u'#');
}

/// As a device that fails in the midst.
class BreakingDevice : public QBuffer
{
public:
    explicit BreakingDevice(const QByteArray &text) { setData(text); }
    int readsLeft = 1000;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (readsLeft-- > 0)
            return QBuffer::readData(data, size);
        setErrorString(QStringLiteral("the disk is gone"));
        return -1;
    }
};

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void badRecords_data();
    void badRecords();
    void encodings_data();
    void encodings();
    void everyWindows1252Character();
    void badBytesAreBadRecords_data();
    void badBytesAreBadRecords();
    void separators_data();
    void separators();
    void columnsAreFoundByName();
    void headersThatAreNone_data();
    void headersThatAreNone();
    void limits_data();
    void limits();
    void aRecordOfManyChunks_data();
    void aRecordOfManyChunks();
    void aDeviceThatBreaksOff();
    void aTextThatNobodyWantsAnyMore();
    void problemsAreSaid_data();
    void problemsAreSaid();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rows"); // cells by |, records by #

    QTest::newRow("no records") << QByteArray("a,b\r\n") << QString();
    QTest::newRow("header without line end") << QByteArray("a,b") << QString();
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << QStringLiteral("1|2#3|4");
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4\n") << QStringLiteral("1|2#3|4");
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4\r") << QStringLiteral("1|2#3|4");
    QTest::newRow("line ends mixed") << QByteArray("a,b\r1,2\n3,4\r\n5,6") << QStringLiteral("1|2#3|4#5|6");
    QTest::newRow("last line without end") << QByteArray("a,b\n1,2") << QStringLiteral("1|2");
    QTest::newRow("last cell in quotes, no end") << QByteArray("a,b\n1,\"2\"") << QStringLiteral("1|2");
    QTest::newRow("last cell empty, no end") << QByteArray("a,b\n1,") << QStringLiteral("1|");
    QTest::newRow("empty lines") << QByteArray("\r\n\na,b\n\n\n1,2\r\r3,4\n\n") << QStringLiteral("1|2#3|4");
    QTest::newRow("empty cells") << QByteArray("a,b\n,\n\"\",\n") << QStringLiteral("|#|");
    QTest::newRow("an empty cell alone") << QByteArray("a\n\"\"\nx\n") << QStringLiteral("#x");
    QTest::newRow("blanks stay") << QByteArray("a,b\n 1 ,\"  2\"\n\t, \n") << QStringLiteral(" 1 |  2#\t| ");
    QTest::newRow("line ends in quotes") << QByteArray("a,b\n\"1\r\n2\",\"3\n4\"\n5,\"6\r7\"\n")
                                         << QStringLiteral("1\r\n2|3\n4#5|6\r7");
    QTest::newRow("quotes in quotes") << QByteArray("a,b\n\"\"\"1\"\"\",\"2\"\"3\"\n\"\"\"\",\"\"\"\"\"\"\n")
                                      << QStringLiteral("\"1\"|2\"3#\"|\"\"");
    QTest::newRow("separators in quotes") << QByteArray("a,b\n\"1,2;3\t4\",5\n") << QStringLiteral("1,2;3\t4|5");
    QTest::newRow("a formula guard stays") << QByteArray("a,b\n'=1,'x\n") << QStringLiteral("'=1|'x");
    QTest::newRow("a mark further in stays") << QByteArray("a,b\n\xEF\xBB\xBF"
                                                           "1,2\n")
                                             << QStringLiteral("\uFEFF1|2");
    QTest::newRow("other line separators are text")
        << QByteArray("a,b\n1\x0B\x0C,2\xE2\x80\xA8\xC2\x85\n") << QStringLiteral("1\x0B\x0C|2\u2028\u0085");
}

void TestCsvReader::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, rows);
    const auto read = readCsv(text);
    QVERIFY(read.has_value());
    QCOMPARE(joined(read->good), rows);
    QVERIFY(read->bad.isEmpty());
}

void TestCsvReader::badRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rows"); // the good ones
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("places"); // of the bad ones, as record/line

    QTest::newRow("too few cells") << QByteArray("a,b\n1\n3,4\n") << QStringLiteral("3|4") << Kind::CellCount
                                   << QStringLiteral("1/2");
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2\n1,2,3\n3,4") << QStringLiteral("1|2#3|4")
                                    << Kind::CellCount << QStringLiteral("2/3");
    QTest::newRow("blanks alone") << QByteArray("a,b\n1,2\n \n3,4") << QStringLiteral("1|2#3|4") << Kind::CellCount
                                  << QStringLiteral("2/3");
    QTest::newRow("line numbers after quoted lines")
        << QByteArray("a,b\n\"1\n1\r\n1\",2\n\n\n3\n4,\"5\n\n\"\n6") << QStringLiteral("1\n1\r\n1|2#4|5\n\n")
        << Kind::CellCount << QStringLiteral("2/7 4/11");
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n7,8\n") << QStringLiteral("1|2")
                                        << Kind::UnclosedQuote << QStringLiteral("2/3");
    QTest::newRow("quote never closed, no end")
        << QByteArray("a,b\n1,2\n3,\"4") << QStringLiteral("1|2") << Kind::UnclosedQuote << QStringLiteral("2/3");
    QTest::newRow("quote opened at the very end")
        << QByteArray("a,b\n1,2\n\"") << QStringLiteral("1|2") << Kind::UnclosedQuote << QStringLiteral("2/3");
    QTest::newRow("text after a closing quote")
        << QByteArray("a,b\n\"1\"x,2\n3,4\n") << QStringLiteral("3|4") << Kind::StrayQuote << QStringLiteral("1/2");
    QTest::newRow("blank after a closing quote")
        << QByteArray("a,b\n\"1\" ,2\n3,4\n") << QStringLiteral("3|4") << Kind::StrayQuote << QStringLiteral("1/2");
    QTest::newRow("quote inside a bare cell")
        << QByteArray("a,b\n5\" disk,2\n3,4\n") << QStringLiteral("3|4") << Kind::StrayQuote << QStringLiteral("1/2");
    QTest::newRow("blank before a quote")
        << QByteArray("a,b\n1, \"2,3\"\n3,4\n") << QStringLiteral("3|4") << Kind::StrayQuote << QStringLiteral("1/2");
    QTest::newRow("stray quote in the last line")
        << QByteArray("a,b\n1,2\nx\"") << QStringLiteral("1|2") << Kind::StrayQuote << QStringLiteral("2/3");
    QTest::newRow("what is in quotes is no record")
        << QByteArray("a,b\n\"1\nevil,row\n1\"x,2\n3,4\n") << QStringLiteral("3|4") << Kind::StrayQuote
        << QStringLiteral("1/2");
    QTest::newRow("two in a row") << QByteArray("a,b\nx\",2\ny\",2\r\n3,4\n") << QStringLiteral("3|4")
                                  << Kind::StrayQuote << QStringLiteral("1/2 2/3");
    QTest::newRow("NUL") << QByteArray("a,b\n1#,2\n3,4\n").replace('#', '\0') << QStringLiteral("3|4") << Kind::HoldsNul
                         << QStringLiteral("1/2");
}

void TestCsvReader::badRecords()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, rows);
    QFETCH(const Kind, kind);
    const auto read = readCsv(text);
    QVERIFY(read.has_value());
    QCOMPARE(joined(read->good), rows);
    QStringList places;
    for (const CsvProblem &problem : read->bad) {
        QCOMPARE(problem.kind, kind);
        places.append(place(problem));
    }
    QTEST(places.join(u' '), "places");
    QCOMPARE(read->records, read->good.size() + read->bad.size());
}

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CsvEncoding>("encoding");

    const QString text = QStringLiteral("name,id\r\nZoë Müller,1\r\n");
    const auto inUtf16 = [&text](QStringConverter::Encoding encoding, bool hasMark) {
        QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << CsvEncoding::Utf8;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << CsvEncoding::Utf8;
    QTest::newRow("UTF-16 little-endian with a mark")
        << inUtf16(QStringConverter::Utf16LE, true) << CsvEncoding::Utf16Le;
    QTest::newRow("UTF-16 big-endian with a mark") << inUtf16(QStringConverter::Utf16BE, true) << CsvEncoding::Utf16Be;
    QTest::newRow("UTF-16 little-endian") << inUtf16(QStringConverter::Utf16LE, false) << CsvEncoding::Utf16Le;
    QTest::newRow("UTF-16 big-endian") << inUtf16(QStringConverter::Utf16BE, false) << CsvEncoding::Utf16Be;
    QTest::newRow("Windows-1252") << text.toLatin1() << CsvEncoding::Windows1252;
}

void TestCsvReader::encodings()
{
    QFETCH(const QByteArray, text);
    const auto read = readCsv(text);
    QVERIFY(read.has_value());
    QTEST(read->encoding, "encoding");
    QCOMPARE(read->columns, QStringList({QStringLiteral("name"), QStringLiteral("id")}));
    QCOMPARE(joined(read->good), QStringLiteral("Zoë Müller|1"));
}

void TestCsvReader::everyWindows1252Character()
{
    QByteArray text("name\n");
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
        if (byte != 0x81 && byte != 0x8D && byte != 0x8F && byte != 0x90 && byte != 0x9D)
            text.append(static_cast<char>(byte));
    }
    const auto read = readCsv(text + '\n');
    QVERIFY(read.has_value());
    QCOMPARE(read->encoding, CsvEncoding::Windows1252);
    QCOMPARE(joined(read->good),
             QStringLiteral("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
                            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"));
}

void TestCsvReader::badBytesAreBadRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CsvEncoding>("encoding");

    const QByteArray umlauts = QStringLiteral("a,b\nö,ü\nß,é\n").toUtf8();
    QTest::newRow("UTF-8 with one byte broken") << umlauts + "x,\xFCy\n1,2\n" << CsvEncoding::Utf8;
    QTest::newRow("UTF-8 cut short") << umlauts + "x,\xC3\n1,2\n" << CsvEncoding::Utf8;
    QTest::newRow("UTF-8 by its mark alone") << QByteArray("\xEF\xBB\xBF"
                                                           "a,b\n0,0\n0,0\nx,\xE4\n1,2\n")
                                             << CsvEncoding::Utf8;
    QTest::newRow("a surrogate in UTF-8") << umlauts + "x,\xED\xA0\x80\n1,2\n" << CsvEncoding::Utf8;
    QTest::newRow("an overlong form") << umlauts + "x,\xC0\xAF\n1,2\n" << CsvEncoding::Utf8;
    QTest::newRow("Windows-1252 without such a character")
        << QByteArray("a,b\n\xFC,\xE4\n\xF6,\xDF\nx,\x81\n1,2\n") << CsvEncoding::Windows1252;
    const auto inUtf16 = [](const QByteArray &latin1) {
        QByteArray bytes("\xFF\xFE");
        for (const char byte : latin1)
            bytes.append(byte).append(byte == '~' ? '\xD8' : '\0'); // U+D87E, half a pair
        return bytes;
    };
    QTest::newRow("half a pair in UTF-16") << inUtf16("a,b\n0,0\n0,0\nx,~\n1,2\n") << CsvEncoding::Utf16Le;
}

void TestCsvReader::badBytesAreBadRecords()
{
    QFETCH(const QByteArray, text);
    const auto read = readCsv(text);
    QVERIFY(read.has_value());
    QTEST(read->encoding, "encoding");
    QCOMPARE(read->bad.size(), 1);
    QCOMPARE(read->bad.front().kind, Kind::NotText);
    QCOMPARE(place(read->bad.front()), QStringLiteral("3/4"));
    QCOMPARE(read->good.size(), 3);
    QCOMPARE(read->good.back(), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
}

void TestCsvReader::separators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QString>("rows");

    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',' << QStringLiteral("1|2");
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << ';' << QStringLiteral("1|2");
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t' << QStringLiteral("1|2");
    QTest::newRow("one column") << QByteArray("a\n1\n") << ',' << QStringLiteral("1");
    QTest::newRow("header alone") << QByteArray("a;b") << ';' << QString();
    QTest::newRow("semicolons, decimal commas")
        << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << ';' << QStringLiteral("1,5|2,5#3,5|4,5");
    QTest::newRow("semicolons, more of them than commas")
        << QByteArray("id;name, first;mail\n1;X, Y;z\n") << ';' << QStringLiteral("1|X, Y|z");
    QTest::newRow("commas, semicolons in quotes")
        << QByteArray("a,b\n1,\"x;y;z\"\n2,\"x;y;z\"\n") << ',' << QStringLiteral("1|x;y;z#2|x;y;z");
    QTest::newRow("commas, other separators in the quoted header")
        << QByteArray("\"a;b;c\",\"d\te\"\n1,2\n") << ',' << QStringLiteral("1|2");
    QTest::newRow("tabs, commas in the text")
        << QByteArray("a\tb\nx, y\tz, w\nx\ty, z\n") << '\t' << QStringLiteral("x, y|z, w#x|y, z");
    QTest::newRow("said in the first line")
        << QByteArray("sep=;\r\na,b;c\r\n1,2;3\r\n") << ';' << QStringLiteral("1,2|3");
    QTest::newRow("said, in quotes") << QByteArray("sep=\t\na\tb\n1\t2\n") << '\t' << QStringLiteral("1|2");
    QTest::newRow("a column called sep=") << QByteArray("sep=\n1\n") << ',' << QStringLiteral("1");
}

void TestCsvReader::separators()
{
    QFETCH(const QByteArray, text);
    const auto read = readCsv(text);
    QVERIFY(read.has_value());
    QTEST(read->separator, "separator");
    QTEST(joined(read->good), "rows");
    QVERIFY(read->bad.isEmpty());
}

void TestCsvReader::columnsAreFoundByName()
{
    QBuffer device;
    device.setData(QStringLiteral(" Label ;E-MAIL;;\"Straße\"\nx;y;z;w\n").toUtf8());
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto reader = CsvReader::open(device);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->columns(),
             QStringList({QStringLiteral("Label"), QStringLiteral("E-MAIL"), QString(), QStringLiteral("Straße")}));
    QCOMPARE((*reader)->column(QStringLiteral("label")), std::optional<qsizetype>(0));
    QCOMPARE((*reader)->column(QStringLiteral(" e-mail ")), std::optional<qsizetype>(1));
    QCOMPARE((*reader)->column(QStringLiteral("STRAßE")), std::optional<qsizetype>(3));
    QCOMPARE((*reader)->column(QStringLiteral("mail")), std::optional<qsizetype>());
    QCOMPARE((*reader)->column(QString()), std::optional<qsizetype>());
}

void TestCsvReader::headersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");

    QTest::newRow("no byte") << QByteArray() << Kind::Empty << 0;
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << Kind::Empty << 0;
    QTest::newRow("line ends alone") << QByteArray("\r\n\r\n\n") << Kind::Empty << 0;
    QTest::newRow("the same name twice") << QByteArray("a,b, A \n1,2,3\n") << Kind::NameTwice << 0;
    QTest::newRow("quote never closed") << QByteArray("\n\"a,b\n1,2\n") << Kind::UnclosedQuote << 2;
    QTest::newRow("stray quote") << QByteArray("a\",b\n1,2\n") << Kind::StrayQuote << 1;
    QTest::newRow("NUL") << QByteArray("a#bcdefghijkl,b\n1,2\n").replace('#', '\0') << Kind::HoldsNul << 1;
}

void TestCsvReader::headersThatAreNone()
{
    QFETCH(const QByteArray, text);
    const auto read = readCsv(text);
    QVERIFY(!read.has_value());
    QTEST(read.error().kind, "kind");
    QTEST(static_cast<int>(read.error().line), "line");
    QCOMPARE(read.error().record, 0);
}

void TestCsvReader::limits_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<Kind>("kind");

    const QByteArray kib(1024, 'x');
    QTest::newRow("cell") << kib + "y,2\n" << Kind::CellTooLong;
    QTest::newRow("cell in quotes") << "1,\"" + kib + "y\"\n" << Kind::CellTooLong;
    QTest::newRow("cell of many chunks, with lines like records") << "1,\"" + QByteArray("evil,row\n").repeated(100000)
            + "\"\n" << Kind::CellTooLong;
    QTest::newRow("cell of many chunks, of quotes") << "1,\"" + QByteArray("\"\"").repeated(200001) + "\"\n"
                                                    << Kind::CellTooLong;
    QTest::newRow("line of many chunks") << QByteArray("z").repeated(1000000) + ",2\n" << Kind::CellTooLong;
    QTest::newRow("record") << kib + ',' + kib + ',' + kib + ",2\n" << Kind::RecordTooLong;
    QTest::newRow("cells") << QByteArray("1,").repeated(9) + "\n" << Kind::TooManyCells;
}

void TestCsvReader::limits()
{
    QFETCH(const QByteArray, record);
    const CsvLimits limits{.cellBytes = 1024, .recordBytes = 3000, .cells = 8};
    const auto read = readCsv("a,b\n1,2\n" + record + "3,4\n" + QByteArray(1024, 'x') + ",5\n", {.limits = limits});
    QVERIFY(read.has_value());
    QCOMPARE(read->bad.size(), 1);
    QTEST(read->bad.front().kind, "kind");
    QCOMPARE(place(read->bad.front()), QStringLiteral("2/3"));
    QCOMPARE(read->good.size(), 3);
    QCOMPARE(read->good.at(1).join(u'|'), QStringLiteral("3|4"));
    QCOMPARE(read->good.at(2).front().size(), 1024);
}

void TestCsvReader::aRecordOfManyChunks_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("LF") << QByteArray("\n");
}

/// Whatever falls onto the border of a chunk, the text and the line numbers are the same.
void TestCsvReader::aRecordOfManyChunks()
{
    QFETCH(const QByteArray, lineEnd);
    constexpr int kChunk = 65536;
    for (int before = kChunk - 12; before < kChunk + 4; ++before) {
        const QByteArray long1(before, 'x');
        const QByteArray text = "a,b" + lineEnd + long1 + ",\"2" + lineEnd + lineEnd + "\"\"ö\"" + lineEnd + "bad"
            + lineEnd + "3,4" + lineEnd;
        const auto read = readCsv(text);
        QVERIFY(read.has_value());
        QCOMPARE(read->good.size(), 2);
        QCOMPARE(read->good.front().at(0).size(), before);
        QCOMPARE(read->good.front().at(1).toUtf8(), "2" + lineEnd + lineEnd + "\"ö");
        QCOMPARE(read->good.back().join(u'|'), QStringLiteral("3|4"));
        QCOMPARE(read->bad.size(), 1);
        QCOMPARE(place(read->bad.front()), QStringLiteral("2/5"));
    }
}

void TestCsvReader::aTextThatNobodyWantsAnyMore()
{
    constexpr int kSize = 8 * 1024 * 1024;
    QBuffer device;
    device.setData("name\r\n" + QByteArray(kSize, 'x'));
    QVERIFY(device.open(QIODevice::ReadOnly));
    std::stop_source stop;
    stop.request_stop();
    CsvReading how;
    how.stop = stop.get_token();
    const auto reader = CsvReader::open(device, how);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, CsvProblem::Kind::Unreadable);
    QVERIFY(device.pos() < kSize / 2); // not looked through
}

void TestCsvReader::aDeviceThatBreaksOff()
{
    const QByteArray text = "a,b\n" + QByteArray("1,2\n").repeated(100000);
    for (const int reads : {0, 3}) {
        BreakingDevice device(text);
        device.readsLeft = reads;
        QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        const auto reader = CsvReader::open(device);
        QVERIFY(!reader.has_value());
        QCOMPARE(reader.error().kind, Kind::Unreadable);
    }
    BreakingDevice device(text);
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto reader = CsvReader::open(device);
    QVERIFY(reader.has_value());
    device.readsLeft = 2;
    auto next = (*reader)->next();
    qint64 good = 0;
    for (; next && *next; next = (*reader)->next())
        ++good;
    QVERIFY(!next.has_value());
    QCOMPARE(next.error().kind, Kind::Unreadable);
    QCOMPARE(next.error().args, QStringList{QStringLiteral("the disk is gone")});
    QVERIFY(good > 0 && good < 100000);
}

void TestCsvReader::problemsAreSaid_data()
{
    QTest::addColumn<CsvProblem>("problem");
    QTest::addColumn<QString>("text");

    QTest::newRow("cell count") << CsvProblem{.kind = Kind::CellCount,
                                              .args = {QStringLiteral("3"), QStringLiteral("2")},
                                              .record = 7,
                                              .line = 9}
                                << QStringLiteral("Record 7 (line 9) has 3 cells; the first line names 2.");
    QTest::newRow("limit") << CsvProblem{.kind = Kind::CellTooLong,
                                         .args = {QStringLiteral("4096")},
                                         .record = 7,
                                         .line = 9}
                           << QStringLiteral("Record 7 (line 9) has a cell of more than 4096 KiB.");
    QTest::newRow("header") << CsvProblem{.kind = Kind::NotText, .args = {}, .line = 1}
                            << QStringLiteral("The names of the columns (line 1) hold bytes that are no text.");
    QTest::newRow("empty") << CsvProblem{.kind = Kind::Empty, .args = {}}
                           << QStringLiteral("The file is empty: its first line has to name the columns.");
}

void TestCsvReader::problemsAreSaid()
{
    QFETCH(const CsvProblem, problem);
    QTEST(problem.message().english(), "text");
    // None is left without its numbers.
    for (int kind = 0; kind <= static_cast<int>(Kind::HoldsNul); ++kind) {
        for (const qint64 record : {0, 1}) {
            const QStringList args{QStringLiteral("x"), QStringLiteral("y")};
            const CsvProblem any{.kind = static_cast<Kind>(kind), .args = args, .record = record, .line = 2};
            QVERIFY2(!any.message().english().contains(u'%'), qPrintable(any.message().english()));
        }
    }
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csvreader.moc"
