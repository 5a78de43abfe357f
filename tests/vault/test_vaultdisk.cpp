// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/vaultdisk.h"

#include "core/filelock.h"
#include "vault/vaultfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kyc;
using namespace kyc::vault;
using core::ErrorCause;
using core::Result;
using core::Secret;

namespace {

constexpr QFileDevice::Permissions kOwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

ErrorCause causeOf(const Result<void> &result)
{
    return result ? ErrorCause::None : result.error().cause;
}

/// Runs the action in a process of its own, which ends with what it returns.
template <class Action>
pid_t inAnotherProcess(Action action)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(action());
    return child;
}

/// Where the tests run as root nothing is forbidden: puts that down for this process. Another user cannot be taken
/// everywhere, a container may have none.
bool becomeOrdinary()
{
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    const std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none = {};
    return syscall(SYS_capset, &header, none.data()) == 0;
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

} // namespace

/// Files of a vault under bad conditions. Nothing here makes a thread, so that processes can be forked.
class TestVaultDisk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const VaultKey> m_key;

    [[nodiscard]] VaultDisk disk() const { return VaultDisk(m_folder->filePath(QStringLiteral("data/vault.kyc"))); }
    [[nodiscard]] Result<void> put(const QString &key, const QByteArray &value) const
    {
        return disk().change([&](const QByteArray &file) {
            return unsealVault(file, *m_key).map([&](VaultEntries entries) {
                entries.insert_or_assign(key, Secret(QByteArray(value)));
                return sealVault(entries, *m_key);
            });
        });
    }
    [[nodiscard]] Result<VaultEntries> entries() const { return unsealVault(disk().read().value(), *m_key); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void isForItsOwnerAlone();
    void narrowsAFileThatWasOpenToOthers();
    void createNeverWritesOver();
    void absent();
    void notAFile_data();
    void notAFile();
    void unreadable();
    void unwritableFolder();
    void busy();
    void aLockLeftByADeadProcess();
    void twoProcessesWritingAtOnce();
    void fullDisk_data();
    void fullDisk();
    void killedAtAnyMoment();
};

void TestVaultDisk::initTestCase()
{
    m_key = VaultKey::derive(Secret(QByteArray("correct horse")), VaultLock::fresh()).value();
}

void TestVaultDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(disk().create(sealVault({}, *m_key)));
}

