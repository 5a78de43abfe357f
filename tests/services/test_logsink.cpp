// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/logsink.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <memory>

using namespace kyc;
using services::redactedLog;

namespace {

Q_LOGGING_CATEGORY(lcPlanted, "kyc.planted")

const QString kMask = QStringLiteral("\u2022\u2022\u2022");
const QString kAddress = QStringLiteral("https:/") + QStringLiteral("/kyc.example.com");

} // namespace

class TestLogSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { services::installLogSink(); }
    void secretsAreMasked_data();
    void secretsAreMasked();
    void wordsStay_data();
    void wordsStay();
    void addressesKeepTheirHost();
    void theOwnFolderIsNotNamed();
    void keepsWhatWasLoggedRedacted();
    void keepsTheLastFewHundred();
    void longLinesAreCut();
    void threadsMayLog();
};

void TestLogSink::secretsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("planted");
    const auto row = [](const char *name, const char *text, const char *planted) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(planted);
    };
    row("an e-mail address", "no user maria.kowalska@example.com here", "maria");
    row("its host", "no user maria.kowalska@example.com here", "example.com");
    row("a plus address", "<m+kyc@example.com>", "kyc");
    row("an address of another script", "für jürgen@bücher.example", "jürgen");
    row("an Authorization header", "Authorization: Bearer abc.def", "abc");
    row("Authorization in small letters", "\"authorization\":\"abc def\"", "def");
    row("Authorization of another scheme", "Authorization: Digest user=me, response=short", "short");
    row("a proxy's", "Proxy-Authorization: Basic dXNlcg==", "dXNlcg");
    row("an api key", "x-api-key: short-1", "short-1");
    row("an api key in JSON", R"({"x-api-key":"two words"})", "words");
    row("an api key in single quotes", "api_key='two words'", "words");
    row("an access token", "access-token=t0k", "t0k");
    row("a camel-cased token", "accessToken: t0k", "t0k");
    row("a password", "password = hunter2", "hunter2");
    row("a passphrase", "passphrase:horse", "horse");
    row("a signature", "X-App-Access-Sig: 0a1b2c", "0a1b2c");
    row("a cookie", "Set-Cookie: session=a; id=b", "id=b");
    row("a one-time code", "otp=123456", "123456");
    row("Bearer alone", "sent Bearer abc", "abc");
    row("a JWT", "got eyJhbGciOi.eyJzdWIi.c2ln ok", "eyJzdWIi");
    row("a JWT without signature", "got eyJhbGciOi.eyJzdWIi. ok", "eyJzdWIi");
    row("hexadecimal", "key 0123456789abcdef01234567", "0123");
    row("an applicant's id", "applicant 5cb56e8e0a975a35f333cb83", "5cb5");
    row("base64", "blob dGhpcyBpcyBhIHNlY3JldCB0ZXh0IQ==", "dGhp");
    row("base64 with strokes", "blob ab/cdefghij+klmnopqrst9", "klmn");
    row("base64 for URLs", "blob abcdefghij_klmnopqrst-9", "klmn");
    row("a long run of letters", "blob abcdefghijklmnopqrstuvwxyzabcdefgh", "klmn");
    row("percent-encoded", "blob a%2Fbcdefghijklmnopqrst%3D", "klmn");
    row("a UUID", "org 0f8fad5b-d9cb-469f-a165-70867728950e", "0f8f");
    row("a sandbox token", "sbx:a1b2c3d4e5f6g7h8i9j0k1l2.m3", "a1b2");
}

void TestLogSink::secretsAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, planted);
    QVERIFY2(text.contains(planted), "the row plants nothing");
    const QString left = redactedLog(text);
    QVERIFY2(!left.contains(planted), qPrintable(left));
    QVERIFY2(left.contains(kMask), qPrintable(left));
    QCOMPARE(redactedLog(QStringLiteral("before\n") + text).section(u'\n', 0, 0), QStringLiteral("before"));
}

void TestLogSink::wordsStay_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"There is no icon named \"nothing\"", "QObject::connect: signal not found in kyc::desktop::MainWindow",
          "Certificate of partner-api.example.com expired at 2026-01-31", "HTTP 503 after 3 attempts, 1250 ms",
          "QNetworkReplyHttpImpl: internal problem", "locked, keychain: refused"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestLogSink::wordsStay()
{
    QFETCH(QString, text);
    QCOMPARE(redactedLog(text), text);
}

void TestLogSink::addressesKeepTheirHost()
{
    QCOMPARE(redactedLog(kAddress), kAddress);
    QCOMPARE(redactedLog(kAddress + QStringLiteral("/users/u-1042?email=m#top")), kAddress + u'/' + kMask);
    QCOMPARE(redactedLog(kAddress + QStringLiteral("?k=v")), kAddress + u'/' + kMask);
    const QString withUser = QStringLiteral("https:/") + QStringLiteral("/me:pw@kyc.example.com/a");
    QCOMPARE(redactedLog(withUser), kAddress + u'/' + kMask);
}

void TestLogSink::theOwnFolderIsNotNamed()
{
    QCOMPARE(redactedLog(QDir::homePath() + QStringLiteral("/x.ini")), QStringLiteral("~/x.ini"));
}

void TestLogSink::keepsWhatWasLoggedRedacted()
{
    qCWarning(lcPlanted) << "x-api-key: planted-1 for" << QUrl(kAddress + QStringLiteral("/users/u-1042"));
    const QString line = services::keptLogLines().constLast();
    QVERIFY2(line.contains(QStringLiteral("Z warning kyc.planted: x-api-key: ")), qPrintable(line));
    QVERIFY(!line.contains(QStringLiteral("planted-1")));
    QVERIFY(!line.contains(QStringLiteral("1042")));
}

void TestLogSink::keepsTheLastFewHundred()
{
    for (int i = 0; i < 1000; ++i)
        qCInfo(lcPlanted, "line %d.", i);
    const QStringList lines = services::keptLogLines();
    QCOMPARE(lines.size(), 300);
    QVERIFY(lines.constLast().endsWith(QStringLiteral("line 999.")));
    QVERIFY(lines.constFirst().endsWith(QStringLiteral("line 700.")));
}

void TestLogSink::longLinesAreCut()
{
    qCWarning(lcPlanted).noquote() << QStringLiteral("word ").repeated(100'000);
    QVERIFY(services::keptLogLines().constLast().size() < 1100);
}

void TestLogSink::threadsMayLog()
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([] {
            for (int line = 0; line < 100; ++line)
                qCInfo(lcPlanted, "from a thread");
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(10'000));
    const QStringList lines = services::keptLogLines();
    QCOMPARE(lines.filter(QStringLiteral("from a thread")).size(), 300);
}

QTEST_GUILESS_MAIN(TestLogSink)
#include "test_logsink.moc"
