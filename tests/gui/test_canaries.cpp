// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/canarydesk.h"
#include "support/processmemory.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <memory>

using namespace kyc::test;

namespace {

constexpr int kLongest = CanaryDesk::kLongest;
const QString kMainWindow = QStringLiteral("KYC Desk");
const QString kP100 = QStringLiteral("p100/kyc");
const QString kKriptomatLogin = QStringLiteral("kriptomat/login");
const QString kIdProof = QStringLiteral("transak/id-proof");
const QByteArray kEmail = "submitted@example.com";

QByteArray onClipboard(QClipboard::Mode mode = QClipboard::Clipboard)
{
    return QGuiApplication::clipboard()->text(mode).toUtf8();
}

using Story = QList<std::function<void()>>;

/// Until something fails.
void tell(const Story &story)
{
    for (const auto &step : story) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace

/// Secrets of every shape are typed into the program itself - added, shown, copied, tested, refused, rotated, logged in
/// with, locked away, removed, and through a crash - and are then looked for everywhere but in the keeper, from
/// outside.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void noneOfTheRefusedLeaves_data() { addKeepers(); }
    void noneOfTheRefusedLeaves();
    void noneOfTheTakenLeaves_data() { addKeepers(); }
    void noneOfTheTakenLeaves();
    void nobodyLeavesButWhereAsked();
    void noneStaysWhenLockedInTheMiddle();
    void noneStaysOnTheClipboardAtTheEnd();
    void aLeakWouldBeFound();

private:
    static void addKeepers();
    [[nodiscard]] const QByteArray &secret(const char *name) { return m_desk->secret(name); }
    void addRefusedAccounts();
    void addTakenAccounts();
    void addKriptomat(const QByteArray &name);
    void addP100(const QByteArray &name);
    void copyFromTheForm();
    void rotate(const char *name);
    void logInTheAccount();
    void supplyRows();
    void logInTheCustomer();
    void remove(int index, const QByteArray &name);
    void saveTheCustomer();
    void lookAround();
    void exportHistory(const QString &path);

    std::unique_ptr<CanaryDesk> m_desk;
};

void TestCanaries::init()
{
    m_desk = std::make_unique<CanaryDesk>();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

void TestCanaries::addKeepers()
{
    QTest::addColumn<QByteArray>("keeper");
    QTest::newRow("the vault file") << QByteArray("file");
    QTest::newRow("the system's keychain") << QByteArray("keychain");
}

void TestCanaries::addRefusedAccounts()
{
    TypedProgram::press({QStringLiteral("ctrl+shift+a")});
    m_desk->beginAccount("sumsub", "SumSub");
    m_desk->enterSecret(secret("SumSub's app token"));
    m_desk->enterSecret(secret("SumSub's signing key"));
    m_desk->endAccount("sumsub");
    m_desk->beginAccount("transak", "Transak");
    m_desk->enterText("transak-sandbox-key");
    m_desk->enterSecret(secret("Transak's API secret"));
    m_desk->enterSecret(secret("Transak's partner token"));
    m_desk->endAccount("transak");
    m_desk->beginAccount("kriptomat", "Kriptomat");
    m_desk->enterSecret(secret("Kriptomat's token"));
    m_desk->enterText("agent@example.com");
    m_desk->enterSecret(secret("Kriptomat's password"));
    m_desk->enterText("client");
    m_desk->enterSecret(secret("Kriptomat's client secret"));
    m_desk->endAccount("kriptomat");
    m_desk->beginAccount("a-p100", "P100");
    m_desk->enterSecret(secret("P100's key"));
    m_desk->endAccount("a-p100");
}

void TestCanaries::addKriptomat(const QByteArray &name)
{
    m_desk->beginAccount(name, "Kriptomat");
    m_desk->skipSecret(); // the token comes from the login
    m_desk->enterText("agent@example.com");
    m_desk->enterSecret(m_desk->known("Kriptomat's password", "kriptomat-sandbox-password"));
    m_desk->enterText("kriptomat-sandbox-client");
    m_desk->enterSecret(m_desk->known("Kriptomat's client secret", "kriptomat-sandbox-client-secret"));
    m_desk->endAccount(name);
}

void TestCanaries::addP100(const QByteArray &name)
{
    m_desk->beginAccount(name, "P100");
    m_desk->enterSecret(m_desk->known("P100's key", "p100-sandbox-key"));
    m_desk->endAccount(name);
}

/// In the order of their names, so that the rows of a lookup are too.
void TestCanaries::addTakenAccounts()
{
    TypedProgram::press({QStringLiteral("ctrl+shift+a")});
    addKriptomat("a-kriptomat");
    m_desk->beginAccount("b-transak", "Transak");
    m_desk->enterText("transak-sandbox-key");
    m_desk->enterSecret(m_desk->known("Transak's API secret", "transak-sandbox-secret"));
    m_desk->endAccount("b-transak");
    m_desk->beginAccount("c-sumvin", "Sumvin");
    m_desk->endAccount("c-sumvin");
    addP100("d-p100");
    m_desk->beginAccount("e-sumsub", "SumSub");
    m_desk->enterSecret(m_desk->known("SumSub's app token", "sbx:sumsub-sandbox-token"));
    m_desk->enterSecret(m_desk->known("SumSub's signing key", "sumsub-sandbox-secret-key"));
    m_desk->endAccount("e-sumsub");
    m_desk->beginAccount("f-transak", "Transak"); // can ask about nobody by itself
    m_desk->enterText("transak-sandbox-key");
    m_desk->endAccount("f-transak");
}

void TestCanaries::copyFromTheForm()
{
    m_desk->beginAccount("never", "P100");
    TypedProgram::type(secret("copied"));
    TypedProgram::press({QStringLiteral("Tab"), QStringLiteral("space"), QStringLiteral("shift+Tab"),
                         QStringLiteral("ctrl+a"), QStringLiteral("ctrl+c")});
    QTRY_COMPARE_WITH_TIMEOUT(onClipboard(), secret("copied"), kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(onClipboard(), QByteArray(), kLongest);
    QCOMPARE(m_desk->search().in(onClipboard(QClipboard::Selection)), QStringList()); // marking it is no copying
    TypedProgram::press({QStringLiteral("Escape")});
    QVERIFY(m_desk->program().waitForWindow(kMainWindow));
}

/// Of the account that is selected, which is tested by that; the sandbox refuses it, and the old one is put back.
void TestCanaries::rotate(const char *name)
{
    const QString title = QStringLiteral("Rotate the credential");
    const int before = m_desk->sandbox().requests(kP100);
    TypedProgram::press({QStringLiteral("ctrl+shift+t")});
    QVERIFY(m_desk->program().waitForWindow(title));
    TypedProgram::type(secret(name));
    TypedProgram::press({QStringLiteral("Return")});
    m_desk->waitForRequest(kP100, before);
    QVERIFY(m_desk->program().waitForWindow(title)); // which one shall be kept?
    TypedProgram::press({QStringLiteral("alt+o")});
    QVERIFY(m_desk->program().waitForWindow(kMainWindow));
}

/// The first one, with a code from an authenticator app.
void TestCanaries::logInTheAccount()
{
    TypedProgram::press({QStringLiteral("ctrl+shift+a"), QStringLiteral("ctrl+Home"), QStringLiteral("ctrl+g")});
    const QByteArray code = m_desk->sandbox().state().value(u"totp").toString().toLatin1();
    m_desk->enterCode(m_desk->known("the login's code", code), kKriptomatLogin);
}

/// What lookups want of the customer and result rows ask for, secrets among it.
void TestCanaries::supplyRows()
{
    enum Row { Kriptomat, Reliance, IdProof, Sumvin };
    m_desk->lookUp("u-1042", kP100);
    m_desk->supply(Sumvin, {m_desk->known("the customer's token", "sumvin-pat-1042")}, QStringLiteral("sumvin/kyc"));
    m_desk->supply(Kriptomat, {"k-1042"}, QStringLiteral("kriptomat/kyc")); // with the token of the login
    const int minted = m_desk->sandbox().requests(QStringLiteral("transak/partner-token"));
    TypedProgram::press({QStringLiteral("ctrl+k")});
    TypedProgram::type(kEmail);
    TypedProgram::press({QStringLiteral("Return")});
    m_desk->supply(IdProof, {"wfr-submitted"}, kIdProof); // with a token that is made for it
    QCOMPARE(m_desk->sandbox().requests(QStringLiteral("transak/partner-token")), minted + 1);
    m_desk->supply(Reliance, {secret("share token"), "quote-nobody"}, QStringLiteral("transak/reliance"));
}

/// Who is looked up now, at the account that cannot ask without.
void TestCanaries::logInTheCustomer()
{
    constexpr int kRow = 7;
    SandboxProcess &sandbox = m_desk->sandbox();
    const int before = sandbox.requests(kIdProof);
    m_desk->goToRow(kRow);
    TypedProgram::press({QStringLiteral("ctrl+shift+i")});
    QVERIFY(m_desk->program().waitForWindow(QStringLiteral("Log the customer in")));
    const int mailed = sandbox.requests(QStringLiteral("transak/login"));
    TypedProgram::press({QStringLiteral("Return")});
    m_desk->waitForRequest(QStringLiteral("transak/login"), mailed);
    const QByteArray code = sandbox.state().value(u"mail")[QLatin1String(kEmail)].toString().toLatin1();
    m_desk->enterCode(m_desk->known("the customer's code", code), QStringLiteral("transak/verify"));
    m_desk->waitForRequest(kIdProof, before); // by itself
}

void TestCanaries::remove(int index, const QByteArray &name)
{
    TypedProgram::press(QStringList{QStringLiteral("ctrl+shift+a"), QStringLiteral("ctrl+Home")}
                        + QStringList(index, QStringLiteral("Down")) + QStringList{QStringLiteral("Delete")});
    QVERIFY(m_desk->program().waitForWindow(QStringLiteral("Remove account")));
    TypedProgram::press({QStringLiteral("alt+r")});
    QVERIFY(m_desk->program().waitForWindow(kMainWindow));
    const QString accounts = m_desk->program().configuration(QStringLiteral("accounts.json"));
    QTRY_VERIFY_WITH_TIMEOUT(!CanaryDesk::contentOf(accounts).contains('"' + name + '"'), kLongest);
}

void TestCanaries::noneOfTheRefusedLeaves()
{
    QFETCH(const QByteArray, keeper);
    tell({
        [&] { m_desk->start(keeper); },
        [&] { addRefusedAccounts(); },
        [&] { copyFromTheForm(); },
        [&] { rotate("rotated"); },
        [&] { m_desk->lookUp("00000000-0000-4000-8000-000000000001", kP100); },
        [&] { m_desk->checkOutside(); },
        [&] { m_desk->lock(); },
        [&] { m_desk->unlock(); },
        [&] { remove(3, "a-p100"); },
        [&] { m_desk->checkOutside(); },
        [&] { m_desk->crash(); },
        [&] { m_desk->checkOutside(); },
    });
}

void TestCanaries::noneOfTheTakenLeaves()
{
    QFETCH(const QByteArray, keeper);
    tell({
        [&] { m_desk->start(keeper); },
        [&] { addTakenAccounts(); },
        [&] { logInTheAccount(); },
        [&] { supplyRows(); },
        [&] { logInTheCustomer(); },
        [&] { m_desk->learnTokens(); },
        [&] { m_desk->checkOutside(); },
        [&] { m_desk->lock(); },
        [&] { m_desk->unlock(); },
        [&] { m_desk->lookUp("u-1042", kP100); },
        [&] { remove(5, "f-transak"); },
        [&] { remove(0, "a-kriptomat"); },
        [&] { m_desk->checkOutside(); },
        [&] { m_desk->crash(); },
        [&] { m_desk->checkOutside(); },
    });
}

/// Whoever was looked up.
void TestCanaries::saveTheCustomer()
{
    TypedProgram::press({QStringLiteral("ctrl+s")});
    QVERIFY(m_desk->program().waitForWindow(QStringLiteral("Save customer")));
    TypedProgram::press({QStringLiteral("alt+o")});
    TypedProgram::type(m_desk->person("note"));
    TypedProgram::press({QStringLiteral("alt+t")});
    TypedProgram::type(m_desk->person("tag"));
    TypedProgram::press({QStringLiteral("alt+n"), QStringLiteral("ctrl+a")});
    TypedProgram::type(m_desk->person("name"));
    TypedProgram::press({QStringLiteral("Return")});
    QVERIFY(m_desk->program().waitForWindow(kMainWindow));
}

/// In every place, and for that person.
void TestCanaries::lookAround()
{
    TypedProgram::press({QStringLiteral("ctrl+3")});
    TypedProgram::type(m_desk->person("tag"));
    TypedProgram::press({QStringLiteral("ctrl+5"), QStringLiteral("ctrl+f")});
    TypedProgram::type(m_desk->person("id"));
    TypedProgram::press({QStringLiteral("Down"), QStringLiteral("Return"), QStringLiteral("ctrl+7")});
    TypedProgram::press({QStringLiteral("ctrl+comma")});
    QVERIFY(m_desk->program().waitForWindow(QStringLiteral("Settings")));
    TypedProgram::press({QStringLiteral("Escape")});
    QVERIFY(m_desk->program().waitForWindow(kMainWindow));
}

void TestCanaries::exportHistory(const QString &path)
{
    const QString title = QStringLiteral("Export lookups");
    TypedProgram::press({QStringLiteral("ctrl+5"), QStringLiteral("ctrl+e")});
    QVERIFY(m_desk->program().waitForWindow(title));
    const QString options = TypedProgram::activeWindowId();
    TypedProgram::press({QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(TypedProgram::activeWindowId() != options, kLongest); // where to
    QVERIFY(m_desk->program().waitForWindow(title));
    TypedProgram::press({QStringLiteral("ctrl+a")});
    TypedProgram::type(path.toUtf8());
    TypedProgram::press({QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kLongest);
}

/// Looked up, saved, found, shown, exported: in the file that was asked for, in no other, in no encoding, nor in what
/// the program says beside it.
void TestCanaries::nobodyLeavesButWhereAsked()
{
    const QTemporaryDir asked;
    const QString path = asked.filePath(QStringLiteral("seen.csv"));
    tell({
        [&] { m_desk->start("file"); },
        [&] { TypedProgram::press({QStringLiteral("ctrl+shift+a")}); },
        [&] { addP100("a-p100"); },
        [&] { m_desk->lookUp(m_desk->person("id"), kP100); },
        [&] { m_desk->checkOutside(); },
        [&] { saveTheCustomer(); },
        [&] { m_desk->lookUp(m_desk->person("id"), kP100); },
        [&] { lookAround(); },
        [&] { exportHistory(path); },
        [&] { m_desk->checkOutside(); },
        [&] { m_desk->lock(); },
        [&] { m_desk->checkOutside(); },
        [&] { m_desk->unlock(); },
        [&] { m_desk->crash(); },
        [&] { m_desk->checkOutside(); },
        [&] { QVERIFY(!m_desk->personSearch().inFiles({path}).isEmpty()); },
        [&] { QCOMPARE(m_desk->search().below(asked.path()), QStringList()); },
    });
}

/// A lookup and a login are under way at providers that never answer.
void TestCanaries::noneStaysWhenLockedInTheMiddle()
{
    tell({
        [&] {
            m_desk->start("file",
                          {QStringLiteral("--fault"), QStringLiteral("stall@p100/kyc"), QStringLiteral("--fault"),
                           QStringLiteral("stall@kriptomat/login")});
        },
        [&] { TypedProgram::press({QStringLiteral("ctrl+shift+a")}); },
        [&] { addKriptomat("a-kriptomat"); },
        [&] { addP100("b-p100"); },
        [&] { logInTheAccount(); },
        [&] { m_desk->lookUp("u-1042", kP100); },
        [&] { m_desk->checkOutside(); },
        [&] { m_desk->lock(); },
        [&] { m_desk->unlock(); },
        [&] { m_desk->lookUp("u-1042", kP100); },
        [&] { m_desk->crash(); },
        [&] { m_desk->checkOutside(); },
    });
}

void TestCanaries::noneStaysOnTheClipboardAtTheEnd()
{
    QVERIFY(m_desk->program().writeSettings("[privacy]\nclipboard-seconds=300\n"));
    tell({
        [&] { m_desk->start("keychain"); },
        [&] { TypedProgram::press({QStringLiteral("ctrl+shift+a")}); },
        [&] { m_desk->beginAccount("never", "P100"); },
    });
    TypedProgram::type(secret("copied"));
    TypedProgram::press({QStringLiteral("Tab"), QStringLiteral("Tab"), QStringLiteral("space")});
    QTRY_COMPARE_WITH_TIMEOUT(onClipboard(), secret("copied"), kLongest);
    TypedProgram::press({QStringLiteral("Escape")});
    QVERIFY(m_desk->program().waitForWindow(kMainWindow));
    QCOMPARE(onClipboard(), secret("copied"));
    TypedProgram::press({QStringLiteral("ctrl+q")});
    QVERIFY(m_desk->program().waitForEnd());
    QTRY_COMPARE_WITH_TIMEOUT(onClipboard(), QByteArray(), kLongest);
    m_desk->checkOutside();
}

/// Typed where no secret belongs, the name of an account: it is shown, can be copied, and lands in a file.
void TestCanaries::aLeakWouldBeFound()
{
    tell({
        [&] { m_desk->start("keychain"); },
        [&] { TypedProgram::press({QStringLiteral("ctrl+shift+a")}); },
        [&] { m_desk->beginAccount("leak", "P100"); },
    });
    const CanarySearch search({{QStringLiteral("leak"), secret("leak")}});
    TypedProgram::type("whatever");
    TypedProgram::press(QStringList(5, QStringLiteral("shift+Tab")) + QStringList{QStringLiteral("ctrl+a")});
    TypedProgram::type(secret("leak"));
    TypedProgram::press({QStringLiteral("ctrl+a"), QStringLiteral("ctrl+c")});
    QTRY_VERIFY_WITH_TIMEOUT(!search.in(onClipboard()).isEmpty(), kLongest);
    QTRY_VERIFY_WITH_TIMEOUT(!search.in(onClipboard(QClipboard::Selection)).isEmpty(), kLongest);
    TypedProgram::press({QStringLiteral("Return")});
    QVERIFY(m_desk->program().waitForWindow(kMainWindow));
    QVERIFY(!search.below(m_desk->program().folder()).isEmpty());
    if (canReadMemory(m_desk->program().id()))
        QVERIFY(!search.inMemoryOf(m_desk->program().id()).isEmpty());
}

QTEST_MAIN(TestCanaries)
#include "test_canaries.moc"
