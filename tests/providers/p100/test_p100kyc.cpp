// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/hostileids.h"
#include "providers/specimen.h"
#include "support/answers.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;
using core::NextActor;
using core::Retry;
using core::Status;

namespace {

QByteArray bodySaying(const QString &status, const QString &attempt)
{
    QByteArray body = withValue("{}", {QStringLiteral("status")}, status);
    if (!attempt.isNull())
        body = withValue(body, {QStringLiteral("attemptStatus")}, attempt);
    return body;
}

QByteArray example(const char *name)
{
    return testData(QStringLiteral("providers/p100/") + QString::fromLatin1(name));
}

} // namespace

class TestP100Kyc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapping_data();
    void mapping();
    void errors_data();
    void errors();
    void notStarted_data();
    void notStarted();
    void refusedKeys_data();
    void refusedKeys();
    void reasons_data();
    void reasons();
    void reasonCodes_data();
    void reasonCodes();
    void unknownReasonStays();
    void passingFaults_data();
    void passingFaults();
    void hostileIds_data();
    void hostileIds();
    void dotsAreRefused();
    void sendsExactlyThis();
    void environments();
    void keepsTheAnswer();
    void noAnswerIsItsError();

private:
    [[nodiscard]] Talk askWith(const core::HttpResponse &answer) const
    {
        return askFor(QStringLiteral("u-1042"), answer);
    }
    [[nodiscard]] Talk askFor(const QString &userId, const core::HttpResponse &answer) const
    {
        const Specimen &specimen = specimenOf(QStringLiteral("p100/kyc"));
        core::Fields customer;
        customer.setText(QStringLiteral("external-user-id"), userId);
        return ask(specimen.checkId, {specimen.account, customer, m_clock}, scripted({answer}));
    }

    FixedClock m_clock;
};

void TestP100Kyc::mapping_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("attempt"); ///< null: no attempt
    QTest::addColumn<Status>("expected");
    QTest::addColumn<NextActor>("nextActor");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<QString>("note"); ///< a part of it; empty: no note
    const auto row = [](const char *status, const char *attempt, Status expected, NextActor actor, Retry retry,
                        const char *note) {
        const QByteArray name = QByteArray(status) + " + " + (attempt == nullptr ? "no attempt" : attempt);
        QTest::newRow(name.constData()) << QString::fromLatin1(status) << QString::fromLatin1(attempt) << expected
                                        << actor << retry << QString::fromLatin1(note);
    };
    row("NOT_VERIFIED", nullptr, Status::NotStarted, NextActor::Customer, Retry::Unknown, "");
    row("NOT_VERIFIED", "PENDING", Status::InReview, NextActor::Provider, Retry::Unknown, "");
    row("NOT_VERIFIED", "VERIFICATION", Status::InReview, NextActor::Provider, Retry::Unknown, "");
    row("NOT_VERIFIED", "REJECTED_BY_PROVIDER", Status::Rejected, NextActor::Us, Retry::Unknown, "");
    row("NOT_VERIFIED", "SUCCESSFUL", Status::InReview, NextActor::Us, Retry::Unknown, "not marked the user");
    row("VERIFIED", nullptr, Status::Approved, NextActor::Nobody, Retry::Unknown, "");
    row("VERIFIED", "SUCCESSFUL", Status::Approved, NextActor::Nobody, Retry::Unknown, "");
    row("VERIFIED", "PENDING", Status::Approved, NextActor::Nobody, Retry::Unknown, "newer attempt (PENDING)");
    row("VERIFIED", "VERIFICATION", Status::Approved, NextActor::Nobody, Retry::Unknown,
        "newer attempt (VERIFICATION)");
    row("VERIFIED", "REJECTED_BY_PROVIDER", Status::Approved, NextActor::Nobody, Retry::Unknown,
        "newer attempt (REJECTED_BY_PROVIDER) was rejected");
    row("EXPIRED", nullptr, Status::Expired, NextActor::Customer, Retry::Possible, "");
    row("EXPIRED", "PENDING", Status::Expired, NextActor::Customer, Retry::Possible, "newer attempt (PENDING)");
    row("EXPIRED", "VERIFICATION", Status::Expired, NextActor::Customer, Retry::Possible, "attempt (VERIFICATION)");
    row("EXPIRED", "REJECTED_BY_PROVIDER", Status::Expired, NextActor::Customer, Retry::Possible, "was rejected");
    row("EXPIRED", "SUCCESSFUL", Status::Expired, NextActor::Customer, Retry::Possible, "attempt (SUCCESSFUL)");
    row("VERIFIED", "", Status::Unknown, NextActor::Unknown, Retry::Unknown, "");
    row("VERIFIED", "FAILED", Status::Unknown, NextActor::Unknown, Retry::Unknown, "");
    row("NOT_VERIFIED", "rejected_by_provider", Status::Unknown, NextActor::Unknown, Retry::Unknown, "");
    row("EXPIRED", "CANCELLED", Status::Unknown, NextActor::Unknown, Retry::Unknown, "");
    row("verified", nullptr, Status::Unknown, NextActor::Unknown, Retry::Unknown, "");
    row("ACTIVE", nullptr, Status::Unknown, NextActor::Unknown, Retry::Unknown, "");
    row("", nullptr, Status::Unknown, NextActor::Unknown, Retry::Unknown, "");
}

