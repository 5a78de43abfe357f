// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditbench.h"

#include <QTest>

using namespace kyc;
using namespace kyc::records;
using kyc::test::AuditBench;

namespace {

AuditKeys keysOf(char byte)
{
    return AuditKeys(DataKey::fromBytes(core::Secret(QByteArray(DataKey::kSize, byte))).value());
}

QList<qint64> numbersOf(const QList<AuditLine> &lines)
{
    QList<qint64> numbers;
    for (const AuditLine &line : lines)
        numbers.append(line.entry.sequence);
    return numbers;
}

QList<qint64> read(AuditBench &bench, const AuditFilter &filter, const AuditWindow &window = {})
{
    return numbersOf(readAudit(bench.database(), filter, window).value());
}

AuditNote aboutMaria()
{
    AuditNote note = AuditBench::note(1);
    note.customer = QStringLiteral("u-1042");
    note.reference = QStringLiteral("Ticket of Maria Kowalska");
    return note;
}

} // namespace

/// The log in its table.
class TestAuditTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void whatIsAppendedIsRead();
    void anEntryIsPartOfTheCallersTransaction();
    void theHurdlesRefuse_data();
    void theHurdlesRefuse();
    void aForgedTableIsFoundOut_data();
    void aForgedTableIsFoundOut();
    void windowsFollowOneAnother_data();
    void windowsFollowOneAnother();
    void filters_data();
    void filters();
    void verifyingStopsWhereItIsTold();
    void theCustomerIsHashedAndTheReferenceSealed();
    void withoutAKeyItIsSaidThatSomethingWasWithheld();
    void aReferenceOfAnotherEntryIsNotOpened();
    void emptyAndHostileTextsAreReadBack();
    void aBrokenDatabaseIsAnError();
};

void TestAuditTable::beginsEmpty()
{
    AuditBench bench;
    QCOMPARE(auditHead(bench.database()).value(), ChainHead());
    QVERIFY(bench.verdict().isSound());
    QVERIFY(read(bench, {}).isEmpty());
    QCOMPARE(countAudit(bench.database(), {}).value(), 0);
    QCOMPARE(auditHashAt(bench.database(), 1).value(), QByteArray());
}

void TestAuditTable::whatIsAppendedIsRead()
{
    AuditBench bench;
    const auto first = bench.append(AuditBench::note(0));
    const auto second = bench.append(AuditBench::note(1));
    QCOMPARE(first->sequence, 1);
    QCOMPARE(second->sequence, 2);
    QCOMPARE(auditHead(bench.database()).value(), *second);
    QCOMPARE(auditHashAt(bench.database(), 1).value(), first->hash);
    const QList<AuditLine> lines = readAudit(bench.database(), {}, {}).value();
    QCOMPARE(numbersOf(lines), (QList<qint64>{2, 1}));
    AuditEntry expected = entryOf(AuditBench::note(1), {}, {});
    expected.sequence = 2;
    QCOMPARE(lines.first().entry, expected);
    QCOMPARE(lines.first().hash, second->hash);
    QVERIFY(bench.verdict().isSound());
}

void TestAuditTable::anEntryIsPartOfTheCallersTransaction()
{
    AuditBench bench;
    bench.run(QStringLiteral("CREATE TABLE lookup (id INTEGER)"));
    bench.run(QStringLiteral("BEGIN IMMEDIATE"));
    bench.run(QStringLiteral("INSERT INTO lookup VALUES (7)"));
    QVERIFY(appendAudit(bench.database(), AuditBench::note(0), nullptr).has_value());
    bench.run(QStringLiteral("ROLLBACK"));
    QCOMPARE(countAudit(bench.database(), {}).value(), 0);
    QVERIFY(bench.append(AuditBench::note(0)).has_value());
    QVERIFY(bench.verdict().isSound());
}

void TestAuditTable::theHurdlesRefuse_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change") << QStringLiteral("UPDATE audit_entry SET agent = 'x'");
    QTest::newRow("change of nothing") << QStringLiteral("UPDATE audit_entry SET agent = agent WHERE sequence = 2");
    QTest::newRow("removal") << QStringLiteral("DELETE FROM audit_entry WHERE sequence = 3");
    QTest::newRow("removal of all") << QStringLiteral("DELETE FROM audit_entry");
    QTest::newRow("a second entry of a number")
        << QStringLiteral("INSERT INTO audit_entry VALUES (3, 0, '', '', '', '', '', '', '', '')");
    QTest::newRow("an entry over another")
        << QStringLiteral("INSERT OR REPLACE INTO audit_entry VALUES (3, 0, '', '', '', '', '', '', '', '')");
}

