// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

namespace kyc::cli {

// Options that several commands take, and the values that options of theirs know.

[[nodiscard]] OptionSpec formatOption(); ///< --format: table, json or csv
[[nodiscard]] OptionSpec tableOrJsonOption(); ///< --format, for what is not to be had as CSV

[[nodiscard]] QStringList environmentChoices();
[[nodiscard]] QStringList providerChoices();
[[nodiscard]] QStringList checkChoices();
[[nodiscard]] QStringList statusChoices();
[[nodiscard]] QStringList errorChoices();

} // namespace kyc::cli