void TestP100Kyc::mapping()
{
    QFETCH(QString, status);
    QFETCH(QString, attempt);
    QFETCH(Status, expected);
    QFETCH(NextActor, nextActor);
    QFETCH(Retry, retry);
    QFETCH(QString, note);
    const Talk talk = askWith(jsonAnswer(bodySaying(status, attempt)));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(core::toWord(talk.result->status), core::toWord(expected));
    QCOMPARE(core::toWord(talk.result->nextActor), core::toWord(nextActor));
    QCOMPARE(core::toWord(talk.result->retry), core::toWord(retry));
    QVERIFY(!talk.result->isFinal);
    QVERIFY(talk.result->reasons.isEmpty());
    QCOMPARE(talk.result->raw.value(QStringLiteral("status")), status);
    QCOMPARE(talk.result->raw.contains(QStringLiteral("attemptStatus")), !attempt.isNull());
    QCOMPARE(talk.result->raw.value(QStringLiteral("attemptStatus")), attempt);
    QCOMPARE(talk.result->notes.size(), note.isEmpty() ? 0 : 1);
    if (!note.isEmpty())
        QVERIFY2(talk.result->notes.constFirst().english().contains(note),
                 qPrintable(talk.result->notes.constFirst().english()));
}

void TestP100Kyc::errors_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto body = [](const char *code) {
        return QByteArray(R"({"errorCode":")") + code + R"(","errorName":"some-name","errorMessage":"Some words"})";
    };
    const auto row = [&body](const char *name, const char *code, int httpStatus, ErrorKind kind, ErrorCause cause,
                             bool retryable) {
        QTest::newRow(name) << jsonAnswer(body(code), httpStatus) << kind << cause << retryable
                            << QString::fromLatin1(code) << QStringLiteral("Some words");
    };
    row("P412 user does not exist", "P412", 400, ErrorKind::UserNotFound, ErrorCause::UserUnknown, false);
    row("P500 unknown exception", "P500", 400, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true);
    row("P501 temporarily unavailable", "P501", 400, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true);
    row("P403 validation", "P403", 400, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false);
    row("P412 on 200", "P412", 200, ErrorKind::UserNotFound, ErrorCause::UserUnknown, false);
    row("P412 on 401", "P412", 401, ErrorKind::UserNotFound, ErrorCause::UserUnknown, false);
    row("P412 on 500", "P412", 500, ErrorKind::UserNotFound, ErrorCause::UserUnknown, false);
    row("P500 on 200", "P500", 200, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true);
    row("P501 on 404", "P501", 404, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true);
    row("P403 on 500", "P403", 500, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false);
    row("unlisted code on 400", "P424", 400, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false);
    row("unlisted code on 200", "P999", 200, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false);
    row("unlisted code on 503", "P999", 503, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true);
    row("unlisted code on 403", "P999", 403, ErrorKind::Forbidden, ErrorCause::AccessForbidden, false);
    row("code in small letters", "p412", 400, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false);

    const QString none;
    QTest::newRow("example P412") << jsonAnswer(example("p100_error_P412.json"), 400) << ErrorKind::UserNotFound
                                  << ErrorCause::UserUnknown << false << QStringLiteral("P412")
                                  << QStringLiteral("User does not exist");
    QTest::newRow("example P403, no name")
        << jsonAnswer(example("p100_error_validation_P403.json"), 400) << ErrorKind::InvalidRequest
        << ErrorCause::RequestRefused << false << QStringLiteral("P403")
        << QStringLiteral("currency must be one of the following values: btc, eth, usdt. Amount can have at most 8 "
                          "decimal places.");
    QTest::newRow("example P424") << jsonAnswer(example("p100_error_business_P424.json"), 400)
                                  << ErrorKind::InvalidRequest << ErrorCause::RequestRefused << false
                                  << QStringLiteral("P424")
                                  << QStringLiteral("Source or destination must be provided.");
    QTest::newRow("404 without a code") << jsonAnswer("{}", 404) << ErrorKind::InvalidRequest
                                        << ErrorCause::RequestRefused << false << none << none;
    QTest::newRow("404 without a body") << jsonAnswer({}, 404) << ErrorKind::InvalidRequest
                                        << ErrorCause::RequestRefused << false << none << none;
    QTest::newRow("403") << jsonAnswer({}, 403) << ErrorKind::Forbidden << ErrorCause::AccessForbidden << false << none
                         << none;
    QTest::newRow("429") << jsonAnswer({}, 429) << ErrorKind::RateLimited << ErrorCause::QuotaUsedUp << true << none
                         << none;
    QTest::newRow("502") << jsonAnswer("{}", 502) << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << true
                         << none << none;
    QTest::newRow("VERIFIED on 500") << jsonAnswer(R"({"status":"VERIFIED"})", 500) << ErrorKind::ProviderUnavailable
                                     << ErrorCause::ProviderDown << true << none << none;
    QTest::newRow("VERIFIED on 400") << jsonAnswer(R"({"status":"VERIFIED"})", 400) << ErrorKind::InvalidRequest
                                     << ErrorCause::RequestRefused << false << none << none;
    QTest::newRow("VERIFIED on 202") << jsonAnswer(R"({"status":"VERIFIED"})", 202) << ErrorKind::Protocol
                                     << ErrorCause::UnexpectedStatus << false << none << none;
    QTest::newRow("VERIFIED and a code") << jsonAnswer(
        R"({"status":"VERIFIED","errorCode":"P500","errorMessage":"Some words"})")
                                         << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << true
                                         << QStringLiteral("P500") << QStringLiteral("Some words");
    QTest::newRow("the code is a number") << jsonAnswer(R"({"status":"VERIFIED","errorCode":412})")
                                          << ErrorKind::Protocol << ErrorCause::WrongType << false << none << none;
    QTest::newRow("the code is a number on 503")
        << jsonAnswer(R"({"errorCode":412})", 503) << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << true
        << none << none;
    QTest::newRow("no status") << jsonAnswer(R"({"attemptStatus":"SUCCESSFUL"})") << ErrorKind::Protocol
                               << ErrorCause::KeyAbsent << false << none << none;
    QTest::newRow("status null") << jsonAnswer(R"({"status":null})") << ErrorKind::Protocol << ErrorCause::KeyAbsent
                                 << false << none << none;
    QTest::newRow("example of a webhook") << jsonAnswer(example("p100_webhook_kyc_rejected.json"))
                                          << ErrorKind::Protocol << ErrorCause::KeyAbsent << false << none << none;
}