void TestAuditTable::theHurdlesRefuse()
{
    QFETCH(const QString, sql);
    AuditBench bench;
    bench.run(QStringLiteral("PRAGMA recursive_triggers = ON"));
    bench.fill(3);
    QVERIFY(!bench.tryOut(sql).isEmpty());
    QCOMPARE(countAudit(bench.database(), {}).value(), 3);
    QVERIFY(bench.verdict().isSound());
}

void TestAuditTable::aForgedTableIsFoundOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ChainFault>("fault");
    for (const char *column : {"agent", "action", "account", "check_id", "outcome"}) {
        QTest::addRow("%s", column)
            << QStringLiteral("UPDATE audit_entry SET %1 = %1 || 'x' WHERE sequence = ?").arg(QLatin1String(column))
            << ChainFault::Changed;
    }
    for (const char *column : {"customer", "reference", "hash"}) {
        QTest::addRow("%s", column)
            << QStringLiteral("UPDATE audit_entry SET %1 = zeroblob(32) WHERE sequence = ?").arg(QLatin1String(column))
            << ChainFault::Changed;
    }
    QTest::newRow("time") << QStringLiteral("UPDATE audit_entry SET time = time + 1 WHERE sequence = ?")
                          << ChainFault::Changed;
    QTest::newRow("time as a text that is no number")
        << QStringLiteral("UPDATE audit_entry SET time = 'never' WHERE sequence = ?") << ChainFault::Changed;
    for (const char *column : {"agent", "action", "account", "check_id", "outcome"}) {
        QTest::addRow("%s as bytes", column)
            << QStringLiteral("UPDATE audit_entry SET %1 = CAST(%1 AS BLOB) WHERE sequence = ?")
                   .arg(QLatin1String(column))
            << ChainFault::Changed;
    }
    for (const char *column : {"customer", "reference", "hash"}) {
        QTest::addRow("%s as a text", column)
            << QStringLiteral("UPDATE audit_entry SET %1 = CAST(%1 AS TEXT) WHERE sequence = ?")
                   .arg(QLatin1String(column))
            << ChainFault::Changed;
    }
    QTest::newRow("time as a fraction") << QStringLiteral(
        "UPDATE audit_entry SET time = time + 0.25 WHERE sequence = ?")
                                        << ChainFault::Changed;
    QTest::newRow("removed") << QStringLiteral("DELETE FROM audit_entry WHERE sequence = ?") << ChainFault::Missing;
    QTest::newRow("number of another") << QStringLiteral("UPDATE audit_entry SET sequence = 1000 WHERE sequence = ?")
                                       << ChainFault::Missing;
    QTest::newRow("put in front") << QStringLiteral(
        "INSERT INTO audit_entry SELECT sequence - 50, time, agent, action, "
        "account, check_id, customer, reference, outcome, hash "
        "FROM audit_entry WHERE sequence = ?")
                                  << ChainFault::OutOfOrder;
}

void TestAuditTable::aForgedTableIsFoundOut()
{
    QFETCH(const QString, sql);
    QFETCH(const ChainFault, fault);
    AuditBench bench;
    bench.fill(60);
    bench.dropHurdles();
    bench.run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    for (const qint64 position : {1, 2, 30, 59, 60}) {
        bench.run(QStringLiteral("SAVEPOINT forgery"));
        QSqlQuery query(bench.database());
        QVERIFY(query.prepare(sql));
        query.addBindValue(position);
        const bool isPossible = fault != ChainFault::OutOfOrder || position < 50;
        QCOMPARE(query.exec(), isPossible);
        // An entry put in front has a number of its own; removing the last is a cut, which checkpoints find.
        const bool isCut = position == 60 && fault == ChainFault::Missing && sql.startsWith(QStringLiteral("DELETE"));
        if (isPossible && !isCut)
            QCOMPARE(bench.verdict(7).fault, fault);
        query.finish();
        bench.run(QStringLiteral("ROLLBACK TO forgery"));
        bench.run(QStringLiteral("RELEASE forgery"));
    }
    QVERIFY(bench.verdict().isSound());
}

