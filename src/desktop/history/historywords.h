// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "records/history.h"

namespace kyc::desktop {

// What a list of the history says of an entry, in the language of the program.

/// The status, or what went wrong.
[[nodiscard]] QString resultWord(const records::HistoryRow &row);
[[nodiscard]] QString kindWord(records::HistoryKind kind);
/// The label; without one, the first identifier.
[[nodiscard]] QString customerWord(const records::HistoryRow &row);
/// "u-1042, maria@example.com".
[[nodiscard]] QString identifiersLine(const QMap<QString, QString> &identifiers);
/// Each on a line of its own: "Our id: u-1042", "E-mail address: maria@example.com".
[[nodiscard]] QString identifierLines(const QMap<QString, QString> &identifiers);
/// "Production · p100-live".
[[nodiscard]] QString accountWord(const records::HistoryRow &row);
[[nodiscard]] bool isProduction(const records::HistoryRow &row);
/// The first reason with its code.
[[nodiscard]] QString reasonWord(const records::HistoryRow &row);

} // namespace kyc::desktop
