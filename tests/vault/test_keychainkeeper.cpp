// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/filelock.h"
#include "support/keyringsession.h"
#include "support/vaultwait.h"
#include "vault/keychainkeeper.h"
#include "vault/probe.h"

#include <QDirIterator>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;
using core::ErrorCause;
using core::Result;
using core::Secret;
using vault::KeychainKeeper;

namespace {

const QString kA = vault::keyPrefix() + QStringLiteral("account/a");
const QString kB = vault::keyPrefix() + QStringLiteral("account/b");

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

} // namespace

/// GNOME's keyring, the real one, in the states it can be in.
class TestKeychainKeeper : public QObject
{
    Q_OBJECT

private:
    KeyringSession m_session;
    std::unique_ptr<KeychainKeeper> m_keeper;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsAnyBytes_data();
    void keepsAnyBytes();
    void replacesAndRemoves();
    void knowsItsKeys();
    void twoKeepersAtOnce();
    void programsAtOnce();
    void passesItsTest();
    void keepsOverAKeyringsRestart();
    void nothingInPlainOnTheDisk();
    void isCalledByItsName();
    void locked();
    void lockedHoldsNothingBack();
    void absent();
    void withoutACollection();
    void killedInTheMiddle();
    void frozen();
    void silentFromTheStart();
    void replacedByAnother();
    void anotherProgramHoldsTheList();
    void endsWithTheKeeper();
    void outlivesTheBus(); // the last one
};

void TestKeychainKeeper::initTestCase()
{
    QVERIFY2(m_session.isUsable(), qPrintable(m_session.problem()));
    m_session.enter();
}

void TestKeychainKeeper::init()
{
    QVERIFY(m_session.forgetKeyrings());
    QVERIFY(m_session.startKeyring());
    m_keeper = std::make_unique<KeychainKeeper>(20s);
}

void TestKeychainKeeper::cleanup()
{
    m_keeper.reset();
    m_session.thawKeyring();
    m_session.killKeyring();
}

void TestKeychainKeeper::keepsAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a word") << QByteArray("value");
    QTest::newRow("not UTF-8, with a zero and a line end") << QByteArray("a\0b\xFF\n\r", 6);
    QTest::newRow("4 KiB") << QByteArray(4096, '\xA5');
    QTest::newRow("64 KiB") << QByteArray(65536, 'x');
}

void TestKeychainKeeper::keepsAnyBytes()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, Secret(QByteArray(bytes))))), ErrorCause::None);
    const Result<Secret> read = outcome(m_keeper->read(kA));
    QCOMPARE(causeOf(read), ErrorCause::None);
    QCOMPARE(read->open(), QByteArrayView(bytes));
}

void TestKeychainKeeper::replacesAndRemoves()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("old"))));
    QVERIFY(outcome(m_keeper->write(kA, secret("new"))));
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("new"));
    QVERIFY(outcome(m_keeper->remove(kA)));
    QVERIFY(outcome(m_keeper->remove(kA)));
    QVERIFY(outcome(m_keeper->read(kA))->isEmpty());
}

void TestKeychainKeeper::knowsItsKeys()
{
    QCOMPARE(outcome(m_keeper->keys()).value(), QStringList());
    QVERIFY(outcome(m_keeper->write(kB, secret("b"))));
    QVERIFY(outcome(m_keeper->write(kA, secret("a"))));
    QVERIFY(outcome(m_keeper->write(kA, secret("a again"))));
    QCOMPARE(outcome(KeychainKeeper().keys()).value(), (QStringList{kA, kB}));
    QVERIFY(outcome(m_keeper->remove(kB)));
    QCOMPARE(outcome(m_keeper->keys()).value(), QStringList{kA});
    QVERIFY(outcome(m_keeper->remove(kA)));
    QCOMPARE(outcome(m_keeper->keys()).value(), QStringList());
    QVERIFY(outcome(m_keeper->read(vault::keyPrefix() + QStringLiteral("index")))->isEmpty());
}

