// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/clihome.h"
#include "support/canaries.h"
#include "support/dumpable.h"
#include "support/keyringsession.h"
#include "support/newfiles.h"
#include "support/sandboxprocess.h"
#include "support/terminal.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace kyc::test;

namespace {

constexpr int kLongest = 20'000; // milliseconds

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Secrets of every shape go through the command line - added, tested, refused, taken, logged in with, rotated,
/// removed, and through a crash - and are then looked for everywhere but in the keeper.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noneOfTheRefusedLeaves_data() { addKeepers(); }
    void noneOfTheRefusedLeaves();
    void noneOfTheTakenLeaves_data() { addKeepers(); }
    void noneOfTheTakenLeaves();
    void noneIsSeenWhileItRuns_data();
    void noneIsSeenWhileItRuns();
    void noneIsRepeatedThatWasTypedInTheWrongPlace();
    void aLeakWouldBeFound();

private:
    static void addKeepers();
    [[nodiscard]] CanarySearch search() const { return CanarySearch(m_planted + m_known); }
    [[nodiscard]] CliCall call(const QString &line) const;
    void start(const QString &keeper);
    void check(const QString &line, int exitStatus) { check(call(line), exitStatus); }
    void check(const CliCall &call, int exitStatus);
    void checkOutside(const CliAnswer &answer, qint64 processId = 0);
    void add(const QString &line) { check(QStringLiteral("accounts add --base-url %1 ").arg(m_url) + line, 0); }
    void addTaken();
    void logIn(const QString &keeper);
    void learnTokens();
    [[nodiscard]] QByteArray value(const QString &name) const;

    QList<Canary> m_planted; ///< the environment variable that it can be given in, and the secret
    QList<Canary> m_known; ///< those that the simulated providers take: others know them too
    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<NewFiles> m_shared;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QString m_url;
};

void TestCanaries::init()
{
    m_planted.clear();
    for (const char *name : {"PASSPHRASE", "STATIC_KEY", "APP_TOKEN", "SIGNING_KEY", "API_SECRET", "PARTNER_TOKEN",
                             "PASSWORD", "CLIENT_SECRET", "PERSONAL_TOKEN", "SHARE_TOKEN", "ROTATED_KEY"})
        m_planted.append(makeCanary(QLatin1String(name)));
    m_known = {{QStringLiteral("GOOD_KEY"), "p100-sandbox-key"},
               {QStringLiteral("GOOD_APP_TOKEN"), "sbx:sumsub-sandbox-token"},
               {QStringLiteral("GOOD_SIGNING_KEY"), "sumsub-sandbox-secret-key"},
               {QStringLiteral("GOOD_API_SECRET"), "transak-sandbox-secret"},
               {QStringLiteral("GOOD_PASSWORD"), "kriptomat-sandbox-password"},
               {QStringLiteral("GOOD_CLIENT_SECRET"), "kriptomat-sandbox-client-secret"},
               {QStringLiteral("GOOD_PERSONAL_TOKEN"), "sumvin-pat-1042"}};
    m_sandbox = std::make_unique<SandboxProcess>();
    m_shared = std::make_unique<NewFiles>(QStringLiteral("/tmp"));
    m_home = std::make_unique<CliHome>();
    QDir::setCurrent(m_home->path());
}

void TestCanaries::cleanup()
{
    m_session.reset();
    m_home.reset();
    m_sandbox.reset();
}

QByteArray TestCanaries::value(const QString &name) const
{
    for (const Canary &canary : m_planted + m_known) {
        if (canary.name == name)
            return canary.value;
    }
    return {};
}

void TestCanaries::addKeepers()
{
    QTest::addColumn<QString>("keeper");
    QTest::newRow("the vault file") << QStringLiteral("file");
    QTest::newRow("the system's keychain") << QStringLiteral("keychain");
}