void TestAuditTable::windowsFollowOneAnother_data()
{
    QTest::addColumn<bool>("isNewestFirst");
    QTest::newRow("newest first") << true;
    QTest::newRow("oldest first") << false;
}

void TestAuditTable::windowsFollowOneAnother()
{
    QFETCH(const bool, isNewestFirst);
    AuditBench bench;
    bench.fill(25);
    QList<qint64> all;
    AuditWindow window{isNewestFirst, 0, 10};
    for (int i = 0; i < 4; ++i) {
        const QList<qint64> some = read(bench, {}, window);
        QCOMPARE(some.size(), i < 2 ? 10 : i == 2 ? 5 : 0);
        all += some;
        window.beyond = all.last();
    }
    for (int i = 0; i < 25; ++i)
        QCOMPARE(all.at(i), isNewestFirst ? 25 - i : i + 1);
}

void TestAuditTable::filters_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<std::function<bool(int)>>("isMeant");
    using Meant = std::function<bool(int)>;
    const QDateTime time = AuditBench::note(10).time;

    QTest::newRow("all") << AuditFilter{} << Meant([](int) { return true; });
    QTest::newRow("since") << AuditFilter{.since = time} << Meant([](int i) { return i >= 10; });
    QTest::newRow("until") << AuditFilter{.until = time} << Meant([](int i) { return i < 10; });
    QTest::newRow("period") << AuditFilter{.since = time, .until = time.addSecs(1)}
                            << Meant([](int i) { return i == 10; });
    QTest::newRow("agent") << AuditFilter{.agent = QStringLiteral("otto")} << Meant([](int i) { return i % 4 == 0; });
    QTest::newRow("action") << AuditFilter{.action = AuditAction::View} << Meant([](int i) { return i % 3 == 0; });
    QTest::newRow("account") << AuditFilter{.account = QStringLiteral("5d0c8a2e-b")}
                             << Meant([](int i) { return i % 5 == 0; });
    QTest::newRow("several") << AuditFilter{.since = time, .action = AuditAction::View, .agent = QStringLiteral("otto")}
                             << Meant([](int i) { return i >= 10 && i % 12 == 0; });
    QTest::newRow("nobody") << AuditFilter{.agent = QStringLiteral("' OR 1 = 1 --")}
                            << Meant([](int) { return false; });
}

void TestAuditTable::filters()
{
    QFETCH(const AuditFilter, filter);
    QFETCH(const std::function<bool(int)>, isMeant);
    AuditBench bench;
    bench.fill(60);
    QList<qint64> expected;
    for (int i = 59; i >= 0; --i) {
        if (isMeant(i))
            expected.append(i + 1);
    }
    QCOMPARE(read(bench, filter), expected);
    QCOMPARE(countAudit(bench.database(), filter).value(), expected.size());
}

void TestAuditTable::verifyingStopsWhereItIsTold()
{
    AuditBench bench;
    bench.fill(25);
    const auto some = verifyAudit(bench.database(), ChainVerifier(), 20, 15);
    QCOMPARE(some->verdict().head.sequence, 15);
    const auto rest = verifyAudit(bench.database(), *some, 20, 15);
    QCOMPARE(rest->verdict().head.sequence, 20);
    QCOMPARE(rest->verdict().head.hash, auditHashAt(bench.database(), 20).value());
}

void TestAuditTable::theCustomerIsHashedAndTheReferenceSealed()
{
    AuditBench bench;
    const AuditKeys keys = keysOf('k');
    QVERIFY(bench.append(aboutMaria(), &keys).has_value());
    QVERIFY(bench.append(aboutMaria(), &keys).has_value());
    const QList<AuditLine> lines =
        readAudit(bench.database(), {.customers = {keys.customerHash(QStringLiteral("u-1042"))}}, {}).value();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).entry.customer.size(), 32);
    QCOMPARE(lines.at(0).entry.reference, lines.at(1).entry.reference);
    QVERIFY(lines.at(0).sealedReference != lines.at(1).sealedReference);
    QCOMPARE(keys.openReference(lines.at(0).sealedReference, lines.at(0).entry).value(), aboutMaria().reference);
    QVERIFY(keysOf('o').customerHash(QStringLiteral("u-1042")) != lines.at(0).entry.customer);
    QVERIFY(keys.referenceHash(QStringLiteral("u-1042")) != lines.at(0).entry.customer);
    QCOMPARE(keys.customerHash(QStringLiteral(" u-1042\n")), lines.at(0).entry.customer);
    QCOMPARE(keys.referenceHash(QStringLiteral("Zo\u00eb")), keys.referenceHash(QStringLiteral("Zoe\u0308")));
    QVERIFY(keys.customerHash(QStringLiteral(" ")).isEmpty());
    QVERIFY(!keysOf('o').openReference(lines.at(0).sealedReference, lines.at(0).entry));
    QVERIFY(bench.verdict().isSound());
}

