// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace kyc;
using core::FileLock;
using namespace std::chrono_literals;

class TestFileLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.lock")); }

private Q_SLOTS:
    void oneHasIt()
    {
        FileLock one(path());
        QVERIFY(one.take() && one.isHeld());
        FileLock other(path());
        QVERIFY(!other.take(20ms));
        QCOMPARE(other.systemError(), 0);
        one.release();
        QVERIFY(!one.isHeld());
        QVERIFY(other.take());
        QVERIFY(!one.take());
    }

    void isGoneWithItsOwner()
    {
        {
            FileLock one(path());
            QVERIFY(one.take());
        }
        FileLock other(path());
        QVERIFY(other.take());
    }

    void isGoneWithAProgramThatIsKilled()
    {
        const pid_t child = fork();
        if (child == 0) {
            FileLock lock(path());
            _exit(lock.take() ? raise(SIGKILL) : 1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        FileLock lock(path());
        QVERIFY(lock.take());
    }

    void anEmptyFileOfAnybodyIsNoLock() // one that was killed before it had written a number into it
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        FileLock lock(path());
        QVERIFY(lock.take());
    }

    void saysWhyItCannotBe()
    {
        FileLock lock(m_folder.filePath(QStringLiteral("no such folder/a.lock")));
        QVERIFY(!lock.take());
        QCOMPARE(lock.systemError(), ENOENT);
    }

    void isTakenAway()
    {
        FileLock lock(path());
        QVERIFY(lock.take());
        lock.remove();
        QVERIFY(!lock.isHeld());
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestFileLock)

#include "test_filelock.moc"
