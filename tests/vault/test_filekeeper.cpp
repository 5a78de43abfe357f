// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/filelock.h"
#include "support/canaries.h"
#include "support/vaultwait.h"
#include "vault/filekeeper.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::Result;
using core::Secret;
using vault::FileKeeper;

namespace {

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

const QString kA = QStringLiteral("account/a");
const QString kB = QStringLiteral("account/b");

} // namespace

class TestFileKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileKeeper> m_keeper;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("deep/data/vault.kyc")); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setBytes(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init();
    void keepsOverSessions();
    void createRefusesToWriteOver();
    void anEmptyPassphraseIsNone();
    void nothingWithoutTheFile();
    void wrongPassphrase();
    void lockedUntilOpened();
    void lockingLeavesEarlierCallsAlone();
    void lockingWinsOverAnOpeningUnderWay();
    void callsAreCarriedOutInOrder();
    void endsWithTheKeeper();
    void theWindowGoesOnMeanwhile();
    void changesThePassphrase();
    void aChangeThatWasMadeIsNoErrorForALockMeanwhile();
    void startsAfresh();
    void startingAfreshNeedsAFileAndAFreeName();
    void startingAfreshFollowsALink();
    void removesOnlyWhatIsEmpty();
    void isNotRemovedWhileSomebodyWrites();
    void anotherProgramChangedThePassphrase();
    void anotherProgramWrites();
    void damage_data();
    void damage();
    void nothingInPlain();
    void nothingStaysInMemory();
};

void TestFileKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keeper = std::make_unique<FileKeeper>(path());
    QVERIFY(!m_keeper->exists());
    QVERIFY(outcome(m_keeper->create(secret("correct horse"))));
    QVERIFY(m_keeper->exists() && m_keeper->isOpen());
}

void TestFileKeeper::keepsOverSessions()
{
    const QByteArray any("a\0b\xFF", 4);
    QVERIFY(outcome(m_keeper->write(kB, Secret(QByteArray(any)))));
    QVERIFY(outcome(m_keeper->write(kA, secret("old"))));
    QVERIFY(outcome(m_keeper->write(kA, secret("new"))));
    m_keeper = std::make_unique<FileKeeper>(path());
    QVERIFY(outcome(m_keeper->open(secret("correct horse"))));
    QCOMPARE(outcome(m_keeper->keys()).value(), (QStringList{kA, kB}));
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("new"));
    QCOMPARE(outcome(m_keeper->read(kB))->open(), QByteArrayView(any));
    QVERIFY(outcome(m_keeper->remove(kA)));
    QVERIFY(outcome(m_keeper->remove(kA)));
    QVERIFY(outcome(m_keeper->read(kA))->isEmpty());
    QCOMPARE(outcome(m_keeper->keys()).value(), QStringList{kB});
}

void TestFileKeeper::createRefusesToWriteOver()
{
    const QByteArray before = bytes();
    QCOMPARE(causeOf(outcome(FileKeeper(path()).create(secret("other")))), ErrorCause::VaultRefused);
    QCOMPARE(bytes(), before);
}

void TestFileKeeper::anEmptyPassphraseIsNone()
{
    FileKeeper keeper(m_folder->filePath(QStringLiteral("other.kyc")));
    QCOMPARE(causeOf(outcome(keeper.create(Secret()))), ErrorCause::VaultPassphraseWrong);
    QVERIFY(!keeper.exists());
    QCOMPARE(causeOf(outcome(m_keeper->changePassphrase(secret("correct horse"), Secret()))),
             ErrorCause::VaultPassphraseWrong);
}

void TestFileKeeper::nothingWithoutTheFile()
{
    FileKeeper keeper(m_folder->filePath(QStringLiteral("nowhere/vault.kyc")));
    QCOMPARE(causeOf(outcome(keeper.open(secret("correct horse")))), ErrorCause::VaultAbsent);
    QVERIFY(!keeper.isOpen());
    QVERIFY(QFile::remove(path()));
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, secret("value")))), ErrorCause::VaultAbsent);
    QCOMPARE(causeOf(outcome(m_keeper->keys())), ErrorCause::VaultAbsent);
    QVERIFY(!m_keeper->exists()); // it is not made anew behind the agent's back
}

