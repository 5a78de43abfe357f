// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "callers.h"

#include <QTest>

using namespace kyc::test;

namespace {

const QString kGreen = QStringLiteral("u-green");
const QByteArray kEmail = "sofia.lindqvist@example.com";

QByteArray quoteTarget(const QString &token)
{
    return "/api/v2/lookup/quotes?apiKey=transak-sandbox-key&fiatCurrency=EUR&cryptoCurrency=USDC&isBuyOrSell=BUY"
           "&network=ethereum&paymentMethod=sepa_bank_transfer&fiatAmount=100&quoteCountryCode=DE"
           "&kycShareTokenProvider=SUMSUB&kycShareToken="
        + QUrl::toPercentEncoding(token);
}

} // namespace

/// Share tokens on their way from SumSub to Transak and Kriptomat, and the logins it takes.
class TestHandOvers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_sandbox.start({QStringLiteral("--stage-polls"), QStringLiteral("2")}),
                 qPrintable(m_sandbox.problem()));
    }

    void carriesATokenToTransak()
    {
        const QString token = shareToken(m_sandbox, applicantId(m_sandbox, kGreen), QStringLiteral("transak"));
        QVERIFY(!token.isEmpty());
        const QString quoteId = handOver(token);
        QVERIFY(!quoteId.isEmpty());
        QStringList words;
        for (int i = 0; i < 8; ++i)
            words += transakStatus(quoteId, token);
        QCOMPARE(words.join(u' '),
                 QStringLiteral("INITIALIZED INITIALIZED IMPORTED IMPORTED VALIDATED VALIDATED DONE DONE"));
        QCOMPARE(requirement(quoteId), QStringLiteral("APPROVED"));
        QCOMPARE(count(token, QStringLiteral("accepted")), 1);
    }

    void asksForNothingMoreBeforeItIsDone()
    {
        const QString token = shareToken(m_sandbox, applicantId(m_sandbox, kGreen), QStringLiteral("transak"));
        QCOMPARE(requirement(handOver(token)), QStringLiteral("SUBMITTED"));
    }

    void endsBadlyForOneApplicant()
    {
        const QString id = applicantId(m_sandbox, QStringLiteral("u-green-fails"));
        const QString token = shareToken(m_sandbox, id, QStringLiteral("transak"));
        const QString quoteId = handOver(token);
        QString word;
        for (int i = 0; i < 7; ++i)
            word = transakStatus(quoteId, token);
        QCOMPARE(word, QStringLiteral("FAILED"));
        QCOMPARE(requirement(quoteId), QStringLiteral("SUBMITTED"));
    }

    void takesATokenOnce()
    {
        const QString token = shareToken(m_sandbox, applicantId(m_sandbox, kGreen), QStringLiteral("transak"));
        QVERIFY(!handOver(token).isEmpty());
        const RawAnswer again = get(m_sandbox, quoteTarget(token));
        QCOMPARE(again.status(), 400);
        QVERIFY2(again.body().contains("already been used"), again.body().constData());
        QCOMPARE(count(token, QStringLiteral("attempts")), 2);
        QCOMPARE(count(token, QStringLiteral("accepted")), 1);
    }

    void refusesATokenForAnotherClient()
    {
        const QString id = applicantId(m_sandbox, kGreen);
        const QString forTransak = shareToken(m_sandbox, id, QStringLiteral("transak"));
        const QString forKriptomat = shareToken(m_sandbox, id, QStringLiteral("kriptomat"));
        QVERIFY(get(m_sandbox, quoteTarget(forKriptomat)).body().contains("for another client"));
        QCOMPARE(import(QStringLiteral("k-not-started"), forTransak).status(), 422);
        QCOMPARE(count(forTransak, QStringLiteral("accepted")), 0);
    }

    void refusesWhatTransakCannotUse_data()
    {
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<int>("life");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("token that lives too long") << kGreen << 1201 << QByteArray("1200 seconds at most");
        QTest::newRow("profile without a name")
            << QStringLiteral("u-green-nameless") << 1200 << QByteArray("date of birth are required");
    }
    void refusesWhatTransakCannotUse()
    {
        QFETCH(const QString, applicant);
        QFETCH(const int, life);
        QFETCH(const QByteArray, part);
        const QString token = shareToken(m_sandbox, applicantId(m_sandbox, applicant), QStringLiteral("transak"), life);
        const RawAnswer answer = get(m_sandbox, quoteTarget(token));
        QCOMPARE(answer.status(), 400);
        QVERIFY2(answer.body().contains(part), answer.body().constData());
    }

    void sharesOnlyWhoIsApproved_data()
    {
        QTest::addColumn<QString>("applicant");
        for (const auto *name : {"u-init", "u-in-review", "u-awaiting-service", "u-on-hold", "u-red-retry",
                                 "u-red-final", "u-yellow", "u-unanswered", "u-unknown-word"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void sharesOnlyWhoIsApproved()
    {
        QFETCH(const QString, applicant);
        const QString id = applicantId(m_sandbox, applicant);
        QVERIFY(!id.isEmpty());
        QVERIFY(shareToken(m_sandbox, id, QStringLiteral("transak")).isEmpty());
    }

    void makesTokensInTheOlderFormToo()
    {
        const QByteArray target = "/resources/accessTokens/-/shareToken?applicantId=65f0c0de0000000000000008"
                                  "&forClientId=kriptomat";
        const QString token = sumsub(m_sandbox, "POST", target).json().value(u"token").toString();
        QVERIFY(token.startsWith(u"_act-"));
        QCOMPARE(import(QStringLiteral("k-not-started"), token).json().value(u"status").toBool(), true);
    }

    void carriesATokenToKriptomat()
    {
        const QString token = shareToken(m_sandbox, applicantId(m_sandbox, kGreen), QStringLiteral("kriptomat"));
        const RawAnswer imported = import(QStringLiteral("k-1052"), token);
        QCOMPARE(imported.status(), 200);
        QCOMPARE(imported.body(), QByteArray(R"({"status":true})"));
        QStringList words;
        for (int i = 0; i < 7; ++i)
            words += kriptomatStatus(QStringLiteral("k-1052"));
        QCOMPARE(words.join(u' '), QStringLiteral("pending pending pending pending pending pending passed"));
        const RawAnswer again = import(QStringLiteral("k-1052"), token);
        QCOMPARE(again.status(), 422);
        QVERIFY(import(QStringLiteral("k-1048"), token).body().contains("already been used"));
        QCOMPARE(count(token, QStringLiteral("accepted")), 1);
    }

    void movesOnWithTime()
    {
        QVERIFY(m_sandbox.start({QStringLiteral("--stage-seconds"), QStringLiteral("1")}));
        const QString token = shareToken(m_sandbox, applicantId(m_sandbox, kGreen), QStringLiteral("transak"));
        const QString quoteId = handOver(token);
        QCOMPARE(transakStatus(quoteId, token), QStringLiteral("INITIALIZED"));
        QStringList seen;
        const auto isDone = [&] {
            seen += transakStatus(quoteId, token);
            return seen.last() == u"DONE";
        };
        QVERIFY(QTest::qWaitFor(isDone, 20'000));
        seen.removeDuplicates();
        QCOMPARE(seen.last(), QStringLiteral("DONE"));
        QVERIFY2(seen.contains(QStringLiteral("IMPORTED")) && seen.contains(QStringLiteral("VALIDATED")),
                 qPrintable(seen.join(u' ')));
    }

    void logsCustomersIntoTransak()
    {
        const Headers json{{"Content-Type", "application/json"}};
        QJsonObject body{{QStringLiteral("apiKey"), QStringLiteral("transak-sandbox-key")},
                         {QStringLiteral("email"), QString::fromLatin1(kEmail)}};
        const RawAnswer first = post(m_sandbox, "/api/v2/auth/login", json, body);
        QCOMPARE(first.status(), 200);
        const RawAnswer tooSoon = post(m_sandbox, "/api/v2/auth/login", json, body);
        QCOMPARE(tooSoon.status(), 400);
        QCOMPARE(tooSoon.json().value(u"error")[u"errorCode"].toInt(), 1019);

        body.insert(u"stateToken", first.json().value(u"data")[u"stateToken"]);
        body.insert(u"otp", m_sandbox.state().value(u"mail")[QLatin1String(kEmail)]);
        const RawAnswer verified = post(m_sandbox, "/api/v2/auth/verify", json, body);
        QCOMPARE(verified.status(), 200);
        QCOMPARE(verified.json().value(u"data")[u"ttl"].toInt(), 2'592'000);
        QCOMPARE(post(m_sandbox, "/api/v2/auth/verify", json, body).status(), 401);

        const QByteArray token = verified.json().value(u"data")[u"accessToken"].toString().toLatin1();
        const QByteArray run = "/api/v2/kyc/id-proof-status?workFlowRunId=wfr-1052";
        QCOMPARE(get(m_sandbox, run, {{"authorization", token}}).status(), 200);
        QCOMPARE(get(m_sandbox, run, {{"authorization", "Bearer " + token}}).status(), 401);
        QVERIFY(gave(QString::fromLatin1(token)));
        const RawAnswer refreshed = get(m_sandbox, "/api/v2/auth/refresh", {{"authorization", token}});
        QCOMPARE(refreshed.status(), 200);
        QCOMPARE(get(m_sandbox, run, {{"authorization", token}}).status(), 401);
    }

    void sendsTheNextCodeAfterTheInterval()
    {
        QVERIFY(m_sandbox.start({QStringLiteral("--otp-interval"), QStringLiteral("1")}));
        const Headers json{{"Content-Type", "application/json"}};
        const QJsonObject body{{QStringLiteral("apiKey"), QStringLiteral("transak-sandbox-key")},
                               {QStringLiteral("email"), QString::fromLatin1(kEmail)}};
        QCOMPARE(post(m_sandbox, "/api/v2/auth/login", json, body).status(), 200);
        const auto isSent = [&] { return post(m_sandbox, "/api/v2/auth/login", json, body).status() == 200; };
        QVERIFY(QTest::qWaitFor(isSent, 20'000));
    }

    void mintsPartnerTokens()
    {
        const Headers headers{{"Content-Type", "application/json"}, {"api-secret", "transak-sandbox-secret"}};
        const QJsonValue data = post(m_sandbox, "/partners/api/v2/refresh-token", headers,
                                     {{QStringLiteral("apiKey"), QStringLiteral("transak-sandbox-key")}})
                                    .json()
                                    .value(u"data");
        const qint64 days = (data[u"expiresAt"].toInteger() - QDateTime::currentSecsSinceEpoch() + 43'200) / 86'400;
        QCOMPARE(days, 7);
        QVERIFY(gave(data[u"accessToken"].toString()));
        const Headers minted =
            with(transakHeaders(kEmail), "x-access-token", data[u"accessToken"].toString().toLatin1());
        QCOMPARE(get(m_sandbox, "/api/v2/kyc/id-proof-status?workFlowRunId=wfr-1052", minted).status(), 200);
    }

    void endsTokensSoonWhenAsked()
    {
        QVERIFY(m_sandbox.start({QStringLiteral("--short-tokens"), QStringLiteral("2")}));
        const Headers json{{"Content-Type", "application/json"}, {"api-secret", "transak-sandbox-secret"}};
        const QJsonValue data = post(m_sandbox, "/partners/api/v2/refresh-token", json,
                                     {{QStringLiteral("apiKey"), QStringLiteral("transak-sandbox-key")}})
                                    .json()
                                    .value(u"data");
        const qint64 left = data[u"expiresAt"].toInteger() - QDateTime::currentSecsSinceEpoch();
        QVERIFY2(left >= 0 && left <= 2, qPrintable(QString::number(left)));
        const Headers minted =
            with(transakHeaders(kEmail), "x-access-token", data[u"accessToken"].toString().toLatin1());
        const QByteArray run = "/api/v2/kyc/id-proof-status?workFlowRunId=wfr-1052";
        const auto isOver = [&] { return get(m_sandbox, run, minted).status() == 401; };
        QVERIFY(QTest::qWaitFor(isOver, 20'000));
        QCOMPARE(get(m_sandbox, run, transakHeaders(kEmail)).status(), 200); // the one that is always good

        const Headers headers = with(kriptomatHeaders(), "Authorization", {});
        const RawAnswer session =
            post(m_sandbox, "/api/v1/partners/auth/login", headers,
                 {{QStringLiteral("email"), QStringLiteral("agent@example.com")},
                  {QStringLiteral("password"), QStringLiteral("kriptomat-sandbox-password")},
                  {QStringLiteral("client_id"), QStringLiteral("kriptomat-sandbox-client")},
                  {QStringLiteral("client_secret"), QStringLiteral("kriptomat-sandbox-client-secret")},
                  {QStringLiteral("security_code"), m_sandbox.state().value(u"totp")}});
        QCOMPARE(session.json().value(u"expires_in").toInt(), 2);
        QCOMPARE(m_sandbox.requests(QStringLiteral("transak/partner-token")), 1);
        QCOMPARE(m_sandbox.requests(QStringLiteral("kriptomat/login")), 1);
    }

    void sharesNothingWithATokenThatMayNot()
    {
        const QByteArray look = "/resources/applicants/-;externalUserId=u-green/one";
        const auto unsharing = [](Headers headers) {
            return with(std::move(headers), "X-App-Token", "sbx:sumsub-sandbox-token-unsharing");
        };
        QCOMPARE(rawExchange(m_sandbox.url(), rawRequest("GET", look, unsharing(sumsubHeaders("GET", look)))).status(),
                 200);
        const QByteArray share = "/resources/accessTokens/-/shareToken?applicantId=65f0c0de0000000000000008"
                                 "&forClientId=kriptomat";
        QCOMPARE(
            rawExchange(m_sandbox.url(), rawRequest("POST", share, unsharing(sumsubHeaders("POST", share)))).status(),
            403);
    }

    void logsAgentsIntoKriptomat()
    {
        const Headers headers = with(kriptomatHeaders(), "Authorization", {});
        const QJsonObject body{
            {QStringLiteral("email"), QStringLiteral("agent@example.com")},
            {QStringLiteral("password"), QStringLiteral("kriptomat-sandbox-password")},
            {QStringLiteral("client_id"), QStringLiteral("kriptomat-sandbox-client")},
            {QStringLiteral("client_secret"), QStringLiteral("kriptomat-sandbox-client-secret")},
            {QStringLiteral("security_code"), m_sandbox.state().value(u"totp").toString()},
        };
        const RawAnswer answer = post(m_sandbox, "/api/v1/partners/auth/login", headers, body);
        QCOMPARE(answer.status(), 200);
        QCOMPARE(answer.json().value(u"expires_in").toInt(), 3600);
        const QByteArray token = answer.json().value(u"access_token").toString().toLatin1();
        const Headers loggedIn = with(kriptomatHeaders(), "Authorization", "Bearer " + token);
        QCOMPARE(get(m_sandbox, "/api/v1/partners/users/k-passed", loggedIn).status(), 200);
        QVERIFY(gave(QString::fromLatin1(token)));
        QJsonObject wrong = body;
        wrong.insert(u"client_secret", QStringLiteral("x"));
        QCOMPARE(post(m_sandbox, "/api/v1/partners/auth/login", headers, wrong).status(), 401);
        QJsonObject tooLong = body;
        tooLong.insert(u"expires_in", 3601);
        QCOMPARE(post(m_sandbox, "/api/v1/partners/auth/login", headers, tooLong).status(), 422);
    }

private:
    /// As the sandbox tells of itself.
    [[nodiscard]] bool gave(const QString &token) const
    {
        return m_sandbox.state().value(u"tokens").toArray().contains(token);
    }
    [[nodiscard]] QString handOver(const QString &token) const
    {
        return get(m_sandbox, quoteTarget(token)).json().value(u"data")[u"quoteId"].toString();
    }
    [[nodiscard]] QString transakStatus(const QString &quoteId, const QString &token) const
    {
        const QByteArray target = "/api/v2/kyc/share-token-status?kycShareTokenProvider=SUMSUB&quoteId="
            + quoteId.toLatin1() + "&kycShareToken=" + QUrl::toPercentEncoding(token);
        return get(m_sandbox, target, transakHeaders(kEmail)).json().value(u"data")[u"shareTokenStatus"].toString();
    }
    [[nodiscard]] QString requirement(const QString &quoteId) const
    {
        const QByteArray target =
            "/api/v2/kyc/requirement?apiKey=transak-sandbox-key&metadata[quoteId]=" + quoteId.toLatin1();
        return get(m_sandbox, target, transakHeaders(kEmail)).json().value(u"data")[u"status"].toString();
    }
    [[nodiscard]] RawAnswer import(const QString &userId, const QString &token) const
    {
        return post(m_sandbox, "/v1/users/" + userId.toLatin1() + "/kyc-import", kriptomatHeaders(),
                    {{QStringLiteral("token"), token}});
    }
    [[nodiscard]] QString kriptomatStatus(const QString &userId) const
    {
        return get(m_sandbox, "/api/v1/partners/users/" + userId.toLatin1(), kriptomatHeaders())
            .json()
            .value(u"data")[u"kyc_status"]
            .toString();
    }
    [[nodiscard]] int count(const QString &token, const QString &what) const
    {
        return m_sandbox.state().value(u"imports")[token][what].toInt();
    }

    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestHandOvers)
#include "test_handovers.moc"
