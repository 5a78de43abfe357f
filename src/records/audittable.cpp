// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/audittable.h"

#include "records/auditrow.h"

#include <QVariant>

#include <algorithm>
#include <limits>

namespace kyc::records {

namespace {

using core::Result;

/// The conditions of a filter, and what stands for their question marks.
class Conditions
{
public:
    explicit Conditions(const AuditFilter &filter)
    {
        if (filter.since.isValid())
            add("entry.time >= ?", filter.since.toMSecsSinceEpoch());
        if (filter.until.isValid())
            add("entry.time < ?", filter.until.toMSecsSinceEpoch());
        if (filter.action)
            add("entry.action = ?", toWord(*filter.action));
        if (!filter.agent.isEmpty())
            add("entry.agent = ?", filter.agent);
        if (!filter.account.isEmpty())
            add("entry.account = ?", filter.account);
        if (!filter.customers.isEmpty())
            addAnyOf(filter.customers);
        if (filter.last > 0)
            add("entry.sequence <= ?", filter.last);
        if (!filter.reference.isEmpty())
            add("entry.reference = ?", filter.reference);
    }

    template <class T>
    void add(const char *term, const T &value)
    {
        m_terms.append(QLatin1String(term));
        m_bindings.push_back([value](Statement &statement) { statement.with(value); });
    }
    void addAnyOf(const QList<QByteArray> &customers)
    {
        const QStringList marks(customers.size(), QStringLiteral("?"));
        m_terms.append(QStringLiteral("entry.customer IN (%1)").arg(marks.join(u',')));
        m_bindings.push_back([customers](Statement &statement) {
            for (const QByteArray &one : customers)
                statement.with(one);
        });
    }
    [[nodiscard]] QString where() const
    {
        return m_terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_terms.join(QStringLiteral(" AND "));
    }
    void bindTo(Statement &statement) const
    {
        for (const auto &bind : m_bindings)
            bind(statement);
    }

private:
    QStringList m_terms;
    std::vector<std::function<void(Statement &)>> m_bindings;
};

/// The keyed hash of what an entry names; says so when the key is not at hand.
QByteArray hashOf(const QString &text, const AuditKeys *keys, QByteArray (AuditKeys::*hash)(const QString &) const)
{
    if (text.isEmpty())
        return {};
    return keys ? (keys->*hash)(text) : withheldHash();
}

Result<void> insert(const QSqlDatabase &database, const AuditEntry &entry, const QByteArray &hash)
{
    Statement statement(database,
                        QStringLiteral("INSERT INTO audit_entry (sequence, time, agent, action, account, check_id, "
                                       "customer, reference, outcome, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const auto text = [](const QByteArray &utf8) { return QString::fromUtf8(utf8); };
    statement.with(entry.sequence).with(entry.time).with(text(entry.agent)).with(text(entry.action));
    statement.with(text(entry.account)).with(text(entry.check)).with(entry.customer).with(entry.reference);
    return statement.with(text(entry.outcome)).with(hash).run();
}

Result<void> keepReference(const QSqlDatabase &database, const QString &reference, qint64 sequence,
                           const AuditKeys &keys)
{
    Statement statement(database, QStringLiteral("INSERT INTO audit_reference (sequence, sealed) VALUES (?, ?)"));
    return statement.with(sequence).with(keys.sealReference(reference, sequence)).run();
}

} // namespace

QStringList auditSchema()
{
    // The texts are never null: an empty field and none would be one and the same to the chain.
    return {
        QStringLiteral("CREATE TABLE audit_entry ("
                       "sequence INTEGER PRIMARY KEY CHECK (sequence > 0), time INTEGER NOT NULL, agent TEXT NOT NULL, "
                       "action TEXT NOT NULL, account TEXT NOT NULL, check_id TEXT NOT NULL, "
                       "customer BLOB NOT NULL, reference BLOB NOT NULL, outcome TEXT NOT NULL, "
                       "hash BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE audit_reference ("
                       "sequence INTEGER PRIMARY KEY REFERENCES audit_entry (sequence), sealed BLOB NOT NULL)"),
        QStringLiteral("CREATE INDEX audit_by_time ON audit_entry (time)"),
        QStringLiteral("CREATE INDEX audit_by_action ON audit_entry (action)"),
        QStringLiteral("CREATE INDEX audit_by_account ON audit_entry (account)"),
        QStringLiteral("CREATE INDEX audit_by_customer ON audit_entry (customer)"),
        QStringLiteral("CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit_entry "
                       "BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END"),
        QStringLiteral("CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit_entry "
                       "BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END")};
}

Result<ChainHead> appendAudit(const QSqlDatabase &database, const AuditNote &note, const AuditKeys *keys)
{
    const auto head = auditHead(database);
    if (!head)
        return head;
    AuditEntry entry = entryOf(note, hashOf(note.customer, keys, &AuditKeys::customerHash),
                               hashOf(note.reference, keys, &AuditKeys::referenceHash));
    entry.sequence = head->sequence + 1;
    const QByteArray hash = chainHash(head->hash, entry);
    Result<void> done = insert(database, entry, hash);
    if (done && keys && !note.reference.isEmpty())
        done = keepReference(database, note.reference, entry.sequence, *keys);
    if (!done)
        return core::Unexpected(done.error());
    return ChainHead{entry.sequence, hash};
}

Result<ChainHead> auditHead(const QSqlDatabase &database)
{
    ChainHead head;
    Statement statement(database,
                        QStringLiteral("SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"));
    return statement
        .each([&head](const Statement &row) {
            head = {row.integer(0), row.blob(1)};
            return Result<void>();
        })
        .map([&head] { return head; });
}

Result<QByteArray> auditHashAt(const QSqlDatabase &database, qint64 sequence)
{
    QByteArray hash;
    Statement statement(database, QStringLiteral("SELECT hash FROM audit_entry WHERE sequence = ?"));
    return statement.with(sequence)
        .each([&hash](const Statement &row) {
            hash = row.blob(0);
            return Result<void>();
        })
        .map([&hash] { return hash; });
}

Result<qint64> countAudit(const QSqlDatabase &database, const AuditFilter &filter)
{
    const Conditions conditions(filter);
    Statement statement(database, QStringLiteral("SELECT count(*) FROM audit_entry AS entry") + conditions.where());
    conditions.bindTo(statement);
    return statement.number().map([](std::optional<qint64> count) { return count.value_or(0); });
}

Result<AuditNumbers> auditNumbers(const QSqlDatabase &database, const AuditFilter &filter, qint64 beyond)
{
    Conditions conditions(filter);
    conditions.add("entry.sequence > ?", beyond);
    const auto select = [&](const QString &what) {
        Statement statement(database,
                            QStringLiteral("SELECT %1 FROM audit_entry AS entry%2").arg(what, conditions.where()));
        conditions.bindTo(statement);
        return statement;
    };
    if (filter == AuditFilter{}) { // a whole log is a range
        qint64 first = 0;
        qint64 last = 0;
        qint64 count = 0;
        Statement ends = select(QStringLiteral("min(entry.sequence), max(entry.sequence), count(*)"));
        const auto seen = ends.each([&](const Statement &row) {
            first = row.integer(0);
            last = row.integer(1);
            count = row.integer(2);
            return Result<void>();
        });
        if (!seen)
            return core::Unexpected(seen.error());
        if (count == 0)
            return AuditNumbers();
        if (last - first == count - 1)
            return AuditNumbers::range(first, last);
    }
    QList<qint64> numbers;
    Statement statement = select(QStringLiteral("entry.sequence"));
    const auto seen = statement.each([&numbers](const Statement &row) {
        numbers.append(row.integer(0));
        return Result<void>();
    });
    if (!seen)
        return core::Unexpected(seen.error());
    std::sort(numbers.begin(), numbers.end()); // sooner done than by the table, which has everything else beside them
    return AuditNumbers(std::move(numbers));
}

Result<QList<AuditLine>> auditLines(const QSqlDatabase &database, const QList<qint64> &numbers)
{
    Statement statement(database,
                        QStringLiteral("SELECT %1, kept.sealed FROM audit_entry AS entry LEFT JOIN audit_reference "
                                       "AS kept ON kept.sequence = entry.sequence WHERE entry.sequence = ?")
                            .arg(entryColumns()));
    QList<AuditLine> lines;
    for (const qint64 number : numbers) {
        const auto seen = statement.with(number).each([&lines](const Statement &row) {
            lines.append({entryAt(row), row.blob(kHashColumn), row.blob(kHashColumn + 1)});
            return Result<void>();
        });
        if (!seen)
            return core::Unexpected(seen.error());
    }
    return lines;
}

Result<QList<AuditLine>> readAudit(const QSqlDatabase &database, const AuditFilter &filter, const AuditWindow &window)
{
    Conditions conditions(filter);
    if (window.beyond != 0)
        conditions.add(window.isNewestFirst ? "entry.sequence < ?" : "entry.sequence > ?", window.beyond);
    Statement statement(database,
                        QStringLiteral("SELECT %1, kept.sealed FROM audit_entry AS entry LEFT JOIN audit_reference "
                                       "AS kept ON kept.sequence = entry.sequence%2 ORDER BY entry.sequence %3 LIMIT ?")
                            .arg(entryColumns(), conditions.where(),
                                 window.isNewestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC")));
    conditions.bindTo(statement);
    QList<AuditLine> lines;
    return statement.with(window.most)
        .each([&lines](const Statement &row) {
            lines.append({entryAt(row), row.blob(kHashColumn), row.blob(kHashColumn + 1)});
            return Result<void>();
        })
        .map([&lines] { return lines; });
}

Result<ChainVerifier> verifyAudit(const QSqlDatabase &database, ChainVerifier verifier, qint64 last, int most)
{
    // From the very beginning on, so that nothing hides under a number below the first.
    const qint64 begin = verifier.verdict().head.sequence;
    Statement statement(database,
                        QStringLiteral("SELECT %1, %2 FROM audit_entry AS entry WHERE entry.sequence >= ? AND "
                                       "entry.sequence <= ? ORDER BY entry.sequence LIMIT ?")
                            .arg(entryColumns(), hasItsTypes()));
    statement.with(begin == 0 ? std::numeric_limits<qint64>::min() : begin + 1).with(last).with(most);
    return statement
        .each([&verifier](const Statement &row) {
            const bool isAsWritten = row.integer(kHashColumn + 1) == 1; // or it has no hash that could fit
            verifier.take(entryAt(row), isAsWritten ? row.blob(kHashColumn) : QByteArray());
            return Result<void>();
        })
        .map([&verifier] { return verifier; });
}

} // namespace kyc::records
