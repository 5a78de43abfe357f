// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"
#include "records/history.h"
#include "services/csvsettings.h"

namespace kyc::cli {

/// The columns that --sort takes.
[[nodiscard]] QStringList historySortWords();

/// Which entries; the accounts are not known yet.
[[nodiscard]] records::HistoryFilter readHistoryFilter(OptionReader &reader);
/// --sort and --reverse.
[[nodiscard]] records::HistoryOrder readHistoryOrder(OptionReader &reader);

/// How the file is to be written: what was typed, and else what the settings say. What the administrator has locked is
/// not to be had otherwise.
[[nodiscard]] services::CsvOptions readCsvOptions(OptionReader &reader, const services::Settings &settings);
/// The same without the settings: for what is wrong in any case.
void checkCsvOptions(OptionReader &reader);

} // namespace kyc::cli
