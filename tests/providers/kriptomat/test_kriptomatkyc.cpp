// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/hostileids.h"
#include "providers/registry.h"
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
using core::StepState;

namespace {

const QString kCheck = QStringLiteral("kriptomat/kyc");
const QString kData = QStringLiteral("data");
const QString kKyc = QStringLiteral("kyc_status");
const QString kEdd = QStringLiteral("edd_status");

QByteArray example(const char *name)
{
    return testData(QStringLiteral("providers/kriptomat/") + QString::fromLatin1(name));
}

} // namespace

class TestKriptomatKyc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapping_data();
    void mapping();
    void example_data();
    void example();
    void personalDataStaysInTheEvidence();
    void accountWord_data();
    void accountWord();
    void errors_data();
    void errors();
    void hostileIds_data();
    void hostileIds();
    void dotsAreRefused();
    void pathSettings_data();
    void pathSettings();
    void sendsExactlyThis();
    void nothingIsSentWithoutAToken();
    void hosts();

private:
    [[nodiscard]] Talk askWith(const core::HttpResponse &answer) const
    {
        const Specimen &specimen = specimenOf(kCheck);
        return ask(kCheck, {specimen.account, specimen.customer, m_clock}, scripted({answer}));
    }
    [[nodiscard]] Talk askFor(const QString &userId, const core::HttpResponse &answer) const
    {
        core::Fields customer;
        customer.setText(QStringLiteral("user-id"), userId);
        return ask(kCheck, {specimenOf(kCheck).account, customer, m_clock}, scripted({answer}));
    }

    FixedClock m_clock;
};

void TestKriptomatKyc::mapping_data()
{
    QTest::addColumn<QString>("kyc");
    QTest::addColumn<QString>("edd"); ///< null: the key is missing
    QTest::addColumn<Status>("status");
    QTest::addColumn<NextActor>("nextActor");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<StepState>("step");
    const auto row = [](const char *kyc, const char *edd, Status status, NextActor actor, Retry retry, StepState step) {
        const QByteArray name = QByteArray(kyc) + " + EDD " + (edd == nullptr ? "absent" : '"' + QByteArray(edd) + '"');
        QTest::newRow(name.constData()) << QString::fromLatin1(kyc) << QString::fromLatin1(edd) << status << actor
                                        << retry << step;
    };
    struct Edd
    {
        const char *word;
        StepState step;
    };
    const QList<Edd> listed{{nullptr, StepState::NotReported},        {"", StepState::NotReported},
                            {"not_required", StepState::NotRequired}, {"required", StepState::Open},
                            {"confirmed", StepState::Done},           {"failed", StepState::Failed}};
    for (const Edd &edd : listed) {
        row("not_started", edd.word, Status::NotStarted, NextActor::Customer, Retry::Unknown, edd.step);
        row("pending", edd.word, Status::InReview, NextActor::Provider, Retry::Unknown, edd.step);
        row("failed", edd.word, Status::Rejected, NextActor::Nobody, Retry::Unknown, edd.step);
        row("declined", edd.word, Status::Rejected, NextActor::Nobody, Retry::Unknown, edd.step);
    }
    row("passed", "not_required", Status::Approved, NextActor::Nobody, Retry::Unknown, StepState::NotRequired);
    row("passed", "confirmed", Status::Approved, NextActor::Nobody, Retry::Unknown, StepState::Done);
    row("passed", "", Status::Approved, NextActor::Nobody, Retry::Unknown, StepState::NotReported);
    row("passed", nullptr, Status::Approved, NextActor::Nobody, Retry::Unknown, StepState::NotReported);
    row("passed", "required", Status::ActionRequired, NextActor::Customer, Retry::Possible, StepState::Open);
    row("passed", "failed", Status::Rejected, NextActor::Us, Retry::Unknown, StepState::Failed);
    for (const char *kyc : {"not_started", "pending", "failed", "declined", "passed"}) {
        for (const char *edd : {"pending", "Confirmed", "*", " "})
            row(kyc, edd, Status::Unknown, NextActor::Unknown, Retry::Unknown, StepState::Unknown);
    }
    for (const char *kyc : {"Passed", "approved", "", "passed "})
        row(kyc, "confirmed", Status::Unknown, NextActor::Unknown, Retry::Unknown, StepState::Done);
}