void TestFileKeeper::wrongPassphrase()
{
    FileKeeper keeper(path());
    QCOMPARE(causeOf(outcome(keeper.open(secret("correct horsf")))), ErrorCause::VaultPassphraseWrong);
    QVERIFY(!keeper.isOpen());
    QCOMPARE(causeOf(outcome(keeper.open(Secret()))), ErrorCause::VaultPassphraseWrong);
    QCOMPARE(causeOf(outcome(keeper.read(kA))), ErrorCause::VaultLocked);
}

void TestFileKeeper::lockedUntilOpened()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    m_keeper->lock();
    QVERIFY(!m_keeper->isOpen());
    const QByteArray before = bytes();
    QCOMPARE(causeOf(outcome(m_keeper->keys())), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->read(kA))), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, secret("other")))), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->remove(kA))), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(m_keeper->changePassphrase(secret("correct horse"), secret("other")))),
             ErrorCause::VaultLocked);
    QCOMPARE(bytes(), before);
    QVERIFY(outcome(m_keeper->open(secret("correct horse"))));
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("value"));
}

void TestFileKeeper::lockingLeavesEarlierCallsAlone()
{
    const auto written = m_keeper->write(kA, secret("value"));
    const auto read = m_keeper->read(kA);
    m_keeper->lock();
    const auto late = m_keeper->read(kA);
    QVERIFY(outcome(written));
    QCOMPARE(outcome(read)->open(), QByteArrayView("value"));
    QCOMPARE(causeOf(outcome(late)), ErrorCause::VaultLocked);
}

void TestFileKeeper::lockingWinsOverAnOpeningUnderWay()
{
    FileKeeper keeper(path());
    const auto opened = keeper.open(secret("correct horse"));
    const auto read = keeper.read(kA);
    keeper.lock();
    QCOMPARE(causeOf(outcome(opened)), ErrorCause::VaultLocked);
    QCOMPARE(causeOf(outcome(read)), ErrorCause::VaultLocked);
    QVERIFY(!keeper.isOpen());
}

void TestFileKeeper::callsAreCarriedOutInOrder()
{
    QList<QFuture<Result<Secret>>> reads;
    for (int i = 0; i < 20; ++i) {
        (void)m_keeper->write(kA, Secret(QByteArray::number(i)));
        reads << m_keeper->read(kA);
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(outcome(reads.at(i))->open(), QByteArrayView(QByteArray::number(i)));
}

void TestFileKeeper::endsWithTheKeeper()
{
    auto keeper = std::make_unique<FileKeeper>(path());
    const auto opened = keeper->open(secret("correct horse"));
    const auto read = keeper->read(kA);
    keeper.reset();
    QVERIFY2(!opened.isFinished(), "the window stood still until the key was made");
    QVERIFY(!outcome(opened));
    QCOMPARE(causeOf(outcome(read)), ErrorCause::VaultUnavailable);
}

void TestFileKeeper::theWindowGoesOnMeanwhile()
{
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
    QElapsedTimer whole;
    whole.start();
    sinceBeat.start();
    beat.start(5);
    QVERIFY(outcome(m_keeper->open(secret("correct horse"))));
    QVERIFY2(longest > 0 && longest < whole.elapsed() / 2,
             qPrintable(QStringLiteral("stood still for %1 ms").arg(longest)));
}

void TestFileKeeper::changesThePassphrase()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    const QByteArray before = bytes();
    QCOMPARE(causeOf(outcome(m_keeper->changePassphrase(secret("incorrect"), secret("battery staple")))),
             ErrorCause::VaultPassphraseWrong);
    QCOMPARE(bytes(), before);
    QVERIFY(outcome(m_keeper->changePassphrase(secret("correct horse"), secret("battery staple"))));
    QVERIFY(bytes().sliced(28, 16) != before.sliced(28, 16)); // another salt
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("value"));
    FileKeeper again(path());
    QCOMPARE(causeOf(outcome(again.open(secret("correct horse")))), ErrorCause::VaultPassphraseWrong);
    QVERIFY(outcome(again.open(secret("battery staple"))));
    QCOMPARE(outcome(again.read(kA))->open(), QByteArrayView("value"));
}

