// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/importtable.h"
#include "records/storebed.h"
#include "support/canaries.h"

#include <QFile>

using namespace kyc;
using core::ErrorCause;
using core::Result;
using records::ImportRow;
using test::causeOf;
using test::ended;

/// Where the imports stand: sealed, each bound to its row, and never under a number that was given before.
class TestImportTable : public QObject
{
    Q_OBJECT

private:
    test::StoreBed m_bed;
    std::unique_ptr<records::Database> m_store;

    [[nodiscard]] Result<qint64> put(const ImportRow &row)
    {
        return ended(m_store->change<qint64>(
            [&](const QSqlDatabase &tables) { return records::putImport(tables, m_store->sealing(), row); }));
    }
    [[nodiscard]] Result<ImportRow> one(qint64 id)
    {
        return ended(m_store->read<ImportRow>(
            [&](const QSqlDatabase &tables) { return records::importRow(tables, m_store->sealing(), id); }));
    }
    [[nodiscard]] QList<ImportRow> all()
    {
        return ended(m_store->read<QList<ImportRow>>(
                         [&](const QSqlDatabase &tables) { return records::importRows(tables, m_store->sealing()); }))
            .value();
    }
    void sql(const QString &statement)
    {
        QVERIFY(ended(
            m_store->change<void>([&](const QSqlDatabase &tables) { return records::runSql(tables, statement); })));
    }
    static ImportRow row(const QByteArray &state, qint64 id = 0, bool isOver = false)
    {
        return {id, QDateTime(QDate(2026, 5, 2), QTime(3, 4, 5, 6), Qt::UTC), isOver, state};
    }

private Q_SLOTS:
    void init() { m_store = m_bed.open(); }
    void cleanup() { m_store.reset(); }

    void isKeptAndChanged()
    {
        const qint64 first = put(row("one")).value();
        const qint64 second = put(row("two")).value();
        QCOMPARE(second, first + 1);
        QCOMPARE(put(row("one, later", first, true)).value(), first);
        QCOMPARE(all().size(), 2);
        QCOMPARE(all().first().id, second); // the newest first
        const ImportRow kept = one(first).value();
        QCOMPARE(kept.state, QByteArray("one, later"));
        QVERIFY(kept.isOver);
        QCOMPARE(kept.changedAt, row({}).changedAt);
        QCOMPARE(causeOf(one(77)), ErrorCause::RecordAbsent);
        QCOMPARE(causeOf(put(row("gone", 77))), ErrorCause::RecordAbsent);
    }

    void numbersAreGivenOnce()
    {
        const qint64 last = put(row("last")).value();
        QVERIFY(ended(
            m_store->change<void>([&](const QSqlDatabase &tables) { return records::removeImport(tables, last); })));
        QCOMPARE(put(row("next")).value(), last + 1);
        QCOMPARE(causeOf(one(last)), ErrorCause::RecordAbsent);
    }

    void isBoundToItsRow()
    {
        const qint64 first = put(row("first")).value();
        const qint64 second = put(row("second")).value();
        const QString moved = QStringLiteral(
            "UPDATE share_import SET state = (SELECT state FROM share_import WHERE id = %1) WHERE id = %2");
        sql(moved.arg(first).arg(second));
        QCOMPARE(causeOf(one(second)), ErrorCause::RecordsDamaged);
        QCOMPARE(one(first).value().state, QByteArray("first"));
        for (const ImportRow &each : all()) {
            if (each.id == second)
                QVERIFY(each.state.isEmpty());
        }
    }

    void isNotReadableInTheFile()
    {
        const test::Canary canary = test::makeCanary(QStringLiteral("state"));
        QVERIFY(put(row(canary.value)));
        m_store.reset();
        QCOMPARE(test::CanarySearch({canary}).below(m_bed.folder()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestImportTable)
#include "test_importtable.moc"
