// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/hostileids.h"
#include "providers/registry.h"
#include "support/answers.h"
#include "support/conversationdriver.h"
#include "support/fixedclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;
using core::ProfileField;
using providers::TokenReception;

namespace {

const QByteArray kToken = "_act-share/token+1";

core::Account sumsub()
{
    core::Account account;
    account.providerId = QStringLiteral("sumsub");
    account.environment = core::Environment::Production;
    account.fields.setSecret(QStringLiteral("app-token"), core::Secret(QByteArray("prd:app-token-1")));
    account.fields.setSecret(QStringLiteral("secret-key"), core::Secret(QByteArray("test-secret")));
    return account;
}

core::Account kriptomat()
{
    core::Account account;
    account.providerId = QStringLiteral("kriptomat");
    account.environment = core::Environment::Production;
    account.fields.setSecret(QStringLiteral("access-token"), core::Secret(QByteArray("kriptomat-access-token")));
    account.fields.setText(QStringLiteral("sumsub-client-id"), QStringLiteral("kriptomat-at-sumsub"));
    return account;
}

core::Account transak()
{
    core::Account account;
    account.providerId = QStringLiteral("transak");
    account.fields.setText(QStringLiteral("api-key"), QStringLiteral("key-1"));
    return account;
}

core::Fields texts(std::initializer_list<std::pair<const char *, QString>> values)
{
    core::Fields fields;
    for (const auto &[key, value] : values)
        fields.setText(QLatin1String(key), value);
    return fields;
}

core::Fields quote()
{
    return texts({{"email", QStringLiteral("maria@example.com")},
                  {"fiat-currency", QStringLiteral("EUR")},
                  {"fiat-amount", QStringLiteral("100.50")},
                  {"crypto-currency", QStringLiteral("ETH")},
                  {"network", QStringLiteral("ethereum")},
                  {"payment-method", QStringLiteral("credit_debit_card")},
                  {"quote-country-code", QStringLiteral("DE")}});
}

QByteArray header(const core::HttpRequest &request, const char *name)
{
    return request.header(name);
}

/// Whether the signature is that of what goes on the wire.
bool isSigned(const core::HttpRequest &request)
{
    const QByteArray signedBytes =
        request.header("X-App-Access-Ts") + core::toWord(request.method) + request.target + request.body;
    return request.header("X-App-Access-Sig")
        == QMessageAuthenticationCode::hash(signedBytes, "test-secret", QCryptographicHash::Sha256).toHex();
}

QByteArray tokenAnswer(const QByteArray &recipient)
{
    return R"({"token":")" + kToken + R"(","forClientId":")" + recipient + "\"}";
}

core::HttpResponse refusal(int status, const QByteArray &description)
{
    return jsonAnswer("{\"description\":\"" + description + "\",\"code\":" + QByteArray::number(status) + "}", status);
}

core::Error errorOf(const auto &talk)
{
    return talk.result ? core::Error() : talk.result.error();
}

} // namespace

Q_DECLARE_METATYPE(kyc::core::HttpResponse)

/// What carrying a verification over asks of the providers, request by request.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoShares();
    void readsTheApplicantAsALookup();
    void readsTheProfile_data();
    void readsTheProfile();
    void makesATokenByTheCurrentCall();
    void makesATokenByTheOlderCall();
    void olderCallIsTriedAfterA404();
    void tokenProblems_data();
    void tokenProblems();
    void signsHostileIds_data();
    void signsHostileIds();
    void importsAtKriptomat();
    void kriptomatReceptions_data();
    void kriptomatReceptions();
    void quotesAtTransak();
    void transakReceptions_data();
    void transakReceptions();
    void badQuotesAreNotSent_data();
    void badQuotesAreNotSent();
    void noTokenComesBack();
    void othersDoNotShare();
    void knowsWhatNeverLeft();

