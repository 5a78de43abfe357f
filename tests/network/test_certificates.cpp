// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/runnerbench.h"
#include "support/rawserver.h"
#include "support/tlsauthority.h"
#include "support/tlscommand.h"

#include <QElapsedTimer>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;
using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr auto kCredential = "Bearer eyJ-this-is-the-credential";

core::HttpRequest requestWithCredential(const QUrl &origin)
{
    core::HttpRequest request = getRequest(origin, "/v1/kyc/status/u-1042");
    request.headers = {{"Authorization", kCredential}};
    return request;
}

TlsWish wish(const std::function<void(TlsWish &)> &change)
{
    TlsWish wish;
    change(wish);
    return wish;
}

QStringList files(const TlsFiles &files)
{
    return {QStringLiteral("-cert"), files.certificate, QStringLiteral("-key"), files.key};
}

QStringList asWeakAsItGets()
{
    return {QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0")};
}

} // namespace

/// Servers whose certificate or TLS is not good enough: the reason is named, and nothing of the request is sent.
class TestCertificates : public QObject
{
    Q_OBJECT

private:
    TlsAuthority m_authority;
    TlsAuthority m_stranger;

    [[nodiscard]] network::RunnerSettings settings() const
    {
        network::RunnerSettings settings = quickSettings();
        settings.companyCaFile = m_authority.caFile();
        return settings;
    }
    void expectRefusal(const Answer &answer, ErrorCause cause, const QString &host) const;

private Q_SLOTS:
    void initTestCase();
    void good_data();
    void good();
    void refused_data();
    void refused();
    void tooOldOrTooWeak_data();
    void tooOldOrTooWeak();
    void stapledAnswers_data();
    void stapledAnswers();
    void noTlsAtAll();
    void aCertificateThatTurnsBad();
    void manyWaitForOneBadHandshake();
};

void TestCertificates::initTestCase()
{
    QVERIFY2(m_authority.isUsable(), qPrintable(m_authority.problem()));
    QVERIFY2(m_stranger.isUsable(), qPrintable(m_stranger.problem()));
}

void TestCertificates::expectRefusal(const Answer &answer, ErrorCause cause, const QString &host) const
{
    QVERIFY2(!answer.has_value(), "it was accepted");
    QVERIFY2(answer.error().kind == ErrorKind::Tls && answer.error().cause == cause, qPrintable(inWords(answer)));
    QCOMPARE(answer.error().args.value(0), host);
    QVERIFY(!answer.error().retryable);
}

void TestCertificates::good_data()
{
    QTest::addColumn<TlsWish>("wish");
    QTest::addColumn<QString>("host");
    QTest::newRow("by name") << TlsWish() << QStringLiteral("localhost");
    QTest::newRow("by address") << TlsWish() << QStringLiteral("127.0.0.1");
    QTest::newRow("RSA of 2048 bits") << wish([](TlsWish &w) { w.key = {QStringLiteral("rsa:2048")}; })
                                      << QStringLiteral("localhost");
}

void TestCertificates::good()
{
    QFETCH(TlsWish, wish);
    QFETCH(QString, host);
    const TlsFiles good = m_authority.issue(wish);
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); }, good.serverSetup());
    const Answer answer = ask(requestWithCredential(server.origin(host)), settings());
    QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
    QCOMPARE(server.requests().constFirst().header("Authorization"), QByteArray(kCredential));
}

