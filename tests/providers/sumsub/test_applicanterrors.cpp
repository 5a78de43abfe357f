// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/sumsubcase.h"

#include "core/errortext.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

Q_DECLARE_METATYPE(core::HttpResponse)

namespace {

core::HttpResponse sumsubError(int status, const QByteArray &description, const QByteArray &more = {})
{
    return jsonAnswer("{\"description\":\"" + description + "\",\"code\":" + QByteArray::number(status)
                          + ",\"correlationId\":\"c-1\"" + more + "}",
                      status);
}

QByteArray httpDateOf(const QDateTime &time)
{
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

} // namespace

/// "sumsub/applicant" when SumSub refuses, when the clock is off, and when the answer makes no sense.
class TestApplicantErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsErrors_data();
    void mapsErrors();
    void looksAtTheClock_data();
    void looksAtTheClock();
    void looksAtTheClockOnlyForTheSignature();
    void letsAConflictBeTriedAgain();
    void namesWhatIsWrongInTheAnswer_data();
    void namesWhatIsWrongInTheAnswer();
    void passesOnWhatHappenedOnTheWay();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void asksByTheApplicantIdFirst();
    void refusesAnIdThatIsNavigation();
    void letsNoSecretOut();
};

void TestApplicantErrors::mapsErrors_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("retryable");
    const QString none;
    QTest::newRow("400 with a code") << jsonAnswer(
        testData(QStringLiteral("providers/sumsub/sumsub_error_corrupted_file.json")), 400)
                                     << ErrorKind::InvalidRequest << ErrorCause::RequestRefused
                                     << QStringLiteral("1004") << false;
    QTest::newRow("400 without a code") << jsonAnswer(
        testData(QStringLiteral("providers/sumsub/sumsub_error_no_errorcode.json")), 400)
                                        << ErrorKind::InvalidRequest << ErrorCause::RequestRefused << none << false;
    QTest::newRow("400, a name alone") << sumsubError(400, "No", ",\"errorName\":\"bad-id\"")
                                       << ErrorKind::InvalidRequest << ErrorCause::RequestRefused
                                       << QStringLiteral("bad-id") << false;
    QTest::newRow("401, signature") << jsonAnswer(
        testData(QStringLiteral("providers/sumsub/sumsub_error_signature_mismatch.json")), 401)
                                    << ErrorKind::Unauthorized << ErrorCause::SignatureRefused << QStringLiteral("4003")
                                    << false;
    QTest::newRow("401, 4003 alone") << sumsubError(401, "No", ",\"errorCode\":4003") << ErrorKind::Unauthorized
                                     << ErrorCause::SignatureRefused << QStringLiteral("4003") << false;
    QTest::newRow("401, timestamp in words")
        << sumsubError(401, "Request timestamp is too old") << ErrorKind::Unauthorized << ErrorCause::SignatureRefused
        << none << false;
    QTest::newRow("401, app token") << sumsubError(401, "Unknown app token", ",\"errorCode\":4001")
                                    << ErrorKind::Unauthorized << ErrorCause::TokenRefused << QStringLiteral("4001")
                                    << false;
    QTest::newRow("401 without a body") << jsonAnswer({}, 401) << ErrorKind::Unauthorized << ErrorCause::TokenRefused
                                        << none << false;
    QTest::newRow("401, words of the wrong type")
        << jsonAnswer("{\"description\":1,\"errorCode\":\"4003\",\"errorName\":[]}", 401) << ErrorKind::Unauthorized
        << ErrorCause::TokenRefused << none << false;
    QTest::newRow("403") << sumsubError(403, "Not allowed") << ErrorKind::Forbidden << ErrorCause::AccessForbidden
                         << none << false;
    QTest::newRow("404") << sumsubError(404, "Applicant not found") << ErrorKind::UserNotFound
                         << ErrorCause::UserUnknown << none << false;
    QTest::newRow("404 without a body") << jsonAnswer({}, 404) << ErrorKind::UserNotFound << ErrorCause::UserUnknown
                                        << none << false;
    QTest::newRow("409") << sumsubError(409, "Conflict") << ErrorKind::InvalidRequest << ErrorCause::RequestRefused
                         << none << false;
    QTest::newRow("409 with Retry-After") << withHeader(sumsubError(409, "Conflict"), "Retry-After", "3")
                                          << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << none << true;
    QTest::newRow("429") << sumsubError(429, "Too many requests") << ErrorKind::RateLimited << ErrorCause::QuotaUsedUp
                         << none << true;
    QTest::newRow("500") << sumsubError(500, "Oops") << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown
                         << none << true;
    QTest::newRow("503") << jsonAnswer({}, 503) << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << none
                         << true;
    QTest::newRow("302") << jsonAnswer({}, 302) << ErrorKind::Protocol << ErrorCause::Redirected << none << false;
    QTest::newRow("HTML, 404") << answerOfType("text/html", "<p>", 404) << ErrorKind::Protocol << ErrorCause::NotJson
                               << none << false;
    QTest::newRow("empty, 200") << jsonAnswer({}) << ErrorKind::Protocol << ErrorCause::MalformedJson << none << false;
    QTest::newRow("too large") << jsonAnswer(QByteArray(core::kMaxBodyBytes + 1, ' ')) << ErrorKind::TooLarge
                               << ErrorCause::AnswerTooLarge << none << false;
}