/// With the variables that it names and no others, and the passphrase likewise.
CliCall TestCanaries::call(const QString &line) const
{
    CliCall call = m_home->call(words(line));
    if (call.arguments.constLast() == m_home->passphraseSource())
        call.arguments.last() = QStringLiteral("env:PASSPHRASE");
    if (m_session)
        call.environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_session->address());
    const QString all = call.arguments.join(u' ');
    static const QRegularExpression source(QStringLiteral("env:([A-Z_]+)"));
    for (auto named = source.globalMatch(all); named.hasNext();) {
        const QString name = named.next().captured(1);
        call.environment.insert(name, QString::fromLatin1(value(name)));
    }
    return call;
}

void TestCanaries::start(const QString &keeper)
{
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->problem()));
    m_url = m_sandbox->url().toString();
    if (keeper == u"keychain") {
        m_session = std::make_unique<KeyringSession>();
        QVERIFY2(m_session->isUsable(), qPrintable(m_session->problem()));
        QVERIFY(m_session->startKeyring());
    }
    check(QStringLiteral("vault choose --keeper ") + keeper, 0);
}

void TestCanaries::check(const CliCall &call, int exitStatus)
{
    if (QTest::currentTestFailed())
        return;
    const CliAnswer answer = runCli(call);
    QVERIFY2(answer.exitStatus == exitStatus,
             (call.arguments.join(u' ').toUtf8() + ": " + answer.output + answer.problems).constData());
    checkOutside(answer);
}

void TestCanaries::checkOutside(const CliAnswer &answer, qint64 processId)
{
    QCOMPARE(search().in(Traces{m_home->path(), processId, answer.output, answer.problems}), QStringList());
    if (m_session)
        QCOMPARE(search().below(m_session->folder()), QStringList()); // the keyring's own files are sealed
    // What others know, others may write there.
    QCOMPARE(CanarySearch(m_planted).inFiles(m_shared->paths()), QStringList());
}

void TestCanaries::noneOfTheRefusedLeaves()
{
    QFETCH(const QString, keeper);
    start(keeper);
    add(QStringLiteral("--provider p100 --name a --secret api-key=env:STATIC_KEY"));
    add(QStringLiteral("--provider sumsub --name b --secret app-token=env:APP_TOKEN --secret "
                       "secret-key=env:SIGNING_KEY"));
    add(QStringLiteral("--provider transak --name c --field api-key=k --secret api-secret=env:API_SECRET --secret "
                       "partner-access-token=env:PARTNER_TOKEN"));
    add(QStringLiteral("--provider kriptomat --name d --field email=agent@example.com --field client-id=c --secret "
                       "password=env:PASSWORD --secret client-secret=env:CLIENT_SECRET"));
    check(QStringLiteral("accounts test"), 1);
    check(QStringLiteral("lookup --account a --account b --account c --format csv --field external-user-id=u-1 "
                         "--field email=m@example.com --field quote-id=q --field workflow-run-id=w --secret "
                         "share-token=env:SHARE_TOKEN"),
          1);
    check(QStringLiteral("lookup --check sumvin/kyc --base-url %1 --secret personal-access-token=env:PERSONAL_TOKEN")
              .arg(m_url),
          1);
    check(QStringLiteral("accounts edit --account a --secret api-key=env:ROTATED_KEY"), 0);
    check(QStringLiteral("accounts test --account a"), 1);
    check(QStringLiteral("accounts list --format json"), 0);
    check(QStringLiteral("accounts export"), 0);
    for (const QChar name : QStringLiteral("abcd"))
        check(QStringLiteral("accounts remove --yes --account ") + name, 0);
}