private:
    [[nodiscard]] TokenTalk make(const core::Account &account, const Responder &responder,
                                 const QString &applicant = QStringLiteral("applicant-1")) const
    {
        return makeShareToken({account, applicant, QStringLiteral("transak"), std::chrono::seconds(1200), m_clock},
                              responder);
    }
    [[nodiscard]] HandOverTalk give(const core::Account &account, const core::Fields &fields,
                                    const core::Result<core::HttpResponse> &answer) const
    {
        return handOver({account, fields, core::Secret(QByteArray(kToken)), m_clock}, scripted({answer}));
    }

    FixedClock m_clock;
};

void TestSharing::saysWhoShares()
{
    const core::ProviderDescription &source = providers::find(QStringLiteral("sumsub"))->description();
    QVERIFY(source.source && !source.destination);
    QVERIFY(source.check(source.source->checkId));
    for (const char *id : {"kriptomat", "transak"}) {
        const core::ProviderDescription &description = providers::find(QLatin1String(id))->description();
        QVERIFY(description.destination && !description.source);
        QVERIFY(description.check(description.destination->checkId));
        QVERIFY(description.destination->longestLife <= std::chrono::seconds(1200));
    }
    const core::SharingDestination &sharing = *providers::find(QStringLiteral("transak"))->description().destination;
    QCOMPARE(sharing.polls.interval, std::chrono::milliseconds(10'000));
    QCOMPARE(sharing.polls.most, 20);
    QVERIFY(!sharing.canBeAskedBefore);
    QCOMPARE(providers::recipientOf(::transak()), QStringLiteral("transak"));
}

void TestSharing::readsTheApplicantAsALookup()
{
    const QByteArray body = R"({"id":"applicant-1","info":{"firstName":"A","lastName":"B","dob":"1990-01-01"},)"
                            R"("review":{"reviewStatus":"completed","reviewResult":{"reviewAnswer":"GREEN"}}})";
    const core::Account account = sumsub();
    const core::Fields who = texts({{"applicant-id", QStringLiteral("applicant-1")}});
    const ApplicantTalk reading = readApplicant({account, who, m_clock}, scripted({jsonAnswer(body)}));
    const Talk lookup = ask(QStringLiteral("sumsub/applicant"), {account, who, m_clock}, scripted({jsonAnswer(body)}));
    QVERIFY2(reading.isAnswered(), qPrintable(reading.errorLine()));
    QVERIFY(reading.result->verification == *lookup.result);
    QCOMPARE(reading.result->applicantId, QStringLiteral("applicant-1"));
    QCOMPARE(reading.sent.constFirst().target, lookup.sent.constFirst().target);
    QVERIFY(isSigned(reading.sent.constFirst()));
}

void TestSharing::readsTheProfile_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QList<int>>("profile"); // first name, last name, date of birth: 1 there, 0 missing, -1 unsaid
    QTest::newRow("nothing said") << QByteArray() << QList<int>{-1, -1, -1};
    QTest::newRow("null") << QByteArray(R"("info":null,)") << QList<int>{-1, -1, -1};
    QTest::newRow("all") << QByteArray(R"("info":{"firstName":"A","lastName":"B","dob":"1990-01-01"},)")
                         << QList<int>{1, 1, 1};
    QTest::newRow("none of them") << QByteArray(R"("info":{"country":"DEU"},)") << QList<int>{0, 0, 0};
    QTest::newRow("empty") << QByteArray(R"("info":{"firstName":"","lastName":" ","dob":null},)")
                           << QList<int>{0, 0, 0};
    QTest::newRow("in fixedInfo") << QByteArray(R"("fixedInfo":{"firstName":"A"},"info":{"lastName":"B"},)")
                                  << QList<int>{1, 1, 0};
    QTest::newRow("of another type") << QByteArray(R"("info":{"firstName":7,"lastName":"B","dob":"x"},)")
                                     << QList<int>{0, 1, 1};
}

void TestSharing::readsTheProfile()
{
    QFETCH(QByteArray, more);
    QFETCH(QList<int>, profile);
    const QByteArray body = R"({"id":"applicant-1",)" + more + R"("review":{"reviewStatus":"init"}})";
    const core::Account account = sumsub();
    const core::Fields who = texts({{"external-user-id", QStringLiteral("u-1")}});
    const ApplicantTalk reading = readApplicant({account, who, m_clock}, scripted({jsonAnswer(body)}));
    QVERIFY2(reading.isAnswered(), qPrintable(reading.errorLine()));
    const QList<ProfileField> fields{ProfileField::FirstName, ProfileField::LastName, ProfileField::DateOfBirth};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto said = reading.result->profile.constFind(fields.at(i));
        const bool isSaid = said != reading.result->profile.constEnd();
        QCOMPARE(isSaid ? int(*said) : -1, profile.at(i));
    }
}

