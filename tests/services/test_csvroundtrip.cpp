// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvwriter.h"
#include "support/csvpeers.h"
#include "support/csvread.h"
#include "support/hostiletexts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kyc;
using namespace kyc::services;

namespace {

/// All records, the header among them.
QList<QStringList> readByUs(const QByteArray &csv, QChar separator)
{
    const auto read = readCsv(csv);
    if (!read || !read->bad.isEmpty() || read->separator != separator.toLatin1())
        return {};
    return QList<QStringList>{read->columns} + read->good;
}

const QString kEnd = QStringLiteral("end");

using Reader = QList<QStringList> (*)(const QByteArray &csv, QChar separator);

QList<QStringList> readBySqliteWithHeader(const QByteArray &csv, QChar separator)
{
    return QList<QStringList>{{QStringLiteral("name"), QStringLiteral("text"), QStringLiteral("end")}}
    + readCsvBySqlite(csv, separator);
}

QString randomCell(QRandomGenerator &random)
{
    static const QString kAlphabet =
        QStringLiteral("ab0=+-@',;\t\"\"\r\n \u00FC\uFEFF\uFF1D\u202E") + QChar(0xD83D) + QChar(0xDE00) + QChar(u'\0');
    QString cell;
    for (int length = random.bounded(9); length > 0; --length)
        cell += kAlphabet.at(random.bounded(static_cast<int>(kAlphabet.size())));
    return cell;
}

/// What the writer promises to replace, done by other means.
QString kept(const QString &text)
{
    const QByteArray utf8 = QString(u'|' + text).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toUtf8();
    return QString::fromUtf8(utf8).replace(u'?', QChar(QChar::ReplacementCharacter)).mid(1);
}

/// The cells that a spreadsheet would run; a tab or a line end alone is none.
QStringList alive(const QList<QStringList> &rows)
{
    QStringList found;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            if (CsvGuard::looksLikeFormula(u' ' + cell))
                found.append(cell);
        }
    }
    return found;
}

} // namespace

/// What we write, others and we ourselves read as the same.
class TestCsvRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextsComeBack_data();
    void hostileTextsComeBack();
    void randomTablesComeBack_data();
    void randomTablesComeBack();
    void guardsExactlyTheFormulas();
    void noSeparatorBringsAFormulaToLife_data();
    void noSeparatorBringsAFormulaToLife();
    void noSeparatorBringsARandomOneToLife();
};

void TestCsvRoundTrip::hostileTextsComeBack_data()
{
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("isGuarded");
    QTest::addColumn<bool>("hasMark");

    const QList<std::pair<const char *, Reader>> readers{
        {"us", readByUs}, {"Python", readCsvByPython}, {"sqlite3", readBySqliteWithHeader}};
    const QList<std::pair<const char *, QChar>> separators{{"comma", u','}, {"semicolon", u';'}, {"tab", u'\t'}};
    for (const auto &[readerName, reader] : readers) {
        for (const auto &[separatorName, separator] : separators) {
            QTest::addRow("%s, %s, guarded", readerName, separatorName) << reader << separator << true << false;
            QTest::addRow("%s, %s, as they are", readerName, separatorName) << reader << separator << false << false;
        }
    }
    QTest::addRow("us, with a mark") << Reader(readByUs) << QChar(u',') << true << true;
}

void TestCsvRoundTrip::hostileTextsComeBack()
{
    QFETCH(const Reader, reader);
    QFETCH(const QChar, separator);
    QFETCH(const bool, isGuarded);
    QFETCH(const bool, hasMark);
    const CsvWriter writer({.separator = separator, .hasByteOrderMark = hasMark, .guardsFormulas = isGuarded});
    const QStringList columns{QStringLiteral("name"), QStringLiteral("text"), QStringLiteral("end")};
    const QList<HostileText> texts = hostileTexts();
    QByteArray csv = writer.header(columns);
    for (const HostileText &text : texts)
        writer.appendRecord({QLatin1String(text.name), text.text, kEnd}, csv);

    const QList<QStringList> back = reader(csv, separator);
    QCOMPARE(back.size(), texts.size() + 1);
    QCOMPARE(back.front(), columns);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const HostileText &text = texts.at(i);
        const QString expected = isGuarded ? text.guarded : text.written;
        QVERIFY2(back.at(i + 1) == QStringList({QLatin1String(text.name), expected, kEnd}), text.name);
    }
}

