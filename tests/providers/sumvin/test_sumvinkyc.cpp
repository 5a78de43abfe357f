// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
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

const QString kCheck = QStringLiteral("sumvin/kyc");

QByteArray example(const char *name)
{
    return testData(QStringLiteral("providers/sumvin/") + QString::fromLatin1(name));
}

std::optional<QDateTime> utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toUTC();
}

} // namespace

class TestSumvinKyc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapping_data();
    void mapping();
    void times_data();
    void times();
    void aTimeThatDecidesNothingIsKept();
    void aTimeThatIsNone_data();
    void aTimeThatIsNone();
    void idsAndPassport_data();
    void idsAndPassport();
    void reasons_data();
    void reasons();
    void errors_data();
    void errors();
    void nothingStarted_data();
    void nothingStarted();
    void passingFaults_data();
    void passingFaults();
    void sendsExactlyThis();
    void withoutRefresh();
    void refreshMustBeAFlag();
    void tenantIsLeftOutWhenEmpty();
    void stagingNeedsAnAddress();

private:
    [[nodiscard]] Talk askWith(const core::HttpResponse &answer, const char *refresh = "") const
    {
        const Specimen &specimen = specimenOf(kCheck);
        core::Account account = specimen.account.clone();
        account.fields.setText(QStringLiteral("refresh"), QString::fromLatin1(refresh));
        return ask(kCheck, {account, specimen.customer, m_clock}, scripted({answer}));
    }

    FixedClock m_clock;
};

void TestSumvinKyc::mapping_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Status>("status");
    QTest::addColumn<NextActor>("nextActor");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *word, Status status, NextActor actor, Retry retry, bool isFinal = false,
                        const char *note = "") {
        QTest::newRow(word) << QString::fromLatin1(word) << status << actor << retry << isFinal
                            << QString::fromLatin1(note);
    };
    row("pending", Status::NotStarted, NextActor::Customer, Retry::Unknown);
    row("in_progress", Status::InReview, NextActor::Provider, Retry::Unknown);
    row("retry", Status::ActionRequired, NextActor::Customer, Retry::Possible);
    row("approved", Status::Approved, NextActor::Nobody, Retry::Unknown);
    row("rejected", Status::Rejected, NextActor::Nobody, Retry::NotPossible, true,
        "The person cannot open a new account with the same documents.");
    row("Approved", Status::Unknown, NextActor::Unknown, Retry::Unknown);
    row("approved ", Status::Unknown, NextActor::Unknown, Retry::Unknown);
    row("not_started", Status::Unknown, NextActor::Unknown, Retry::Unknown);
    row("", Status::Unknown, NextActor::Unknown, Retry::Unknown);
}

void TestSumvinKyc::mapping()
{
    QFETCH(QString, word);
    QFETCH(Status, status);
    QFETCH(NextActor, nextActor);
    QFETCH(Retry, retry);
    QFETCH(bool, isFinal);
    QFETCH(QString, note);
    const Talk talk = askWith(jsonAnswer(withValue("{}", {QStringLiteral("status")}, word)));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(core::toWord(talk.result->status), core::toWord(status));
    QCOMPARE(core::toWord(talk.result->nextActor), core::toWord(nextActor));
    QCOMPARE(core::toWord(talk.result->retry), core::toWord(retry));
    QCOMPARE(talk.result->isFinal, isFinal);
    QCOMPARE(talk.result->notes.value(0).english(), note);
    QCOMPARE(talk.result->raw, (QMap<QString, QString>{{QStringLiteral("status"), word}}));
    QCOMPARE(talk.result->source, core::Source::Live);
    QCOMPARE(talk.result->fetchedAt, m_clock.nowUtc());
}

