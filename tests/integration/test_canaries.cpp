// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/clihome.h"
#include "support/canaries.h"
#include "support/keyringsession.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace kyc::test;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Secrets of every shape go through the command line - added, tested, refused, used, rotated, removed, and through a
/// crash - and are then looked for everywhere but in the keeper.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noneLeavesTheKeeper_data();
    void noneLeavesTheKeeper();
    void aLeakWouldBeFound();

private:
    [[nodiscard]] QMap<QString, QString> variables() const;
    void add(const QString &line);
    void check(const CliCall &call, int exitStatus);
    void watchWhileRunning();
    void crash();

    QList<Canary> m_canaries;
    QMap<QString, QString> m_session; ///< the keyring's bus, when there is one
    std::unique_ptr<CliHome> m_home;
    SandboxProcess m_sandbox;
    SandboxProcess m_silent;
};

void TestCanaries::initTestCase()
{
    for (const char *name : {"STATIC_KEY", "APP_TOKEN", "SIGNING_KEY", "API_SECRET", "PARTNER_TOKEN", "PASSWORD",
                             "CLIENT_SECRET", "PERSONAL_TOKEN", "SHARE_TOKEN", "ROTATED_KEY"})
        m_canaries.append(makeCanary(QLatin1String(name)));
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.problem()));
    QVERIFY2(m_silent.start({QStringLiteral("--fault"), QStringLiteral("stall@*")}), qPrintable(m_silent.problem()));
}

/// Each canary as an environment variable of its name.
QMap<QString, QString> TestCanaries::variables() const
{
    QMap<QString, QString> all = m_session;
    for (const Canary &canary : m_canaries)
        all.insert(canary.name, QString::fromLatin1(canary.value));
    return all;
}

void TestCanaries::check(const CliCall &call, int exitStatus)
{
    const CanarySearch search(m_canaries);
    const CliAnswer answer = runCli(call);
    QVERIFY2(answer.exitStatus == exitStatus,
             (call.arguments.join(u' ').toUtf8() + ": " + answer.problems).constData());
    QCOMPARE(search.in(answer.output), QStringList());
    QCOMPARE(search.in(answer.problems), QStringList());
}

void TestCanaries::add(const QString &line)
{
    check(m_home->call(words(QStringLiteral("accounts add ") + line.arg(m_sandbox.url().toString())), variables()), 0);
}

