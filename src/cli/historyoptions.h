// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"
#include "records/history.h"

namespace kyc::cli {

/// The columns that --sort takes.
[[nodiscard]] QStringList historySortWords();

/// Which entries; the accounts are not known yet.
[[nodiscard]] records::HistoryFilter readHistoryFilter(OptionReader &reader);
/// --sort and --reverse.
[[nodiscard]] records::HistoryOrder readHistoryOrder(OptionReader &reader);

} // namespace kyc::cli