void TestApplicantErrors::mapsErrors()
{
    QFETCH(core::HttpResponse, answer);
    const Talk talk = SumsubCase().ask(answer);
    QVERIFY(!talk.isAnswered());
    const core::Error &error = talk.result.error();
    QTEST(error.kind, "kind");
    QTEST(error.cause, "cause");
    QTEST(error.providerCode, "code");
    QTEST(error.retryable, "retryable");
    QCOMPARE(error.httpStatus, answer.status);
    if (answer.body.contains("\"description\":\""))
        QVERIFY(!error.providerMessage.isEmpty());
}

void TestApplicantErrors::looksAtTheClock_data()
{
    QTest::addColumn<int>("secondsAhead");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QStringList>("args");
    const QStringList none;
    QTest::newRow("right") << 0 << ErrorCause::SignatureRefused << none;
    QTest::newRow("60 s ahead") << 60 << ErrorCause::SignatureRefused << none;
    QTest::newRow("60 s behind") << -60 << ErrorCause::SignatureRefused << none;
    QTest::newRow("61 s ahead") << 61 << ErrorCause::ClockOff << QStringList{QStringLiteral("+1")};
    QTest::newRow("61 s behind") << -61 << ErrorCause::ClockOff << QStringList{QStringLiteral("-1")};
    QTest::newRow("five minutes ahead") << 300 << ErrorCause::ClockOff << QStringList{QStringLiteral("+5")};
    QTest::newRow("an hour behind") << -3600 << ErrorCause::ClockOff << QStringList{QStringLiteral("-60")};
}

void TestApplicantErrors::looksAtTheClock()
{
    QFETCH(int, secondsAhead);
    SumsubCase one;
    const QDateTime providersTime = one.clock.nowUtc();
    one.clock.advance(std::chrono::seconds(secondsAhead));
    for (const QByteArray &description : {QByteArray("Request signature mismatch"), QByteArray("Invalid timestamp")}) {
        const Talk talk = one.ask(withHeader(sumsubError(401, description), "Date", httpDateOf(providersTime)));
        QVERIFY(!talk.isAnswered());
        QCOMPARE(talk.result.error().kind, ErrorKind::Unauthorized);
        QTEST(talk.result.error().cause, "cause");
        QTEST(talk.result.error().args, "args");
        QCOMPARE(talk.result.error().providerMessage, QString::fromLatin1(description));
        const QString line = core::errorText(talk.result.error()).englishLine();
        for (const QString &minutes : talk.result.error().args)
            QVERIFY2(line.contains(QStringLiteral("off by %1 min").arg(minutes)), qPrintable(line));
    }
}

void TestApplicantErrors::looksAtTheClockOnlyForTheSignature()
{
    SumsubCase one;
    const QByteArray date = httpDateOf(one.clock.nowUtc().addSecs(-3600));
    QCOMPARE(one.ask(withHeader(sumsubError(401, "Unknown app token"), "Date", date)).result.error().cause,
             ErrorCause::TokenRefused);
    QCOMPARE(one.ask(withHeader(sumsubError(403, "signature"), "Date", date)).result.error().cause,
             ErrorCause::AccessForbidden);
    QCOMPARE(one.ask(withHeader(sumsubError(401, "signature"), "Date", "yesterday")).result.error().cause,
             ErrorCause::SignatureRefused);
    QCOMPARE(one.ask(sumsubError(401, "signature")).result.error().cause, ErrorCause::SignatureRefused);
}