void TestP100Kyc::errors()
{
    QFETCH(core::HttpResponse, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorCause, cause);
    QFETCH(bool, retryable);
    QFETCH(QString, code);
    QFETCH(QString, message);
    const Talk talk = askWith(withHeader(answer, "Retry-After", "7"));
    QVERIFY(!talk.isAnswered());
    const core::Error &error = talk.result.error();
    QCOMPARE(core::toWord(error.kind), core::toWord(kind));
    QCOMPARE(error.cause, cause);
    QCOMPARE(error.retryable, retryable);
    QCOMPARE(error.providerCode, code);
    QCOMPARE(error.providerMessage, message);
    if (answer.status != 200) {
        QCOMPARE(error.httpStatus, answer.status);
        QCOMPARE(error.retryAfter, std::optional(std::chrono::milliseconds(7000)));
    }
}

void TestP100Kyc::notStarted_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("note");
    const QString none;
    const QByteArray notFound = R"({"errorCode":"P445","errorName":"kyc-not-found","errorMessage":"KYC not found"})";
    const QByteArray notVerified = R"({"errorCode":"P459","errorMessage":"User is not verified"})";
    QTest::newRow("404 P445") << 404 << notFound << none;
    QTest::newRow("400 P445") << 400 << notFound << none;
    QTest::newRow("200 P445") << 200 << notFound << none;
    QTest::newRow("400 P459") << 400 << notVerified << QStringLiteral("P100 says: User is not verified");
    QTest::newRow("404 P459") << 404 << notVerified << QStringLiteral("P100 says: User is not verified");
    QTest::newRow("400 P459 without words") << 400 << QByteArray(R"({"errorCode":"P459"})") << none;
}

