// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// Other programs' readers of CSV in UTF-8. They end the test when they cannot be started.

/// Every record, as Python's csv module has it in its strict mode.
[[nodiscard]] QList<QStringList> readCsvByPython(const QByteArray &csv, QChar separator = u',');

/// What Python makes of it when it takes whatever comes, whether or not with that separator.
[[nodiscard]] QList<QStringList> readCsvCarelessly(const QByteArray &csv, QChar separator, bool knowsQuotes);

/// Every record after the header, as the sqlite3 shell imports it into a table.
[[nodiscard]] QList<QStringList> readCsvBySqlite(const QByteArray &csv, QChar separator = u',');