void TestApplicantErrors::letsAConflictBeTriedAgain()
{
    const core::HttpResponse conflict = withHeader(sumsubError(409, "Conflict"), "Retry-After", "3");
    const Talk talk = SumsubCase().ask(conflict);
    QCOMPARE(talk.result.error().retryAfter, std::optional(std::chrono::milliseconds(3000)));
    const auto isTransient = talk.sent.constFirst().isTransient;
    QVERIFY(isTransient != nullptr);
    QVERIFY(isTransient(conflict));
    QVERIFY(!isTransient(sumsubError(409, "Conflict")));
    QVERIFY(!isTransient(withHeader(sumsubError(400, "No"), "Retry-After", "3")));
    QVERIFY(!isTransient(withHeader(jsonAnswer("{}"), "Retry-After", "3")));
}

void TestApplicantErrors::namesWhatIsWrongInTheAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("path");
    const QByteArray full("{\"id\":\"x\",\"externalUserId\":\"y\",\"inspectionId\":\"z\",\"createdAt\":null,"
                          "\"review\":{\"reviewId\":\"r\",\"attemptId\":\"a\",\"attemptCnt\":1,\"levelName\":\"l\","
                          "\"createDate\":null,\"reviewDate\":null,\"reviewStatus\":\"completed\",\"reviewResult\":{"
                          "\"reviewAnswer\":\"GREEN\",\"reviewRejectType\":null,\"moderationComment\":\"m\","
                          "\"clientComment\":\"c\",\"rejectLabels\":[\"OK\"],\"buttonIds\":[\"b\"]}}}");
    const auto spoil = [&full](const char *path, const QJsonValue &value) {
        return withValue(full, QString::fromLatin1(path).split(u'.'), value);
    };
    for (const char *path :
         {"id", "externalUserId", "inspectionId", "createdAt", "review", "review.reviewId", "review.attemptId",
          "review.attemptCnt", "review.levelName", "review.createDate", "review.reviewDate", "review.reviewStatus",
          "review.reviewResult", "review.reviewResult.reviewAnswer", "review.reviewResult.reviewRejectType",
          "review.reviewResult.moderationComment", "review.reviewResult.clientComment",
          "review.reviewResult.rejectLabels", "review.reviewResult.buttonIds"}) {
        QTest::addRow("%s a flag", path) << spoil(path, true) << ErrorCause::WrongType << QString::fromLatin1(path);
    }
    QTest::newRow("a label a number") << spoil("review.reviewResult.rejectLabels", QJsonArray{1})
                                      << ErrorCause::WrongType << QStringLiteral("review.reviewResult.rejectLabels[0]");
    QTest::newRow("attemptCnt a fraction")
        << spoil("review.attemptCnt", 1.5) << ErrorCause::ValueOutOfRange << QStringLiteral("review.attemptCnt");
    QTest::newRow("reviewDate no time") << spoil("review.reviewDate", QStringLiteral("soon"))
                                        << ErrorCause::ValueOutOfRange << QStringLiteral("review.reviewDate");
    QTest::newRow("no review") << spoil("review", QJsonValue::Undefined) << ErrorCause::KeyAbsent
                               << QStringLiteral("review");
    QTest::newRow("review null") << spoil("review", QJsonValue::Null) << ErrorCause::KeyAbsent
                                 << QStringLiteral("review");
    QTest::newRow("no reviewStatus") << spoil("review.reviewStatus", QJsonValue::Undefined) << ErrorCause::KeyAbsent
                                     << QStringLiteral("review.reviewStatus");
    QTest::newRow("a review alone, status a number")
        << QByteArray("{\"reviewStatus\":1}") << ErrorCause::WrongType << QStringLiteral("reviewStatus");
    QTest::newRow("nothing") << QByteArray("{}") << ErrorCause::KeyAbsent << QStringLiteral("review");
}

void TestApplicantErrors::namesWhatIsWrongInTheAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    const Talk talk = SumsubCase().ask(jsonAnswer(body));
    QVERIFY(!talk.isAnswered());
    QCOMPARE(talk.result.error().kind, ErrorKind::Protocol);
    QTEST(talk.result.error().cause, "cause");
    QCOMPARE(talk.result.error().args, QStringList{path});
}