void TestSumvinKyc::times_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<QDateTime>>("decided");
    const std::optional<QDateTime> never;
    const auto newYear = utc("2024-01-01T00:00:00Z");
    QTest::newRow("example approved, in milliseconds")
        << example("sumvin_status_approved_spec_example.json") << newYear;
    QTest::newRow("example pending") << example("sumvin_status_pending_sdk_fixture.json") << never;
    QTest::newRow("example rejected, 5 ms")
        << example("sumvin_status_rejected_sdk_fixture.json") << utc("1970-01-01T00:00:00.005Z");
    const auto row = [](const char *name, const char *body, const std::optional<QDateTime> &decided) {
        QTest::newRow(name) << QByteArray(body) << decided;
    };
    row("approved, as text", R"({"status":"approved","verified_at":"2024-01-01T00:00:00Z"})", newYear);
    row("approved, text with a fraction", R"({"status":"approved","verified_at":"2024-01-01T00:00:00.250Z"})",
        utc("2024-01-01T00:00:00.250Z"));
    row("approved, text with an offset", R"({"status":"approved","verified_at":"2024-01-01T02:00:00+02:00"})", newYear);
    row("approved, text without a zone", R"({"status":"approved","verified_at":"2024-01-01T00:00:00"})", newYear);
    row("approved, the other key", R"({"status":"approved","approved_at":1704067200000})", newYear);
    row("approved, the other key as text", R"({"status":"approved","approved_at":"2024-01-01T00:00:00Z"})", newYear);
    row("approved, both keys",
        R"({"status":"approved","verified_at":1704067200000,"approved_at":"2025-01-01T00:00:00Z"})", newYear);
    row("approved, one null", R"({"status":"approved","verified_at":null,"approved_at":1704067200000})", newYear);
    row("approved, no time", R"({"status":"approved"})", never);
    row("approved, only rejected_at", R"({"status":"approved","rejected_at":1704067200000})", never);
    row("rejected", R"({"status":"rejected","rejected_at":"2024-01-01T00:00:00Z"})", newYear);
    row("rejected, verified before", R"({"status":"rejected","verified_at":1,"rejected_at":1704067200000})", newYear);
    row("retry", R"({"status":"retry","rejected_at":1704067200000})", newYear);
    row("in progress, rejected before", R"({"status":"in_progress","rejected_at":1704067200000})", never);
    row("unlisted", R"({"status":"APPROVED","verified_at":1704067200000})", never);
}

void TestSumvinKyc::times()
{
    QFETCH(QByteArray, body);
    QFETCH(std::optional<QDateTime>, decided);
    const Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->times.decided, decided);
    QVERIFY(!decided || talk.result->times.decided->timeSpec() == Qt::UTC);
    QVERIFY(!talk.result->times.created && !talk.result->times.submitted && !talk.result->times.expires);
}

void TestSumvinKyc::aTimeThatDecidesNothingIsKept()
{
    const Talk talk = askWith(jsonAnswer(R"({"status":"in_progress","rejected_at":1704067200000,)"
                                         R"("verified_at":"2023-01-01T00:00:00Z"})"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->raw.value(QStringLiteral("rejected_at")), QStringLiteral("1704067200000"));
    QCOMPARE(talk.result->raw.value(QStringLiteral("verified_at")), QStringLiteral("2023-01-01T00:00:00Z"));
    const Talk other = askWith(jsonAnswer(R"({"status":"approved","verified_at":1,"approved_at":2})"));
    QCOMPARE(other.result->raw.value(QStringLiteral("approved_at")), QStringLiteral("2"));
    QVERIFY(!other.result->raw.contains(QStringLiteral("verified_at")));
}

void TestSumvinKyc::aTimeThatIsNone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorCause>("cause");
    for (const char *value : {"-1", "9223372036854775807", "1704067200000.5", "253402300800000", "\"\"", "\"soon\"",
                              "\"1704067200000\"", "\"2024-13-01T00:00:00Z\"", "\"2024-01-01T25:00:00Z\"",
                              "\"2024-01-01\"", "\"2024-01-01T00:00:00Z\\n\"", "\"10000-01-01T00:00:00Z\""})
        QTest::newRow(value) << QByteArray(value) << ErrorCause::ValueOutOfRange;
    for (const char *value : {"true", "{}", "[1704067200000]"})
        QTest::newRow(value) << QByteArray(value) << ErrorCause::WrongType;
}

void TestSumvinKyc::aTimeThatIsNone()
{
    QFETCH(QByteArray, value);
    QFETCH(ErrorCause, cause);
    for (const char *key : {"verified_at", "approved_at", "rejected_at"}) {
        const QByteArray body = QByteArray(R"({"status":"approved",")") + key + "\":" + value + '}';
        const Talk talk = askWith(jsonAnswer(body));
        QVERIFY2(!talk.isAnswered(), body.constData());
        QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("Protocol"));
        QCOMPARE(talk.result.error().cause, cause);
        QCOMPARE(talk.result.error().args, QStringList{QString::fromLatin1(key)});
    }
}