void TestFileKeeper::aChangeThatWasMadeIsNoErrorForALockMeanwhile()
{
    const auto changed = m_keeper->changePassphrase(secret("correct horse"), secret("battery staple"));
    FileKeeper other(m_folder->filePath(QStringLiteral("other.kyc")));
    const auto created = other.create(secret("correct horse"));
    m_keeper->lock();
    other.lock();
    QVERIFY(outcome(changed));
    QVERIFY(outcome(created));
    QVERIFY(!m_keeper->isOpen() && !other.isOpen());
    QVERIFY(outcome(m_keeper->open(secret("battery staple"))));
    QVERIFY(outcome(other.open(secret("correct horse"))));
}

void TestFileKeeper::startsAfresh()
{
    const QString aside = path() + QStringLiteral(".forgotten");
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    const QByteArray before = bytes();
    FileKeeper forgetful(path()); // nobody knows the passphrase there
    QVERIFY(outcome(forgetful.startAfresh(aside, secret("battery staple"))));
    QVERIFY(forgetful.isOpen());
    QVERIFY(outcome(forgetful.keys())->isEmpty());
    QCOMPARE(QFile(path()).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());

    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
    QCOMPARE(kept.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    FileKeeper remembered(aside);
    QVERIFY(outcome(remembered.open(secret("correct horse"))));
    QCOMPARE(outcome(remembered.read(kA))->open(), QByteArrayView("value"));
    QVERIFY(outcome(forgetful.write(kA, secret("newer"))));
    QCOMPARE(outcome(remembered.read(kA))->open(), QByteArrayView("value"));
    QCOMPARE(causeOf(outcome(m_keeper->read(kA))), ErrorCause::VaultLocked); // the other program notices
}

void TestFileKeeper::startingAfreshNeedsAFileAndAFreeName()
{
    const QByteArray before = bytes();
    const QString taken = m_folder->filePath(QStringLiteral("taken"));
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(causeOf(outcome(m_keeper->startAfresh(taken, secret("new")))), ErrorCause::VaultRefused);
    QCOMPARE(causeOf(outcome(m_keeper->startAfresh(taken, Secret()))), ErrorCause::VaultPassphraseWrong);
    const QString nowhere = m_folder->filePath(QStringLiteral("nowhere/aside"));
    QCOMPARE(causeOf(outcome(m_keeper->startAfresh(nowhere, secret("new")))), ErrorCause::VaultUnwritable);
    QCOMPARE(bytes(), before);
    QVERIFY(outcome(m_keeper->keys()));
    QVERIFY(QFile::remove(path()));
    QCOMPARE(causeOf(outcome(m_keeper->startAfresh(taken + u'2', secret("new")))), ErrorCause::VaultAbsent);
    QVERIFY(!m_keeper->exists() && !QFile::exists(taken + u'2'));
}

void TestFileKeeper::startingAfreshFollowsALink()
{
    const QByteArray before = bytes();
    const QString link = m_folder->filePath(QStringLiteral("link.kyc"));
    const QString aside = m_folder->filePath(QStringLiteral("aside.kyc"));
    QVERIFY(QFile::link(path(), link));
    FileKeeper keeper(link);
    QVERIFY(outcome(keeper.startAfresh(aside, secret("new"))));
    QVERIFY(!QFileInfo(aside).isSymLink());
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
}

void TestFileKeeper::removesOnlyWhatIsEmpty()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    QVERIFY(outcome(m_keeper->removeIfEmpty()));
    QVERIFY(m_keeper->exists());
    QVERIFY(outcome(m_keeper->remove(kA)));
    m_keeper->lock();
    QCOMPARE(causeOf(outcome(m_keeper->removeIfEmpty())), ErrorCause::VaultLocked);
    QVERIFY(m_keeper->exists());
    QVERIFY(outcome(m_keeper->open(secret("correct horse"))));
    QVERIFY(outcome(m_keeper->removeIfEmpty()));
    QVERIFY(!m_keeper->exists());
    QCOMPARE(causeOf(outcome(m_keeper->removeIfEmpty())), ErrorCause::VaultAbsent);
}

void TestFileKeeper::isNotRemovedWhileSomebodyWrites()
{
    core::FileLock writing(path() + QStringLiteral(".lock"));
    QVERIFY(writing.take());
    const auto removed = m_keeper->removeIfEmpty();
    QCOMPARE(causeOf(outcome(removed)), ErrorCause::VaultBusy);
    QVERIFY(m_keeper->exists());
}

