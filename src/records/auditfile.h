// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QSqlDatabase>

namespace kyc::records {

/// A connection to the store that needs no key, because it is for the audit alone. Never makes a store and never
/// migrates one. Stays in the thread that uses it first.
class AuditFile
{
public:
    explicit AuditFile(QString path) : m_path(std::move(path)) { }
    ~AuditFile();
    Q_DISABLE_COPY_MOVE(AuditFile)

    /// Opened at the first use. Records/RecordsUnavailable when there is no store or no audit in it.
    [[nodiscard]] core::Result<QSqlDatabase> database();

private:
    [[nodiscard]] core::Result<void> open();
    void close();

    QString m_path;
    QSqlDatabase m_database;
};

} // namespace kyc::records
