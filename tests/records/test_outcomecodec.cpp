// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"
#include "records/historyrow.h"
#include "records/historysamples.h"
#include "records/outcomecodec.h"
#include "records/outcomekeys.h"

#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::Result;
namespace OutcomeKey = kyc::records::OutcomeKey;

class TestOutcomeCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack_data()
    {
        QTest::addColumn<core::LookupOutcome>("outcome");
        QTest::newRow("a verification with all there can be") << test::fullEntry().outcome;
        QTest::newRow("a verification with next to nothing") << test::entry(1).outcome;
        QTest::newRow("an error with all there can be") << test::failedEntry().outcome;
        core::LookupOutcome none;
        none.lookedUpAt = test::day(0);
        QTest::newRow("a cancelled lookup") << none;
    }

    void everythingComesBack()
    {
        QFETCH(const core::LookupOutcome, outcome);
        const Result<core::LookupOutcome> read = records::outcomeFrom(records::encoded(outcome));
        QVERIFY(read);
        QVERIFY(test::areEqual(*read, outcome));
    }

    void everyErrorComesBack()
    {
        for (int i = 0; i <= static_cast<int>(ErrorCause::CancelledByAgent); ++i) {
            core::LookupOutcome outcome = test::failedEntry().outcome;
            core::Error error = outcome.result.error();
            error.cause = static_cast<ErrorCause>(i);
            error.kind = static_cast<core::ErrorKind>(i % 17);
            outcome.result = core::Unexpected(error);
            QVERIFY(test::areEqual(records::outcomeFrom(records::encoded(outcome)).value(), outcome));
        }
    }

    void isOfUseForNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = records::encoded(test::fullEntry().outcome);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half of it") << sound.first(sound.size() / 2);
        QTest::newRow("a list") << QCborValue(QCborArray{1, 2}).toCbor();
        QTest::newRow("no result") << QCborValue(QCborMap{{OutcomeKey::Check, 1}}).toCbor();
        const auto with = [](const char *word) {
            return QCborValue(QCborMap{{OutcomeKey::Verification, QCborMap{{OutcomeKey::Status, QLatin1String(word)}}}})
                .toCbor();
        };
        QByteArray torn = sound;
        QVERIFY(torn.indexOf("\x78\x01") > 0); // where zlib's bytes begin
        torn[torn.indexOf("\x78\x01") + 1] = 'x';
        QTest::newRow("evidence that is torn") << torn;
        QTest::newRow("a status that is none") << with("approved");
        QTest::newRow("a status and no more") << with("Approved");
    }

    void isOfUseForNothingElse()
    {
        QFETCH(const QByteArray, bytes);
        const Result<core::LookupOutcome> read = records::outcomeFrom(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().cause, ErrorCause::RecordsDamaged);
    }

    void rowsComeBack_data()
    {
        QTest::addColumn<records::HistoryEntry>("entry");
        QTest::newRow("a verification") << test::fullEntry();
        QTest::newRow("an error") << test::failedEntry();
        QTest::newRow("next to nothing") << test::entry(1);
    }

    void rowsComeBack()
    {
        QFETCH(const records::HistoryEntry, entry);
        records::HistoryRow row = records::rowOf(entry);
        const Result<records::HistoryRow> read = records::rowFrom(records::encoded(row));
        QVERIFY(read);
        row.customerId.reset();
        QVERIFY(*read == row);
        QVERIFY(!records::rowFrom(records::encoded(row).chopped(3)));
        QVERIFY(!records::rowFrom(QByteArray()));
    }

    void aRowSaysWhatAListShows()
    {
        const records::HistoryRow seen = records::rowOf(test::fullEntry());
        QCOMPARE(seen.status, core::Status::Rejected);
        QVERIFY(!seen.errorKind);
        QCOMPARE(seen.reasonCodes, (QStringList{QStringLiteral("R1"), QStringLiteral("R2")}));
        QCOMPARE(seen.reason.english(), QStringLiteral("The document has expired: 2 years"));
        const records::HistoryRow failed = records::rowOf(test::failedEntry());
        QVERIFY(!failed.status);
        QCOMPARE(failed.errorKind, core::ErrorKind::RateLimited);
        QCOMPARE(failed.reason, core::errorText(test::failedEntry().outcome.result.error()).what);
    }
};

QTEST_GUILESS_MAIN(TestOutcomeCodec)
#include "test_outcomecodec.moc"
