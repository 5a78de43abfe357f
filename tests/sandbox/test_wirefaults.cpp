// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "callers.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace kyc::test;

namespace {

constexpr qsizetype kMebibyte = 1'048'576;
const QByteArray kTarget = "/v1/kyc/status/u-approved";
const QByteArray kHonest = R"({"attemptStatus":"SUCCESSFUL","status":"VERIFIED"})";

} // namespace

/// What a client sees of each fault, over a socket.
class TestWireFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resetsTheConnection()
    {
        const RawAnswer answer = ask(QStringLiteral("reset@p100/kyc"));
        QVERIFY(answer.bytes.isEmpty());
        QVERIFY(answer.isClosed);
        QVERIFY2(isReset(), "the connection ended in order; it was to be reset");
        QCOMPARE(m_sandbox.requests(QStringLiteral("p100/kyc")), 2);
    }

    void saysNothing()
    {
        const RawAnswer answer = ask(QStringLiteral("stall@p100/kyc"), 700);
        QVERIFY(answer.bytes.isEmpty());
        QVERIFY2(!answer.isClosed, "the connection was to stay open");
        QCOMPARE(m_sandbox.requests(QStringLiteral("p100/kyc")), 1);
    }

    void cutsTheBody()
    {
        const RawAnswer answer = ask(QStringLiteral("cut@p100/kyc"));
        QVERIFY(answer.isClosed);
        QCOMPARE(answer.header("Content-Length").toLongLong(), kHonest.size());
        QCOMPARE(answer.body(), kHonest.left(kHonest.size() / 2));
    }

    void liesAboutTheLength()
    {
        const RawAnswer answer = ask(QStringLiteral("badlength@p100/kyc"));
        QCOMPARE(answer.header("Content-Length").toLongLong(), kHonest.size() / 2);
        QCOMPARE(answer.body(), kHonest);
    }

    void drips()
    {
        const RawAnswer answer = ask(QStringLiteral("drip:4@p100/kyc"));
        QCOMPARE(answer.body(), kHonest);
        QVERIFY2(answer.elapsed >= 4 * (answer.bytes.size() - 1), qPrintable(QString::number(answer.elapsed)));
        const RawAnswer slow = ask(QStringLiteral("drip@p100/kyc"), 1700);
        QVERIFY(!slow.isClosed);
        QVERIFY2(!slow.bytes.isEmpty() && slow.bytes.size() <= 4, slow.bytes.constData());
    }

    void spoilsTheBody_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body"); // null: not looked at
        const QByteArray json("application/json; charset=utf-8");
        QTest::newRow("garbage") << QStringLiteral("garbage") << 200 << json << QByteArray();
        QTest::newRow("wrong type") << QStringLiteral("wrongtype") << 200 << json
                                    << QByteArray(R"({"attemptStatus":7,"status":7})");
        QTest::newRow("html") << QStringLiteral("html") << 200 << QByteArray("text/html; charset=utf-8")
                              << QByteArray();
        QTest::newRow("empty") << QStringLiteral("empty") << 200 << json << QByteArray("");
        for (const int status : {400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << QString::number(status) << status << json << QByteArray();
    }
    void spoilsTheBody()
    {
        QFETCH(const QString, fault);
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        const RawAnswer answer = ask(fault + QStringLiteral("@p100/kyc"));
        QCOMPARE(answer.status(), status);
        QCOMPARE(answer.header("Content-Type"), type);
        QCOMPARE(answer.header("Content-Length").toLongLong(), answer.body().size());
        QVERIFY(answer.body() != kHonest);
        if (!body.isNull())
            QCOMPARE(answer.body(), body);
    }

    void isHuge()
    {
        const RawAnswer answer = ask(QStringLiteral("huge@p100/kyc"));
        QVERIFY(answer.body().size() > 2 * kMebibyte);
        QCOMPARE(answer.json().value(u"status").toString(), QStringLiteral("VERIFIED"));
    }

    void saysWhenToComeBack()
    {
        QCOMPARE(ask(QStringLiteral("429@p100/kyc")).header("Retry-After"), QByteArray("1"));
        QCOMPARE(ask(QStringLiteral("429:7@p100/kyc")).header("Retry-After"), QByteArray("7"));
        QCOMPARE(ask(QStringLiteral("503:2@p100/kyc")).header("Retry-After"), QByteArray("2"));
        QCOMPARE(ask(QStringLiteral("503@p100/kyc")).header("Retry-After"), QByteArray());
    }

    void sendsElsewhere()
    {
        const RawAnswer answer = ask(QStringLiteral("redirect:http://127.0.0.1:9/x@p100/kyc"));
        QCOMPARE(answer.status(), 302);
        QCOMPARE(answer.header("Location"), QByteArray("http://127.0.0.1:9/x"));
    }

    void theBombGoesOff()
    {
        start({QStringLiteral("gzipbomb@p100/kyc")});
        QNetworkAccessManager manager;
        QNetworkRequest request(m_sandbox.url().resolved(QUrl(QString::fromLatin1(kTarget))));
        request.setDecompressedSafetyCheckThreshold(-1); // or Qt defuses it
        request.setRawHeader("x-api-key", "p100-sandbox-key");
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        const QByteArray body = reply->readAll();
        QVERIFY(body.size() > 32 * kMebibyte);
        QVERIFY(body.startsWith(R"({"padding":"aaa)"));
        QVERIFY(body.endsWith(R"(a"})"));
    }

    void happensSoManyTimes()
    {
        start({QStringLiteral("503@p100/kyc#2"), QStringLiteral("empty@*#1")});
        QList<int> statuses;
        QList<QByteArray> bodies;
        for (int i = 0; i < 4; ++i) {
            const RawAnswer answer = get(m_sandbox, kTarget, p100Headers());
            statuses += answer.status();
            bodies += answer.body();
        }
        QCOMPARE(statuses, (QList<int>{503, 503, 200, 200}));
        QCOMPARE(bodies.at(2), QByteArray());
        QCOMPARE(bodies.at(3), kHonest);
    }

    void hitsItsPointAlone()
    {
        start({QStringLiteral("503@sumvin/*")});
        QCOMPARE(get(m_sandbox, kTarget, p100Headers()).status(), 200);
        QCOMPARE(get(m_sandbox, "/v0/kyc/status", sumvinHeaders("sumvin-pat-approved")).status(), 503);
        QCOMPARE(get(m_sandbox, "/sandbox/state").status(), 200);
    }

    /// A hand-over whose answer is lost has happened; one that was turned away has not.
    void actsBeforeTheAnswerIsSpoiled_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("accepted");
        for (const auto *fault : {"reset", "cut", "garbage", "html", "empty"})
            QTest::newRow(fault) << QString::fromLatin1(fault) << 1;
        for (const auto *fault : {"503", "429", "redirect:http://127.0.0.1:9/"})
            QTest::newRow(fault) << QString::fromLatin1(fault) << 0;
    }
    void actsBeforeTheAnswerIsSpoiled()
    {
        QFETCH(const QString, fault);
        QFETCH(const int, accepted);
        start({fault + QStringLiteral("@kriptomat/import")});
        const QString token =
            shareToken(m_sandbox, applicantId(m_sandbox, QStringLiteral("u-green")), QStringLiteral("kriptomat"));
        (void)post(m_sandbox, "/v1/users/k-not-started/kyc-import", kriptomatHeaders(),
                   {{QStringLiteral("token"), token}});
        QCOMPARE(m_sandbox.state().value(u"imports")[token][u"accepted"].toInt(), accepted);
        QCOMPARE(m_sandbox.requests(QStringLiteral("kriptomat/import")), 1);
    }

    void everyPointCanFail_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("point");
        const auto row = [](const char *method, const char *target, const char *point) {
            QTest::newRow(point) << QByteArray(method) << QByteArray(target) << QString::fromLatin1(point);
        };
        row("GET", "/v1/kyc/status/u-approved", "p100/kyc");
        row("GET", "/api/v2/kyc/share-token-status", "transak/reliance");
        row("GET", "/api/v2/kyc/requirement", "transak/requirement");
        row("GET", "/api/v2/kyc/additional-requirements", "transak/additional-requirements");
        row("GET", "/api/v2/kyc/id-proof-status", "transak/id-proof");
        row("GET", "/api/v2/lookup/quotes", "transak/quotes");
        row("POST", "/api/v2/auth/login", "transak/login");
        row("POST", "/api/v2/auth/verify", "transak/verify");
        row("GET", "/api/v2/auth/refresh", "transak/refresh");
        row("POST", "/partners/api/v2/refresh-token", "transak/partner-token");
        row("GET", "/v0/kyc/status", "sumvin/kyc");
        row("POST", "/api/v1/partners/auth/login", "kriptomat/login");
        row("GET", "/api/v1/partners/users/k-passed", "kriptomat/kyc");
        row("POST", "/v1/users/k-passed/kyc-import", "kriptomat/import");
        row("GET", "/resources/applicants/-;externalUserId=u-green/one", "sumsub/applicant");
        row("GET", "/resources/applicants/65f0c0de0000000000000008/status", "sumsub/status");
        row("POST", "/resources/accessTokens/shareToken", "sumsub/shareToken");
        row("POST", "/resources/accessTokens/-/shareToken", "sumsub/shareToken-older");
        row("GET", "/resources/status/api", "sumsub/api");
    }
    void everyPointCanFail()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QString, point);
        start({QStringLiteral("502@") + point});
        const RawAnswer answer = rawExchange(m_sandbox.url(), rawRequest(method, target));
        QCOMPARE(answer.status(), 502);
        QVERIFY(!answer.json().isEmpty());
        QCOMPARE(m_sandbox.requests(point), 1);
    }