void TestApplicantErrors::passesOnWhatHappenedOnTheWay()
{
    const core::Unexpected fault =
        core::failure(ErrorKind::Network, ErrorCause::ConnectionReset, {QStringLiteral("api.sumsub.com")});
    const Talk talk = SumsubCase().ask(fault);
    QVERIFY(!talk.isAnswered());
    QCOMPARE(talk.result.error(), fault.value());
}

void TestApplicantErrors::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("named");
    QTest::newRow("any identifier") << QStringLiteral("applicant-id") << ErrorKind::InvalidInput
                                    << ErrorCause::FieldMissing << QStringLiteral("applicant-id|external-user-id");
    QTest::newRow("the app token") << QStringLiteral("app-token") << ErrorKind::MissingCredential
                                   << ErrorCause::CredentialMissing << QStringLiteral("app-token");
    QTest::newRow("the secret key") << QStringLiteral("secret-key") << ErrorKind::MissingCredential
                                    << ErrorCause::CredentialMissing << QStringLiteral("secret-key");
}

void TestApplicantErrors::saysWhatIsMissing()
{
    QFETCH(QString, key);
    QFETCH(QString, named);
    SumsubCase one;
    one.account.fields.remove(key);
    one.customer.fields.remove(key);
    const Talk talk = one.ask(applicantAnswer("init"));
    QVERIFY(!talk.isAnswered());
    QVERIFY(talk.sent.isEmpty());
    QTEST(talk.result.error().kind, "kind");
    QTEST(talk.result.error().cause, "cause");
    QCOMPARE(talk.result.error().args, QStringList{named});
}

void TestApplicantErrors::asksByTheApplicantIdFirst()
{
    SumsubCase one;
    one.customer.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("user-42"));
    const Talk both = one.ask(applicantAnswer("init"));
    QCOMPARE(both.sent.constFirst().target, QByteArray("/resources/applicants/68a7d46b8a6f58bf219053c6/one"));
    QCOMPARE(both.sent.constFirst().origin, QUrl(QStringLiteral("https://api.sumsub.com")));
    QCOMPARE(both.sent.constFirst().method, core::HttpMethod::Get);
    QVERIFY(both.sent.constFirst().body.isEmpty());
    one.customer.fields.remove(QStringLiteral("applicant-id"));
    one.account.environment = core::Environment::Staging;
    const Talk byOurId = one.ask(applicantAnswer("init"));
    QCOMPARE(byOurId.sent.constFirst().target, QByteArray("/resources/applicants/-;externalUserId=user-42/one"));
    QCOMPARE(byOurId.sent.constFirst().origin, QUrl(QStringLiteral("https://api.sumsub.com")));
}

void TestApplicantErrors::refusesAnIdThatIsNavigation()
{
    for (const char *id : {".", ".."}) {
        SumsubCase one;
        one.customer.fields.setText(QStringLiteral("applicant-id"), QString::fromLatin1(id));
        const Talk talk = one.ask(applicantAnswer("init"));
        QVERIFY(!talk.isAnswered());
        QVERIFY(talk.sent.isEmpty());
        QCOMPARE(talk.result.error().cause, ErrorCause::FieldMalformed);
        QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("applicant-id")});
    }
}

void TestApplicantErrors::letsNoSecretOut()
{
    const SumsubCase one;
    const Talk refused = one.ask(sumsubError(401, "Unknown token prd:app-token-1 or key test-secret"));
    QVERIFY(!refused.isAnswered());
    const Talk answered = one.ask(applicantAnswer("init"));
    QByteArray shown =
        refused.result.error().providerMessage.toUtf8() + answered.result->evidence.constFirst().call.toUtf8();
    for (const core::HttpRequest &request : refused.sent + answered.sent) {
        shown += request.tracePath;
        QVERIFY(!request.target.contains("app-token"));
        for (const core::HttpHeader &header : request.headers)
            QVERIFY(!header.value.contains("test-secret"));
    }
    for (const char *secret : {"app-token-1", "test-secret", "68a7d46b8a6f58bf219053c6"})
        QVERIFY2(!shown.contains(secret), shown.constData());
}

QTEST_GUILESS_MAIN(TestApplicantErrors)
#include "test_applicanterrors.moc"
