// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/typedprogram.h"
#include "support/canaries.h"
#include "support/sandboxprocess.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <functional>

using namespace kyc::test;

namespace {

constexpr int kLongest = 15'000; // milliseconds
const QString kMainWindow = QStringLiteral("KYC Desk");
// Copies of a shorter time than people have, so that the test sees them end.
constexpr auto kSettings = "[privacy]\nclipboard-seconds=2\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList tabs(int count)
{
    return QStringList(count, QStringLiteral("Tab"));
}

QByteArray onClipboard(QClipboard::Mode mode = QClipboard::Clipboard)
{
    return QGuiApplication::clipboard()->text(mode).toUtf8();
}

} // namespace

/// Secrets of every shape are typed into the program itself - added, shown, copied, tested, refused, rotated, locked
/// away, removed, and through a crash - and are then looked for everywhere but in the keeper, from outside.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_program.reset(); }
    void noneLeavesTheKeeper_data();
    void noneLeavesTheKeeper();
    void noneStaysOnTheClipboardAtTheEnd();
    void aLeakWouldBeFound();
    void aCoreWouldBeFound();

private:
    [[nodiscard]] const QByteArray &secret(const char *name);
    [[nodiscard]] CanarySearch search() const { return CanarySearch(m_canaries); }
    void choose(const QString &keeper);
    void beginAccount(const QByteArray &name, const QByteArray &provider);
    void enterSecret(const char *name);
    void endAccount(const QByteArray &name);
    void addAccounts();
    void copyFromTheForm();
    void lookUp(const QByteArray &customer, const QString &point);
    void rotate(const char *name);
    void lock();
    void unlock(const QString &keeper);
    void removeFirst(const QByteArray &name);
    void crash();
    void checkOutside();

    QList<Canary> m_canaries;
    std::unique_ptr<TypedProgram> m_program;
    SandboxProcess m_sandbox;
};

void TestCanaries::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.problem()));
}