void TestSharing::makesATokenByTheCurrentCall()
{
    const TokenTalk talk = make(sumsub(), scripted({jsonAnswer(tokenAnswer("transak"))}));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->token.open().toByteArray(), kToken);
    QCOMPARE(talk.sent.size(), 1);
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(request.method, core::HttpMethod::Post);
    QCOMPARE(request.target, QByteArray("/resources/accessTokens/shareToken"));
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
             (QJsonObject{{QStringLiteral("applicantId"), QStringLiteral("applicant-1")},
                          {QStringLiteral("forClientId"), QStringLiteral("transak")},
                          {QStringLiteral("ttlInSecs"), 1200}}));
    QVERIFY(isSigned(request));
    const TokenTalk longer =
        makeShareToken({sumsub(), QStringLiteral("a"), QStringLiteral("transak"), std::chrono::hours(5), m_clock},
                       scripted({jsonAnswer(tokenAnswer("transak"))}));
    QVERIFY(longer.sent.constFirst().body.contains("\"ttlInSecs\":1200"));
}

void TestSharing::makesATokenByTheOlderCall()
{
    core::Account account = sumsub();
    account.fields.setText(QStringLiteral("older-share-token-call"), QStringLiteral("true"));
    const TokenTalk talk = make(account, scripted({jsonAnswer(tokenAnswer("transak"))}));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(request.target,
             QByteArray("/resources/accessTokens/-/shareToken?applicantId=applicant-1&forClientId=transak"));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.method, core::HttpMethod::Post);
    QVERIFY(isSigned(request));
    const TokenTalk gone = make(account, scripted({refusal(404, "Applicant not found")}));
    QCOMPARE(errorOf(gone).kind, ErrorKind::UserNotFound);
    QCOMPARE(gone.sent.size(), 1);
}

void TestSharing::olderCallIsTriedAfterA404()
{
    const TokenTalk talk = make(sumsub(), scripted({refusal(404, "no route"), jsonAnswer(tokenAnswer("transak"))}));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.sent.size(), 2);
    QVERIFY(talk.sent.constLast().target.startsWith("/resources/accessTokens/-/shareToken?"));
    QVERIFY(isSigned(talk.sent.constLast()));
    const TokenTalk nobody = make(sumsub(), scripted({refusal(404, "no route"), refusal(404, "Applicant not found")}));
    QCOMPARE(errorOf(nobody).kind, ErrorKind::UserNotFound);
}