void TestKriptomatKyc::mapping()
{
    QFETCH(QString, kyc);
    QFETCH(QString, edd);
    QFETCH(Status, status);
    QFETCH(NextActor, nextActor);
    QFETCH(Retry, retry);
    QFETCH(StepState, step);
    QByteArray body = withValue(R"({"status":true})", {kData, kKyc}, kyc);
    if (!edd.isNull())
        body = withValue(body, {kData, kEdd}, edd);
    const Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(core::toWord(talk.result->status), core::toWord(status));
    QCOMPARE(core::toWord(talk.result->nextActor), core::toWord(nextActor));
    QCOMPARE(core::toWord(talk.result->retry), core::toWord(retry));
    QVERIFY(!talk.result->isFinal);
    QCOMPARE(talk.result->steps.size(), 1);
    QCOMPARE(talk.result->steps.constFirst().key, QStringLiteral("edd"));
    QCOMPARE(core::toWord(talk.result->steps.constFirst().state), core::toWord(step));
    QCOMPARE(talk.result->steps.constFirst().providerWord, edd);
    QCOMPARE(talk.result->raw.value(kKyc), kyc);
    QCOMPARE(talk.result->raw.contains(kEdd), !edd.isNull());
    QCOMPARE(talk.result->raw.value(kEdd), edd);
    const QString note = talk.result->notes.value(0).english();
    QCOMPARE(talk.result->notes.size(), note.isEmpty() ? 0 : 1);
    QCOMPARE(note.contains(u"share token"), status == Status::NotStarted);
    QCOMPARE(note.contains(u"Tell the customer"), status == Status::InReview);
    QCOMPARE(note.contains(u"cannot serve"), status == Status::Rejected && kyc != u"passed");
}

void TestKriptomatKyc::example_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as documented") << ::example("kriptomat_show_user.json");
    QTest::newRow("EDD null") << withValue(::example("kriptomat_show_user.json"), {kData, kEdd}, QJsonValue::Null);
    QTest::newRow("EDD missing") << withValue(::example("kriptomat_show_user.json"), {kData, kEdd},
                                              QJsonValue::Undefined);
    QTest::newRow("an unknown key more") << withValue(::example("kriptomat_show_user.json"),
                                                      {kData, QStringLiteral("kyc_level")}, 3);
}

void TestKriptomatKyc::example()
{
    QFETCH(QByteArray, body);
    const Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(core::toWord(talk.result->status), QStringLiteral("Approved"));
    QCOMPARE(core::toWord(talk.result->steps.constFirst().state), QStringLiteral("NotReported"));
    QCOMPARE(talk.result->fetchedAt, m_clock.nowUtc());
    QCOMPARE(talk.result->evidence, (QList<core::Evidence>{{QStringLiteral("GET /api/v1/partners/users/..."), body}}));
}

void TestKriptomatKyc::personalDataStaysInTheEvidence()
{
    const QByteArray body = ::example("kriptomat_show_user.json");
    Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QVERIFY(talk.result->ids.isEmpty());
    QCOMPARE(talk.result->raw.keys(), (QStringList{kEdd, kKyc, QStringLiteral("status")}));
    QVERIFY(talk.result->notes.isEmpty());
    QVERIFY(talk.result->reasons.isEmpty());
    const QSet<QString> &open = providers::find(QStringLiteral("kriptomat"))->description().check(kCheck)->openKeys;
    QCOMPARE(open, (QSet<QString>{QStringLiteral("status"), kKyc, kEdd}));
}

void TestKriptomatKyc::accountWord_data()
{
    QTest::addColumn<QJsonValue>("word");
    QTest::addColumn<QString>("note");
    QTest::newRow("active") << QJsonValue(QStringLiteral("active")) << QString();
    QTest::newRow("blocked") << QJsonValue(QStringLiteral("blocked"))
                             << QStringLiteral("The user's account at Kriptomat is \"blocked\", not \"active\".");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QString();
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << QString();
}