/// A lookup that hangs at its provider: its command line and its environment, as others can see them.
void TestCanaries::watchWhileRunning()
{
    const CanarySearch search(m_canaries);
    const int before = m_silent.requests();
    const CliProcess process(m_home->call(
        words(QStringLiteral("lookup --check p100/kyc --check sumvin/kyc --base-url %1 --field external-user-id=u-1 "
                             "--secret api-key=env:STATIC_KEY --secret personal-access-token=env:PERSONAL_TOKEN")
                  .arg(m_silent.url().toString())),
        variables()));
    QTRY_VERIFY_WITH_TIMEOUT(m_silent.requests() > before, 20'000);
    const QString place = QStringLiteral("/proc/%1/").arg(process.id());
    const QByteArray commandLine = contentOf(place + QStringLiteral("cmdline"));
    QVERIFY(commandLine.contains("lookup"));
    QCOMPARE(search.in(commandLine), QStringList());
    CanarySearch ours({m_canaries.at(0), m_canaries.at(7)}); // those that were taken out of the environment
    QCOMPARE(ours.in(contentOf(place + QStringLiteral("environ"))), QStringList());
    crash();
}

/// One that is killed as by a fault, with core dumps allowed.
void TestCanaries::crash()
{
    const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_CORE, &all);
    const int before = m_silent.requests();
    CliProcess process(
        m_home->call(words(QStringLiteral("lookup --check p100/kyc --base-url %1 --field external-user-id=u-1 --secret "
                                          "api-key=env:STATIC_KEY")
                               .arg(m_silent.url().toString())),
                     variables()));
    QTRY_VERIFY_WITH_TIMEOUT(m_silent.requests() > before, 20'000);
    process.signal(SIGSEGV);
    QCOMPARE(process.wait().exitStatus, -1);
}

void TestCanaries::noneLeavesTheKeeper_data()
{
    QTest::addColumn<QString>("keeper");
    QTest::newRow("the vault file") << QStringLiteral("file");
    QTest::newRow("the system's keychain") << QStringLiteral("keychain");
}

void TestCanaries::noneLeavesTheKeeper()
{
    QFETCH(const QString, keeper);
    m_home = std::make_unique<CliHome>();
    QDir::setCurrent(m_home->path());
    std::unique_ptr<KeyringSession> session;
    m_session.clear();
    if (keeper == u"keychain") {
        session = std::make_unique<KeyringSession>();
        QVERIFY2(session->isUsable(), qPrintable(session->problem()));
        QVERIFY(session->startKeyring());
        m_session.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), session->address());
    }
    check(m_home->call(words(QStringLiteral("vault choose --keeper ") + keeper), variables()), 0);
    add(QStringLiteral("--provider p100 --name a --base-url %1 --secret api-key=env:STATIC_KEY"));
    add(QStringLiteral("--provider sumsub --name b --base-url %1 --secret app-token=env:APP_TOKEN --secret "
                       "secret-key=env:SIGNING_KEY"));
    add(QStringLiteral("--provider transak --name c --base-url %1 --field api-key=k --secret api-secret=env:API_SECRET "
                       "--secret partner-access-token=env:PARTNER_TOKEN"));
    add(QStringLiteral("--provider kriptomat --name d --base-url %1 --field email=agent@example.com --field "
                       "client-id=c --secret password=env:PASSWORD --secret client-secret=env:CLIENT_SECRET"));
    if (QTest::currentTestFailed())
        return;
    check(m_home->call(words(QStringLiteral("accounts test")), variables()), 1); // all are refused
    check(m_home->call(words(QStringLiteral("lookup --account a --account b --account c --format csv --field "
                                            "external-user-id=u-1 --field email=m@example.com --field quote-id=q "
                                            "--field workflow-run-id=w --secret share-token=env:SHARE_TOKEN")),
                       variables()),
          1);
    check(
        m_home->call(words(QStringLiteral("accounts edit --account a --secret api-key=env:ROTATED_KEY")), variables()),
        0);
    check(m_home->call(words(QStringLiteral("accounts list --format json")), variables()), 0);
    check(m_home->call(words(QStringLiteral("accounts export")), variables()), 0);
    watchWhileRunning();
    if (QTest::currentTestFailed())
        return;
    const CanarySearch search(m_canaries);
    QCOMPARE(search.below(m_home->path()), QStringList());
    QVERIFY(QDir(m_home->path()).entryList({QStringLiteral("core*")}, QDir::Files).isEmpty());
    if (session)
        QCOMPARE(search.below(session->folder()), QStringList()); // the keyring's own files are sealed
    for (const QChar name : QStringLiteral("abcd"))
        check(m_home->call(words(QStringLiteral("accounts remove --yes --account ") + name), variables()), 0);
    QCOMPARE(search.below(m_home->path()), QStringList());
}

void TestCanaries::aLeakWouldBeFound()
{
    const Canary canary = makeCanary(QStringLiteral("leak"));
    const CanarySearch search({canary});
    const CliHome home;
    CliCall call = home.call(words(QStringLiteral("lookup --check p100/kyc --format csv --base-url %1 --secret "
                                                  "api-key=env:K --field external-user-id=")
                                       .arg(m_sandbox.url().toString())
                                   + QString::fromLatin1(canary.value)),
                             {{QStringLiteral("K"), QStringLiteral("whatever")}});
    call.outputFile = home.filePath(QStringLiteral("out.csv"));
    static_cast<void>(runCli(call));
    QVERIFY(!search.below(home.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "test_canaries.moc"