void TestKeychainKeeper::twoKeepersAtOnce()
{
    KeychainKeeper other(10s);
    QList<QFuture<Result<void>>> writes;
    QStringList keys;
    for (int i = 10; i < 20; ++i) {
        keys << kA + QString::number(i) << kB + QString::number(i);
        writes << m_keeper->write(kA + QString::number(i), secret("a"))
               << other.write(kB + QString::number(i), secret("b"));
    }
    for (const auto &write : writes)
        QCOMPARE(causeOf(outcome(write)), ErrorCause::None);
    keys.sort();
    QCOMPARE(outcome(m_keeper->keys()).value(), keys);
}

void TestKeychainKeeper::programsAtOnce()
{
    constexpr int kEach = 15;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (const QString &prefix : {kA, kB}) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(QStringLiteral(KYC_KEYCHAIN_WRITER), {prefix, QString::number(kEach)});
    }
    for (const auto &program : programs) {
        QTRY_COMPARE_WITH_TIMEOUT(program->state(), QProcess::NotRunning, 60'000);
        QCOMPARE(program->exitCode(), 0);
    }
    QCOMPARE(outcome(m_keeper->keys())->size(), 2 * kEach);
}

void TestKeychainKeeper::passesItsTest()
{
    QCOMPARE(causeOf(outcome(vault::probe(*m_keeper))), ErrorCause::None);
    QCOMPARE(outcome(m_keeper->keys()).value(), QStringList());
}

void TestKeychainKeeper::keepsOverAKeyringsRestart()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    m_session.killKeyring();
    QVERIFY(m_session.startKeyring());
    m_keeper = std::make_unique<KeychainKeeper>(10s);
    const Result<Secret> read = outcome(m_keeper->read(kA));
    QVERIFY2(read, qPrintable(QString::number(static_cast<int>(causeOf(read)))));
    QCOMPARE(read->open(), QByteArrayView("value"));
}

void TestKeychainKeeper::nothingInPlainOnTheDisk()
{
    const QByteArray planted("a-planted-secret-of-the-keychain");
    QVERIFY(outcome(m_keeper->write(kA, Secret(QByteArray(planted)))));
    int looked = 0;
    QDirIterator files(m_session.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(planted) && !content.contains(planted.toBase64()), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

void TestKeychainKeeper::isCalledByItsName()
{
    QCOMPARE(outcome(m_keeper->inspect()).value(), QStringLiteral("GNOME Keyring"));
}

void TestKeychainKeeper::locked()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    QVERIFY(m_session.lockKeyring());
    QCOMPARE(causeOf(outcome(m_keeper->inspect())), ErrorCause::VaultLocked);
    QVERIFY(m_session.isKeyringLocked()); // looking did not unlock it
    QCOMPARE(causeOf(outcome(m_keeper->read(kA))), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->read(kB))), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->keys())), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, secret("other")))), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->write(kB, secret("other")))), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->remove(kA))), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(vault::probe(*m_keeper))), ErrorCause::VaultLocked);
}

void TestKeychainKeeper::lockedHoldsNothingBack()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    QVERIFY(m_session.lockKeyring());
    QCOMPARE(causeOf(outcome(m_keeper->remove(kA))), ErrorCause::VaultLocked);
    m_session.killKeyring();
    QVERIFY(m_session.startKeyring());
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("value"));
    QCOMPARE(outcome(m_keeper->keys()).value(), QStringList{kA});
}

void TestKeychainKeeper::absent()
{
    m_session.killKeyring();
    QCOMPARE(causeOf(outcome(m_keeper->inspect())), ErrorCause::VaultAbsent);
    QCOMPARE(causeOf(outcome(m_keeper->keys())), ErrorCause::VaultAbsent);
    QCOMPARE(causeOf(outcome(m_keeper->read(kA))), ErrorCause::VaultAbsent);
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, secret("value")))), ErrorCause::VaultAbsent);
    QCOMPARE(causeOf(outcome(m_keeper->remove(kA))), ErrorCause::VaultAbsent);
    QVERIFY(m_session.startKeyring());
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, secret("value")))), ErrorCause::None);
}

