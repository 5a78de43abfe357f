// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QSqlDatabase>

namespace kyc::records {

/// Opens a file of SQLite, or makes it, by a connection of a name of its own, for the thread that calls. It waits five
/// seconds for other programs. On an error there is no connection.
[[nodiscard]] core::Result<QSqlDatabase> openSql(const QString &path);

/// Takes the connection away, if there is one. No copy of it and no query may be left.
void closeSql(QSqlDatabase &database);

} // namespace kyc::records