private:
    void start(const QStringList &faults)
    {
        QStringList arguments;
        for (const QString &fault : faults)
            arguments += {QStringLiteral("--fault"), fault};
        if (!m_sandbox.start(arguments))
            qFatal("%s", qPrintable(m_sandbox.problem()));
    }
    [[nodiscard]] RawAnswer ask(const QString &fault, int patience = 10'000)
    {
        start({fault});
        return rawExchange(m_sandbox.url(), rawRequest("GET", kTarget, p100Headers()), 0, patience);
    }
    /// QTcpSocket calls a reset and an orderly end by one name, the system does not.
    [[nodiscard]] bool isReset() const;

    SandboxProcess m_sandbox;
};

bool TestWireFaults::isReset() const
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    if (descriptor < 0)
        return false;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(m_sandbox.url().port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const QByteArray request = rawRequest("GET", kTarget, p100Headers());
    char byte = 0;
    const bool isConnected = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0
        && ::write(descriptor, request.constData(), static_cast<size_t>(request.size())) == request.size();
    const bool isReset = isConnected && ::read(descriptor, &byte, 1) == -1 && errno == ECONNRESET;
    ::close(descriptor);
    return isReset;
}

QTEST_GUILESS_MAIN(TestWireFaults)
#include "test_wirefaults.moc"