void TestP100Kyc::notStarted()
{
    QFETCH(int, httpStatus);
    QFETCH(QByteArray, body);
    QFETCH(QString, note);
    const Talk talk = askWith(jsonAnswer(body, httpStatus));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(core::toWord(talk.result->status), QStringLiteral("NotStarted"));
    QCOMPARE(core::toWord(talk.result->nextActor), QStringLiteral("Customer"));
    QCOMPARE(core::toWord(talk.result->retry), QStringLiteral("Unknown"));
    QCOMPARE(talk.result->notes.value(0).english(), note);
    for (const char *key : {"errorCode", "errorName", "errorMessage"}) {
        const QString name = QString::fromLatin1(key);
        QCOMPARE(talk.result->raw.value(name), valueAt(body, {name}).toString());
    }
    QCOMPARE(talk.result->evidence.constFirst().body, body);
}

void TestP100Kyc::refusedKeys_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("message");
    const QString xo1 = QStringLiteral("Access Denied. xo1");
    const QString xo2 = QStringLiteral("Access Denied. xo2");
    const QString xo3 = QStringLiteral("Access Denied. xo3");
    QTest::newRow("xo1 key missing") << QByteArray(R"({"message":"Access Denied. xo1"})") << ErrorCause::KeyMissing
                                     << xo1;
    QTest::newRow("xo2 key wrong") << QByteArray(R"({"error":"Access Denied. xo2"})") << ErrorCause::KeyWrong << xo2;
    QTest::newRow("xo3 address not allowed") << QByteArray(R"({"statusCode":401,"errorMessage":"Access Denied. xo3"})")
                                             << ErrorCause::CallerAddressNotAllowed << xo3;
    QTest::newRow("in a list within an object")
        << QByteArray(R"({"a":{"b":["Unauthorized","Access Denied. xo2"]}})") << ErrorCause::KeyWrong << xo2;
    QTest::newRow("in capitals") << QByteArray(R"({"message":"ACCESS DENIED. XO3"})")
                                 << ErrorCause::CallerAddressNotAllowed << QStringLiteral("ACCESS DENIED. XO3");
    QTest::newRow("not a word of its own")
        << QByteArray(R"({"errorMessage":"axo1b"})") << ErrorCause::TokenRefused << QStringLiteral("axo1b");
    QTest::newRow("another number") << QByteArray(R"({"errorMessage":"Access Denied. xo4"})")
                                    << ErrorCause::TokenRefused << QStringLiteral("Access Denied. xo4");
    QTest::newRow("no words") << QByteArray() << ErrorCause::TokenRefused << QString();
    QTest::newRow("only a key of that name") << QByteArray(R"({"xo1":true})") << ErrorCause::TokenRefused << QString();
}

void TestP100Kyc::refusedKeys()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCause, cause);
    QFETCH(QString, message);
    const Talk talk = askWith(jsonAnswer(body, 401));
    QVERIFY(!talk.isAnswered());
    QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("Unauthorized"));
    QCOMPARE(talk.result.error().cause, cause);
    QCOMPARE(talk.result.error().providerMessage, message);
    QVERIFY(!talk.result.error().retryable);
}

void TestP100Kyc::reasons_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QStringList>("texts");
    const QStringList no;
    const QString faceless = QStringLiteral("NO_FACE_FOUND");
    const QString expired = QStringLiteral("DOC_EXPIRED");
    QTest::newRow("one") << QByteArray(R"("rejectionReason":"NO_FACE_FOUND")") << QStringList{faceless} << no;
    QTest::newRow("one in a list") << QByteArray(R"("rejectionReason":["NO_FACE_FOUND"])") << QStringList{faceless}
                                   << no;
    QTest::newRow("two in a list") << QByteArray(R"("rejectionReasons":["NO_FACE_FOUND","DOC_EXPIRED"])")
                                   << QStringList{faceless, expired} << no;
    QTest::newRow("the other key as a text")
        << QByteArray(R"("rejectionReasons":"DOC_EXPIRED")") << QStringList{expired} << no;
    QTest::newRow("both keys") << QByteArray(R"("rejectionReason":"DOC_EXPIRED","rejectionReasons":["NO_FACE_FOUND"])")
                               << QStringList{expired, faceless} << no;
    QTest::newRow("both say the same") << QByteArray(
        R"("rejectionReason":"DOC_EXPIRED","rejectionReasons":["DOC_EXPIRED"])")
                                       << QStringList{expired} << no;
    QTest::newRow("an unlisted code") << QByteArray(R"("rejectionReason":"SOMETHING_NEW")")
                                      << QStringList{QStringLiteral("SOMETHING_NEW")} << no;
    QTest::newRow("a sentence") << QByteArray(R"("rejectionReason":"The document is not valid.")") << no
                                << QStringList{QStringLiteral("The document is not valid.")};
    QTest::newRow("empty") << QByteArray(R"("rejectionReason":"","rejectionReasons":[])") << no << no;
    QTest::newRow("null") << QByteArray(R"("rejectionReason":null,"rejectionReasons":null)") << no << no;
    QTest::newRow("missing") << QByteArray(R"("other":1)") << no << no;
}

