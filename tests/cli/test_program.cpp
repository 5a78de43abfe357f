// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprocess.h"
#include "services/csvoutcome.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <csignal>

using namespace kyc::test;

namespace {

const QString kSecret = QStringLiteral("hunter2-very-secret");
const QByteArray kApproved = R"({"status":"VERIFIED","attemptStatus":"SUCCESSFUL"})";

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// A lookup of one P100 customer at the server.
CliCall p100Call(const RawServer &server, const QString &more = {})
{
    return {.arguments = words(QStringLiteral("lookup --check p100/kyc --field external-user-id=u-1 --secret "
                                              "api-key=env:KYC_TEST_KEY --base-url ")
                               + server.origin().toString() + u' ' + more),
            .environment = {{QStringLiteral("KYC_TEST_KEY"), kSecret}},
            .input = {},
            .outputFile = {},
            .ignoredSignal = 0,
            .terminal = {}};
}

RawServer::Handler saying(const QByteArray &body, int status = 200)
{
    return [body, status](RawPeer &peer, const RawRequest &) { peer.answer(status, body); };
}

RawServer::Handler silent()
{
    return [](RawPeer &, const RawRequest &) { };
}

} // namespace

/// The real program: what it prints where, what it refuses, how it ends.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion_data();
    void helpAndVersion();
    void everyCommandIsListedAndNoneOfLater();
    void misuse_data();
    void misuse();
    void jsonOfAnAnswer();
    void jsonOfAnError();
    void csv();
    void table();
    void secretFromStandardInput();
    void warningsGoToStandardError();
    void severalChecksAtOnce();
    void oneErrorMakesTheStatusOne();
    void whatLacksAFieldIsNotSent();
    void theSecretIsNotLeftInTheEnvironment();
    void interrupting_data();
    void interrupting();
    void anIgnoredHangUpStaysIgnored();
    void theSecondInterruptEndsItAtOnce();
    void noCoreIsDumped();
    void fullDisk();
    void readerGone();
    void escapeSequencesAreNotPrinted();
    void anyLocale_data();
    void anyLocale();
    void deadline();
};

void TestProgram::helpAndVersion_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("Usage: kyc-desk-cli COMMAND");
    QTest::newRow("short help") << QStringLiteral("-h") << QStringLiteral("Usage: kyc-desk-cli COMMAND");
    QTest::newRow("version") << QStringLiteral("--version") << QStringLiteral("kyc-desk-cli ");
    QTest::newRow("help for lookup") << QStringLiteral("lookup --help") << QStringLiteral("--secret KEY=SOURCE");
    QTest::newRow("help for providers") << QStringLiteral("providers --help") << QStringLiteral("--format FORMAT");
    QTest::newRow("providers") << QStringLiteral("providers") << QStringLiteral("--check p100/kyc");
    QTest::newRow("providers as JSON") << QStringLiteral("providers --format json")
                                       << QStringLiteral("\"accountFields\"");
    QTest::newRow("providers as CSV") << QStringLiteral("providers --format csv") << QStringLiteral("provider,check,");
}

void TestProgram::helpAndVersion()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, says);
    const CliAnswer answer = runCli(words(arguments));
    QCOMPARE(answer.exitStatus, 0);
    QVERIFY2(answer.output.contains(says.toUtf8()), answer.output.constData());
    QVERIFY(answer.output.endsWith('\n'));
    QCOMPARE(answer.problems, QByteArray());
}

void TestProgram::everyCommandIsListedAndNoneOfLater()
{
    const QByteArray help = runCli({QStringLiteral("--help")}).output;
    for (const char *command : {"providers",
                                "lookup",
                                "accounts list",
                                "accounts add",
                                "accounts edit",
                                "accounts test",
                                "accounts remove",
                                "accounts export",
                                "accounts import",
                                "vault status",
                                "vault choose",
                                "vault move",
                                "audit verify",
                                "audit checkpoint",
                                "audit export",
                                "history list",
                                "history export",
                                "customers list",
                                "customers import",
                                "records check",
                                "records recovery make",
                                "records recovery restore"})
        QVERIFY2(help.contains(command), command);
    for (const char *later : {"batch", "watchlist"})
        QVERIFY2(!help.contains(later), later);
}