void TestSumvinKyc::idsAndPassport_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("applicantId");
    QTest::addColumn<QString>("globalId");
    QTest::addColumn<StepState>("passport");
    QTest::addColumn<QString>("providerWord");
    const QString no;
    QTest::newRow("example approved") << example("sumvin_status_approved_spec_example.json")
                                      << QStringLiteral("65abc123def456") << no << StepState::Open
                                      << QStringLiteral("false");
    QTest::newRow("example pending") << example("sumvin_status_pending_sdk_fixture.json") << no << no
                                     << StepState::NotReported << no;
    QTest::newRow("example rejected") << example("sumvin_status_rejected_sdk_fixture.json") << no << no
                                      << StepState::NotReported << no;
    QTest::newRow("all there") << QByteArray(
        R"({"status":"approved","applicant_id":"a-1","global_id":"g-1","has_passport":true})")
                               << QStringLiteral("a-1") << QStringLiteral("g-1") << StepState::Done
                               << QStringLiteral("true");
    QTest::newRow("all null") << QByteArray(
        R"({"status":"approved","applicant_id":null,"global_id":null,"has_passport":null})")
                              << no << no << StepState::NotReported << no;
}

void TestSumvinKyc::idsAndPassport()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, applicantId);
    QFETCH(QString, globalId);
    QFETCH(StepState, passport);
    QFETCH(QString, providerWord);
    const Talk talk = askWith(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QMap<QString, QString> ids;
    if (!applicantId.isEmpty())
        ids.insert(QStringLiteral("applicantId"), applicantId);
    if (!globalId.isEmpty())
        ids.insert(QStringLiteral("globalId"), globalId);
    QCOMPARE(talk.result->ids, ids);
    QCOMPARE(talk.result->steps.size(), 1);
    QCOMPARE(talk.result->steps.constFirst().key, QStringLiteral("passport"));
    QCOMPARE(core::toWord(talk.result->steps.constFirst().state), core::toWord(passport));
    QCOMPARE(talk.result->steps.constFirst().providerWord, providerWord);
}

void TestSumvinKyc::reasons_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("texts");
    const QString mismatch = QStringLiteral("doc mismatch");
    QTest::newRow("documented key") << QByteArray(R"("reject_reason":"doc mismatch")") << QStringList{mismatch};
    QTest::newRow("the other key") << QByteArray(R"("rejection_reason":"doc mismatch")") << QStringList{mismatch};
    QTest::newRow("both the same") << QByteArray(R"("reject_reason":"doc mismatch","rejection_reason":"doc mismatch")")
                                   << QStringList{mismatch};
    QTest::newRow("both, not the same") << QByteArray(
        R"("reject_reason":"doc mismatch","rejection_reason":"too young")")
                                        << QStringList{mismatch, QStringLiteral("too young")};
    QTest::newRow("null") << QByteArray(R"("reject_reason":null)") << QStringList();
    QTest::newRow("empty") << QByteArray(R"("reject_reason":"")") << QStringList();
    QTest::newRow("missing") << QByteArray(R"("other":1)") << QStringList();
}

void TestSumvinKyc::reasons()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, texts);
    for (const char *status : {"rejected", "retry"}) {
        const Talk talk = askWith(jsonAnswer(QByteArray(R"({"status":")") + status + R"(",)" + members + '}'));
        QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
        QStringList found;
        for (const core::Reason &reason : talk.result->reasons) {
            found.append(reason.providerText);
            QCOMPARE(core::toWord(reason.audience), QStringLiteral("Internal"));
            QVERIFY(talk.result->raw.values().contains(reason.providerText));
        }
        QCOMPARE(found, texts);
    }
}