void TestCertificates::refused_data()
{
    QTest::addColumn<bool>("isStranger");
    QTest::addColumn<TlsWish>("wish");
    QTest::addColumn<ErrorCause>("cause");
    QTest::newRow("expired") << false << wish([](TlsWish &w) {
        w.firstDay = -20;
        w.lastDay = -1;
    }) << ErrorCause::CertificateExpired;
    QTest::newRow("not valid yet") << false << wish([](TlsWish &w) {
        w.firstDay = 2;
        w.lastDay = 20;
    }) << ErrorCause::CertificateNotYetValid;
    QTest::newRow("another host") << false << wish([](TlsWish &w) { w.names = QStringLiteral("DNS:other.example"); })
                                  << ErrorCause::CertificateWrongHost;
    QTest::newRow("another host and expired: the host tells more") << false << wish([](TlsWish &w) {
        w.names = QStringLiteral("DNS:other.example");
        w.firstDay = -20;
        w.lastDay = -1;
    }) << ErrorCause::CertificateWrongHost;
    QTest::newRow("signed by itself") << false << wish([](TlsWish &w) { w.isSelfSigned = true; })
                                      << ErrorCause::CertificateSelfSigned;
    QTest::newRow("signed by a stranger") << true << TlsWish() << ErrorCause::CertificateUntrusted;
}

void TestCertificates::refused()
{
    QFETCH(bool, isStranger);
    QFETCH(TlsWish, wish);
    QFETCH(ErrorCause, cause);
    TlsAuthority &authority = isStranger ? m_stranger : m_authority;
    const TlsFiles bad = authority.issue(wish);
    QVERIFY2(authority.isUsable(), qPrintable(authority.problem()));
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); }, bad.serverSetup());
    const QString host = QStringLiteral("localhost");
    for (const bool isPost : {false, true}) {
        core::HttpRequest request = requestWithCredential(server.origin(host));
        if (isPost) {
            request.method = core::HttpMethod::Post;
            request.body = "{\"token\":\"secret\"}";
        }
        const Answer answer = ask(request, settings());
        expectRefusal(answer, cause, host);
        const bool hasDate = cause == ErrorCause::CertificateExpired || cause == ErrorCause::CertificateNotYetValid;
        QCOMPARE(answer.error().args.size(), hasDate ? 2 : 1);
        if (hasDate)
            QVERIFY(QDateTime::fromString(answer.error().args.at(1), Qt::ISODate).isValid());
    }
    QCOMPARE(server.received(), QByteArray());
}

void TestCertificates::tooOldOrTooWeak_data()
{
    QTest::addColumn<TlsWish>("wish");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ErrorCause>("cause");
    const TlsWish small = wish([](TlsWish &w) { w.key = {QStringLiteral("rsa:1024")}; });
    QTest::newRow("RSA of 1024 bits") << small << asWeakAsItGets() << ErrorCause::CertificateWeak;
    QTest::newRow("RSA of 1024 bits, with HTTP/2")
        << small << asWeakAsItGets() + QStringList{QStringLiteral("-alpn"), QStringLiteral("h2")}
        << ErrorCause::CertificateWeak;
    QTest::newRow("RSA of 1024 bits, TLS 1.2")
        << small << asWeakAsItGets() + QStringList{QStringLiteral("-tls1_2")} << ErrorCause::CertificateWeak;
    QTest::newRow("a curve of 192 bits: not even offered")
        << wish([](TlsWish &w) { w.key.last() = QStringLiteral("ec_paramgen_curve:P-192"); })
        << asWeakAsItGets() + QStringList{QStringLiteral("-tls1_2")} << ErrorCause::TlsFailed;
    QTest::newRow("signed with SHA-1") << wish([](TlsWish &w) { w.digest = QStringLiteral("sha1"); })
                                       << asWeakAsItGets() << ErrorCause::CertificateWeak;
    QTest::newRow("TLS 1.0 alone") << TlsWish() << asWeakAsItGets() + QStringList{QStringLiteral("-tls1")}
                                   << ErrorCause::TlsTooOld;
    QTest::newRow("TLS 1.1 alone") << TlsWish() << asWeakAsItGets() + QStringList{QStringLiteral("-tls1_1")}
                                   << ErrorCause::TlsTooOld;
    QTest::newRow("no cipher in common") << TlsWish()
                                         << QStringList{QStringLiteral("-tls1_2"), QStringLiteral("-cipher"),
                                                        QStringLiteral("aNULL:@SECLEVEL=0")}
                                         << ErrorCause::TlsFailed;
}