void TestP100Kyc::reasons()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, codes);
    QFETCH(QStringList, texts);
    const QByteArray body = R"({"status":"NOT_VERIFIED","attemptStatus":"REJECTED_BY_PROVIDER",)" + members + '}';
    const Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(core::toWord(talk.result->status), QStringLiteral("Rejected"));
    QStringList foundCodes;
    QStringList foundTexts;
    const QString raw = talk.result->raw.values().join(u' ');
    for (const core::Reason &reason : talk.result->reasons) {
        QCOMPARE(core::toWord(reason.audience), QStringLiteral("Internal"));
        if (!reason.code.isEmpty())
            foundCodes.append(reason.code);
        if (!reason.providerText.isEmpty())
            foundTexts.append(reason.providerText);
        QVERIFY(raw.contains(reason.code) && raw.contains(reason.providerText));
    }
    QCOMPARE(foundCodes, codes);
    QCOMPARE(foundTexts, texts);
    QCOMPARE(talk.result->reasons.size(), codes.size() + texts.size());
}

void TestP100Kyc::reasonCodes_data()
{
    QTest::addColumn<QString>("code");
    const QList<QByteArray> codes = example("p100_rejection_reasons.txt").split('\n');
    for (const QByteArray &code : codes) {
        if (!code.trimmed().isEmpty())
            QTest::newRow(code.trimmed().constData()) << QString::fromLatin1(code.trimmed());
    }
}

void TestP100Kyc::reasonCodes()
{
    QFETCH(QString, code);
    const QByteArray rejected = R"({"status":"NOT_VERIFIED","attemptStatus":"REJECTED_BY_PROVIDER"})";
    const Talk talk = askWith(jsonAnswer(withValue(rejected, {QStringLiteral("rejectionReason")}, code)));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->reasons.size(), 1);
    const core::Reason &reason = talk.result->reasons.constFirst();
    QCOMPARE(reason.code, code);
    QVERIFY2(!reason.explanation.isEmpty(), qPrintable(code + QStringLiteral(" is not explained")));
    QVERIFY(reason.explanation.english().endsWith(u'.'));
    // An explanation is about its own code: faces and documents are not mixed up.
    const QString words = reason.explanation.english().toLower();
    QVERIFY(!code.startsWith(u"DOC_") || words.contains(u"document"));
    QVERIFY(!code.contains(u"FACE") || words.contains(u"face"));
}

void TestP100Kyc::unknownReasonStays()
{
    const QByteArray body = R"({"status":"NOT_VERIFIED","attemptStatus":"REJECTED_BY_PROVIDER",)"
                            R"("rejectionReason":"no_face_found"})";
    const Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->reasons.constFirst().code, QStringLiteral("no_face_found"));
    QVERIFY(talk.result->reasons.constFirst().explanation.isEmpty());
    QCOMPARE(talk.result->raw.value(QStringLiteral("rejectionReason")), QStringLiteral("no_face_found"));
}