void TestSumvinKyc::errors_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const QString no;
    QTest::newRow("401 example: token missing")
        << jsonAnswer(example("sumvin_401_missing_token.json"), 401) << ErrorKind::Unauthorized
        << ErrorCause::TokenRefused << false << QStringLiteral("USR-401-001")
        << QStringLiteral("Missing or invalid authentication token");
    QTest::newRow("401 example: tenant") << jsonAnswer(example("sumvin_401_bad_orgid.json"), 401)
                                         << ErrorKind::Unauthorized << ErrorCause::TenantRefused << false
                                         << QStringLiteral("USR-401-002")
                                         << QStringLiteral("x-juno-orgid must be formatted as '<org-id>:<env-id>'.");
    QTest::newRow("401 without a body") << jsonAnswer({}, 401) << ErrorKind::Unauthorized << ErrorCause::TokenRefused
                                        << false << no << no;
    QTest::newRow("403") << jsonAnswer(R"({"title":"Forbidden","status":403})", 403) << ErrorKind::Forbidden
                         << ErrorCause::AccessForbidden << false << no << QStringLiteral("Forbidden");
    QTest::newRow("422 with places") << jsonAnswer(
        R"({"detail":[{"loc":["query","refresh"],"msg":"not a boolean","type":"bool_parsing"},)"
        R"({"loc":["header",0],"msg":"too short","type":"x"}]})",
        422) << ErrorKind::InvalidRequest
                                     << ErrorCause::RequestRefused << false << no
                                     << QStringLiteral("query.refresh: not a boolean; header.0: too short");
    QTest::newRow("422 without places") << jsonAnswer(R"({"detail":[{"msg":"no"},{}]})", 422)
                                        << ErrorKind::InvalidRequest << ErrorCause::RequestRefused << false << no
                                        << QStringLiteral("no");
    QTest::newRow("429") << jsonAnswer({}, 429) << ErrorKind::RateLimited << ErrorCause::QuotaUsedUp << true << no
                         << no;
    QTest::newRow("502 problem") << jsonAnswer(
        R"({"title":"Bad Gateway","status":502,"detail":"SumSub did not answer","error_code":"KYC-502-001"})", 502)
                                 << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << true
                                 << QStringLiteral("KYC-502-001") << QStringLiteral("SumSub did not answer");
    QTest::newRow("400 with -R") << jsonAnswer(R"({"detail":"Again","error_code":"KYC-400-001-R"})", 400)
                                 << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << true
                                 << QStringLiteral("KYC-400-001-R") << QStringLiteral("Again");
    QTest::newRow("400 without -R") << jsonAnswer(R"({"detail":"No","error_code":"KYC-400-001"})", 400)
                                    << ErrorKind::InvalidRequest << ErrorCause::RequestRefused << false
                                    << QStringLiteral("KYC-400-001") << QStringLiteral("No");
    QTest::newRow("404 with -R") << jsonAnswer(R"({"error_code":"KYC-404-001-R"})", 404)
                                 << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << true
                                 << QStringLiteral("KYC-404-001-R") << no;
    QTest::newRow("401 with -R") << jsonAnswer(R"({"error_code":"USR-401-009-R"})", 401) << ErrorKind::Unauthorized
                                 << ErrorCause::TokenRefused << true << QStringLiteral("USR-401-009-R") << no;
    QTest::newRow("-R not at the end") << jsonAnswer(R"({"error_code":"KYC-R-400"})", 400) << ErrorKind::InvalidRequest
                                       << ErrorCause::RequestRefused << false << QStringLiteral("KYC-R-400") << no;
    QTest::newRow("the tenant's code on 400")
        << jsonAnswer(R"({"error_code":"USR-401-002"})", 400) << ErrorKind::InvalidRequest << ErrorCause::RequestRefused
        << false << QStringLiteral("USR-401-002") << no;
    QTest::newRow("approved on 201") << jsonAnswer(R"({"status":"approved"})", 201) << ErrorKind::Protocol
                                     << ErrorCause::UnexpectedStatus << false << no << no;
    QTest::newRow("approved on 503") << jsonAnswer(R"({"status":"approved"})", 503) << ErrorKind::ProviderUnavailable
                                     << ErrorCause::ProviderDown << true << no << no;
    QTest::newRow("a problem on 200") << jsonAnswer(example("sumvin_problem_detail_spec_example.json"))
                                      << ErrorKind::Protocol << ErrorCause::WrongType << false << no << no;
    QTest::newRow("a schema on 200") << jsonAnswer(example("sumvin_status_schema_facts.json")) << ErrorKind::Protocol
                                     << ErrorCause::KeyAbsent << false << no << no;
    QTest::newRow("no status") << jsonAnswer(R"({"applicant_id":"a"})") << ErrorKind::Protocol << ErrorCause::KeyAbsent
                               << false << no << no;
}

void TestSumvinKyc::errors()
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
    if (answer.status != 200)
        QCOMPARE(error.retryAfter, std::optional(std::chrono::milliseconds(7000)));
}

void TestSumvinKyc::nothingStarted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no body") << QByteArray() << QString();
    QTest::newRow("empty object") << QByteArray("{}") << QString();
    QTest::newRow("detail") << QByteArray(R"({"detail":"No verification in progress"})")
                            << QStringLiteral("No verification in progress");
    QTest::newRow("problem") << example("sumvin_problem_detail_spec_example.json")
                             << QStringLiteral("No wallet found with ID 12345 for this user.");
    QTest::newRow("another shape") << QByteArray(R"({"detail":[1],"status":"approved"})") << QString();
}