/// By every way that a secret can be given: a variable, a file, the standard input.
void TestCanaries::addTaken()
{
    add(QStringLiteral("--provider p100 --name a --secret api-key=env:GOOD_KEY"));
    const QString path = m_home->filePath(QStringLiteral("given"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(value(QStringLiteral("GOOD_SIGNING_KEY"))) > 0);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    CliCall two = call(QStringLiteral("accounts add --provider sumsub --name b --base-url %1 --secret app-token=stdin "
                                      "--secret secret-key=file:%2")
                           .arg(m_url, path));
    two.input = value(QStringLiteral("GOOD_APP_TOKEN")) + '\n';
    const CliAnswer answer = runCli(two);
    QVERIFY2(answer.exitStatus == 0, answer.problems.constData());
    QVERIFY(QFile::remove(path));
    checkOutside(answer);
    add(QStringLiteral("--provider transak --name c --field api-key=transak-sandbox-key --secret "
                       "api-secret=env:GOOD_API_SECRET"));
    add(QStringLiteral("--provider kriptomat --name d --field email=agent@example.com --field "
                       "client-id=kriptomat-sandbox-client --secret password=env:GOOD_PASSWORD --secret "
                       "client-secret=env:GOOD_CLIENT_SECRET"));
}

/// At the terminal, which is asked for the passphrase and for the code.
void TestCanaries::logIn(const QString &keeper)
{
    Terminal terminal;
    CliCall lookup = call(QStringLiteral("lookup --account d --field user-id=k-1042"));
    lookup.arguments.resize(lookup.arguments.size() - 2); // the passphrase
    lookup.environment.remove(QStringLiteral("PASSPHRASE"));
    lookup.terminal = terminal.path();
    CliProcess process(lookup);
    if (keeper == u"file") {
        QVERIFY2(terminal.waitFor("Passphrase of the vault:"), terminal.shown().constData());
        terminal.type(value(QStringLiteral("PASSPHRASE")));
    }
    QVERIFY2(terminal.waitFor("Login code for d:"), terminal.shown().constData());
    const QByteArray code = m_sandbox->state().value(u"totp").toString().toLatin1();
    m_known.append({QStringLiteral("CODE"), code});
    terminal.type(code);
    const CliAnswer answer = process.wait();
    QVERIFY2(answer.exitStatus == 0, answer.problems.constData());
    QCOMPARE(search().in(terminal.shown()), QStringList());
    checkOutside(answer);
}

void TestCanaries::learnTokens()
{
    const QJsonArray tokens = m_sandbox->state().value(u"tokens").toArray();
    QVERIFY(tokens.size() > 1); // a partner's and an agent's
    for (const QJsonValue &token : tokens)
        m_planted.append({QStringLiteral("token"), token.toString().toLatin1()});
}

void TestCanaries::noneOfTheTakenLeaves()
{
    QFETCH(const QString, keeper);
    start(keeper);
    addTaken();
    check(QStringLiteral("accounts test --account a --account b --account c"), 0);
    check(QStringLiteral("lookup --account a --account b --format json --field external-user-id=u-1042"), 0);
    const QString idProof = QStringLiteral("lookup --account c --check transak/id-proof --field "
                                           "email=submitted@example.com --field workflow-run-id=wfr-submitted");
    check(idProof, 0);
    check(QStringLiteral("lookup --check sumvin/kyc --base-url %1 --secret "
                         "personal-access-token=env:GOOD_PERSONAL_TOKEN")
              .arg(m_url),
          0);
    if (!QTest::currentTestFailed())
        logIn(keeper);
    if (QTest::currentTestFailed())
        return;
    learnTokens();
    check(idProof, 0); // with what was kept
    check(QStringLiteral("lookup --account d --field user-id=k-1042 --format csv"), 0);
    check(QStringLiteral("accounts list"), 0);
    check(QStringLiteral("accounts export"), 0);
    check(QStringLiteral("accounts edit --account a --secret api-key=env:ROTATED_KEY"), 0);
    check(QStringLiteral("accounts test --account a"), 1);
    for (const QChar name : QStringLiteral("abcd"))
        check(QStringLiteral("accounts remove --yes --account ") + name, 0);
}

void TestCanaries::noneIsSeenWhileItRuns_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("secrets of the call") << QStringLiteral(
        "lookup --check p100/kyc --check sumvin/kyc --base-url %1 --field external-user-id=u-1 --secret "
        "api-key=env:STATIC_KEY --secret personal-access-token=env:PERSONAL_TOKEN");
    QTest::newRow("an account's, under a passphrase")
        << QStringLiteral("lookup --account a --field external-user-id=u-1");
    QTest::newRow("a test") << QStringLiteral("accounts test --account a");
}