void TestCsvRoundTrip::randomTablesComeBack_data()
{
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<int>("tables");
    QTest::newRow("us") << Reader(readByUs) << 500;
    QTest::newRow("Python") << Reader(readCsvByPython) << 5;
    QTest::newRow("sqlite3") << Reader(readBySqliteWithHeader) << 5;
}

void TestCsvRoundTrip::randomTablesComeBack()
{
    QFETCH(const Reader, reader);
    QFETCH(const int, tables);
    const quint32 seed = qEnvironmentVariableIsSet("KYC_TEST_SEED") ? qEnvironmentVariable("KYC_TEST_SEED").toUInt()
                                                                    : QRandomGenerator::global()->generate();
    qInfo("seed %u (KYC_TEST_SEED)", seed);
    QRandomGenerator random(seed);
    const CsvWriter writer(CsvFormat{.guardsFormulas = false});
    for (int table = 0; table < tables; ++table) {
        QList<QStringList> expected{{QStringLiteral("name"), QStringLiteral("text"), QStringLiteral("end")}};
        QByteArray csv = writer.header(expected.front());
        for (int records = random.bounded(100); records >= 0; --records) {
            const QStringList cells{randomCell(random), randomCell(random), randomCell(random)};
            writer.appendRecord(cells, csv);
            expected.append({kept(cells.at(0)), kept(cells.at(1)), kept(cells.at(2))});
        }
        QVERIFY2(reader(csv, u',') == expected, csv.toHex().constData());
    }
}

void TestCsvRoundTrip::guardsExactlyTheFormulas()
{
    for (const HostileText &text : hostileTexts())
        QVERIFY2(CsvGuard::looksLikeFormula(text.text) == text.isFormula, text.name);
}

void TestCsvRoundTrip::noSeparatorBringsAFormulaToLife_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("knowsQuotes");
    const QList<std::pair<const char *, QChar>> separators{
        {"comma", u','}, {"semicolon", u';'}, {"tab", u'\t'}, {"bar", u'|'}};
    for (const auto &[name, separator] : separators) {
        QTest::addRow("read with a %s", name) << separator << true;
        QTest::addRow("read with a %s and no quotes", name) << separator << false;
    }
}

/// Each text as the first cell, in the midst, and the last, written with each separator.
void TestCsvRoundTrip::noSeparatorBringsAFormulaToLife()
{
    QFETCH(const QChar, separator);
    QFETCH(const bool, knowsQuotes);
    constexpr qsizetype kLong = 1000;
    const auto aliveWith = [&](bool isGuarded) {
        QByteArray csv;
        for (const QChar written : {u',', u';', u'\t', u'|'}) {
            const CsvWriter writer({.separator = written, .guardsFormulas = isGuarded});
            for (const HostileText &text : hostileTexts()) {
                if (text.text.size() < kLong)
                    writer.appendRecord({text.text, text.text, text.text}, csv);
            }
        }
        return alive(readCsvCarelessly(csv, separator, knowsQuotes));
    };
    QCOMPARE(aliveWith(true), QStringList());
    QVERIFY(aliveWith(false).size() > 10);
}

void TestCsvRoundTrip::noSeparatorBringsARandomOneToLife()
{
    const quint32 seed = qEnvironmentVariableIsSet("KYC_TEST_SEED") ? qEnvironmentVariable("KYC_TEST_SEED").toUInt()
                                                                    : QRandomGenerator::global()->generate();
    qInfo("seed %u (KYC_TEST_SEED)", seed);
    QRandomGenerator random(seed);
    const CsvWriter writer;
    QByteArray csv;
    for (int i = 0; i < 5'000; ++i)
        writer.appendRecord({randomCell(random), randomCell(random), randomCell(random)}, csv);
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        QCOMPARE(alive(readCsvCarelessly(csv, separator, true)), QStringList());
        QCOMPARE(alive(readCsvCarelessly(csv, separator, false)), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestCsvRoundTrip)
#include "test_csvroundtrip.moc"
