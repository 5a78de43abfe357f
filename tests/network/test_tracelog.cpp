// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/runnerbench.h"
#include "network/tracelog.h"
#include "support/rawserver.h"

#include <QMutex>

using namespace kyc;
using namespace kyc::test;

namespace {

QMutex guard;
QStringList lines;

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&guard);
    lines.append(text);
}

QString everything()
{
    const QMutexLocker lock(&guard);
    return lines.join(u'\n');
}

} // namespace

/// What the log says of an exchange, and what it must not say.
class TestTraceLog : public QObject
{
    Q_OBJECT

private:
    QtMessageHandler m_before = nullptr;

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsNeeded();
    void saysNoSecret_data();
    void saysNoSecret();
    void isOffByDefault();
};

void TestTraceLog::init()
{
    lines.clear();
    m_before = qInstallMessageHandler(keep);
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
}

void TestTraceLog::cleanup()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
}

void TestTraceLog::saysWhatIsNeeded()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(404, "{}"); });
    core::HttpRequest request = getRequest(server.origin(), "/v1/kyc/status/u-1042-long-id?a=b");
    request.tracePath = "/v1/kyc/status/u-...";
    QVERIFY(ask(request).has_value());
    const QString id = QString::fromLatin1(server.requests().constFirst().header("X-Request-Id"));
    const QStringList found = everything().split(u'\n').filter(id);
    QVERIFY2(!found.isEmpty(), qPrintable(everything()));
    const QRegularExpression form(QStringLiteral("^GET 127\\.0\\.0\\.1 /v1/kyc/status/u-\\.\\.\\. 404 \\d+ ms ") + id
                                  + u'$');
    QVERIFY2(!found.filter(form).isEmpty(), qPrintable(found.join(u'\n')));
}

void TestTraceLog::saysNoSecret_data()
{
    QTest::addColumn<RawServer::Handler>("handler");
    using Handler = RawServer::Handler;
    QTest::newRow("fine") << Handler(
        [](RawPeer &peer, const RawRequest &) { peer.answer(200, "{\"name\":\"answersecret\"}"); });
    QTest::newRow("401") << Handler([](RawPeer &peer, const RawRequest &) {
        peer.answer(401, "{\"name\":\"answersecret\"}",
                    "X-Token: answersecret\r\nWWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    QTest::newRow("500") << Handler([](RawPeer &peer, const RawRequest &) { peer.answer(500, "answersecret"); });
    QTest::newRow("redirect") << Handler([](RawPeer &peer, const RawRequest &) {
        peer.answer(302, "{}", "Location: https://other.example/?t=answersecret\r\n");
    });
    QTest::newRow("closed") << Handler([](RawPeer &peer, const RawRequest &) { peer.close(); });
    QTest::newRow("garbage") << Handler([](RawPeer &peer, const RawRequest &) { peer.send("answersecret\r\n"); });
    QTest::newRow("wrong encoding") << Handler(
        [](RawPeer &peer, const RawRequest &) { peer.answer(200, "answersecret", "Content-Encoding: gzip\r\n"); });
    QTest::newRow("hangs") << Handler([](RawPeer &, const RawRequest &) { });
}

void TestTraceLog::saysNoSecret()
{
    QFETCH(RawServer::Handler, handler);
    RawServer server(handler);
    for (const bool isPost : {false, true}) {
        core::HttpRequest request = getRequest(server.origin(), "/v1/pathsecret?kycShareToken=querysecret");
        request.headers = {{"x-api-key", "headersecret"}};
        if (isPost) {
            request.method = core::HttpMethod::Post;
            request.body = "{\"token\":\"bodysecret\"}";
        }
        network::RunnerSettings settings = quickSettings();
        settings.exchangeTimeout = std::chrono::milliseconds(300);
        const Answer answer = ask(request, settings);
        if (!answer) {
            const core::Error &error = answer.error();
            const QString told = error.args.join(u' ') + error.providerMessage + error.providerCode;
            QVERIFY2(!told.contains(QStringLiteral("secret")), qPrintable(told));
        }
    }
    QVERIFY2(everything().contains(QStringLiteral("/v1/...")), "nothing was traced");
    // Only what we say is looked at: Qt's own categories are not the product's to switch on.
    const QStringList leaks = everything().split(u'\n').filter(QStringLiteral("secret"));
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
}

void TestTraceLog::isOffByDefault()
{
    QLoggingCategory::setFilterRules({});
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    QVERIFY(ask(getRequest(server.origin())).has_value());
    QCOMPARE(everything(), QString());
}

QTEST_GUILESS_MAIN(TestTraceLog)
#include "test_tracelog.moc"