void TestSharing::tokenProblems_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, const core::HttpResponse &answer, ErrorKind kind, ErrorCause cause) {
        QTest::newRow(name) << answer << static_cast<int>(kind) << static_cast<int>(cause);
    };
    row("for another", jsonAnswer(tokenAnswer("kriptomat")), ErrorKind::Protocol, ErrorCause::RecipientOther);
    row("for nobody", jsonAnswer(R"({"token":"abcdefgh"})"), ErrorKind::Protocol, ErrorCause::KeyAbsent);
    row("no token", jsonAnswer(R"({"forClientId":"transak"})"), ErrorKind::Protocol, ErrorCause::KeyAbsent);
    row("empty token", jsonAnswer(R"({"token":"","forClientId":"transak"})"), ErrorKind::Protocol,
        ErrorCause::ValueOutOfRange);
    row("number", jsonAnswer(R"({"token":1,"forClientId":"transak"})"), ErrorKind::Protocol, ErrorCause::WrongType);
    row("not permitted", refusal(403, "The app token is not allowed to share applicants"), ErrorKind::Forbidden,
        ErrorCause::SharingNotPermitted);
    row("not approved", refusal(400, "Applicant is not approved and cannot be shared"), ErrorKind::InvalidRequest,
        ErrorCause::ApplicantNotShareable);
    row("no partner", refusal(400, "forClientId is not among your partners"), ErrorKind::InvalidRequest,
        ErrorCause::RecipientUnknown);
    row("no partner, 403", refusal(403, "No such partner"), ErrorKind::InvalidRequest, ErrorCause::RecipientUnknown);
    row("something else", refusal(400, "no"), ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    row("signature", refusal(401, "Request signature mismatch"), ErrorKind::Unauthorized, ErrorCause::SignatureRefused);
    row("quota", refusal(429, "slow down"), ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    row("down", refusal(503, "down"), ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    row("page", answerOfType("text/html", "<html>"), ErrorKind::Protocol, ErrorCause::NotJson);
}

void TestSharing::tokenProblems()
{
    QFETCH(core::HttpResponse, answer);
    QFETCH(int, kind);
    QFETCH(int, cause);
    const TokenTalk talk = make(sumsub(), scripted({answer}));
    QVERIFY(!talk.isAnswered());
    QCOMPARE(static_cast<int>(errorOf(talk).kind), kind);
    QCOMPARE(static_cast<int>(errorOf(talk).cause), cause);
    QVERIFY(!talk.errorLine().contains(QString::fromLatin1(kToken)));
}

void TestSharing::signsHostileIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    for (const HostileId &each : hostileIds())
        QTest::newRow(each.name) << each.id << each.encoded;
}

void TestSharing::signsHostileIds()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, encoded);
    const TokenTalk current = make(sumsub(), scripted({jsonAnswer(tokenAnswer("transak"))}), id);
    QVERIFY2(current.isAnswered(), qPrintable(current.errorLine()));
    QCOMPARE(QJsonDocument::fromJson(current.sent.constFirst().body).object().value(u"applicantId").toString(), id);
    QVERIFY(isSigned(current.sent.constFirst()));
    core::Account account = sumsub();
    account.fields.setText(QStringLiteral("older-share-token-call"), QStringLiteral("true"));
    const TokenTalk older = make(account, scripted({jsonAnswer(tokenAnswer("transak"))}), id);
    QVERIFY(older.sent.constFirst().target.endsWith("?applicantId=" + encoded + "&forClientId=transak"));
    QVERIFY(isSigned(older.sent.constFirst()));
    const core::Fields who = texts({{"external-user-id", id}});
    const ApplicantTalk reading = readApplicant({account, who, m_clock}, scripted({refusal(404, "no")}));
    QVERIFY(reading.sent.constFirst().target.contains("-;externalUserId=" + encoded + "/one"));
    QVERIFY(isSigned(reading.sent.constFirst()));
}

