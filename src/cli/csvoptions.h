// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"
#include "services/csvsettings.h"

namespace kyc::cli {

/// What was typed of how CSV is to be written.
struct TypedCsvOptions
{
    std::optional<QStringList> columns{};
    std::optional<QChar> separator{};
    std::optional<bool> hasByteOrderMark{};
    std::optional<bool> isMasked{};
    std::optional<bool> isGuarded{};

    bool operator==(const TypedCsvOptions &) const = default;
};

/// Of a command that writes a file: --columns, --separator, --bom, --no-bom, --masked, --unmasked, --guard, --no-guard.
[[nodiscard]] TypedCsvOptions readCsvOptions(OptionReader &reader);

/// Lays what was typed over @p options. Not over what the administrator has locked: the message says what that is.
[[nodiscard]] std::optional<core::Message> layOver(services::CsvOptions &options, const TypedCsvOptions &typed,
                                                   const services::Settings &settings);

/// The same wherever it is run, since scripts read what comes of it, but for what the administrator has locked.
[[nodiscard]] services::CsvOptions csvOptionsOfScripts(const services::Settings &settings);

} // namespace kyc::cli