void TestProgram::misuse_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    const QString lookup = QStringLiteral("lookup --check p100/kyc --field external-user-id=u-1 ");
    QTest::newRow("nothing") << QString() << QStringLiteral("A command is missing");
    QTest::newRow("no such command") << kSecret << QStringLiteral("no such command");
    QTest::newRow("a command of later") << QStringLiteral("batch") << QStringLiteral("no such command");
    QTest::newRow("an account nobody has")
        << QStringLiteral("lookup --account p --field external-user-id=u") << QStringLiteral("no account of that name");
    QTest::newRow("secret on the command line")
        << lookup + QStringLiteral("--secret api-key=") + kSecret << QStringLiteral("env:NAME");
    QTest::newRow("secret as a field") << lookup + QStringLiteral("--field api-key=") + kSecret
                                       << QStringLiteral("--secret api-key=env:NAME");
    QTest::newRow("secret as a variable's name")
        << lookup + QStringLiteral("--secret api-key=env:") + kSecret << QStringLiteral("not set");
    QTest::newRow("secret as a file's name")
        << lookup + QStringLiteral("--secret api-key=file:") + kSecret << QStringLiteral("cannot be read");
    QTest::newRow("secret on its own") << lookup + kSecret << QStringLiteral("belongs to no option");
    QTest::newRow("secret as an option") << lookup + QStringLiteral("--") + kSecret << QStringLiteral("not known here");
    QTest::newRow("unknown check") << QStringLiteral("lookup --check x/y") << QStringLiteral("sumsub/applicant");
    QTest::newRow("format of providers") << QStringLiteral("providers --format xml")
                                         << QStringLiteral("table, json or csv");
    QTest::newRow("no staging hosts") << QStringLiteral("lookup --check sumvin/kyc") << QStringLiteral("--base-url");
}

void TestProgram::misuse()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, says);
    const CliAnswer answer = runCli(words(arguments));
    QCOMPARE(answer.exitStatus, 2);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.problems.contains(says.toUtf8()), answer.problems.constData());
    QVERIFY2(answer.problems.contains("--help"), answer.problems.constData());
    QVERIFY2(!answer.problems.contains(kSecret.toUtf8()), "the secret was repeated");
    for (const QByteArray &line : answer.problems.trimmed().split('\n'))
        QVERIFY2(line.startsWith("kyc-desk-cli: "), line.constData());
}

void TestProgram::jsonOfAnAnswer()
{
    const RawServer server(saying(kApproved));
    const CliAnswer answer = runCli(p100Call(server, QStringLiteral("--format json --customer Maria")));
    QCOMPARE(answer.exitStatus, 0);
    QCOMPARE(answer.problems, QByteArray());
    QCOMPARE(answer.json().size(), 1);
    const QJsonObject object = answer.object();
    QCOMPARE(
        object.keys().join(u' '),
        QStringLiteral("account check customer fetchedAt final ids nextActor notes raw reasons retry source status "
                       "steps times"));
    QCOMPARE(object[u"check"].toString(), QStringLiteral("p100/kyc"));
    QCOMPARE(object[u"account"].toString(), QStringLiteral("p100"));
    QCOMPARE(object[u"customer"].toString(), QStringLiteral("Maria"));
    QCOMPARE(object[u"status"].toString(), QStringLiteral("Approved"));
    QCOMPARE(object[u"nextActor"].toString(), QStringLiteral("Nobody"));
    QCOMPARE(object[u"final"].toBool(true), false);
    QCOMPARE(object[u"raw"][u"status"].toString(), QStringLiteral("VERIFIED"));
    QVERIFY(object[u"fetchedAt"].toString().endsWith(u'Z'));
    QCOMPARE(server.requests().constFirst().header("x-api-key"), kSecret.toUtf8());
}

void TestProgram::jsonOfAnError()
{
    const RawServer server(
        saying(R"({"errorCode":"P412","errorName":"invalid-user","errorMessage":"User does not exist"})", 400));
    const CliAnswer answer = runCli(p100Call(server, QStringLiteral("--format json")));
    QCOMPARE(answer.exitStatus, 1);
    QCOMPARE(answer.problems, QByteArray());
    const QJsonObject object = answer.object();
    QCOMPARE(object.keys().join(u' '), QStringLiteral("account check customer error"));
    const QJsonValue error = object[u"error"];
    QCOMPARE(error[u"kind"].toString(), QStringLiteral("UserNotFound"));
    QCOMPARE(error[u"providerMessage"].toString(), QStringLiteral("User does not exist"));
    QCOMPARE(error[u"retryable"].toBool(true), false);
    QVERIFY(!error[u"message"].toString().isEmpty());
}