void TestSharing::importsAtKriptomat()
{
    const core::Fields fields = texts({{"user-id", QStringLiteral("k/1")}});
    const HandOverTalk talk = give(kriptomat(), fields, jsonAnswer(R"({"status":true})"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->reception, TokenReception::Taken);
    QVERIFY(talk.result->fields.isEmpty());
    const core::HttpRequest &request = talk.sent.constFirst();
    QVERIFY(!request.isRepeatable());
    QCOMPARE(request.target, QByteArray("/v1/users/k%2F1/kyc-import"));
    QCOMPARE(header(request, "Authorization"), QByteArray("Bearer kriptomat-access-token"));
    QCOMPARE(header(request, "X-Requested-With"), QByteArray("XMLHttpRequest"));
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
             (QJsonObject{{QStringLiteral("token"), QString::fromLatin1(kToken)}}));
    QVERIFY(!request.tracePath.contains(kToken));
    core::Account elsewhere = kriptomat();
    elsewhere.fields.setText(QStringLiteral("import-path"), QStringLiteral("/v2/import/{user_id}"));
    QCOMPARE(give(elsewhere, fields, jsonAnswer(R"({"status":true})")).sent.constFirst().target,
             QByteArray("/v2/import/k%2F1"));
}

void TestSharing::kriptomatReceptions_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<int>("reception"); // -1: an error, which leaves it open
    const auto row = [](const char *name, int status, const QByteArray &body, TokenReception reception) {
        QTest::newRow(name) << jsonAnswer(body, status) << static_cast<int>(reception);
    };
    row("false", 200, R"({"status":false,"message":"No."})", TokenReception::Refused);
    row("false without words", 200, R"({"status":false})", TokenReception::Refused);
    row("expired", 422, R"({"message":"The token has expired."})", TokenReception::Expired);
    row("used", 422, R"({"message":"x","errors":{"token":["The token has already been used."]}})",
        TokenReception::AlreadyUsed);
    row("invalid", 422, R"({"message":"The token is invalid."})", TokenReception::Malformed);
    row("for another", 422, R"({"message":"The token was made for another client."})", TokenReception::OtherRecipient);
    row("verified", 422, R"({"message":"The user has already been verified."})", TokenReception::AlreadyVerified);
    row("no such user", 404, R"({"message":"User not found."})", TokenReception::CustomerUnknown);
    row("400", 400, R"({"message":"Bad."})", TokenReception::Refused);
    for (const int status : {401, 403, 429, 500, 502, 503})
        QTest::addRow("%d", status) << jsonAnswer(R"({"message":"x"})", status) << -1;
    QTest::newRow("page") << answerOfType("text/html", "<html>") << -1;
    QTest::newRow("no status") << jsonAnswer("{}") << -1;
    QTest::newRow("status of another type") << jsonAnswer(R"({"status":"true"})") << -1;
    QTest::newRow("garbage") << jsonAnswer("{\"status\":tr") << -1;
    QTest::newRow("redirect") << jsonAnswer("{}", 302) << -1;
}

void TestSharing::kriptomatReceptions()
{
    QFETCH(core::HttpResponse, answer);
    QFETCH(int, reception);
    const HandOverTalk talk = give(kriptomat(), texts({{"user-id", QStringLiteral("k-1")}}), answer);
    QCOMPARE(talk.isAnswered(), reception >= 0);
    QCOMPARE(talk.sent.size(), 1);
    if (reception >= 0)
        QCOMPARE(static_cast<int>(talk.result->reception), reception);
    else
        QVERIFY(!providers::isUnsent(errorOf(talk)));
}

void TestSharing::quotesAtTransak()
{
    core::Fields fields = quote();
    fields.setText(QStringLiteral("partner-customer-id"), QStringLiteral("u 1&2"));
    const HandOverTalk talk = give(transak(), fields, jsonAnswer(R"({"data":{"quoteId":"quote-7"}})"));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->reception, TokenReception::Taken);
    QCOMPARE(talk.result->fields.value(QStringLiteral("quote-id")), QStringLiteral("quote-7"));
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(request.method, core::HttpMethod::Get);
    QVERIFY(!request.isRepeatable());
    QCOMPARE(request.target,
             QByteArray("/api/v2/lookup/quotes?apiKey=key-1&fiatCurrency=EUR&cryptoCurrency=ETH&isBuyOrSell=BUY"
                        "&network=ethereum&paymentMethod=credit_debit_card&fiatAmount=100.50&quoteCountryCode=DE"
                        "&partnerCustomerId=u%201%262&kycShareToken=_act-share%2Ftoken%2B1"
                        "&kycShareTokenProvider=SUMSUB"));
    QCOMPARE(request.tracePath, QByteArray("/api/v2/lookup/quotes"));
    QVERIFY(request.header("authorization").isEmpty());
}