/// A call that hangs at its provider, as others can see it, until it is ended as by a fault.
void TestCanaries::noneIsSeenWhileItRuns()
{
    QFETCH(const QString, line);
    start(QStringLiteral("file"));
    SandboxProcess silent;
    QVERIFY2(silent.start({QStringLiteral("--fault"), QStringLiteral("stall@*")}), qPrintable(silent.problem()));
    m_url = silent.url().toString();
    add(QStringLiteral("--provider p100 --name a --secret api-key=env:STATIC_KEY"));
    CliProcess process(call(line.contains(u'%') ? line.arg(m_url) : line));
    QTRY_VERIFY_WITH_TIMEOUT(silent.requests() > 0, kLongest);
    checkOutside({}, process.id());
    QVERIFY2(!isDumpable(process.id()), "the kernel would write what is in memory into a core");
    if (!allowCore(process.id()))
        qInfo("the program's own limit on cores cannot be lifted here, and forbids them too");
    if (!areCoresWrittenInPlace())
        qInfo("this system writes cores elsewhere: that the program cannot be dumped is all that was seen");
    process.signal(SIGSEGV);
    const CliAnswer answer = process.wait();
    QCOMPARE(answer.exitStatus, -1);
    checkOutside(answer);
    QCOMPARE(QDir(m_home->path()).entryList({QStringLiteral("core*")}, QDir::Files), QStringList());
}

void TestCanaries::noneIsRepeatedThatWasTypedInTheWrongPlace()
{
    start(QStringLiteral("file"));
    const QString secret = QString::fromLatin1(value(QStringLiteral("STATIC_KEY")));
    for (const QString &line : {
             QStringLiteral("accounts add --provider p100 --name a --base-url %1 --secret api-key=").arg(m_url)
                 + secret,
             QStringLiteral("lookup --check p100/kyc --field external-user-id=u-1 --secret api-key=") + secret,
             QStringLiteral("lookup --check p100/kyc --field external-user-id=u-1 --field api-key=") + secret,
             QStringLiteral("accounts list --passphrase ") + secret,
         }) {
        CliCall wrong = m_home->call(words(line));
        if (line.contains(QStringLiteral("--passphrase")))
            wrong.arguments = words(line);
        check(wrong, 2);
    }
    add(QStringLiteral("--provider p100 --name a --secret api-key=env:STATIC_KEY"));
    CliCall wrong = call(QStringLiteral("accounts test --passphrase env:SHARE_TOKEN")); // another secret
    wrong.arguments.resize(wrong.arguments.size() - 2);
    check(wrong, 3);
}

/// The customer's identifier is written where it belongs; a secret in its place is found there.
void TestCanaries::aLeakWouldBeFound()
{
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->problem()));
    CliCall leak = call(QStringLiteral("lookup --check p100/kyc --format csv --base-url %1 --secret "
                                       "api-key=env:GOOD_KEY --field external-user-id=")
                            .arg(m_sandbox->url().toString())
                        + QString::fromLatin1(value(QStringLiteral("STATIC_KEY"))));
    QVERIFY(!search().in(runCli(leak).output).isEmpty());
    leak.outputFile = m_home->filePath(QStringLiteral("out.csv"));
    static_cast<void>(runCli(leak));
    QVERIFY(!search().below(m_home->path()).isEmpty());
    QVERIFY(!search().inFiles(m_shared->paths()).isEmpty()); // the home is there
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "test_canaries.moc"