void TestCertificates::tooOldOrTooWeak()
{
    QFETCH(TlsWish, wish);
    QFETCH(QStringList, arguments);
    QFETCH(ErrorCause, cause);
    const TlsFiles weak = m_authority.issue(wish);
    QVERIFY2(m_authority.isUsable(), qPrintable(m_authority.problem()));
    const auto server = TlsCommand::openssl(files(weak) + arguments);
    QVERIFY2(server->isListening(), server->output().constData());
    expectRefusal(ask(requestWithCredential(server->origin()), settings()), cause, QStringLiteral("localhost"));
    QVERIFY2(!server->output().contains("eyJ-this"), server->output().constData());
}

void TestCertificates::stapledAnswers_data()
{
    QTest::addColumn<bool>("isRevoked");
    QTest::newRow("good") << false;
    QTest::newRow("revoked") << true;
}

void TestCertificates::stapledAnswers()
{
    QFETCH(bool, isRevoked);
    const TlsFiles leaf = m_authority.issue();
    if (isRevoked)
        m_authority.revoke(leaf);
    const QString answerFile = m_authority.ocspAnswer(leaf);
    QVERIFY2(m_authority.isUsable(), qPrintable(m_authority.problem()));
    const auto server =
        TlsCommand::openssl(files(leaf)
                            + QStringList{QStringLiteral("-status_file"), answerFile, QStringLiteral("-www"),
                                          QStringLiteral("-cert_chain"), m_authority.caFile()});
    QVERIFY2(server->isListening(), server->output().constData());
    const Answer answer = ask(requestWithCredential(server->origin()), settings());
    if (isRevoked) {
        expectRefusal(answer, ErrorCause::CertificateRevoked, QStringLiteral("localhost"));
        QVERIFY(!server->output().contains("eyJ-this"));
    } else {
        QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
        QCOMPARE(answer->status, 200);
    }
}

void TestCertificates::noTlsAtAll()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    server.setGreeter([](RawPeer &peer) { peer.send("220 mail.example ESMTP\r\n"); });
    QUrl origin = server.origin(QStringLiteral("localhost"));
    origin.setScheme(QStringLiteral("https"));
    expectRefusal(ask(requestWithCredential(origin), settings()), ErrorCause::TlsFailed, QStringLiteral("localhost"));
    QVERIFY(!server.received().contains("eyJ-this"));
}

// The first connection is fine; by the next one the server has become somebody else.
void TestCertificates::aCertificateThatTurnsBad()
{
    const TlsFiles good = m_authority.issue();
    const TlsFiles bad = m_stranger.issue();
    core::SystemClock clock;
    core::SystemRandomness randomness;
    network::ConversationRunner runner(settings(), clock, randomness);
    auto server = TlsCommand::openssl(files(good) + QStringList{QStringLiteral("-www")});
    QVERIFY(server->isListening());
    const QUrl origin = server->origin();
    const Answer first = outcome(begin(runner, requestWithCredential(origin)));
    QVERIFY2(first.has_value(), qPrintable(inWords(first)));
    server.reset();
    server = TlsCommand::openssl(files(bad) + QStringList{QStringLiteral("-www")}, origin.port());
    QVERIFY2(server->isListening(), server->output().constData());
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(begin(runner, requestWithCredential(origin)));
    for (const auto &future : futures) {
        const Answer answer = outcome(future);
        QVERIFY2(!answer.has_value() && answer.error().kind == ErrorKind::Tls, qPrintable(inWords(answer)));
    }
    QVERIFY(!server->output().contains("eyJ-this"));
}

void TestCertificates::manyWaitForOneBadHandshake()
{
    const TlsFiles bad = m_stranger.issue();
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); }, bad.serverSetup());
    core::SystemClock clock;
    core::SystemRandomness randomness;
    network::ConversationRunner runner(settings(), clock, randomness);
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(begin(runner, requestWithCredential(server.origin(QStringLiteral("localhost")))));
    for (const auto &future : futures)
        expectRefusal(outcome(future), ErrorCause::CertificateUntrusted, QStringLiteral("localhost"));
    QCOMPARE(server.received(), QByteArray());
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "test_certificates.moc"