void TestAuditTable::withoutAKeyItIsSaidThatSomethingWasWithheld()
{
    AuditBench bench;
    QVERIFY(bench.append(aboutMaria()).has_value());
    const AuditLine line = readAudit(bench.database(), {}, {}).value().first();
    QCOMPARE(line.entry.customer, withheldHash());
    QCOMPARE(line.entry.reference, withheldHash());
    QVERIFY(line.sealedReference.isEmpty());
    QVERIFY(bench.append(AuditBench::note(2)).has_value());
    QVERIFY(readAudit(bench.database(), {}, {})->first().entry.customer.isEmpty()); // about nobody
    QVERIFY(bench.verdict().isSound());
}

void TestAuditTable::aReferenceOfAnotherEntryIsNotOpened()
{
    AuditBench bench;
    const AuditKeys keys = keysOf('k');
    AuditNote other = aboutMaria();
    other.reference = QStringLiteral("another ticket");
    QVERIFY(bench.append(aboutMaria(), &keys).has_value());
    QVERIFY(bench.append(other, &keys).has_value());
    bench.run(QStringLiteral("CREATE TEMP TABLE before AS SELECT * FROM audit_reference"));
    bench.run(QStringLiteral("UPDATE audit_reference SET sealed = (SELECT sealed FROM before WHERE "
                             "before.sequence = 3 - audit_reference.sequence)"));
    const QList<AuditLine> lines = readAudit(bench.database(), {}, {}).value();
    for (const AuditLine &line : lines) {
        const auto opened = keys.openReference(line.sealedReference, line.entry);
        QVERIFY(!opened);
        QCOMPARE(opened.error().cause, core::ErrorCause::RecordsDamaged);
    }
    // Sealed anew for the right place, by somebody who has the key, it is still not what the entry was about.
    const AuditEntry &entry = lines.first().entry;
    QVERIFY(!keys.openReference(keys.sealReference(QStringLiteral("a third"), entry.sequence), entry));
}

void TestAuditTable::emptyAndHostileTextsAreReadBack()
{
    AuditBench bench;
    for (const QString &text : {QString(), QStringLiteral("0x00"), QStringLiteral("12"), QStringLiteral("1e3"),
                                QStringLiteral("山田 🔑"), QStringLiteral("a") + QChar(0xD800), QString(QChar(u'\0')),
                                QStringLiteral("'); DROP TABLE audit_entry; --"), QString(5000, QChar(0xFFFF))}) {
        AuditNote note = AuditBench::note(1);
        note.agent = note.account = note.check = note.outcome = text;
        QVERIFY(bench.append(note).has_value());
        AuditEntry expected = entryOf(note, {}, {});
        expected.sequence = auditHead(bench.database())->sequence;
        QCOMPARE(readAudit(bench.database(), {}, {})->first().entry, expected);
    }
    QVERIFY(bench.verdict().isSound());
}

void TestAuditTable::aBrokenDatabaseIsAnError()
{
    AuditBench bench;
    bench.run(QStringLiteral("DROP TABLE audit_reference"));
    bench.run(QStringLiteral("DROP TABLE audit_entry"));
    QVERIFY(!auditHead(bench.database()));
    QVERIFY(!appendAudit(bench.database(), AuditBench::note(1), nullptr));
    QVERIFY(!readAudit(bench.database(), {}, {}));
    QVERIFY(!countAudit(bench.database(), {}));
    QVERIFY(!verifyAudit(bench.database(), ChainVerifier(), 10, 10));
    QCOMPARE(auditHead(bench.database()).error().kind, core::ErrorKind::Records);
}

QTEST_GUILESS_MAIN(TestAuditTable)
#include "test_audittable.moc"
