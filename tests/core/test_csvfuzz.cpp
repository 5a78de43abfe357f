// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/csvread.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kyc::core;

namespace {

constexpr int kTexts = 20000;

/// Bytes that mean something to a reader more often than chance would have it.
QByteArray randomText(QRandomGenerator &random)
{
    static const QByteArrayList kPieces{"\"",
                                        "\"\"",
                                        ",",
                                        ";",
                                        "\t",
                                        "\r",
                                        "\n",
                                        "\r\n",
                                        "a",
                                        "b,c",
                                        "\xC3\xBC",
                                        "\xFF\xFE",
                                        "\xEF\xBB\xBF",
                                        "sep=;\n",
                                        QByteArray("\0", 1),
                                        "\xE2\x82",
                                        "\xFC"};
    QByteArray text;
    const int pieces = random.bounded(60);
    for (int i = 0; i < pieces; ++i) {
        if (random.bounded(5) == 0)
            text.append(static_cast<char>(random.bounded(256)));
        else
            text.append(kPieces.at(random.bounded(static_cast<int>(kPieces.size()))));
    }
    return text;
}

} // namespace

/// Any bytes: the reader ends, and accounts for every record.
class TestCsvFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBytes();
    void anyCutOfAText();
};

void TestCsvFuzz::anyBytes()
{
    const quint32 seed = qEnvironmentVariableIsSet("KYC_TEST_SEED") ? qEnvironmentVariable("KYC_TEST_SEED").toUInt()
                                                                    : QRandomGenerator::global()->generate();
    qInfo("seed %u (KYC_TEST_SEED)", seed);
    QRandomGenerator random(seed);
    const CsvLimits limits{.cellBytes = 24, .recordBytes = 60, .cells = 12};
    int withHeader = 0;
    qint64 good = 0;
    qint64 bad = 0;
    for (int i = 0; i < kTexts; ++i) {
        const QByteArray text = randomText(random);
        const auto read = readCsv(text, {.limits = i % 2 == 0 ? limits : CsvLimits()});
        if (!read)
            continue;
        ++withHeader;
        good += read->good.size();
        bad += read->bad.size();
        QVERIFY2(read->records == read->good.size() + read->bad.size(), text.toHex().constData());
        for (const QStringList &cells : read->good)
            QVERIFY2(cells.size() == read->columns.size(), text.toHex().constData());
        qint64 record = 0;
        qint64 line = 0;
        for (const CsvProblem &problem : read->bad) {
            QVERIFY2(problem.record > record && problem.line > line, text.toHex().constData());
            record = problem.record;
            line = problem.line;
        }
    }
    qInfo("%d texts with a header, %lld good records, %lld bad ones", withHeader, good, bad);
    QVERIFY(withHeader > kTexts / 4 && good > kTexts / 4 && bad > kTexts / 4);
}

/// A file that was copied only in part: what is before the cut is as it was.
void TestCsvFuzz::anyCutOfAText()
{
    const QByteArray text =
        QStringLiteral("id,note\r\n1,\"two\r\nlines\"\r\n2,\"a \"\"ü\"\"\"\r\n3,plain\r\n").toUtf8();
    const QList<QStringList> all = readCsv(text)->good;
    QCOMPARE(all.size(), 3);
    for (qsizetype size = 9; size < text.size(); ++size) {
        const auto read = readCsv(text.first(size), {.separator = ',', .limits = {}});
        QVERIFY(read.has_value());
        const qsizetype whole = read->good.size();
        for (qsizetype i = 0; i + 1 < whole; ++i)
            QCOMPARE(read->good.at(i), all.at(i));
        QVERIFY(read->records <= 3 && read->bad.size() <= 1);
    }
}

QTEST_GUILESS_MAIN(TestCsvFuzz)
#include "test_csvfuzz.moc"