void TestKriptomatKyc::accountWord()
{
    QFETCH(QJsonValue, word);
    QFETCH(QString, note);
    const QByteArray body = withValue(::example("kriptomat_show_user.json"), {kData, QStringLiteral("status")}, word);
    const Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(core::toWord(talk.result->status), QStringLiteral("Approved"));
    QCOMPARE(talk.result->notes.value(0).english(), note);
    QCOMPARE(talk.result->raw.value(QStringLiteral("status")), word.toString());
}

void TestKriptomatKyc::errors_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("message"); ///< or the key that is wrong, for Protocol
    const auto row = [](const char *name, int httpStatus, const char *body, ErrorKind kind, ErrorCause cause,
                        const char *message) {
        QTest::newRow(name) << httpStatus << QByteArray(body) << kind << cause << QString::fromLatin1(message);
    };
    row("401", 401, R"({"message":"Unauthenticated."})", ErrorKind::Unauthorized, ErrorCause::TokenRefused,
        "Unauthenticated.");
    row("401 without a body", 401, "", ErrorKind::Unauthorized, ErrorCause::TokenRefused, "");
    row("403", 403, R"({"message":"This action is unauthorized."})", ErrorKind::Forbidden, ErrorCause::AccessForbidden,
        "This action is unauthorized.");
    row("404", 404, R"({"message":"User not found."})", ErrorKind::UserNotFound, ErrorCause::UserUnknown,
        "User not found.");
    row("404 without a body", 404, "", ErrorKind::UserNotFound, ErrorCause::UserUnknown, "");
    row("404 of a route", 404, R"({"message":"The route api/v2/users/1 could not be found."})",
        ErrorKind::InvalidRequest, ErrorCause::RequestRefused, "The route api/v2/users/1 could not be found.");
    row("400 with status false", 400, R"({"status":false,"message":"Bad id"})", ErrorKind::InvalidRequest,
        ErrorCause::RequestRefused, "Bad id");
    row("422", 422,
        R"({"message":"The given data was invalid.","errors":{"user_id":["It must be a number.","It is short."]}})",
        ErrorKind::InvalidRequest, ErrorCause::RequestRefused,
        "The given data was invalid. It must be a number. It is short.");
    row("422 of another shape", 422, R"({"message":["x"],"errors":"y"})", ErrorKind::InvalidRequest,
        ErrorCause::RequestRefused, "");
    row("429", 429, R"({"message":"Too Many Attempts."})", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp,
        "Too Many Attempts.");
    row("500", 500, R"({"message":"Server Error"})", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown,
        "Server Error");
    row("200 that is none", 200, R"({"status":false,"message":"Something is wrong"})", ErrorKind::InvalidRequest,
        ErrorCause::RequestRefused, "Something is wrong");
    row("200 without words", 200, R"({"status":false})", ErrorKind::InvalidRequest, ErrorCause::RequestRefused, "");
    row("200 unauthenticated", 200, R"({"status":false,"message":"Unauthenticated."})", ErrorKind::Unauthorized,
        ErrorCause::TokenRefused, "Unauthenticated.");
    row("200 unauthorized", 200, R"({"status":false,"message":"You are UNAUTHORIZED"})", ErrorKind::Unauthorized,
        ErrorCause::TokenRefused, "You are UNAUTHORIZED");
    row("200 user not found", 200, R"({"status":false,"message":"User not found"})", ErrorKind::UserNotFound,
        ErrorCause::UserUnknown, "User not found");
    row("200 status false beside passed", 200, R"({"status":false,"data":{"kyc_status":"passed","edd_status":""}})",
        ErrorKind::InvalidRequest, ErrorCause::RequestRefused, "");
    row("passed on 404", 404, R"({"status":true,"data":{"kyc_status":"passed"}})", ErrorKind::UserNotFound,
        ErrorCause::UserUnknown, "");
    row("passed on 201", 201, R"({"status":true,"data":{"kyc_status":"passed"}})", ErrorKind::Protocol,
        ErrorCause::UnexpectedStatus, "201");
    row("status is a text", 200, R"({"status":"true","data":{"kyc_status":"passed"}})", ErrorKind::Protocol,
        ErrorCause::WrongType, "status");
    row("status is a number", 200, R"({"status":1,"data":{"kyc_status":"passed"}})", ErrorKind::Protocol,
        ErrorCause::WrongType, "status");
    row("status is missing", 200, R"({"data":{"kyc_status":"passed"}})", ErrorKind::Protocol, ErrorCause::KeyAbsent,
        "status");
    row("status is null", 200, R"({"status":null,"data":{"kyc_status":"passed"}})", ErrorKind::Protocol,
        ErrorCause::KeyAbsent, "status");
    row("data is missing", 200, R"({"status":true})", ErrorKind::Protocol, ErrorCause::KeyAbsent, "data");
    row("kyc_status is null", 200, R"({"status":true,"data":{"kyc_status":null}})", ErrorKind::Protocol,
        ErrorCause::KeyAbsent, "data.kyc_status");
    row("edd_status is a number", 200, R"({"status":true,"data":{"kyc_status":"passed","edd_status":0}})",
        ErrorKind::Protocol, ErrorCause::WrongType, "data.edd_status");
    QTest::newRow("example of an import")
        << 200 << ::example("kriptomat_kyc_import_ok.json") << ErrorKind::Protocol << ErrorCause::KeyAbsent << kData;
    QTest::newRow("example of a login") << 200 << ::example("kriptomat_login_legacy.json") << ErrorKind::Protocol
                                        << ErrorCause::KeyAbsent << QStringLiteral("status");
}

