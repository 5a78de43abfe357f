// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/conversationrunner.h"
#include "support/rawconversations.h"
#include "support/rawserver.h"
#include "support/sandboxprocess.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;

namespace {

constexpr int kPatience = 30'000; // milliseconds

/// Every POST of the providers, each of which changes something there.
constexpr std::array<std::array<const char *, 2>, 7> kPosts{{
    {"transak/login", "/api/v2/auth/login"},
    {"transak/verify", "/api/v2/auth/verify"},
    {"transak/partner-token", "/partners/api/v2/refresh-token"},
    {"kriptomat/login", "/api/v1/partners/auth/login"},
    {"kriptomat/import", "/v1/users/k-passed/kyc-import"},
    {"sumsub/shareToken", "/resources/accessTokens/shareToken"},
    {"sumsub/shareToken-older", "/resources/accessTokens/-/shareToken?applicantId=a&forClientId=b"},
}};

} // namespace

/// A POST may have done its work although its answer was lost: it is never sent a second time.
class TestPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSentOnce_data();
    void isSentOnce();
};

void TestPosts::isSentOnce_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"reset", "stall", "cut", "drip:200", "badlength", "garbage", "wrongtype", "huge",
                              "gzipbomb", "html", "empty", "redirect", "408", "429:1", "500", "502", "503:1", "504"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestPosts::isSentOnce()
{
    QFETCH(QString, fault);
    const RawServer elsewhere([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    if (fault == u"redirect")
        fault += u':' + elsewhere.origin().toString() + u'/';
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start({QStringLiteral("--fault"), fault + QStringLiteral("@*")}), qPrintable(sandbox.problem()));

    const core::SystemClock clock;
    core::SystemRandomness randomness;
    network::RunnerSettings settings;
    settings.exchangeTimeout = std::chrono::milliseconds(3000);
    settings.deadline = std::chrono::milliseconds(9000);
    settings.retryBase = std::chrono::milliseconds(50);
    network::ConversationRunner runner(settings, clock, randomness);
    QList<QFuture<core::Result<core::HttpResponse>>> futures;
    for (const auto &[point, path] : kPosts) {
        network::RunContext context;
        context.accountId = QLatin1String(point);
        context.origins = {sandbox.url()};
        futures.append(runner.run<core::HttpResponse>(
            std::make_unique<OneCall>(postRequest(sandbox.url(), path, R"({"token":"share-1"})")), context));
    }
    core::HttpRequest quote = getRequest(sandbox.url(), "/api/v2/lookup/quotes?kycShareToken=share-1");
    quote.isOnceOnly = true; // a GET that hands a share token over
    futures.append(runner.run<core::HttpResponse>(
        std::make_unique<OneCall>(quote), network::RunContext{QStringLiteral("transak/quotes"), {}, {sandbox.url()}}));
    for (const auto &future : futures) {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatience);
        QCOMPARE(future.resultCount(), 1);
    }
    for (const auto &[point, path] : kPosts)
        QCOMPARE(sandbox.requests(QLatin1String(point)), 1);
    QCOMPARE(sandbox.requests(QStringLiteral("transak/quotes")), 1);
    QCOMPARE(elsewhere.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestPosts)
#include "test_posts.moc"
