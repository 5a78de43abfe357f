// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/keyringsession.h"
#include "support/vaultwait.h"
#include "vault/keychaininspection.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::Result;

namespace {

/// Answers every call on the bus as a test says, or not at all.
class StandIn final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QMap<QString, QVariant> answers; ///< by method

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return answers.contains(message.member())
            && connection.send(message.createReply(answers.value(message.member())));
    }
};

const QString kSecrets = QStringLiteral("org.freedesktop.secrets");
const QString kWallet = QStringLiteral("org.kde.kwalletd5");

QVariant collection(const char *path)
{
    return QVariant::fromValue(QDBusObjectPath(QString::fromLatin1(path)));
}

QVariant isLocked(bool locked)
{
    return QVariant::fromValue(QDBusVariant(locked));
}

} // namespace

/// Keychains other than GNOME's, played by a stand-in, and services that are started by the bus.
class TestKeychainInspection : public QObject
{
    Q_OBJECT

private:
    KeyringSession m_session;
    std::unique_ptr<StandIn> m_standIn;
    const QString m_connection = QStringLiteral("stand-in");

    /// Under these names on the bus.
    void play(const QStringList &names, const QMap<QString, QVariant> &answers);

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void names_data();
    void names();
    void lockedServices();
    void withoutACollection();
    void answersThatMakeNoSense();
    void kdesOwnWallet_data();
    void kdesOwnWallet();
    void kdeWithoutItsWallet();
    void startedByTheBus(); // the last one
};

void TestKeychainInspection::initTestCase()
{
    QVERIFY2(m_session.isUsable(), qPrintable(m_session.problem()));
    m_session.enter();
}

void TestKeychainInspection::cleanup()
{
    qunsetenv("XDG_CURRENT_DESKTOP");
    QDBusConnection::disconnectFromBus(m_connection);
    m_standIn.reset();
}

void TestKeychainInspection::play(const QStringList &names, const QMap<QString, QVariant> &answers)
{
    m_standIn = std::make_unique<StandIn>();
    m_standIn->answers = answers;
    QDBusConnection bus = QDBusConnection::connectToBus(m_session.address(), m_connection);
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/"), m_standIn.get(), QDBusConnection::SubPath));
    for (const QString &name : names)
        QVERIFY(bus.registerService(name));
}

void TestKeychainInspection::names_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("display");
    QTest::newRow("GNOME") << QStringList{kSecrets, QStringLiteral("org.gnome.keyring")}
                           << QStringLiteral("GNOME Keyring");
    QTest::newRow("KeePassXC") << QStringList{kSecrets, QStringLiteral("org.keepassxc.KeePassXC.MainWindow")}
                               << QStringLiteral("KeePassXC");
    QTest::newRow("KDE 5") << QStringList{kSecrets, kWallet} << QStringLiteral("KWallet");
    QTest::newRow("KDE 6") << QStringList{kSecrets, QStringLiteral("org.kde.kwalletd6")} << QStringLiteral("KWallet");
    QTest::newRow("somebody else") << QStringList{kSecrets} << QString();
}

void TestKeychainInspection::names()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, display);
    play(names, {{QStringLiteral("ReadAlias"), collection("/c")}, {QStringLiteral("Get"), isLocked(false)}});
    const Result<QString> state = outcome(vault::inspectKeychain());
    QVERIFY(state);
    QCOMPARE(*state, display);
}

void TestKeychainInspection::lockedServices()
{
    play({kSecrets}, {{QStringLiteral("ReadAlias"), collection("/c")}, {QStringLiteral("Get"), isLocked(true)}});
    QCOMPARE(causeOf(outcome(vault::inspectKeychain())), ErrorCause::VaultLocked);
}

void TestKeychainInspection::withoutACollection()
{
    play({kSecrets}, {{QStringLiteral("ReadAlias"), collection("/")}});
    QVERIFY(outcome(vault::inspectKeychain()));
}

void TestKeychainInspection::answersThatMakeNoSense()
{
    play({kSecrets}, {{QStringLiteral("ReadAlias"), 7}, {QStringLiteral("Get"), QStringLiteral("locked")}});
    QVERIFY(outcome(vault::inspectKeychain())); // there is somebody: writing will tell
}

void TestKeychainInspection::kdesOwnWallet_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("open") << true;
    QTest::newRow("closed") << false;
}

void TestKeychainInspection::kdesOwnWallet()
{
    QFETCH(const bool, isOpen);
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    play({kWallet},
         {{QStringLiteral("networkWallet"), QStringLiteral("kdewallet")}, {QStringLiteral("isOpen"), isOpen}});
    const Result<QString> state = outcome(vault::inspectKeychain());
    QCOMPARE(causeOf(state), isOpen ? ErrorCause::None : ErrorCause::VaultLocked);
    QCOMPARE(state.value_or(QString()), isOpen ? QStringLiteral("KWallet") : QString());
}

void TestKeychainInspection::kdeWithoutItsWallet()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    play({kSecrets}, {{QStringLiteral("ReadAlias"), collection("/c")}, {QStringLiteral("Get"), isLocked(false)}});
    QCOMPARE(causeOf(outcome(vault::inspectKeychain())), ErrorCause::VaultAbsent);
}

void TestKeychainInspection::startedByTheBus()
{
    QCOMPARE(causeOf(outcome(vault::inspectKeychain())), ErrorCause::VaultAbsent);
    QVERIFY(m_session.letTheBusStartKeyring());
    QCOMPARE(outcome(vault::inspectKeychain()).value_or(QString()), QStringLiteral("GNOME Keyring"));
    QVERIFY(m_session.isKeyringRunning());
}

QTEST_GUILESS_MAIN(TestKeychainInspection)
#include "test_keychaininspection.moc"