void TestKriptomatKyc::errors()
{
    QFETCH(int, httpStatus);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorCause, cause);
    QFETCH(QString, message);
    const Talk talk = askWith(jsonAnswer(body, httpStatus));
    QVERIFY(!talk.isAnswered());
    const core::Error &error = talk.result.error();
    QCOMPARE(core::toWord(error.kind), core::toWord(kind));
    QCOMPARE(error.cause, cause);
    QCOMPARE(kind == ErrorKind::Protocol ? error.args.value(0) : error.providerMessage, message);
    QCOMPARE(error.retryable, kind == ErrorKind::RateLimited || kind == ErrorKind::ProviderUnavailable);
}

void TestKriptomatKyc::hostileIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    for (const HostileId &hostile : test::hostileIds())
        QTest::newRow(hostile.name) << hostile.id << hostile.encoded;
}

void TestKriptomatKyc::hostileIds()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, encoded);
    const Talk talk = askFor(id, jsonAnswer(::example("kriptomat_show_user.json")));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.sent.constFirst().target, "/api/v1/partners/users/" + encoded);
}

void TestKriptomatKyc::dotsAreRefused()
{
    for (const char *id : {".", ".."}) {
        const Talk talk = askFor(QString::fromLatin1(id), {});
        QVERIFY(talk.sent.isEmpty());
        QCOMPARE(talk.result.error().cause, ErrorCause::FieldMalformed);
        QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("user-id")});
    }
}

void TestKriptomatKyc::pathSettings_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("target"); ///< empty: refused
    const auto row = [](const char *name, const char *setting, const char *target) {
        QTest::newRow(name) << QString::fromUtf8(setting) << QByteArray(target);
    };
    row("default", "", "/api/v1/partners/users/a%2Fb");
    row("another", "/v2/{user_id}", "/v2/a%2Fb");
    row("id in the middle", "/v2/users/{user_id}/kyc", "/v2/users/a%2Fb/kyc");
    row("id first", "/{user_id}", "/a%2Fb");
    row("escapes", "/a%20b/{user_id}", "/a%20b/a%2Fb");
    row("no id", "/api/v1/partners/users", "");
    row("another name", "/api/{userId}", "");
    row("id twice", "/{user_id}/{user_id}", "");
    row("id within a segment", "/user-{user_id}", "");
    row("no slash", "api/{user_id}", "");
    row("another host", "https://evil.example/{user_id}", "");
    row("another host, short", "//evil.example/{user_id}", "");
    row("query", "/api?user={user_id}", "");
    row("query behind", "/api/{user_id}?x=1", "");
    row("fragment", "/api/{user_id}#x", "");
    row("blank", "/api /{user_id}", "");
    row("up", "/api/../{user_id}", "");
    row("dot", "/./{user_id}", "");
    row("broken escape", "/api%2/{user_id}", "");
    row("non-ASCII", "/\xc3\xa4/{user_id}", "");
    row("line break", "/api\r\nHost: evil/{user_id}", "");
    row("slash at the end", "/api/{user_id}/", "");
}