void TestSumvinKyc::nothingStarted()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const Talk fresh = askWith(jsonAnswer(body, 404));
    QVERIFY2(fresh.isAnswered(), qPrintable(fresh.errorLine()));
    QCOMPARE(core::toWord(fresh.result->status), QStringLiteral("NotStarted"));
    QCOMPARE(core::toWord(fresh.result->nextActor), QStringLiteral("Customer"));
    QCOMPARE(core::toWord(fresh.result->retry), QStringLiteral("Unknown"));
    QCOMPARE(fresh.result->raw.value(QStringLiteral("detail")), detail);
    QCOMPARE(fresh.result->evidence.constFirst().body, body);

    const Talk cached = askWith(jsonAnswer(body, 404), "false");
    QVERIFY(!cached.isAnswered());
    QCOMPARE(core::toWord(cached.result.error().kind), QStringLiteral("UserNotFound"));
    QCOMPARE(cached.result.error().cause, ErrorCause::UserUnknown);
    QCOMPARE(cached.result.error().providerMessage, detail);
}

void TestSumvinKyc::passingFaults_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<bool>("expected");
    QTest::newRow("-R on 400") << jsonAnswer(R"({"error_code":"KYC-400-001-R"})", 400) << true;
    QTest::newRow("-R on 404") << jsonAnswer(R"({"error_code":"KYC-404-001-R"})", 404) << true;
    QTest::newRow("-R on 200") << jsonAnswer(R"({"error_code":"KYC-200-001-R"})") << false;
    QTest::newRow("no -R") << jsonAnswer(R"({"error_code":"KYC-400-001"})", 400) << false;
    QTest::newRow("no code") << jsonAnswer("{}", 502) << false;
    QTest::newRow("no JSON") << jsonAnswer("KYC-400-001-R", 400) << false;
    QTest::newRow("a number") << jsonAnswer(R"({"error_code":-1})", 400) << false;
}

void TestSumvinKyc::passingFaults()
{
    QFETCH(core::HttpResponse, answer);
    QFETCH(bool, expected);
    const Talk talk = askWith(answer);
    QVERIFY(talk.sent.constFirst().isTransient != nullptr);
    QCOMPARE(talk.sent.constFirst().isTransient(answer), expected);
}

void TestSumvinKyc::sendsExactlyThis()
{
    const Talk talk = askWith(jsonAnswer(R"({"status":"approved"})"));
    QCOMPARE(talk.sent.size(), 1);
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("GET"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://provider.example:8443")));
    QCOMPARE(request.target, QByteArray("/v0/kyc/status?refresh=true"));
    QCOMPARE(request.headers,
             (QList<core::HttpHeader>{{"x-sumvin-pat", "sumvin-pat-0123456789"},
                                      {"X-Timestamp-Format", "iso8601"},
                                      {"x-juno-orgid", "org-1:env-2"}}));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.tracePath, QByteArray("/v0/kyc/status"));
}

void TestSumvinKyc::withoutRefresh()
{
    const Talk talk = askWith(jsonAnswer(R"({"status":"approved"})"), "false");
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.sent.constFirst().target, QByteArray("/v0/kyc/status"));
    QCOMPARE(core::toWord(talk.result->source), QStringLiteral("ProviderCache"));
    QCOMPARE(core::toWord(askWith(jsonAnswer(R"({"status":"approved"})"), "true").result->source),
             QStringLiteral("Live"));
}

void TestSumvinKyc::refreshMustBeAFlag()
{
    const Talk talk = askWith({}, "yes");
    QVERIFY(talk.sent.isEmpty());
    QCOMPARE(talk.result.error().cause, ErrorCause::FieldMalformed);
    QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("refresh")});
}

void TestSumvinKyc::tenantIsLeftOutWhenEmpty()
{
    const Specimen &specimen = specimenOf(kCheck);
    core::Account account = specimen.account.clone();
    account.fields.remove(QStringLiteral("org-id"));
    const Talk talk = ask(kCheck, {account, specimen.customer, m_clock}, scripted({jsonAnswer("{}")}));
    QVERIFY(talk.sent.constFirst().header("x-juno-orgid").isNull());
}

void TestSumvinKyc::stagingNeedsAnAddress()
{
    const Specimen &specimen = specimenOf(kCheck);
    core::Account account = specimen.account.clone();
    account.environment = core::Environment::Staging;
    const Talk staging = ask(kCheck, {account, specimen.customer, m_clock}, scripted({}));
    QVERIFY(staging.sent.isEmpty());
    QCOMPARE(staging.result.error().cause, ErrorCause::AddressMalformed);
    account.environment = core::Environment::Production;
    const Talk production = ask(kCheck, {account, specimen.customer, m_clock}, scripted({jsonAnswer("{}")}));
    QCOMPARE(production.sent.constFirst().origin, QUrl(QStringLiteral("https://api.sumvin.com")));
}

QTEST_APPLESS_MAIN(TestSumvinKyc)
#include "test_sumvinkyc.moc"