void TestProgram::csv()
{
    const RawServer server(saying(kApproved));
    const CliAnswer answer = runCli(
        p100Call(server, QStringLiteral("--format csv --bom --separator ; --agent =ann --reference T-1 --mask")));
    QCOMPARE(answer.exitStatus, 0);
    const QList<QByteArray> lines = answer.output.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), "\xEF\xBB\xBF" + kyc::services::csvColumns().join(u';').toUtf8() + '\r');
    const QList<QByteArray> cells = lines.at(1).split(';');
    QCOMPARE(cells.at(1), QByteArray("'=ann"));
    QCOMPARE(cells.at(2), QByteArray("T-1"));
    QCOMPARE(cells.at(8), QByteArray("***"));
    QCOMPARE(cells.at(12), QByteArray("Approved"));
}

void TestProgram::table()
{
    const RawServer server(saying(kApproved));
    const CliAnswer answer = runCli(p100Call(server));
    QCOMPARE(answer.exitStatus, 0);
    QVERIFY(answer.output.startsWith("CHECK "));
    QVERIFY2(answer.output.contains("p100/kyc  p100 (custom)  Approved"), answer.output.constData());
    QVERIFY(answer.output.contains("attemptStatus=SUCCESSFUL; status=VERIFIED"));
}

void TestProgram::secretFromStandardInput()
{
    const RawServer server(saying(kApproved));
    CliCall call = p100Call(server, QStringLiteral("--format json"));
    call.arguments.replaceInStrings(QStringLiteral("env:KYC_TEST_KEY"), QStringLiteral("stdin"));
    call.input = "from-a-pipe\n";
    QCOMPARE(runCli(call).exitStatus, 0);
    QCOMPARE(server.requests().constFirst().header("x-api-key"), QByteArray("from-a-pipe"));
}

void TestProgram::warningsGoToStandardError()
{
    QTemporaryFile key;
    QVERIFY(key.open() && key.write(kSecret.toUtf8()) > 0 && key.flush());
    QVERIFY(key.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadOther));
    const RawServer server(saying(kApproved));
    CliCall call = p100Call(server, QStringLiteral("--format json"));
    call.arguments.replaceInStrings(QStringLiteral("env:KYC_TEST_KEY"), QStringLiteral("file:") + key.fileName());
    const CliAnswer answer = runCli(call);
    QCOMPARE(answer.exitStatus, 0);
    QCOMPARE(answer.json().size(), 1);
    QVERIFY2(answer.problems.contains("can be read by other users"), answer.problems.constData());
    QVERIFY(!answer.problems.contains(kSecret.toUtf8()));
}

void TestProgram::severalChecksAtOnce()
{
    // Nobody gets an answer before all three have asked.
    std::atomic<int> asked = 0;
    const RawServer server([&asked](RawPeer &peer, const RawRequest &request) {
        ++asked;
        const QByteArray body = request.line().contains("/v1/kyc/status/") ? kApproved
            : request.line().contains("/v0/kyc/status")
            ? QByteArray(R"({"status":"retry"})")
            : QByteArray(R"({"status":true,"data":{"kyc_status":"pending"}})");
        peer.every(std::chrono::milliseconds(5), [&asked, body, isDone = false](RawPeer &one) mutable {
            if (asked < 3 || isDone)
                return;
            isDone = true;
            one.answer(200, body);
        });
    });
    CliCall call = p100Call(
        server,
        QStringLiteral("--format json --check sumvin/kyc --check kriptomat/kyc --field user-id=k-1 "
                       "--secret personal-access-token=env:KYC_TEST_KEY --secret access-token=env:KYC_TEST_KEY"));
    const CliAnswer answer = runCli(call);
    QCOMPARE(answer.exitStatus, 0);
    QStringList said;
    for (const QJsonValue one : answer.json())
        said.append(one[u"check"].toString() + u' ' + one[u"status"].toString());
    QCOMPARE(said,
             (QStringList{QStringLiteral("p100/kyc Approved"), QStringLiteral("sumvin/kyc ActionRequired"),
                          QStringLiteral("kriptomat/kyc InReview")}));
}

