// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvoutcome.h"

#include <QTest>

using namespace kyc;
using namespace kyc::services;

/// One lookup as a record: each value under its column.
class TestCsvOutcome : public QObject
{
    Q_OBJECT

private:
    static core::LookupOutcome answered();
    static core::LookupOutcome failed();
    static QMap<QString, QString> cells(const core::LookupOutcome &outcome, const CsvContext &context = {});

private Q_SLOTS:
    void columnsAreThePublishedOnes();
    void everyValueIsUnderItsColumn();
    void anErrorLeavesTheVerificationEmpty();
    void theProvidersOwnMessageIsKept();
    void internalReasonsSaySo();
    void explanationStandsInForASilentProvider();
    void eddOfAProviderThatReportsNone();
    void timesAreUtc();
    void applicantIdComesFromTheAnswerToo();
    void masking_data();
    void masking();
    void maskedRecordHoldsNoIdentifier();
    void maskingLeavesWordsAndTimes_data();
    void maskingLeavesWordsAndTimes();
};

core::LookupOutcome TestCsvOutcome::answered()
{
    core::Verification verification;
    verification.status = core::Status::ActionRequired;
    verification.nextActor = core::NextActor::Customer;
    verification.retry = core::Retry::Possible;
    verification.isFinal = true;
    verification.reasons = {{.code = QStringLiteral("BAD_PHOTO"),
                             .providerText = QStringLiteral("Send it again"),
                             .explanation = {},
                             .audience = core::Audience::CustomerSafe,
                             .step = {}}};
    verification.steps = {
        {QStringLiteral("edd"), core::Message("Due diligence"), core::StepState::Open, QStringLiteral("required")}};
    verification.times = {.created = QDateTime({2025, 1, 2}, {3, 4, 5}, Qt::UTC),
                          .submitted = QDateTime({2025, 2, 2}, {3, 4, 5}, Qt::UTC),
                          .decided = QDateTime({2025, 3, 2}, {3, 4, 5, 678}, Qt::UTC),
                          .expires = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)};
    verification.fetchedAt = QDateTime({2025, 6, 1}, {12, 0, 0}, Qt::UTC);
    verification.raw = {{QStringLiteral("kyc_status"), QStringLiteral("passed")},
                        {QStringLiteral("edd_status"), QStringLiteral("required")}};

    core::LookupOutcome outcome;
    outcome.checkId = QStringLiteral("kriptomat/kyc");
    outcome.accountName = QStringLiteral("our account");
    outcome.environment = QStringLiteral("production");
    outcome.customerLabel = QStringLiteral("Maria K.");
    outcome.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1042-17")},
                           {QStringLiteral("user-id"), QStringLiteral("k-777777")},
                           {QStringLiteral("email"), QStringLiteral("maria@example.com")},
                           {QStringLiteral("applicant-id"), QStringLiteral("5f0000000000000000000001")}};
    outcome.lookedUpAt = QDateTime({2025, 6, 1}, {12, 0, 1, 5}, Qt::UTC);
    outcome.result = verification;
    return outcome;
}

core::LookupOutcome TestCsvOutcome::failed()
{
    core::LookupOutcome outcome = answered();
    core::Error error;
    error.kind = core::ErrorKind::UserNotFound;
    error.cause = core::ErrorCause::UserUnknown;
    error.providerMessage = QStringLiteral("User U-1042-17 does not exist");
    outcome.result = core::Unexpected(error);
    return outcome;
}

QMap<QString, QString> TestCsvOutcome::cells(const core::LookupOutcome &outcome, const CsvContext &context)
{
    const QStringList columns = csvColumns();
    const QStringList values = csvCells(outcome, context);
    if (values.size() != columns.size())
        qFatal("%lld cells for %lld columns", static_cast<long long>(values.size()),
               static_cast<long long>(columns.size()));
    QMap<QString, QString> named;
    for (qsizetype i = 0; i < columns.size(); ++i)
        named.insert(columns.at(i), values.at(i));
    return named;
}

void TestCsvOutcome::columnsAreThePublishedOnes()
{
    QCOMPARE(csvColumns().join(u','),
             QStringLiteral("looked_up_at,agent,reference,provider,check,environment,account,customer,external_user_id,"
                            "user_id,email,applicant_id,status,final,next_actor,retry,reason_codes,reason_text,edd,"
                            "provider_status,created_at,submitted_at,decided_at,expires_at,fetched_at,error_kind,"
                            "error_message"));
}

