// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/verificationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kyc::core;

namespace {

QDateTime at(int hour, int msec = 0)
{
    return {QDate(2026, 11, 21), QTime(hour, 0, 0, msec), Qt::UTC};
}

Verification full()
{
    Verification v;
    v.status = Status::ActionRequired;
    v.nextActor = NextActor::Customer;
    v.retry = Retry::Possible;
    v.isFinal = true;
    v.reasons = {{QStringLiteral("SCREENSHOTS"), QStringLiteral("We do not accept screenshots."),
                  Message("A photo of a screen was sent."), Audience::CustomerSafe, QStringLiteral("document")}};
    v.steps = {{QStringLiteral("edd"), Message("Enhanced due diligence"), StepState::Open, QStringLiteral("required")}};
    v.times = {at(1), at(2, 5), at(3), at(4)};
    v.fetchedAt = at(12, 345);
    v.source = Source::ProviderCache;
    v.ids = {{QStringLiteral("applicantId"), QStringLiteral("63e0")}};
    v.raw = {{QStringLiteral("reviewStatus"), QStringLiteral("completed")}};
    v.notes = {Message("new attempt pending")};
    return v;
}

} // namespace

class TestVerificationJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheInterface()
    {
        const QJsonObject json = toJson(full());
        QCOMPARE(json.keys(),
                 (QStringList{QStringLiteral("fetchedAt"), QStringLiteral("final"), QStringLiteral("ids"),
                              QStringLiteral("nextActor"), QStringLiteral("notes"), QStringLiteral("raw"),
                              QStringLiteral("reasons"), QStringLiteral("retry"), QStringLiteral("source"),
                              QStringLiteral("status"), QStringLiteral("steps"), QStringLiteral("times")}));
        QCOMPARE(json.value(u"status").toString(), QStringLiteral("ActionRequired"));
        QCOMPARE(json.value(u"fetchedAt").toString(), QStringLiteral("2026-11-21T12:00:00.345Z"));
        QCOMPARE(json.value(u"times").toObject().value(u"decided").toString(), QStringLiteral("2026-11-21T03:00:00Z"));
        QCOMPARE(json.value(u"notes").toArray().at(0).toString(), QStringLiteral("new attempt pending"));
    }

    void holdsNoEvidence()
    {
        Verification v = full();
        v.evidence = {{QStringLiteral("GET"), QByteArray(R"({"name":"John"})")}};
        QVERIFY(!QJsonDocument(toJson(v)).toJson().contains("John"));
    }

    void isReadBack()
    {
        QCOMPARE(*verificationFromJson(toJson(full())), full());
        Verification empty;
        empty.fetchedAt = at(1);
        QCOMPARE(*verificationFromJson(toJson(empty)), empty);
    }

    void writesTimesInUtc()
    {
        Verification v;
        v.fetchedAt = QDateTime(QDate(2026, 11, 21), QTime(13, 0), Qt::OffsetFromUTC, 3600);
        QCOMPARE(toJson(v).value(u"fetchedAt").toString(), QStringLiteral("2026-11-21T12:00:00Z"));
    }

    void refusesWhatIsDamaged_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown status") << QStringLiteral("status") << QJsonValue(QStringLiteral("approved"))
                                        << QStringLiteral("status");
        QTest::newRow("status of the wrong type")
            << QStringLiteral("status") << QJsonValue(1) << QStringLiteral("status");
        QTest::newRow("no status") << QStringLiteral("status") << QJsonValue() << QStringLiteral("status");
        QTest::newRow("final of the wrong type")
            << QStringLiteral("final") << QJsonValue(QStringLiteral("yes")) << QStringLiteral("final");
        QTest::newRow("fetched never") << QStringLiteral("fetchedAt") << QJsonValue(QStringLiteral("soon"))
                                       << QStringLiteral("fetchedAt");
        QTest::newRow("fetched without a zone")
            << QStringLiteral("fetchedAt") << QJsonValue(QStringLiteral("2026-11-21T12:00:00"))
            << QStringLiteral("fetchedAt");
        QTest::newRow("reasons no list") << QStringLiteral("reasons") << QJsonValue(QJsonObject())
                                         << QStringLiteral("reasons");
        QTest::newRow("ids hold a number")
            << QStringLiteral("ids") << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}}) << QStringLiteral("ids.a");
        QTest::newRow("a step without a state")
            << QStringLiteral("steps") << QJsonValue(QJsonArray{QJsonObject()}) << QStringLiteral("steps[0].state");
        QTest::newRow("a time no time") << QStringLiteral("times")
                                        << QJsonValue(QJsonObject{{QStringLiteral("decided"), QStringLiteral("x")}})
                                        << QStringLiteral("decided");
    }
    void refusesWhatIsDamaged()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, named);
        QJsonObject json = toJson(full());
        json.insert(key, value);
        const auto read = verificationFromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Protocol);
        QCOMPARE(read.error().args, QStringList{named});
    }

    void anErrorStandsInPlaceOfTheStatus()
    {
        LookupOutcome outcome;
        outcome.checkId = QStringLiteral("p100/kyc");
        outcome.accountName = QStringLiteral("p100-production");
        outcome.customerLabel = QStringLiteral("Maria K.");
        Error error;
        error.kind = ErrorKind::RateLimited;
        error.cause = ErrorCause::QuotaUsedUp;
        error.providerMessage = QStringLiteral("slow down");
        error.retryAfter = std::chrono::milliseconds(2500);
        error.retryable = true;
        outcome.result = Unexpected(error);
        const QJsonObject json = toJson(outcome);
        QVERIFY(!json.contains(u"status"));
        QCOMPARE(json.value(u"check").toString(), QStringLiteral("p100/kyc"));
        QCOMPARE(json.value(u"account").toString(), QStringLiteral("p100-production"));
        QCOMPARE(json.value(u"customer").toString(), QStringLiteral("Maria K."));
        const QJsonObject inner = json.value(u"error").toObject();
        QCOMPARE(inner.value(u"kind").toString(), QStringLiteral("RateLimited"));
        QCOMPARE(inner.value(u"message").toString(),
                 QStringLiteral("The provider asks to slow down. Wait 3 s and ask again."));
        QCOMPARE(inner.value(u"providerMessage").toString(), QStringLiteral("slow down"));
        QCOMPARE(inner.value(u"retryable").toBool(), true);
        QCOMPARE(inner.value(u"retryAfterSeconds").toInt(), 3);
    }

    void anAnswerHasNoError()
    {
        LookupOutcome outcome;
        outcome.checkId = QStringLiteral("p100/kyc");
        outcome.result = full();
        const QJsonObject json = toJson(outcome);
        QVERIFY(!json.contains(u"error"));
        QCOMPARE(json.value(u"status").toString(), QStringLiteral("ActionRequired"));
    }
};

QTEST_GUILESS_MAIN(TestVerificationJson)
#include "test_verificationjson.moc"