void TestP100Kyc::passingFaults_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<bool>("expected");
    QTest::newRow("P500") << jsonAnswer(R"({"errorCode":"P500"})", 400) << true;
    QTest::newRow("P501") << jsonAnswer(R"({"errorCode":"P501"})", 400) << true;
    QTest::newRow("P500 on 200") << jsonAnswer(R"({"errorCode":"P500"})") << true;
    QTest::newRow("P412") << jsonAnswer(R"({"errorCode":"P412"})", 400) << false;
    QTest::newRow("P403") << jsonAnswer(R"({"errorCode":"P403"})", 400) << false;
    QTest::newRow("unlisted") << jsonAnswer(R"({"errorCode":"P999"})", 400) << false;
    QTest::newRow("a status") << jsonAnswer(R"({"status":"VERIFIED"})") << false;
    QTest::newRow("no JSON") << jsonAnswer("P500", 400) << false;
    QTest::newRow("HTML") << answerOfType("text/html", R"({"errorCode":"P500"})", 400) << false;
    QTest::newRow("a number") << jsonAnswer(R"({"errorCode":500})", 400) << false;
}

void TestP100Kyc::passingFaults()
{
    QFETCH(core::HttpResponse, answer);
    QFETCH(bool, expected);
    const Talk talk = askWith(answer);
    QVERIFY(talk.sent.constFirst().isTransient != nullptr);
    QCOMPARE(talk.sent.constFirst().isTransient(answer), expected);
}

void TestP100Kyc::hostileIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    for (const HostileId &hostile : test::hostileIds())
        QTest::newRow(hostile.name) << hostile.id << hostile.encoded;
}

void TestP100Kyc::hostileIds()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, encoded);
    const Talk talk = askFor(id, jsonAnswer(R"({"status":"VERIFIED"})"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.sent.constFirst().target, "/v1/kyc/status/" + encoded);
    QVERIFY(!talk.sent.constFirst().tracePath.contains(encoded) || encoded == "...");
}

void TestP100Kyc::dotsAreRefused()
{
    for (const char *id : {".", ".."}) {
        const Talk talk = askFor(QString::fromLatin1(id), {});
        QVERIFY(!talk.isAnswered());
        QVERIFY(talk.sent.isEmpty());
        QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("InvalidInput"));
        QCOMPARE(talk.result.error().cause, ErrorCause::FieldMalformed);
        QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("external-user-id")});
    }
}

void TestP100Kyc::sendsExactlyThis()
{
    const Talk talk =
        askFor(QStringLiteral("bca65c48-df49-4831-a7b2-de7903321581"), jsonAnswer(example("p100_status_pending.json")));
    QCOMPARE(talk.sent.size(), 1);
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("GET"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://provider.example:8443")));
    QCOMPARE(request.target, QByteArray("/v1/kyc/status/bca65c48-df49-4831-a7b2-de7903321581"));
    QCOMPARE(request.headers, (QList<core::HttpHeader>{{"x-api-key", "p100-key-0123456789"}}));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.tracePath, QByteArray("/v1/kyc/status/bc..."));
}

void TestP100Kyc::environments()
{
    core::Account account = specimenOf(QStringLiteral("p100/kyc")).account.clone();
    core::Fields customer;
    customer.setText(QStringLiteral("external-user-id"), QStringLiteral("u"));
    const core::HttpResponse verified = jsonAnswer(R"({"status":"VERIFIED"})");
    account.environment = core::Environment::Staging;
    const Talk staging = ask(QStringLiteral("p100/kyc"), {account, customer, m_clock}, scripted({verified}));
    QCOMPARE(staging.sent.constFirst().origin, QUrl(QStringLiteral("https://partner-api-stage.p100.io")));
    account.environment = core::Environment::Production;
    const Talk production = ask(QStringLiteral("p100/kyc"), {account, customer, m_clock}, scripted({verified}));
    QCOMPARE(production.sent.constFirst().origin, QUrl(QStringLiteral("https://partner-api.p100.io")));
}

void TestP100Kyc::keepsTheAnswer()
{
    const QByteArray body = example("p100_status_pending.json");
    const Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->fetchedAt, m_clock.nowUtc());
    QCOMPARE(talk.result->source, core::Source::Live);
    QCOMPARE(talk.result->evidence, (QList<core::Evidence>{{QStringLiteral("GET /v1/kyc/status/..."), body}}));
    QCOMPARE(talk.result->times, core::Times());
    QVERIFY(talk.result->ids.isEmpty());
}

void TestP100Kyc::noAnswerIsItsError()
{
    const Specimen &specimen = specimenOf(QStringLiteral("p100/kyc"));
    const core::Error timeout = core::failure(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut).value();
    const Talk talk =
        ask(specimen.checkId, {specimen.account, specimen.customer, m_clock}, scripted({core::Unexpected(timeout)}));
    QCOMPARE(talk.result.error(), timeout);
}

QTEST_APPLESS_MAIN(TestP100Kyc)
#include "test_p100kyc.moc"