void TestCsvOutcome::everyValueIsUnderItsColumn()
{
    const CsvContext context{
        .agent = QStringLiteral("ann"), .reference = QStringLiteral("T-1"), .masksIdentifiers = false};
    const QMap<QString, QString> expected{
        {QStringLiteral("looked_up_at"), QStringLiteral("2025-06-01T12:00:01.005Z")},
        {QStringLiteral("agent"), QStringLiteral("ann")},
        {QStringLiteral("reference"), QStringLiteral("T-1")},
        {QStringLiteral("provider"), QStringLiteral("kriptomat")},
        {QStringLiteral("check"), QStringLiteral("kriptomat/kyc")},
        {QStringLiteral("environment"), QStringLiteral("production")},
        {QStringLiteral("account"), QStringLiteral("our account")},
        {QStringLiteral("customer"), QStringLiteral("Maria K.")},
        {QStringLiteral("external_user_id"), QStringLiteral("u-1042-17")},
        {QStringLiteral("user_id"), QStringLiteral("k-777777")},
        {QStringLiteral("email"), QStringLiteral("maria@example.com")},
        {QStringLiteral("applicant_id"), QStringLiteral("5f0000000000000000000001")},
        {QStringLiteral("status"), QStringLiteral("ActionRequired")},
        {QStringLiteral("final"), QStringLiteral("true")},
        {QStringLiteral("next_actor"), QStringLiteral("Customer")},
        {QStringLiteral("retry"), QStringLiteral("Possible")},
        {QStringLiteral("reason_codes"), QStringLiteral("BAD_PHOTO")},
        {QStringLiteral("reason_text"), QStringLiteral("Send it again")},
        {QStringLiteral("edd"), QStringLiteral("required")},
        {QStringLiteral("provider_status"), QStringLiteral("edd_status=required; kyc_status=passed")},
        {QStringLiteral("created_at"), QStringLiteral("2025-01-02T03:04:05Z")},
        {QStringLiteral("submitted_at"), QStringLiteral("2025-02-02T03:04:05Z")},
        {QStringLiteral("decided_at"), QStringLiteral("2025-03-02T03:04:05.678Z")},
        {QStringLiteral("expires_at"), QStringLiteral("2026-01-02T03:04:05Z")},
        {QStringLiteral("fetched_at"), QStringLiteral("2025-06-01T12:00:00Z")},
        {QStringLiteral("error_kind"), QString()},
        {QStringLiteral("error_message"), QString()},
    };
    QCOMPARE(cells(answered(), context), expected);
}

void TestCsvOutcome::anErrorLeavesTheVerificationEmpty()
{
    const auto record = cells(failed());
    for (const QString &column :
         QStringLiteral("status final next_actor retry reason_codes reason_text edd provider_status "
                        "created_at submitted_at decided_at expires_at fetched_at")
             .split(u' '))
        QVERIFY2(record.value(column).isEmpty(), qPrintable(column));
    QCOMPARE(record.value(QStringLiteral("error_kind")), QStringLiteral("UserNotFound"));
    QCOMPARE(record.value(QStringLiteral("user_id")), QStringLiteral("k-777777"));
}

void TestCsvOutcome::theProvidersOwnMessageIsKept()
{
    const QString message = cells(failed()).value(QStringLiteral("error_message"));
    QVERIFY2(message.endsWith(QStringLiteral("[provider: User U-1042-17 does not exist]")), qPrintable(message));
    QVERIFY2(message.startsWith(QStringLiteral("The provider knows no such user.")), qPrintable(message));
}

void TestCsvOutcome::internalReasonsSaySo()
{
    core::LookupOutcome outcome = answered();
    outcome.result->reasons.append({.code = QStringLiteral("FRAUD"),
                                    .providerText = QStringLiteral("Do not tell"),
                                    .explanation = {},
                                    .audience = core::Audience::Internal,
                                    .step = {}});
    const auto record = cells(outcome);
    QCOMPARE(record.value(QStringLiteral("reason_codes")), QStringLiteral("BAD_PHOTO; FRAUD"));
    QCOMPARE(record.value(QStringLiteral("reason_text")), QStringLiteral("Send it again; [internal] Do not tell"));
}

