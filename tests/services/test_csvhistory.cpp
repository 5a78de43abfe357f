// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvhistory.h"

#include "records/historysamples.h"
#include "records/outcomecodec.h"
#include "services/csvoutcome.h"
#include "support/hostiletexts.h"

#include <QTest>

using namespace kyc;
using namespace kyc::services;

namespace {

const QString kAgent = QStringLiteral("j\u00fcrgen");
const QString kReference = QStringLiteral("=T-1; x");

} // namespace

/// The short way from sealed bytes to CSV leads where the long one does.
class TestCsvHistory : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] records::SealedOutcome sealed(const core::LookupOutcome &outcome) const
    {
        return {7, m_sealing.seal(records::encoded(outcome, kAgent, kReference), {"history_detail", "outcome", 7})};
    }
    /// As it is written from what stands in memory.
    [[nodiscard]] static QByteArray theLongWay(const core::LookupOutcome &outcome, const CsvOptions &options)
    {
        const QStringList cells = csvCells(outcome, {kAgent, kReference, options.masksIdentifiers});
        return CsvWriter(options.format).record(CsvSelection(options.columns).of(cells));
    }
    void compare(const core::LookupOutcome &outcome, const CsvOptions &options) const
    {
        CsvHistory history(options);
        QByteArray csv;
        QVERIFY(history.append(sealed(outcome), m_sealing, csv));
        QVERIFY(history.append(sealed(outcome), m_sealing, csv)); // what the first left behind does no harm
        const QByteArray expected = theLongWay(outcome, options);
        QVERIFY2(csv == expected + expected, csv.constData());
    }
    static core::LookupOutcome withText(const QString &text);
    static void addOutcomes();

    records::Sealing m_sealing{records::DataKey::fresh()};

private Q_SLOTS:
    void isAsTheLongWay_data();
    void isAsTheLongWay();
    void hostileTexts_data();
    void hostileTexts();
    void everyTime_data();
    void everyTime();
    void everyWord();
    void everyError();
    void oneAfterTheOther();
    void whatCannotBeReadSaysSo_data();
    void whatCannotBeReadSaysSo();
};

core::LookupOutcome TestCsvHistory::withText(const QString &text)
{
    core::LookupOutcome outcome = test::fullEntry().outcome;
    core::Verification &seen = *outcome.result;
    outcome.customerLabel = text;
    outcome.accountName = text;
    outcome.identifiers = {{QStringLiteral("external-user-id"), text}, {QStringLiteral("email"), text}};
    seen.reasons = {{text, text, core::Message(), core::Audience::CustomerSafe, QString()},
                    {QString(), QString(), core::Message("%1 and %2", {text, text}), core::Audience::Internal, text}};
    seen.raw = {{text, text}, {QStringLiteral("status"), text}};
    seen.ids = {{QStringLiteral("applicantId"), text}};
    seen.steps = {{QStringLiteral("edd"), core::Message(), core::StepState::Open, text}};
    return outcome;
}

void TestCsvHistory::addOutcomes()
{
    QTest::addColumn<core::LookupOutcome>("outcome");
    QTest::newRow("all there can be") << test::fullEntry().outcome;
    QTest::newRow("next to nothing") << test::entry(1).outcome;
    QTest::newRow("an error") << test::failedEntry().outcome;
    QTest::newRow("nothing at all") << core::LookupOutcome();
    core::LookupOutcome odd = test::entry(1).outcome;
    odd.checkId = QStringLiteral("no slash");
    odd.identifiers.insert(QStringLiteral("applicant-id"), QStringLiteral("asked with"));
    odd.result->steps = {{QStringLiteral("edd"), core::Message(), core::StepState::NotReported, QString()}};
    odd.result->reasons = {{}, {QStringLiteral("A"), QString(), {}, core::Audience::Internal, {}}};
    QTest::newRow("odd ones") << odd;
}

void TestCsvHistory::isAsTheLongWay_data()
{
    addOutcomes();
}

void TestCsvHistory::isAsTheLongWay()
{
    QFETCH(const core::LookupOutcome, outcome);
    compare(outcome, {});
    compare(outcome, {.format = {.separator = u'\t', .guardsFormulas = false}});
    compare(outcome, {.masksIdentifiers = true});
    compare(outcome, {.columns = {QStringLiteral("error_message"), QStringLiteral("status"), QStringLiteral("agent")}});
    compare(outcome, {.columns = {QStringLiteral("edd")}}); // perhaps one empty cell
}

void TestCsvHistory::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &text : ::hostileTexts()) {
        if (text.text == text.written) // else UTF-8 has no room for it, and no store either
            QTest::newRow(text.name) << text.text;
    }
}

void TestCsvHistory::hostileTexts()
{
    QFETCH(const QString, text);
    if (text.startsWith(QChar::ByteOrderMark)) { // which the long way loses where it reads CBOR
        CsvHistory history({.columns = {QStringLiteral("customer")}});
        QByteArray csv;
        QVERIFY(history.append(sealed(withText(text)), m_sealing, csv));
        QCOMPARE(csv, CsvWriter().record({text}));
        return;
    }
    compare(withText(text), {});
    compare(withText(text), {.format = {.separator = u';', .guardsFormulas = false}});
}