void TestKriptomatKyc::pathSettings()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, target);
    for (const char *key : {"show-user-path", "import-path"}) {
        core::Account account = specimenOf(kCheck).account.clone();
        account.fields.setText(QString::fromLatin1(key), setting);
        core::Fields customer;
        customer.setText(QStringLiteral("user-id"), QStringLiteral("a/b"));
        const Talk talk =
            ask(kCheck, {account, customer, m_clock}, scripted({jsonAnswer(::example("kriptomat_show_user.json"))}));
        if (target.isEmpty()) {
            QVERIFY(talk.sent.isEmpty());
            QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("InvalidInput"));
            QCOMPARE(talk.result.error().cause, ErrorCause::FieldMalformed);
            QCOMPARE(talk.result.error().args, QStringList{QString::fromLatin1(key)});
        } else {
            const bool isShown = QByteArrayView(key) == "show-user-path";
            QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
            QCOMPARE(talk.sent.constFirst().target, isShown ? target : "/api/v1/partners/users/a%2Fb");
        }
    }
}

void TestKriptomatKyc::sendsExactlyThis()
{
    const Talk talk = askWith(jsonAnswer(::example("kriptomat_show_user.json")));
    QCOMPARE(talk.sent.size(), 1);
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("GET"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://provider.example:8443")));
    QCOMPARE(request.target, QByteArray("/api/v1/partners/users/4711"));
    QCOMPARE(request.headers,
             (QList<core::HttpHeader>{{"Authorization", "Bearer eyJhbGciOi.jwt.signature"},
                                      {"X-Requested-With", "XMLHttpRequest"}}));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.tracePath, QByteArray("/api/v1/partners/users/..."));
}

void TestKriptomatKyc::nothingIsSentWithoutAToken()
{
    const Specimen &specimen = specimenOf(kCheck);
    core::Account account = specimen.account.clone();
    account.fields.remove(QStringLiteral("access-token"));
    for (const bool canLogIn : {false, true}) {
        if (canLogIn) {
            account.fields.setText(QStringLiteral("email"), QStringLiteral("agent@example.com"));
            account.fields.setSecret(QStringLiteral("password"), core::Secret("password-0123456789"));
        }
        const Talk talk = ask(kCheck, {account, specimen.customer, m_clock}, scripted({}));
        QVERIFY(talk.sent.isEmpty());
        QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("MissingCredential"));
        QCOMPARE(talk.result.error().cause, ErrorCause::CredentialMissing);
        QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("access-token")});
    }
}

void TestKriptomatKyc::hosts()
{
    const Specimen &specimen = specimenOf(kCheck);
    core::Account account = specimen.account.clone();
    account.environment = core::Environment::Production;
    const Talk production = ask(kCheck, {account, specimen.customer, m_clock}, scripted({jsonAnswer("{}")}));
    QCOMPARE(production.sent.constFirst().origin, QUrl(QStringLiteral("https://api.kriptomat.io")));
    account.environment = core::Environment::Staging;
    const Talk staging = ask(kCheck, {account, specimen.customer, m_clock}, scripted({}));
    QCOMPARE(staging.result.error().cause, ErrorCause::AddressMalformed);
    account.environment = core::Environment::Custom;
    account.customBaseUrl = QUrl(QStringLiteral("https://proxy.example/kriptomat/"));
    const Talk custom = ask(kCheck, {account, specimen.customer, m_clock}, scripted({jsonAnswer("{}")}));
    QCOMPARE(custom.sent.constFirst().origin, QUrl(QStringLiteral("https://proxy.example")));
    QCOMPARE(custom.sent.constFirst().target, QByteArray("/kriptomat/api/v1/partners/users/4711"));
}

QTEST_APPLESS_MAIN(TestKriptomatKyc)
#include "test_kriptomatkyc.moc"