void TestVaultDisk::isForItsOwnerAlone()
{
    const mode_t before = umask(0); // nothing but the program's own care
    QVERIFY(QFile::remove(disk().path()));
    QVERIFY(QDir(QFileInfo(disk().path()).path()).removeRecursively());
    QVERIFY(disk().create(sealVault({}, *m_key)));
    QVERIFY(put(QStringLiteral("a"), "1"));
    umask(before);
    QCOMPARE(QFileInfo(disk().path()).permissions(), kOwnerOnly);
    QCOMPARE(QFileInfo(QFileInfo(disk().path()).path()).permissions(),
             kOwnerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
}

void TestVaultDisk::narrowsAFileThatWasOpenToOthers()
{
    QVERIFY(QFile::setPermissions(disk().path(), kOwnerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(put(QStringLiteral("a"), "1"));
    QCOMPARE(QFileInfo(disk().path()).permissions(), kOwnerOnly);
}

void TestVaultDisk::createNeverWritesOver()
{
    QVERIFY(put(QStringLiteral("a"), "1"));
    QCOMPARE(causeOf(disk().create(sealVault({}, *m_key))), ErrorCause::VaultRefused);
    QCOMPARE(entries()->size(), 1U);
}

void TestVaultDisk::absent()
{
    QVERIFY(QFile::remove(disk().path()));
    QCOMPARE(disk().read().error().cause, ErrorCause::VaultAbsent);
    QCOMPARE(causeOf(put(QStringLiteral("a"), "1")), ErrorCause::VaultAbsent);
    QVERIFY(!disk().exists());
}

void TestVaultDisk::notAFile_data()
{
    QTest::addColumn<bool>("isPipe");
    QTest::newRow("a folder") << false;
    QTest::newRow("a pipe that nobody writes to") << true;
}

void TestVaultDisk::notAFile()
{
    QFETCH(const bool, isPipe);
    QVERIFY(QFile::remove(disk().path()));
    const QByteArray path = QFile::encodeName(disk().path());
    QCOMPARE(isPipe ? mkfifo(path.constData(), S_IRUSR | S_IWUSR) : mkdir(path.constData(), S_IRWXU), 0);
    QCOMPARE(disk().read().error().cause, ErrorCause::VaultUnavailable);
    QCOMPARE(causeOf(put(QStringLiteral("a"), "1")), ErrorCause::VaultUnavailable);
}

void TestVaultDisk::unreadable()
{
    QCOMPARE(chmod(QFile::encodeName(disk().path()).constData(), 0), 0);
    const pid_t child = inAnotherProcess([this] {
        if (!becomeOrdinary())
            return 1;
        return disk().read().error().cause == ErrorCause::VaultUnavailable ? 0 : 2;
    });
    QCOMPARE(exitCodeOf(child), 0);
}

void TestVaultDisk::unwritableFolder()
{
    QVERIFY(put(QStringLiteral("a"), "1"));
    const QByteArray folder = QFile::encodeName(QFileInfo(disk().path()).path());
    QVERIFY(chmod(folder.constData(), 0555) == 0 && chmod(QFile::encodeName(disk().path()).constData(), 0444) == 0);
    const pid_t child = inAnotherProcess([this] {
        if (!becomeOrdinary())
            return 1;
        const Result<void> result = put(QStringLiteral("b"), "2");
        return causeOf(result) == ErrorCause::VaultUnwritable && !result.error().args.first().isEmpty() ? 0 : 2;
    });
    QCOMPARE(exitCodeOf(child), 0);
    QVERIFY(chmod(folder.constData(), 0755) == 0);
    QCOMPARE(entries()->size(), 1U);
}

void TestVaultDisk::busy()
{
    core::FileLock other(disk().path() + QStringLiteral(".lock"));
    QVERIFY(other.take());
    QCOMPARE(causeOf(put(QStringLiteral("a"), "1")), ErrorCause::VaultBusy);
    QVERIFY(entries()); // reading goes on
    other.release();
    QVERIFY(put(QStringLiteral("a"), "1"));
}

void TestVaultDisk::aLockLeftByADeadProcess()
{
    const pid_t child = inAnotherProcess([this] {
        core::FileLock lock(disk().path() + QStringLiteral(".lock"));
        return lock.take() ? raise(SIGKILL) : 1;
    });
    QCOMPARE(exitCodeOf(child), -1);
    QVERIFY(QFile::exists(disk().path() + QStringLiteral(".lock")));
    QVERIFY(put(QStringLiteral("a"), "1"));
}

void TestVaultDisk::twoProcessesWritingAtOnce()
{
    constexpr int kEach = 40;
    QList<pid_t> children;
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        children << inAnotherProcess([this, &name] {
            for (int i = 0; i < kEach; ++i) {
                if (!put(name + QString::number(i), name.toUtf8()))
                    return 1;
            }
            return 0;
        });
    }
    for (const pid_t child : children)
        QCOMPARE(exitCodeOf(child), 0);
    QCOMPARE(entries()->size(), std::size_t{3} * kEach);
}

void TestVaultDisk::fullDisk_data()
{
    QTest::addColumn<rlim_t>("bytes");
    QTest::newRow("no room at all") << rlim_t{0};
    QTest::newRow("room for a part") << rlim_t{5000};
}

void TestVaultDisk::fullDisk()
{
    QFETCH(const rlim_t, bytes);
    QVERIFY(put(QStringLiteral("a"), QByteArray(100'000, 'a')));
    const QByteArray before = disk().read().value();
    const pid_t child = inAnotherProcess([this, bytes] {
        (void)signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
        return causeOf(put(QStringLiteral("b"), "2")) == ErrorCause::VaultFull ? 0 : 2;
    });
    QCOMPARE(exitCodeOf(child), 0);
    QCOMPARE(disk().read().value(), before);
    QCOMPARE(QDir(QFileInfo(disk().path()).path()).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("vault.kyc"), QStringLiteral("vault.kyc.lock")}));
    QVERIFY(put(QStringLiteral("b"), "2")); // with room again
}

void TestVaultDisk::killedAtAnyMoment()
{
    // Each write replaces both values by the number of the round: what is in the file must be of one round.
    const auto writeRound = [this](int round) {
        return disk().change([&](const QByteArray &file) {
            return unsealVault(file, *m_key).map([&](VaultEntries entries) {
                for (const QString &key : {QStringLiteral("a"), QStringLiteral("b")})
                    entries.insert_or_assign(key, Secret(QByteArray::number(round).repeated(2000)));
                return sealVault(entries, *m_key);
            });
        });
    };
    QVERIFY(writeRound(0));
    int caught = 0;
    for (int kill = 0; kill < 150; ++kill) {
        std::array<int, 2> started{};
        QCOMPARE(pipe(started.data()), 0);
        const pid_t child = inAnotherProcess([&writeRound, &started, kill] {
            for (int round = 1; write(started[1], "<", 1) == 1; ++round) {
                if (!writeRound(kill * 100'000 + round) || write(started[1], ">", 1) != 1)
                    break;
            }
            return 1;
        });
        QCOMPARE(close(started[1]), 0);
        char byte = 0;
        QCOMPARE(read(started[0], &byte, 1), 1); // it is at it: now any moment will do
        const timespec pause{0, static_cast<long>(QRandomGenerator::global()->bounded(6'000'000))};
        nanosleep(&pause, nullptr);
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(exitCodeOf(child), -1);
        char last = byte;
        while (read(started[0], &byte, 1) == 1)
            last = byte;
        caught += last == '<' ? 1 : 0;
        QCOMPARE(close(started[0]), 0);

        const Result<VaultEntries> now = entries();
        QVERIFY(now);
        QCOMPARE(now->size(), 2U);
        QVERIFY(now->at(QStringLiteral("a")).equals(now->at(QStringLiteral("b"))));
    }
    QVERIFY2(caught > 20, "the kills never came in the middle of a write");
    QVERIFY(writeRound(1));
}

QTEST_GUILESS_MAIN(TestVaultDisk)
#include "test_vaultdisk.moc"