void TestCanaries::init()
{
    m_canaries.clear();
    m_program = std::make_unique<TypedProgram>();
    QVERIFY2(m_program->session().isUsable(), qPrintable(m_program->session().problem()));
    QVERIFY(m_program->writeSettings(kSettings));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

/// Planted by the first call of its name.
const QByteArray &TestCanaries::secret(const char *name)
{
    for (const Canary &canary : std::as_const(m_canaries)) {
        if (canary.name == QLatin1String(name))
            return canary.value;
    }
    m_canaries.append(makeCanary(QLatin1String(name)));
    return m_canaries.constLast().value;
}

void TestCanaries::choose(const QString &keeper)
{
    TypedProgram::press({QStringLiteral("alt+c")});
    QVERIFY(m_program->waitForWindow(QStringLiteral("Where shall credentials be kept?")));
    if (keeper == u"file") {
        TypedProgram::press({QStringLiteral("Down"), QStringLiteral("space")});
        TypedProgram::type(secret("passphrase"));
        TypedProgram::press(tabs(3)); // past the buttons that show and copy it
        TypedProgram::type(secret("passphrase"));
    } else {
        TypedProgram::press({QStringLiteral("space")});
    }
    TypedProgram::press({QStringLiteral("Return")});
    QVERIFY(m_program->waitForWindow(kMainWindow));
    QVERIFY(contentOf(m_program->configuration(QStringLiteral("settings.ini"))).contains("keeper=" + keeper.toUtf8()));
}

/// Leads to the first field that the provider wants.
void TestCanaries::beginAccount(const QByteArray &name, const QByteArray &provider)
{
    TypedProgram::press({QStringLiteral("Insert")});
    QVERIFY(m_program->waitForWindow(QStringLiteral("Add account")));
    for (const QByteArray &text : {name, provider, QByteArray("Custom"), m_sandbox.url().toString().toUtf8()}) {
        TypedProgram::type(text);
        TypedProgram::press(tabs(1));
    }
    TypedProgram::press(tabs(1));
}

/// Types it, shows and hides it, and goes on to the next field.
void TestCanaries::enterSecret(const char *name)
{
    TypedProgram::type(secret(name));
    TypedProgram::press({QStringLiteral("Tab"), QStringLiteral("space"), QStringLiteral("space")});
    TypedProgram::press(tabs(2));
}

void TestCanaries::endAccount(const QByteArray &name)
{
    TypedProgram::press({QStringLiteral("Return")});
    QVERIFY(m_program->waitForWindow(kMainWindow));
    QVERIFY(contentOf(m_program->configuration(QStringLiteral("accounts.json"))).contains('"' + name + '"'));
}

void TestCanaries::addAccounts()
{
    TypedProgram::press({QStringLiteral("ctrl+shift+a")});
    beginAccount("sumsub", "SumSub");
    enterSecret("SumSub's app token");
    enterSecret("SumSub's signing key");
    endAccount("sumsub");
    beginAccount("transak", "Transak");
    TypedProgram::type("transak-sandbox-key");
    TypedProgram::press(tabs(1));
    enterSecret("Transak's API secret");
    enterSecret("Transak's partner token");
    endAccount("transak");
    beginAccount("kriptomat", "Kriptomat");
    enterSecret("Kriptomat's token");
    TypedProgram::type("agent@example.com");
    TypedProgram::press(tabs(1));
    enterSecret("Kriptomat's password");
    TypedProgram::type("client");
    TypedProgram::press(tabs(1));
    enterSecret("Kriptomat's client secret");
    endAccount("kriptomat");
    beginAccount("a-p100", "P100");
    enterSecret("P100's key");
    endAccount("a-p100");
}

void TestCanaries::copyFromTheForm()
{
    beginAccount("never", "P100");
    TypedProgram::type(secret("copied"));
    TypedProgram::press({QStringLiteral("Tab"), QStringLiteral("space"), QStringLiteral("shift+Tab"),
                         QStringLiteral("ctrl+a"), QStringLiteral("ctrl+c")});
    QTRY_COMPARE_WITH_TIMEOUT(onClipboard(), secret("copied"), kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(onClipboard(), QByteArray(), kLongest);
    QCOMPARE(search().in(onClipboard(QClipboard::Selection)), QStringList()); // marking it is no copying
    TypedProgram::press({QStringLiteral("Escape")});
    QVERIFY(m_program->waitForWindow(kMainWindow));
}

void TestCanaries::lookUp(const QByteArray &customer, const QString &point)
{
    const int before = m_sandbox.requests(point);
    TypedProgram::press({QStringLiteral("ctrl+k")});
    TypedProgram::type(customer);
    TypedProgram::press({QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.requests(point) > before, kLongest);
}

/// Of the account that is selected, which is tested by that; the sandbox refuses it, and the old one is put back.
void TestCanaries::rotate(const char *name)
{
    const QString title = QStringLiteral("Rotate the credential");
    const int before = m_sandbox.requests(QStringLiteral("p100/kyc"));
    TypedProgram::press({QStringLiteral("ctrl+shift+t")});
    QVERIFY(m_program->waitForWindow(title));
    TypedProgram::type(secret(name));
    TypedProgram::press({QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.requests(QStringLiteral("p100/kyc")) > before, kLongest);
    QVERIFY(m_program->waitForWindow(title)); // which one shall be kept?
    TypedProgram::press({QStringLiteral("alt+o")});
    QVERIFY(m_program->waitForWindow(kMainWindow));
}

void TestCanaries::lock()
{
    QVERIFY2(!search().inMemoryOf(m_program->id()).isEmpty(), "the search would find nothing");
    TypedProgram::press({QStringLiteral("ctrl+l")});
    QTRY_COMPARE_WITH_TIMEOUT(search().inMemoryOf(m_program->id()), QStringList(), kLongest);
    QVERIFY(m_program->isRunning());
}

void TestCanaries::unlock(const QString &keeper)
{
    if (keeper == u"file")
        TypedProgram::type(secret("passphrase"));
    TypedProgram::press({QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(!search().inMemoryOf(m_program->id()).isEmpty(), kLongest);
}

/// The account that is first in the list.
void TestCanaries::removeFirst(const QByteArray &name)
{
    TypedProgram::press({QStringLiteral("ctrl+shift+a"), QStringLiteral("Home"), QStringLiteral("Delete")});
    QVERIFY(m_program->waitForWindow(QStringLiteral("Remove account")));
    TypedProgram::press({QStringLiteral("alt+r")});
    QVERIFY(m_program->waitForWindow(kMainWindow));
    const QString accounts = m_program->configuration(QStringLiteral("accounts.json"));
    QTRY_VERIFY_WITH_TIMEOUT(!contentOf(accounts).contains('"' + name + '"'), kLongest);
}

void TestCanaries::crash()
{
    m_program->signal(SIGSEGV);
    QVERIFY(m_program->waitForEnd());
}

/// What others can see of it, while it runs or after.
void TestCanaries::checkOutside()
{
    if (m_program->isRunning()) {
        const QString place = QStringLiteral("/proc/%1/").arg(m_program->id());
        QVERIFY(contentOf(place + QStringLiteral("cmdline")).contains("kyc-desk"));
        QCOMPARE(search().in(contentOf(place + QStringLiteral("cmdline"))), QStringList());
        QCOMPARE(search().in(contentOf(place + QStringLiteral("environ"))), QStringList());
    }
    QCOMPARE(search().in(m_program->output()), QStringList());
    QCOMPARE(search().below(m_program->folder()), QStringList()); // the keepers' own files are sealed
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
    if (keeper == u"keychain")
        QVERIFY(m_program->session().startKeyring());
    QVERIFY(m_program->start());
    const QList<std::function<void()>> story{
        [this, keeper] { choose(keeper); },
        [this] { addAccounts(); },
        [this] { copyFromTheForm(); },
        [this] { rotate("rotated"); },
        [this] { lookUp("00000000-0000-4000-8000-000000000001", QStringLiteral("p100/kyc")); },
        [this] { checkOutside(); },
        [this] { lock(); },
        [this, keeper] { unlock(keeper); },
        [this] { removeFirst("a-p100"); },
        [this] { checkOutside(); },
        [this] { crash(); },
        [this] { checkOutside(); },
    };
    for (const auto &step : story) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(QDir(m_program->folder() + QStringLiteral("/home/tmp")).entryList({QStringLiteral("core*")}).isEmpty());
}

void TestCanaries::noneStaysOnTheClipboardAtTheEnd()
{
    QVERIFY(m_program->writeSettings("[privacy]\nclipboard-seconds=300\n"));
    QVERIFY(m_program->start());
    TypedProgram::press({QStringLiteral("ctrl+shift+a")});
    beginAccount("never", "P100");
    TypedProgram::type(secret("copied"));
    TypedProgram::press({QStringLiteral("Tab"), QStringLiteral("Tab"), QStringLiteral("space")});
    QTRY_COMPARE_WITH_TIMEOUT(onClipboard(), secret("copied"), kLongest);
    TypedProgram::press({QStringLiteral("Escape")});
    QVERIFY(m_program->waitForWindow(kMainWindow));
    QCOMPARE(onClipboard(), secret("copied"));
    TypedProgram::press({QStringLiteral("ctrl+q")});
    QVERIFY(m_program->waitForEnd());
    QTRY_COMPARE_WITH_TIMEOUT(onClipboard(), QByteArray(), kLongest);
    checkOutside();
}

/// A secret typed where none belongs, the name of an account, lands in its file.
void TestCanaries::aLeakWouldBeFound()
{
    QVERIFY(m_program->session().startKeyring());
    QVERIFY(m_program->start());
    choose(QStringLiteral("keychain"));
    TypedProgram::press({QStringLiteral("ctrl+shift+a")});
    beginAccount(secret("leak"), "P100");
    TypedProgram::type("whatever");
    endAccount(secret("leak"));
    QVERIFY(!search().below(m_program->folder()).isEmpty());
    QVERIFY(!search().inMemoryOf(m_program->id()).isEmpty());
}

/// A program that does not forbid it leaves a core behind, with what it had in memory: where this system writes cores
/// into the folder, the search sees them.
void TestCanaries::aCoreWouldBeFound()
{
    const QByteArray pattern = contentOf(QStringLiteral("/proc/sys/kernel/core_pattern"));
    const bool isInFolder = !pattern.startsWith('|') && !pattern.contains('/');
    QProcess careless;
    careless.setWorkingDirectory(m_program->folder());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PLANTED"), QString::fromLatin1(secret("careless")));
    careless.setProcessEnvironment(environment);
    careless.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("ulimit -c unlimited; kill -SEGV $$")});
    QVERIFY(careless.waitForFinished(kLongest));
    QCOMPARE(careless.exitStatus(), QProcess::CrashExit);
    QCOMPARE(!search().below(m_program->folder()).isEmpty(), isInFolder);
}

QTEST_MAIN(TestCanaries)
#include "test_canaries.moc"