void TestSharing::transakReceptions_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<int>("reception");
    const auto row = [](const char *name, const QByteArray &message, TokenReception reception) {
        const QByteArray body = R"({"error":{"statusCode":400,"message":")" + message + R"(","errorCode":9001}})";
        QTest::newRow(name) << jsonAnswer(body, 400) << static_cast<int>(reception);
    };
    row("expired", "The KYC share token has expired", TokenReception::Expired);
    row("used", "The KYC share token has already been used", TokenReception::AlreadyUsed);
    row("invalid", "Invalid KYC share token", TokenReception::Malformed);
    row("for another", "The KYC share token is for another client", TokenReception::OtherRecipient);
    row("no names", "First name, last name and date of birth are required on the profile",
        TokenReception::ProfileIncomplete);
    row("parameters", "fiatAmount is required", TokenReception::InputRefused);
    for (const int status : {401, 403, 404, 429, 500, 503})
        QTest::addRow("%d", status) << jsonAnswer(R"({"error":{"message":"x"}})", status) << -1;
    QTest::newRow("no quote") << jsonAnswer(R"({"data":{}})") << -1;
    QTest::newRow("an empty one") << jsonAnswer(R"({"data":{"quoteId":" "}})") << -1;
    QTest::newRow("a number") << jsonAnswer(R"({"data":{"quoteId":7}})") << -1;
    QTest::newRow("garbage") << jsonAnswer("{\"data\":") << -1;
}

void TestSharing::transakReceptions()
{
    QFETCH(core::HttpResponse, answer);
    QFETCH(int, reception);
    const HandOverTalk talk = give(transak(), quote(), answer);
    QCOMPARE(talk.isAnswered(), reception >= 0);
    QCOMPARE(talk.sent.size(), 1);
    if (reception >= 0)
        QCOMPARE(static_cast<int>(talk.result->reception), reception);
    else
        QVERIFY(!providers::isUnsent(errorOf(talk)));
}

void TestSharing::badQuotesAreNotSent_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no currency") << QStringLiteral("fiat-currency") << QString();
    QTest::newRow("a long currency") << QStringLiteral("fiat-currency") << QStringLiteral("EURO");
    QTest::newRow("no amount") << QStringLiteral("fiat-amount") << QString();
    QTest::newRow("nothing") << QStringLiteral("fiat-amount") << QStringLiteral("0.00");
    QTest::newRow("a comma") << QStringLiteral("fiat-amount") << QStringLiteral("100,50");
    QTest::newRow("less than nothing") << QStringLiteral("fiat-amount") << QStringLiteral("-1");
    QTest::newRow("neither") << QStringLiteral("is-buy-or-sell") << QStringLiteral("HOLD");
    QTest::newRow("three letters") << QStringLiteral("quote-country-code") << QStringLiteral("DEU");
    QTest::newRow("no network") << QStringLiteral("network") << QString();
    QTest::newRow("nobody to ask for") << QStringLiteral("email") << QString();
}

void TestSharing::badQuotesAreNotSent()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    core::Fields fields = quote();
    QVERIFY(providers::checkHandOver(transak(), fields));
    fields.setText(key, value);
    const auto objection = providers::checkHandOver(transak(), fields);
    QVERIFY(!objection);
    QVERIFY(objection.error().args.join(u' ').contains(key));
    const HandOverTalk talk = give(transak(), fields, jsonAnswer("{}"));
    QVERIFY(talk.sent.isEmpty());
    QVERIFY(errorOf(talk) == objection.error());
    QVERIFY(providers::isUnsent(errorOf(talk)));
}