void TestKeychainKeeper::withoutACollection()
{
    m_session.killKeyring();
    QVERIFY(m_session.forgetKeyrings());
    QVERIFY(m_session.startLockedKeyring());
    QVERIFY(outcome(m_keeper->inspect()));
    const ErrorCause cause = causeOf(outcome(m_keeper->write(kA, secret("value"))));
    QVERIFY2(cause == ErrorCause::VaultRefused || cause == ErrorCause::VaultUnavailable,
             qPrintable(QString::number(static_cast<int>(cause))));
}

void TestKeychainKeeper::killedInTheMiddle()
{
    for (int round = 0; round < 10; ++round) {
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 10; ++i)
            writes << m_keeper->write(kA + QString::number(i), Secret(QByteArray(4096, 'x')));
        QVERIFY(outcome(writes.takeAt(round)));
        m_session.killKeyring();
        for (const auto &write : writes) {
            const ErrorCause cause = causeOf(outcome(write));
            const bool isNamed =
                cause == ErrorCause::None || cause == ErrorCause::VaultAbsent || cause == ErrorCause::VaultUnavailable;
            QVERIFY2(isNamed, qPrintable(QString::number(static_cast<int>(cause))));
        }
        QVERIFY(m_session.startKeyring());
        QVERIFY(outcome(KeychainKeeper(10s).write(kB, secret("after"))));
    }
}

void TestKeychainKeeper::frozen()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    m_session.freezeKeyring();
    KeychainKeeper hasty(1s);
    const auto first = hasty.read(kA);
    const auto second = hasty.write(kA, secret("other"));
    const Result<Secret> read = outcome(first);
    QCOMPARE(causeOf(read), ErrorCause::VaultSilent);
    QCOMPARE(read.error().args, QStringList{QStringLiteral("1")});
    QCOMPARE(causeOf(outcome(second)), ErrorCause::VaultSilent);
    m_session.thawKeyring();
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("value")); // what had not begun was not done later
}

void TestKeychainKeeper::silentFromTheStart()
{
    m_session.freezeKeyring();
    KeychainKeeper hasty(1s);
    QCOMPARE(causeOf(outcome(hasty.inspect())), ErrorCause::VaultSilent);
    QCOMPARE(causeOf(outcome(hasty.keys())), ErrorCause::VaultSilent);
}

void TestKeychainKeeper::replacedByAnother()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    QVERIFY(m_session.replaceKeyring());
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("value"));
    QVERIFY(outcome(m_keeper->write(kB, secret("other"))));
    QCOMPARE(outcome(m_keeper->keys()).value(), (QStringList{kA, kB}));
}

void TestKeychainKeeper::anotherProgramHoldsTheList()
{
    core::FileLock list(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/kyc-desk-keychain.lock"));
    QVERIFY(list.take());
    const auto waiting = m_keeper->write(kA, secret("value"));
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, secret("value")))), ErrorCause::VaultBusy);
    QCOMPARE(causeOf(outcome(waiting)), ErrorCause::VaultBusy);
    QVERIFY(outcome(m_keeper->read(kA))->isEmpty());
    list.release();
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
}

void TestKeychainKeeper::endsWithTheKeeper()
{
    m_session.freezeKeyring();
    const auto first = m_keeper->read(kA);
    const auto second = m_keeper->keys();
    m_keeper.reset();
    QCOMPARE(causeOf(outcome(first)), ErrorCause::VaultUnavailable);
    QCOMPARE(causeOf(outcome(second)), ErrorCause::VaultUnavailable);
}

void TestKeychainKeeper::outlivesTheBus()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    m_session.endBus();
    QCOMPARE(causeOf(outcome(m_keeper->inspect())), ErrorCause::VaultAbsent);
    QCOMPARE(causeOf(outcome(m_keeper->read(kA))), ErrorCause::VaultAbsent);
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, secret("other")))), ErrorCause::VaultAbsent);
}

QTEST_GUILESS_MAIN(TestKeychainKeeper)
#include "test_keychainkeeper.moc"