void TestProgram::oneErrorMakesTheStatusOne()
{
    const RawServer server([](RawPeer &peer, const RawRequest &request) {
        if (request.line().contains("/v1/kyc/status/"))
            peer.answer(200, kApproved);
        else
            peer.answer(401, R"({"message":"Unauthenticated."})");
    });
    const CliAnswer answer = runCli(p100Call(server,
                                             QStringLiteral("--format json --check kriptomat/kyc --field user-id=k-1 "
                                                            "--secret access-token=env:KYC_TEST_KEY")));
    QCOMPARE(answer.exitStatus, 1);
    QCOMPARE(answer.object(0)[u"status"].toString(), QStringLiteral("Approved"));
    QCOMPARE(answer.object(1)[u"error"][u"kind"].toString(), QStringLiteral("Unauthorized"));
    QVERIFY(!answer.output.contains(kSecret.toUtf8()));
}

void TestProgram::whatLacksAFieldIsNotSent()
{
    const RawServer server(saying(kApproved));
    const CliAnswer answer = runCli({QStringLiteral("lookup"), QStringLiteral("--check"), QStringLiteral("p100/kyc"),
                                     QStringLiteral("--base-url"), server.origin().toString(),
                                     QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(answer.exitStatus, 1);
    const QString kind = answer.object()[u"error"][u"kind"].toString();
    QVERIFY2(kind == u"InvalidInput" || kind == u"MissingCredential", qPrintable(kind));
    QCOMPARE(server.connectionCount(), 0);
}

void TestProgram::theSecretIsNotLeftInTheEnvironment()
{
    const RawServer server(silent());
    CliProcess process(p100Call(server));
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 20'000);
    for (const char *what : {"environ", "cmdline"}) {
        QFile file(QStringLiteral("/proc/%1/%2").arg(process.id()).arg(QLatin1String(what)));
        // Where it cannot be read at all, the better.
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(kSecret.toUtf8()), what);
    }
    process.signal(SIGINT);
    QCOMPARE(process.wait().exitStatus, 1);
}

void TestProgram::interrupting_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
    QTest::newRow("terminal closed") << SIGHUP;
}