void TestFileKeeper::anotherProgramChangedThePassphrase()
{
    FileKeeper other(path());
    QVERIFY(outcome(other.open(secret("correct horse"))));
    QVERIFY(outcome(other.changePassphrase(secret("correct horse"), secret("battery staple"))));
    QCOMPARE(causeOf(outcome(m_keeper->write(kA, secret("value")))), ErrorCause::VaultLocked);
    QVERIFY(!m_keeper->isOpen());
    QVERIFY(outcome(m_keeper->open(secret("battery staple"))));
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
}

void TestFileKeeper::anotherProgramWrites()
{
    FileKeeper other(path());
    QVERIFY(outcome(other.open(secret("correct horse"))));
    QVERIFY(outcome(other.write(kA, secret("theirs"))));
    QVERIFY(outcome(m_keeper->write(kB, secret("ours"))));
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("theirs"));
    QCOMPARE(outcome(other.keys()).value(), (QStringList{kA, kB}));
}

void TestFileKeeper::damage_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<ErrorCause>("whileOpen");
    QTest::addColumn<ErrorCause>("opening");
    QTest::newRow("its first letter") << 0 << ErrorCause::VaultDamaged << ErrorCause::VaultDamaged;
    QTest::newRow("the version") << 8 << ErrorCause::VaultTooNew << ErrorCause::VaultTooNew;
    QTest::newRow("the memory") << 20 << ErrorCause::VaultDamaged << ErrorCause::VaultDamaged;
    QTest::newRow("the salt") << 30 << ErrorCause::VaultLocked << ErrorCause::VaultPassphraseWrong;
    QTest::newRow("the nonce") << 50 << ErrorCause::VaultDamaged << ErrorCause::VaultPassphraseWrong;
    QTest::newRow("the entries") << 75 << ErrorCause::VaultDamaged << ErrorCause::VaultPassphraseWrong;
}

void TestFileKeeper::damage()
{
    QFETCH(const int, at);
    QFETCH(const ErrorCause, whileOpen);
    QFETCH(const ErrorCause, opening);
    QVERIFY(outcome(m_keeper->write(kA, secret("value"))));
    QByteArray file = bytes();
    file[at] = static_cast<char>(file.at(at) ^ 1);
    setBytes(file);
    QCOMPARE(causeOf(outcome(m_keeper->write(kB, secret("other")))), whileOpen);
    QCOMPARE(bytes(), file); // damage is not written over
    QCOMPARE(causeOf(outcome(m_keeper->open(secret("correct horse")))), opening);
    file[at] = static_cast<char>(file.at(at) ^ 1);
    setBytes(file);
    QVERIFY(outcome(m_keeper->open(secret("correct horse"))));
    QCOMPARE(outcome(m_keeper->read(kA))->open(), QByteArrayView("value"));
}

void TestFileKeeper::nothingInPlain()
{
    QVERIFY(outcome(m_keeper->write(kA, secret("a-planted-secret"))));
    QVERIFY(!bytes().contains("a-planted-secret") && !bytes().contains("account") && !bytes().contains("horse"));
    QVERIFY(bytes().size() > 80);
}

void TestFileKeeper::nothingStaysInMemory()
{
    const Canary passphrase = makeCanary(QStringLiteral("passphrase"));
    const Canary value = makeCanary(QStringLiteral("value"));
    QProcess program;
    program.start(QStringLiteral(KYC_FILE_KEEP_USER),
                  {m_folder->filePath(QStringLiteral("other.kyc")), QString::number(value.value.size())});
    program.write(passphrase.value + value.value);
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 30'000);
    QCOMPARE(program.readLine(), QByteArray("open\n"));
    const CanarySearch search({passphrase, value});
    const QString found = search.inMemoryOf(program.processId()).join(u' ');
    QVERIFY2(found.contains(value.name) && !found.contains(passphrase.name), qPrintable(found)); // what it read, alone
    program.write("\n");
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 30'000);
    QCOMPARE(program.readLine(), QByteArray("locked\n"));
    QCOMPARE(search.inMemoryOf(program.processId()), QStringList());
    program.write("\n");
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestFileKeeper)
#include "test_filekeeper.moc"
