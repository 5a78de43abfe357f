// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/sqlitecustomers.h"

#include "records/customerindex.h"
#include "records/customertables.h"
#include "records/historylinks.h"
#include "records/historytables.h"
#include "records/holds.h"
#include "records/timeline.h"

namespace kyc::records {

using core::Result;

/// The index of the customers, and how much of the store is in it. Follows what other programs write.
class SqliteCustomers::Memory
{
public:
    [[nodiscard]] const CustomerIndex &index() const { return m_index; }

    [[nodiscard]] Result<void> refresh(const QSqlDatabase &database, const Sealing &sealing)
    {
        const Result<qint64> changed = counted(database, QStringLiteral("customer_changed"));
        const Result<qint64> removed = counted(database, QStringLiteral("customer_removed"));
        if (!changed || !removed)
            return core::Unexpected(changed ? removed.error() : changed.error());
        if (*removed != m_removed) {
            m_index.clear();
            m_seen = 0;
        }
        if (*changed == m_seen && *removed == m_removed)
            return {};
        return customersSince(database, sealing, m_seen).map([&](const QList<CustomerRecord> &customers) {
            for (const CustomerRecord &customer : customers)
                m_index.put(customer);
            m_seen = *changed;
            m_removed = *removed;
        });
    }

private:
    CustomerIndex m_index;
    qint64 m_seen = 0;
    qint64 m_removed = 0;
};

SqliteCustomers::SqliteCustomers(Database &database) : m_database(database), m_memory(std::make_shared<Memory>())
{ }

SqliteCustomers::~SqliteCustomers() = default;

QFuture<Result<qint64>> SqliteCustomers::save(CustomerRecord customer, std::vector<qint64> seenIn)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.change<qint64>(
        [&sealing, customer = std::move(customer), seenIn = std::move(seenIn)](const QSqlDatabase &database) {
            return saveCustomer(database, sealing, customer, seenIn);
        });
}

QFuture<Result<CustomerRecord>> SqliteCustomers::customer(qint64 id)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.read<CustomerRecord>(
        [&sealing, id](const QSqlDatabase &database) { return customerOf(database, sealing, id); });
}

QFuture<Result<QList<CustomerRecord>>> SqliteCustomers::find(QString text, int limit)
{
    using Found = QList<CustomerRecord>;
    const Sealing &sealing = m_database.sealing();
    return m_database.readInParts<Found>([&sealing, memory = m_memory, text = std::move(text),
                                          limit](const QSqlDatabase &database, const auto &) -> Result<Found> {
        if (const auto refreshed = memory->refresh(database, sealing); !refreshed)
            return core::Unexpected(refreshed.error());
        Found found;
        for (const qint64 id : memory->index().find(text, static_cast<std::size_t>(std::max(limit, 0)))) {
            Result<Found> customer = customersOf(database, sealing, id);
            if (!customer)
                return core::Unexpected(customer.error());
            found.append(*customer); // nobody, when it was removed since the index was looked at
        }
        return found;
    });
}

QFuture<Result<QList<CustomerRecord>>> SqliteCustomers::findByIdentifier(Identifier identifier)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.read<QList<CustomerRecord>>(
        [&sealing, identifier = std::move(identifier)](const QSqlDatabase &database) {
            return customersWith(database, sealing, identifier);
        });
}

QFuture<Result<void>> SqliteCustomers::merge(qint64 kept, qint64 other)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.change<void>([&sealing, kept, other](const QSqlDatabase &database) {
        return mergeCustomers(database, sealing, kept, other);
    });
}

QFuture<Result<void>> SqliteCustomers::remove(qint64 id)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.change<void>(
        [&sealing, id](const QSqlDatabase &database) { return removeCustomer(database, sealing, id); });
}

QFuture<Result<QList<StatusSpan>>> SqliteCustomers::timeline(qint64 id)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.readInParts<QList<StatusSpan>>([&sealing, id](const QSqlDatabase &database, const auto &) {
        return historyOfCustomer(database, sealing, id)
            .and_then([&](const std::vector<qint64> &ids) { return historyRows(database, sealing, ids); })
            .map(statusSpans);
    });
}

QFuture<Result<void>> SqliteCustomers::hold(Hold hold)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.change<void>([&sealing, hold = std::move(hold)](const QSqlDatabase &database) {
        return holdCustomer(database, sealing, hold);
    });
}

QFuture<Result<void>> SqliteCustomers::release(qint64 id)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.change<void>(
        [&sealing, id](const QSqlDatabase &database) { return releaseCustomer(database, sealing, id); });
}

QFuture<Result<QList<Hold>>> SqliteCustomers::holds()
{
    const Sealing &sealing = m_database.sealing();
    return m_database.read<QList<Hold>>(
        [&sealing](const QSqlDatabase &database) { return records::holds(database, sealing); });
}

} // namespace kyc::records