void TestCsvHistory::everyTime_data()
{
    QTest::addColumn<QDateTime>("time");
    const auto at = [](int year, int month, int day, const QTime &time) {
        return QDateTime(QDate(year, month, day), time, Qt::UTC);
    };
    QTest::newRow("a leap day") << at(2024, 2, 29, {23, 59, 59, 999});
    QTest::newRow("the last second") << at(2025, 12, 31, {23, 59, 59});
    QTest::newRow("the first") << at(2026, 1, 1, {0, 0});
    QTest::newRow("one millisecond") << at(2026, 1, 1, {0, 0, 0, 1});
    QTest::newRow("zero") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QTest::newRow("before zero") << QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC);
    QTest::newRow("long ago") << at(1600, 2, 29, {12, 0, 0, 500});
    QTest::newRow("year 1") << at(1, 1, 1, {0, 0});
    QTest::newRow("year 9999") << at(9999, 12, 31, {23, 59, 59, 999});
    QTest::newRow("year 10000") << at(10000, 1, 1, {0, 0});
    QTest::newRow("year 12345") << at(12345, 6, 7, {8, 9, 10, 11});
    QTest::newRow("none") << QDateTime();
}

void TestCsvHistory::everyTime()
{
    QFETCH(const QDateTime, time);
    core::LookupOutcome outcome = test::fullEntry().outcome;
    outcome.lookedUpAt = time;
    outcome.result->times = {time, time, time, time};
    outcome.result->fetchedAt = time;
    compare(outcome, {});
}

void TestCsvHistory::everyWord()
{
    for (int i = 0; i <= static_cast<int>(core::Status::Unknown); ++i) {
        core::LookupOutcome outcome = test::fullEntry().outcome;
        outcome.result->status = static_cast<core::Status>(i);
        outcome.result->nextActor = static_cast<core::NextActor>(i % 5);
        outcome.result->retry = static_cast<core::Retry>(i % 3);
        outcome.result->isFinal = i % 2 == 0;
        outcome.result->steps = {{QStringLiteral("edd"), {}, static_cast<core::StepState>(i % 7), QString()}};
        compare(outcome, {});
    }
}

void TestCsvHistory::everyError()
{
    CsvHistory history({});
    for (int round = 0; round < 8; ++round) { // more than are remembered
        for (int i = 0; i <= static_cast<int>(core::ErrorCause::CancelledByAgent); ++i) {
            core::LookupOutcome outcome = test::failedEntry().outcome;
            core::Error error = outcome.result.error();
            error.cause = static_cast<core::ErrorCause>(i);
            error.providerMessage = QString::number(round);
            outcome.result = core::Unexpected(error);
            QByteArray csv;
            QVERIFY(history.append(sealed(outcome), m_sealing, csv));
            QCOMPARE(csv, theLongWay(outcome, {}));
        }
    }
}

/// Nothing of a record is in the next.
void TestCsvHistory::oneAfterTheOther()
{
    const QList<core::LookupOutcome> outcomes{test::fullEntry().outcome, test::entry(1).outcome,
                                              test::failedEntry().outcome, core::LookupOutcome()};
    CsvHistory history({});
    for (const core::LookupOutcome &first : outcomes) {
        for (const core::LookupOutcome &second : outcomes) {
            QByteArray csv;
            QVERIFY(history.append(sealed(first), m_sealing, csv));
            QVERIFY(history.append(sealed(second), m_sealing, csv));
            QCOMPARE(csv, theLongWay(first, {}) + theLongWay(second, {}));
        }
    }
}

void TestCsvHistory::whatCannotBeReadSaysSo_data()
{
    QTest::addColumn<records::SealedOutcome>("entry");
    QTest::addColumn<QString>("says");
    const auto sealedBytes = [this](const QByteArray &bytes) {
        return records::SealedOutcome{7, m_sealing.seal(bytes, {"history_detail", "outcome", 7})};
    };
    const QString damaged = QStringLiteral("damaged");
    records::SealedOutcome flipped = sealed(test::fullEntry().outcome);
    flipped.bytes[40] = static_cast<char>(flipped.bytes.at(40) ^ 1);
    records::SealedOutcome moved = sealed(test::fullEntry().outcome);
    moved.id = 8;
    QTest::newRow("a bit that is another") << flipped << damaged;
    QTest::newRow("of another row") << moved << damaged;
    QTest::newRow("nothing") << records::SealedOutcome{7, QByteArray("")} << damaged;
    QTest::newRow("gone") << records::SealedOutcome{7, {}} << QStringLiteral("not among the records any more");
    const QByteArray whole = records::encoded(test::fullEntry().outcome, kAgent, kReference);
    QTest::newRow("half an outcome") << sealedBytes(whole.first(whole.size() / 2)) << damaged;
    QTest::newRow("no CBOR") << sealedBytes("no CBOR") << damaged;
    QTest::newRow("endless") << sealedBytes(QByteArray(1000, '\x9b')) << damaged;
}

void TestCsvHistory::whatCannotBeReadSaysSo()
{
    QFETCH(const records::SealedOutcome, entry);
    QFETCH(const QString, says);
    CsvHistory history({.columns = {QStringLiteral("customer"), QStringLiteral("status"), QStringLiteral("error_kind"),
                                    QStringLiteral("error_message")}});
    QByteArray csv("before\r\n");
    QVERIFY(!history.append(entry, m_sealing, csv));
    QVERIFY2(csv.startsWith("before\r\n,,Records,"), csv.constData());
    QVERIFY2(csv.contains(says.toUtf8()), csv.constData());
    QCOMPARE(csv.count('\n'), 2);
}

QTEST_GUILESS_MAIN(TestCsvHistory)
#include "test_csvhistory.moc"