void TestSharing::noTokenComesBack()
{
    const QByteArray encoded = kToken.toPercentEncoding();
    for (const QByteArray &said : {kToken, encoded}) {
        const HandOverTalk quoted =
            give(transak(), quote(),
                 jsonAnswer(R"({"error":{"statusCode":400,"message":"bad token )" + said + R"("}})", 400));
        QVERIFY(quoted.isAnswered());
        QVERIFY(!quoted.result->refusal.providerMessage.contains(QString::fromLatin1(said)));
        const HandOverTalk imported = give(kriptomat(), texts({{"user-id", QStringLiteral("k-1")}}),
                                           jsonAnswer(R"({"message":"bad token )" + said + R"("})", 500));
        QVERIFY(!errorOf(imported).providerMessage.contains(QString::fromLatin1(said)));
        const HandOverTalk named = give(transak(), quote(), jsonAnswer(R"({"data":{"quoteId":")" + said + R"("}})"));
        QVERIFY(named.isAnswered());
        QVERIFY(!named.result->fields.value(QStringLiteral("quote-id")).contains(QString::fromLatin1(said)));
    }
}

void TestSharing::othersDoNotShare()
{
    core::Account account;
    account.providerId = QStringLiteral("p100");
    const core::Fields nothing;
    const core::Secret token(QByteArray("abcdefgh"));
    QCOMPARE(errorOf(readApplicant({account, nothing, m_clock}, scripted({}))).cause, ErrorCause::UnknownCheck);
    QCOMPARE(errorOf(make(account, scripted({}))).cause, ErrorCause::UnknownCheck);
    QCOMPARE(errorOf(handOver({account, nothing, token, m_clock}, scripted({}))).cause, ErrorCause::UnknownCheck);
    QCOMPARE(errorOf(handOver({sumsub(), nothing, token, m_clock}, scripted({}))).cause, ErrorCause::UnknownCheck);
    QVERIFY(providers::recipientOf(account).isEmpty());
    core::Account nameless = kriptomat();
    nameless.fields.remove(QStringLiteral("sumsub-client-id"));
    QVERIFY(providers::recipientOf(nameless).isEmpty());
    QCOMPARE(providers::recipientOf(kriptomat()), QStringLiteral("kriptomat-at-sumsub"));
    QCOMPARE(errorOf(handOver({transak(), quote(), core::Secret(), m_clock}, scripted({}))).cause,
             ErrorCause::CredentialMissing);
    const core::Secret broken(QByteArray("abc\ndef"));
    QCOMPARE(errorOf(handOver({transak(), quote(), broken, m_clock}, scripted({}))).cause,
             ErrorCause::CredentialMalformed);
}

void TestSharing::knowsWhatNeverLeft()
{
    for (const ErrorCause cause : {ErrorCause::HostNotFound, ErrorCause::ConnectionRefused})
        QVERIFY(providers::isUnsent(core::failure(ErrorKind::Network, cause).value()));
    QVERIFY(providers::isUnsent(core::failure(ErrorKind::Tls, ErrorCause::CertificateExpired).value()));
    QVERIFY(providers::isUnsent(core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing).value()));
    for (const ErrorCause cause : {ErrorCause::ConnectionReset, ErrorCause::ConnectionFailed})
        QVERIFY(!providers::isUnsent(core::failure(ErrorKind::Network, cause).value()));
    QVERIFY(!providers::isUnsent(core::failure(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut).value()));
    QVERIFY(!providers::isUnsent(core::failure(ErrorKind::Tls, ErrorCause::TlsFailed).value()));
    QVERIFY(!providers::isUnsent(core::failure(ErrorKind::Cancelled, ErrorCause::CancelledByAgent).value()));
}

QTEST_GUILESS_MAIN(TestSharing)
#include "test_sharing.moc"
