// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "callers.h"

#include "sandbox/population.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace kyc::test;

namespace {

struct Ending
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the program to its own end.
Ending run(const QStringList &arguments)
{
    QProcess process;
    process.start(SandboxProcess::program(), arguments);
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// A certificate of its own for 127.0.0.1, as chain.pem and key.pem in the folder.
bool makeCertificate(const QTemporaryDir &folder, const QStringList &keyOptions)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                              QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                              QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                              QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                              folder.filePath(QStringLiteral("key.pem")), QStringLiteral("-out"),
                              folder.filePath(QStringLiteral("chain.pem"))}
                      + keyOptions);
    return openssl.waitForFinished(30'000) && openssl.exitCode() == 0;
}

} // namespace

/// The program as a person or a script meets it.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryOption()
    {
        const Ending ending = run({QStringLiteral("--help")});
        QCOMPARE(ending.code, 0);
        for (const auto *option :
             {"--host", "--port", "--announce", "--latency", "--fault", "--stage-seconds", "--stage-polls",
              "--otp-interval", "--short-tokens", "--share-token-life", "--clock-offset", "--cert", "--key", "--list"})
            QVERIFY2(ending.out.contains(option), option);
        QVERIFY(ending.err.isEmpty());
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith("kyc-desk-sandbox "));
    }

    void listsThePopulation()
    {
        const Ending ending = run({QStringLiteral("--list")});
        QCOMPARE(ending.code, 0);
        QCOMPARE(QString::fromUtf8(ending.out), kyc::sandbox::Population().table());
    }

    void refusesACommandLineItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const QString &arguments, const char *part) {
            QTest::newRow(name) << arguments.split(u' ') << QByteArray(part);
        };
        row("unknown option", QStringLiteral("--bogus"), "bogus");
        row("a word", QStringLiteral("start"), "start");
        row("port too high", QStringLiteral("--port 65536"), "--port");
        row("port in words", QStringLiteral("--port http"), "--port");
        row("negative latency", QStringLiteral("--latency -5"), "--latency");
        row("negative life of tokens", QStringLiteral("--short-tokens -1"), "--short-tokens");
        row("share tokens without an end", QStringLiteral("--share-token-life never"), "--share-token-life");
        row("unknown fault", QStringLiteral("--fault explode@*"), "explode@*");
        row("fault at no known point", QStringLiteral("--fault reset@p100/other"), "transak/requirement");
        row("certificate without key", QStringLiteral("--cert a.pem"), "--key");
        row("every address", QStringLiteral("--host 0.0.0.0"), "loopback");
        row("every address, IPv6", QStringLiteral("--host ::"), "loopback");
        row("another computer's address", QStringLiteral("--host 192.0.2.1"), "loopback");
        row("a name", QStringLiteral("--host localhost"), "loopback");
    }
    void refusesACommandLineItDoesNotUnderstand()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, part);
        const Ending ending = run(arguments);
        QCOMPARE(ending.code, 2);
        QVERIFY2(ending.err.contains(part), ending.err.constData());
        QVERIFY(ending.out.isEmpty());
    }

    void saysWhenThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Ending ending = run({QStringLiteral("--port"), port, QStringLiteral("--announce")});
        QCOMPARE(ending.code, 1);
        QVERIFY2(ending.err.contains(port.toLatin1()), ending.err.constData());
        QVERIFY(ending.out.isEmpty());
    }

    void saysWhenTheCertificateCannotBeRead()
    {
        const Ending ending =
            run({QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--cert"),
                 QStringLiteral("/nowhere.pem"), QStringLiteral("--key"), QStringLiteral("/nowhere.pem")});
        QCOMPARE(ending.code, 1);
        QVERIFY2(ending.err.contains("/nowhere.pem"), ending.err.constData());
    }

    void announcesItself()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
        QCOMPARE(sandbox.announcement().count('\n'), 1);
        const QJsonObject said = QJsonDocument::fromJson(sandbox.announcement()).object();
        QCOMPARE(sandbox.url().host(), QStringLiteral("127.0.0.1"));
        QVERIFY(sandbox.url().port() > 0);
        QStringList providers;
        for (const QJsonValue account : said.value(u"accounts").toArray()) {
            providers += account[u"provider"].toString();
            QCOMPARE(account[u"baseUrl"], said.value(u"url"));
        }
        QCOMPARE(providers.join(u' '), QStringLiteral("p100 transak sumvin kriptomat sumsub"));
        QCOMPARE(said.value(u"customers").toArray(), kyc::sandbox::Population().customers());
        QCOMPARE(sandbox.stop(), 0);
        QVERIFY2(sandbox.problem().contains(u"http://127.0.0.1:"), qPrintable(sandbox.problem()));
    }

    void listensOnIpV6Too()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start({QStringLiteral("--host"), QStringLiteral("::1")}), qPrintable(sandbox.problem()));
        QCOMPARE(sandbox.url().host(), QStringLiteral("::1"));
        QCOMPARE(get(sandbox, "/sandbox/state").status(), 200);
    }

    void endsInOrderWhileRequestsWait()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({QStringLiteral("--fault"), QStringLiteral("stall@*")}));
        QTcpSocket socket;
        socket.connectToHost(sandbox.url().host(), static_cast<quint16>(sandbox.url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /v1/kyc/status/u-approved HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        QTRY_COMPARE(sandbox.requests(), 1);
        QCOMPARE(sandbox.stop(), 0);
    }

    void servesTls_data()
    {
        QTest::addColumn<QStringList>("keyOptions");
        QTest::newRow("RSA") << QStringList{QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
        QTest::newRow("elliptic curve") << QStringList{QStringLiteral("-newkey"), QStringLiteral("ec"),
                                                       QStringLiteral("-pkeyopt"),
                                                       QStringLiteral("ec_paramgen_curve:prime256v1")};
    }
    void servesTls()
    {
        QFETCH(const QStringList, keyOptions);
        QTemporaryDir folder;
        QVERIFY(makeCertificate(folder, keyOptions));
        const QString chain = folder.filePath(QStringLiteral("chain.pem"));
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start({QStringLiteral("--cert"), chain, QStringLiteral("--key"),
                                folder.filePath(QStringLiteral("key.pem"))}),
                 qPrintable(sandbox.problem()));
        QCOMPARE(sandbox.url().scheme(), QStringLiteral("https"));
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates(QSslCertificate::fromPath(chain));
        const QByteArray target = "/resources/applicants/-;externalUserId=u%2dgreen/one";
        const QByteArray request = rawRequest("GET", target, sumsubHeaders("GET", target));
        for (const qsizetype pieces : {qsizetype{0}, qsizetype{13}}) {
            const RawAnswer answer = rawExchange(sandbox.url(), request, pieces, 10'000, trusting);
            QVERIFY2(answer.status() == 200, answer.bytes.constData());
        }
        const RawAnswer stranger = rawExchange(sandbox.url(), request, 0, 10'000, QSslConfiguration());
        QCOMPARE(stranger.error, QAbstractSocket::SslHandshakeFailedError);
        QUrl plain = sandbox.url();
        plain.setScheme(QStringLiteral("http"));
        QCOMPARE(rawExchange(plain, request, 0, 2000).status(), 0);
    }

    /// A test that asks what is under way must hear it while it still is.
    void tellsOfItselfAtOnce()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({QStringLiteral("--latency"), QStringLiteral("20000")}));
        QTcpSocket socket;
        socket.connectToHost(sandbox.url().host(), static_cast<quint16>(sandbox.url().port()));
        socket.write(rawRequest("GET", "/v1/kyc/status/u-approved", p100Headers()));
        QTRY_COMPARE_WITH_TIMEOUT(sandbox.requests(), 1, 15'000);
        QCOMPARE(socket.bytesAvailable(), 0); // it still waits
    }

    /// 50 requests that wait 400 ms each are answered together, not one after the other.
    void letsAnswersWaitSideBySide()
    {
        constexpr int kRequests = 50;
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({QStringLiteral("--latency"), QStringLiteral("400")}));
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kRequests; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(sandbox.url().host(), static_cast<quint16>(sandbox.url().port()));
            socket->write(rawRequest("GET", "/v1/kyc/status/u-approved", p100Headers()));
            sockets.push_back(std::move(socket));
        }
        for (const auto &socket : sockets)
            QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QAbstractSocket::UnconnectedState, 20'000);
        const qint64 elapsed = timer.elapsed();
        for (const auto &socket : sockets)
            QVERIFY(socket->readAll().contains(R"("status":"VERIFIED")"));
        QVERIFY2(elapsed >= 400, qPrintable(QString::number(elapsed)));
        QVERIFY2(elapsed < 400 * kRequests / 4, qPrintable(QString::number(elapsed)));
        QCOMPARE(sandbox.requests(), kRequests);
    }

    void canHaveAClockThatIsOff()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({QStringLiteral("--clock-offset"), QStringLiteral("-600")}));
        const QByteArray target = "/resources/status/api";
        const RawAnswer refused = rawExchange(sandbox.url(), rawRequest("GET", target, sumsubHeaders("GET", target)));
        QCOMPARE(refused.status(), 401);
        const QDateTime theirs = QLocale::c().toDateTime(QString::fromLatin1(refused.header("Date")),
                                                         QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        const qint64 behind = QDateTime(theirs.date(), theirs.time(), Qt::UTC).secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(qAbs(behind - 600) < 30, qPrintable(QString::number(behind)));
        QCOMPARE(rawExchange(sandbox.url(), rawRequest("GET", target, sumsubHeaders("GET", target, {}, -600))).status(),
                 200);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
