// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"
#include "records/database.h"

namespace kyc::records {

/// The customers in the store's file. The database is to outlive it.
class SqliteCustomers final : public CustomerStore
{
public:
    explicit SqliteCustomers(Database &database);
    ~SqliteCustomers() override;
    Q_DISABLE_COPY_MOVE(SqliteCustomers)

    [[nodiscard]] QFuture<core::Result<qint64>> save(CustomerRecord customer, std::vector<qint64> seenIn) override;
    [[nodiscard]] QFuture<core::Result<CustomerRecord>> customer(qint64 id) override;
    [[nodiscard]] QFuture<core::Result<QList<CustomerRecord>>> find(QString text, int limit) override;
    [[nodiscard]] QFuture<core::Result<QList<CustomerRecord>>> findByIdentifier(Identifier identifier) override;
    [[nodiscard]] QFuture<core::Result<void>> merge(qint64 kept, qint64 other) override;
    [[nodiscard]] QFuture<core::Result<void>> remove(qint64 id) override;
    [[nodiscard]] QFuture<core::Result<QList<StatusSpan>>> timeline(qint64 id) override;
    [[nodiscard]] QFuture<core::Result<void>> hold(Hold hold) override;
    [[nodiscard]] QFuture<core::Result<void>> release(qint64 id) override;
    [[nodiscard]] QFuture<core::Result<QList<Hold>>> holds() override;

private:
    class Memory;

    Database &m_database;
    std::shared_ptr<Memory> m_memory; // of the thread that searches
};

} // namespace kyc::records
