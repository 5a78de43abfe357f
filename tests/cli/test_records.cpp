// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/recordedhome.h"
#include "records/historysamples.h"
#include "records/sqlfile.h"
#include "records/statement.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;

/// "records check": whether the file is whole.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFile();
    void anUncleanEndIsForgottenOnceItWasLookedAt();
    void aDamagedFile();
    void withoutThePassphrase();
};

void TestRecords::aSoundFile()
{
    const RecordedHome home;
    home.record({test::entry(1), test::entry(2)});
    const CliAnswer answer = home.run(QStringLiteral("records check"));
    QVERIFY2(answer.exitStatus == 0, answer.problems.constData());
    QCOMPARE(answer.output, QByteArray("The records are sound.\n"));
    QVERIFY2(answer.problems.isEmpty(), answer.problems.constData());
}

void TestRecords::anUncleanEndIsForgottenOnceItWasLookedAt()
{
    const RecordedHome home;
    home.record({test::entry(1)});
    auto database = records::openSql(home.places().recordsFile());
    QVERIFY(database);
    QVERIFY(records::runSql(*database, QStringLiteral("UPDATE store SET is_in_use = 1"))); // as a kill leaves it
    records::closeSql(*database);
    QVERIFY(home.run(QStringLiteral("history list")).exitStatus == 0); // which does not look
    for (const bool isDue : {true, false}) {
        const CliAnswer answer = home.run(QStringLiteral("records check"));
        QCOMPARE(answer.exitStatus, 0);
        QCOMPARE(answer.problems.contains("did not end properly"), isDue);
    }
}

void TestRecords::aDamagedFile()
{
    const RecordedHome home;
    QList<records::HistoryEntry> entries;
    for (int i = 1; i <= 60; ++i)
        entries.append(test::entry(i));
    home.record(entries);
    auto database = records::openSql(home.places().recordsFile());
    QVERIFY(database);
    // An entry that an index has and its table has not.
    for (const char *sql : {"PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA writable_schema = ON",
                            "DELETE FROM sqlite_master WHERE name = 'history_by_age'", "PRAGMA writable_schema = OFF"})
        QVERIFY(records::runSql(*database, QLatin1String(sql)));
    records::closeSql(*database);
    const CliAnswer answer = home.run(QStringLiteral("records check"));
    QCOMPARE(answer.exitStatus, 1);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(answer.problems.contains("damaged"), answer.problems.constData());
}

void TestRecords::withoutThePassphrase()
{
    const RecordedHome home;
    home.record({test::entry(1)});
    QCOMPARE(home.runLocked(QStringLiteral("records check")).exitStatus, 3);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "test_records.moc"