void TestProgram::interrupting()
{
    QFETCH(const int, signal);
    const RawServer server([](RawPeer &peer, const RawRequest &request) {
        if (request.line().contains("/share-token-status"))
            peer.answer(200, R"({"data":{"shareTokenStatus":"DONE"}})");
    });
    CliCall call = p100Call(server);
    // One at a time: once the second has asked, the first has its answer.
    call.arguments =
        words(QStringLiteral("lookup --check transak/reliance --check transak/id-proof --max-in-flight 1 "
                             "--field email=a@example.com --field quote-id=q --field workflow-run-id=w "
                             "--secret partner-access-token=env:KYC_TEST_KEY --secret share-token=env:KYC_TEST_KEY "
                             "--format json --base-url ")
              + server.origin().toString());
    CliProcess process(call);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 2, 20'000);
    QElapsedTimer timer;
    timer.start();
    process.signal(signal);
    const CliAnswer answer = process.wait();
    QVERIFY2(timer.elapsed() < 10'000, "it waited for the time-out");
    QCOMPARE(answer.exitStatus, 1);
    QCOMPARE(answer.json().size(), 2);
    QCOMPARE(answer.object(0)[u"status"].toString(), QStringLiteral("Approved"));
    QCOMPARE(answer.object(1)[u"error"][u"kind"].toString(), QStringLiteral("Cancelled"));
    QTRY_COMPARE_WITH_TIMEOUT(server.openCount(), 0, 20'000);
}

void TestProgram::anIgnoredHangUpStaysIgnored()
{
    std::atomic<bool> isToAnswer = false;
    const RawServer server([&isToAnswer](RawPeer &peer, const RawRequest &) {
        peer.every(std::chrono::milliseconds(5), [&isToAnswer](RawPeer &one) {
            if (isToAnswer.exchange(false))
                one.answer(200, kApproved);
        });
    });
    CliCall call = p100Call(server);
    call.ignoredSignal = SIGHUP;
    CliProcess process(call);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 20'000);
    process.signal(SIGHUP);
    isToAnswer = true;
    QCOMPARE(process.wait().exitStatus, 0);
}

void TestProgram::theSecondInterruptEndsItAtOnce()
{
    // A pipe that nobody reads and that is full: the program hangs in writing its results.
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK), 0);
    const QByteArray filling(4096, 'x');
    while (::write(ends[1], filling.constData(), static_cast<std::size_t>(filling.size())) > 0) { }
    const RawServer server(silent());
    CliCall call = p100Call(server);
    call.outputFile = QStringLiteral("/proc/%1/fd/%2").arg(QCoreApplication::applicationPid()).arg(ends[1]);
    CliProcess process(call);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 20'000);
    process.signal(SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(server.openCount(), 0, 20'000); // it has cancelled, and now writes
    process.signal(SIGINT);
    QCOMPARE(process.wait().exitStatus, -1);
    ::close(ends[0]);
    ::close(ends[1]);
}

void TestProgram::noCoreIsDumped()
{
    const RawServer server(silent());
    CliProcess process(p100Call(server));
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 20'000);
    QFile limits(QStringLiteral("/proc/%1/limits").arg(process.id()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    for (const QByteArray &line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            QCOMPARE(line.simplified(), QByteArray("Max core file size 0 0 bytes"));
    }
    process.signal(SIGTERM);
    QCOMPARE(process.wait().exitStatus, 1);
}

void TestProgram::fullDisk()
{
    CliCall call;
    call.arguments = {QStringLiteral("providers")};
    call.outputFile = QStringLiteral("/dev/full");
    const CliAnswer answer = runCli(call);
    QCOMPARE(answer.exitStatus, 1);
    QVERIFY2(answer.problems.contains("could not be written"), answer.problems.constData());
}

void TestProgram::readerGone()
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import os, subprocess, sys\n"
                                 "r, w = os.pipe()\n"
                                 "os.close(r)\n"
                                 "sys.exit(subprocess.run([sys.argv[1], 'providers'], stdout=w).returncode)\n"),
                  CliProcess::program()});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.exitStatus(), QProcess::NormalExit);
    QCOMPARE(python.exitCode(), 1);
    QCOMPARE(python.readAllStandardError(), QByteArray());
}

void TestProgram::escapeSequencesAreNotPrinted()
{
    const RawServer server(
        saying(R"({"errorCode":"P403","errorMessage":"\u001b]0;pwned\u0007\u202e\nVERIFIED"})", 400));
    const CliAnswer answer = runCli(p100Call(server));
    QCOMPARE(answer.exitStatus, 1);
    QVERIFY2(answer.output.contains("\\x1b]0;pwned\\x07\\u202e VERIFIED"), answer.output.constData());
    for (const char one : answer.output)
        QVERIFY(one == '\n' || static_cast<unsigned char>(one) >= ' ');
}

void TestProgram::anyLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("C") << QStringLiteral("C");
    QTest::newRow("C.UTF-8") << QStringLiteral("C.UTF-8");
    QTest::newRow("one that is not there") << QStringLiteral("xx_XX.UTF-8");
    QTest::newRow("German") << QStringLiteral("de_DE.UTF-8");
}

void TestProgram::anyLocale()
{
    QFETCH(const QString, locale);
    const RawServer server(saying(kApproved));
    CliCall call = p100Call(server, QStringLiteral("--format csv --customer Zoë日本"));
    call.environment.insert(QStringLiteral("LC_ALL"), locale);
    const CliAnswer answer = runCli(call);
    QCOMPARE(answer.exitStatus, 0);
    QVERIFY2(answer.output.contains("Zo\xC3\xAB\xE6\x97\xA5\xE6\x9C\xAC,u-1,"), answer.output.constData());
    QVERIFY(answer.output.contains(",Approved,false,Nobody,Unknown,"));
}

void TestProgram::deadline()
{
    const RawServer server(silent());
    QElapsedTimer timer;
    timer.start();
    const CliAnswer answer =
        runCli(p100Call(server, QStringLiteral("--format json --deadline 1 --exchange-timeout 0.5")));
    QVERIFY(timer.elapsed() < 15'000);
    QCOMPARE(answer.exitStatus, 1);
    QCOMPARE(answer.object()[u"error"][u"kind"].toString(), QStringLiteral("Timeout"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
