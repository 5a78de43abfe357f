// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace kyc;
using namespace kyc::services;

namespace {

const QByteArray kOld("old\r\n1\r\n");
const QStringList kColumns{QStringLiteral("id"), QStringLiteral("note")};
const QStringList kRow{QStringLiteral("u-1"), QString(200, u'x')};

/// No file of this process grows beyond the limit, as long as this lives; the system says so as if the disk were full.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    sighandler_t m_handler = SIG_DFL;
};

} // namespace

/// An export stands there as a whole or not at all.
class TestCsvFile : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QByteArray inPlace() const;
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private Q_SLOTS:
    void init();
    void comesIntoPlaceAsAWhole();
    void replacesNothingWhenThereWasNothing();
    void cancelledLeavesTheOldOne();
    void killedLeavesTheOldOne();
    void aFullDiskLeavesTheOldOne_data();
    void aFullDiskLeavesTheOldOne();
    void aFolderThatIsNotThere();
};

void TestCsvFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("export.csv"));
    QFile old(m_path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write(kOld) == kOld.size());
}

QByteArray TestCsvFile::inPlace() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestCsvFile::files() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
}

void TestCsvFile::comesIntoPlaceAsAWhole()
{
    CsvFile file(m_path, CsvFormat{.hasByteOrderMark = true});
    QVERIFY(file.open(kColumns));
    for (int i = 0; i < 2000; ++i)
        QVERIFY(file.append(kRow));
    QCOMPARE(inPlace(), kOld);
    QVERIFY(file.commit());
    QCOMPARE(file.records(), 2000);
    const CsvWriter writer(CsvFormat{.hasByteOrderMark = true});
    QVERIFY(inPlace() == writer.header(kColumns) + writer.record(kRow).repeated(2000));
    QCOMPARE(files(), QStringList{QStringLiteral("export.csv")});
}

void TestCsvFile::replacesNothingWhenThereWasNothing()
{
    QVERIFY(QFile::remove(m_path));
    {
        CsvFile dropped(m_path);
        QVERIFY(dropped.open(kColumns));
        QVERIFY(dropped.append(kRow));
    }
    QVERIFY(files().isEmpty());
    CsvFile file(m_path);
    QVERIFY(file.open(kColumns));
    QVERIFY(file.commit());
    QCOMPARE(inPlace(), QByteArray("id,note\r\n"));
}

void TestCsvFile::cancelledLeavesTheOldOne()
{
    {
        CsvFile file(m_path);
        QVERIFY(file.open(kColumns));
        for (int i = 0; i < 2000; ++i)
            QVERIFY(file.append(kRow));
    }
    QCOMPARE(inPlace(), kOld);
    QCOMPARE(files(), QStringList{QStringLiteral("export.csv")});
}

void TestCsvFile::killedLeavesTheOldOne()
{
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        CsvFile file(m_path);
        if (file.open(kColumns)) {
            for (int i = 0; i < 2000 && file.append(kRow); ++i) { }
            std::raise(SIGKILL);
        }
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    QCOMPARE(inPlace(), kOld);
    QCOMPARE(files(), QStringList{QStringLiteral("export.csv")});
}

void TestCsvFile::aFullDiskLeavesTheOldOne_data()
{
    QTest::addColumn<int>("room"); // bytes
    QTest::newRow("none at all") << 0;
    QTest::newRow("for half a block") << 32768;
    QTest::newRow("for some blocks") << 200000;
    QTest::newRow("for all but the last byte") << 9 + 2000 * 206 - 1;
}

void TestCsvFile::aFullDiskLeavesTheOldOne()
{
    QFETCH(const int, room);
    core::Result<void> written;
    {
        const FileSizeLimit limit(static_cast<rlim_t>(room));
        CsvFile file(m_path);
        written = file.open(kColumns);
        for (int i = 0; i < 2000 && written; ++i)
            written = file.append(kRow);
        if (written)
            written = file.commit();
    }
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::Records);
    QCOMPARE(written.error().cause, core::ErrorCause::FileUnwritable);
    QCOMPARE(written.error().args, QStringList({QStringLiteral("export.csv"), QStringLiteral("File too large")}));
    QCOMPARE(inPlace(), kOld);
    QCOMPARE(files(), QStringList{QStringLiteral("export.csv")});
}

void TestCsvFile::aFolderThatIsNotThere()
{
    CsvFile file(m_folder->filePath(QStringLiteral("nowhere/export.csv")));
    const auto opened = file.open(kColumns);
    QVERIFY(!opened);
    QCOMPARE(opened.error().cause, core::ErrorCause::FileUnwritable);
    QCOMPARE(opened.error().args.value(0), QStringLiteral("export.csv"));
}

QTEST_GUILESS_MAIN(TestCsvFile)
#include "test_csvfile.moc"
