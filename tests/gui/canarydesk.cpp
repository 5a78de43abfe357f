// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/canarydesk.h"

#include "support/dumpable.h"
#include "support/processmemory.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

namespace kyc::test {

namespace {

const QString kMainWindow = QStringLiteral("KYC Desk");
// Copies of a shorter time than people have, so that a test sees them end.
constexpr auto kSettings = "[privacy]\nclipboard-seconds=2\n";

} // namespace

CanaryDesk::CanaryDesk()
{
    if (!m_program.session().isUsable() || !m_program.writeSettings(kSettings))
        qFatal("no session: %s", qPrintable(m_program.session().problem()));
}

void CanaryDesk::start(const QByteArray &keeper, const QStringList &sandboxArguments)
{
    m_keeper = keeper;
    QVERIFY2(m_sandbox.start(sandboxArguments), qPrintable(m_sandbox.problem()));
    if (keeper == "keychain")
        QVERIFY(m_program.session().startKeyring());
    QVERIFY(m_program.start());
    chooseKeeper();
}

const QByteArray &CanaryDesk::secret(const char *name)
{
    for (const Canary &canary : std::as_const(m_planted)) {
        if (canary.name == QLatin1String(name))
            return canary.value;
    }
    m_planted.append(makeCanary(QLatin1String(name)));
    return m_planted.constLast().value;
}

const QByteArray &CanaryDesk::person(const char *name)
{
    for (const Canary &canary : std::as_const(m_persons)) {
        if (canary.name == QLatin1String(name))
            return canary.value;
    }
    const Canary canary = makePlainCanary(QLatin1String(name));
    m_persons += {inLowerCase(canary), canary};
    return m_persons.constLast().value;
}

QByteArray CanaryDesk::known(const char *name, const QByteArray &value)
{
    m_known.append({QLatin1String(name), value});
    return value;
}

void CanaryDesk::learnTokens()
{
    const QJsonArray tokens = m_sandbox.state().value(u"tokens").toArray();
    QVERIFY(!tokens.isEmpty());
    for (const QJsonValue &token : tokens)
        m_planted.append({token.toString().section(u'-', 0, 1), token.toString().toLatin1()});
}

void CanaryDesk::chooseKeeper()
{
    const QString title = QStringLiteral("Where shall credentials be kept?");
    constexpr int kOnce = 2'000; // milliseconds
    constexpr int kTries = 5;
    const auto isOpen = [&title] { return TypedProgram::activeWindow() == title; };
    for (int i = 0; i < kTries && !isOpen(); ++i) { // it is offered once the window has been painted
        TypedProgram::press({QStringLiteral("alt+c")});
        static_cast<void>(QTest::qWaitFor(isOpen, kOnce));
    }
    QVERIFY(m_program.waitForWindow(title));
    if (m_keeper == "file") {
        TypedProgram::press({QStringLiteral("Down"), QStringLiteral("space")});
        TypedProgram::type(secret("passphrase"));
        TypedProgram::press(tabs(3)); // past the buttons that show and copy it
        TypedProgram::type(secret("passphrase"));
    } else {
        TypedProgram::press({QStringLiteral("space")});
    }
    TypedProgram::press({QStringLiteral("Return")});
    QVERIFY(m_program.waitForWindow(kMainWindow));
    QVERIFY(contentOf(m_program.configuration(QStringLiteral("settings.ini"))).contains("keeper=" + m_keeper));
}

void CanaryDesk::beginAccount(const QByteArray &name, const QByteArray &provider)
{
    TypedProgram::press({QStringLiteral("Insert")});
    QVERIFY(m_program.waitForWindow(QStringLiteral("Add account")));
    for (const QByteArray &text : {name, provider, QByteArray("Custom"), m_sandbox.url().toString().toUtf8()})
        enterText(text);
    TypedProgram::press(tabs(1));
}

void CanaryDesk::enterSecret(const QByteArray &value)
{
    TypedProgram::type(value);
    TypedProgram::press({QStringLiteral("Tab"), QStringLiteral("space"), QStringLiteral("space")});
    TypedProgram::press(tabs(2));
}

void CanaryDesk::enterText(const QByteArray &value)
{
    TypedProgram::type(value);
    TypedProgram::press(tabs(1));
}

void CanaryDesk::skipSecret()
{
    TypedProgram::press(tabs(1));
}

void CanaryDesk::endAccount(const QByteArray &name)
{
    TypedProgram::press({QStringLiteral("Return")});
    QVERIFY(m_program.waitForWindow(kMainWindow));
    QVERIFY(contentOf(m_program.configuration(QStringLiteral("accounts.json"))).contains('"' + name + '"'));
}

void CanaryDesk::waitForRequest(const QString &point, int before)
{
    QTRY_VERIFY2_WITH_TIMEOUT(m_sandbox.requests(point) > before, qPrintable(point), kLongest);
}

void CanaryDesk::lookUp(const QByteArray &customer, const QString &point)
{
    const int before = m_sandbox.requests(point);
    TypedProgram::press({QStringLiteral("ctrl+k")});
    TypedProgram::type(customer);
    TypedProgram::press({QStringLiteral("Return")});
    waitForRequest(point, before);
}

void CanaryDesk::goToRow(int row)
{
    TypedProgram::press(QStringList{QStringLiteral("ctrl+Home")} + QStringList(row, QStringLiteral("Down")));
}

void CanaryDesk::supply(int row, const QList<QByteArray> &texts, const QString &point)
{
    const int before = m_sandbox.requests(point);
    goToRow(row);
    TypedProgram::press({QStringLiteral("Return")});
    for (const QByteArray &text : texts) {
        TypedProgram::type(text);
        TypedProgram::press({QStringLiteral("Return")}); // leads on to what is missing yet
    }
    waitForRequest(point, before);
}

void CanaryDesk::enterCode(const QByteArray &code, const QString &point)
{
    constexpr int kOnce = 1'500; // milliseconds
    constexpr int kTries = 6;
    const int before = m_sandbox.requests(point);
    bool isTold = false;
    for (int i = 0; i < kTries && !isTold; ++i) {
        // The question comes when it comes; before, the keys may have opened something else.
        if (TypedProgram::activeWindow() != kMainWindow)
            TypedProgram::press({QStringLiteral("Escape")});
        TypedProgram::press({QStringLiteral("ctrl+shift+l"), QStringLiteral("ctrl+a")});
        TypedProgram::type(code);
        TypedProgram::press({QStringLiteral("Return")});
        isTold = QTest::qWaitFor([&] { return m_sandbox.requests(point) > before; }, kOnce);
    }
    QVERIFY2(isTold, qPrintable(point));
}

void CanaryDesk::lock()
{
    const qint64 id = m_program.id();
    const bool isReadable = canReadMemory(id);
    if (isReadable)
        QVERIFY2(!search().inMemoryOf(id).isEmpty(), "the search would find nothing");
    TypedProgram::press({QStringLiteral("ctrl+l")});
    if (isReadable)
        QTRY_COMPARE_WITH_TIMEOUT(search().inMemoryOf(id), QStringList(), kLongest);
    else
        qInfo("memory is closed to this user, as it should be: it was not searched");
    QVERIFY(m_program.isRunning());
}

void CanaryDesk::unlock()
{
    if (m_keeper == "file")
        TypedProgram::type(secret("passphrase"));
    TypedProgram::press({QStringLiteral("Return")});
    // What cannot be opened while it is locked tells when it is not.
    constexpr int kOnce = 500; // milliseconds
    constexpr int kTries = 30;
    const auto isOpen = [] { return TypedProgram::activeWindow() == QStringLiteral("Where credentials are kept"); };
    for (int i = 0; i < kTries && !isOpen(); ++i) {
        TypedProgram::press({QStringLiteral("ctrl+shift+k")});
        static_cast<void>(QTest::qWaitFor(isOpen, kOnce));
    }
    TypedProgram::press({QStringLiteral("Escape")});
    QVERIFY(m_program.waitForWindow(kMainWindow));
    if (canReadMemory(m_program.id()))
        QTRY_VERIFY_WITH_TIMEOUT(!search().inMemoryOf(m_program.id()).isEmpty(), kLongest);
}

void CanaryDesk::crash()
{
    QVERIFY2(!isDumpable(m_program.id()), "the kernel would write what is in memory into a core");
    if (!allowCore(m_program.id()))
        qInfo("the program's own limit on cores cannot be lifted here, and forbids them too");
    if (!areCoresWrittenInPlace())
        qInfo("this system writes cores elsewhere: that the program cannot be dumped is all that was seen");
    m_program.signal(SIGSEGV);
    QVERIFY(m_program.waitForEnd());
    QCOMPARE(QDir(m_program.folder() + QStringLiteral("/home/tmp")).entryList({QStringLiteral("core*")}),
             QStringList());
}

void CanaryDesk::checkOutside()
{
    const bool isRunning = m_program.isRunning();
    if (isRunning)
        QVERIFY(contentOf(QStringLiteral("/proc/%1/cmdline").arg(m_program.id())).contains("kyc-desk"));
    const Traces traces{m_program.folder(), isRunning ? m_program.id() : 0, m_program.output(), {}};
    QCOMPARE(search().in(traces), QStringList()); // the keepers' own files are sealed
    QCOMPARE(personSearch().in(traces), QStringList()); // as are the records
    // What others know, others may write there.
    QCOMPARE(CanarySearch(m_planted).inFiles(m_shared.paths()), QStringList());
}

QByteArray CanaryDesk::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList CanaryDesk::tabs(int count)
{
    return QStringList(count, QStringLiteral("Tab"));
}

} // namespace kyc::test
