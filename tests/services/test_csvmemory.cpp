// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/csvreader.h"
#include "services/csvfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace kyc;

namespace {

/// The most this process has ever held, in KiB.
long peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// A file of any length is written and read in the same memory.
class TestCsvMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysFlat();
};

void TestCsvMemory::staysFlat()
{
    constexpr int kRecords = 400000; // some 80 MB
    constexpr long kAllowed = 8 * 1024;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.csv"));
    const QStringList row{QStringLiteral("u-1"), QString(200, u'x')};

    const long before = peakMemory();
    services::CsvFile file(path);
    QVERIFY(file.open({QStringLiteral("id"), QStringLiteral("note")}));
    for (int i = 0; i < kRecords; ++i)
        QVERIFY(file.append(row));
    QVERIFY(file.commit());
    const long written = peakMemory();

    QFile back(path);
    QVERIFY(back.open(QIODevice::ReadOnly));
    const auto reader = core::CsvReader::open(back);
    QVERIFY(reader.has_value());
    int records = 0;
    for (auto next = (*reader)->next(); next && *next; next = (*reader)->next())
        ++records;
    const long read = peakMemory();

    QCOMPARE(records, kRecords);
    qInfo("more memory for %lld MB: written %ld KiB, read %ld KiB", back.size() / 1000000, written - before,
          read - written);
    QVERIFY(written - before < kAllowed);
    QVERIFY(read - written < kAllowed);
}

QTEST_GUILESS_MAIN(TestCsvMemory)
#include "test_csvmemory.moc"