void TestCsvOutcome::explanationStandsInForASilentProvider()
{
    core::LookupOutcome outcome = answered();
    outcome.result->reasons = {{.code = QStringLiteral("DOC_EXPIRED"),
                                .providerText = {},
                                .explanation = core::Message("The document has expired"),
                                .audience = core::Audience::CustomerSafe,
                                .step = {}}};
    QCOMPARE(cells(outcome).value(QStringLiteral("reason_text")), QStringLiteral("The document has expired"));
}

void TestCsvOutcome::eddOfAProviderThatReportsNone()
{
    core::LookupOutcome outcome = answered();
    outcome.result->steps[0].state = core::StepState::NotReported;
    outcome.result->steps[0].providerWord.clear();
    QCOMPARE(cells(outcome).value(QStringLiteral("edd")), QStringLiteral("NotReported"));
    outcome.result->steps.clear();
    QCOMPARE(cells(outcome).value(QStringLiteral("edd")), QString());
}

void TestCsvOutcome::timesAreUtc()
{
    core::LookupOutcome outcome = answered();
    outcome.result->times.decided = QDateTime({2025, 1, 1}, {1, 30, 0}, Qt::OffsetFromUTC, 2 * 3600);
    QCOMPARE(cells(outcome).value(QStringLiteral("decided_at")), QStringLiteral("2024-12-31T23:30:00Z"));
}

void TestCsvOutcome::applicantIdComesFromTheAnswerToo()
{
    core::LookupOutcome outcome = answered();
    outcome.identifiers.remove(QStringLiteral("applicant-id"));
    outcome.result->ids.insert(QStringLiteral("applicantId"), QStringLiteral("from-the-answer"));
    QCOMPARE(cells(outcome).value(QStringLiteral("applicant_id")), QStringLiteral("from-the-answer"));
}

void TestCsvOutcome::masking_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one character") << QStringLiteral("x") << QStringLiteral("***");
    QTest::newRow("six characters") << QStringLiteral("abcdef") << QStringLiteral("***");
    QTest::newRow("seven characters") << QStringLiteral("abcdefg") << QStringLiteral("ab***");
    QTest::newRow("e-mail") << QStringLiteral("maria@example.com") << QStringLiteral("ma***");
}

void TestCsvOutcome::masking()
{
    QFETCH(const QString, identifier);
    QTEST(masked(identifier), "shown");
}

void TestCsvOutcome::maskedRecordHoldsNoIdentifier()
{
    const CsvContext context{.agent = {}, .reference = {}, .masksIdentifiers = true};
    for (const core::LookupOutcome &outcome : {answered(), failed()}) {
        const auto record = cells(outcome, context);
        QCOMPARE(record.value(QStringLiteral("external_user_id")), QStringLiteral("u-***"));
        const QString all = record.values().join(u'\n');
        for (const QString &identifier : outcome.identifiers)
            QVERIFY2(!all.contains(identifier, Qt::CaseInsensitive), qPrintable(all));
        QVERIFY(!all.contains(QStringLiteral("Maria K.")));
    }
}

void TestCsvOutcome::maskingLeavesWordsAndTimes_data()
{
    QTest::addColumn<QString>("identifier");
    for (const char *word : {"true", "2025", "Customer", "ActionRequired", "UserNotFound", "Possible", "production"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestCsvOutcome::maskingLeavesWordsAndTimes()
{
    QFETCH(const QString, identifier);
    for (core::LookupOutcome outcome : {answered(), failed()}) {
        outcome.identifiers.insert(QStringLiteral("user-id"), identifier);
        const auto open = cells(outcome, {});
        const auto hidden = cells(outcome, {.agent = {}, .reference = {}, .masksIdentifiers = true});
        for (const char *column :
             {"environment", "status", "final", "next_actor", "retry", "created_at", "submitted_at", "decided_at",
              "expires_at", "fetched_at", "error_kind", "looked_up_at"})
            QCOMPARE(hidden.value(QLatin1String(column)), open.value(QLatin1String(column)));
        QVERIFY(hidden.value(QStringLiteral("user_id")) != identifier);
    }
}

QTEST_APPLESS_MAIN(TestCsvOutcome)
#include "test_csvoutcome.moc"
