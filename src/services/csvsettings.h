// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/csvselection.h"
#include "services/csvwriter.h"
#include "services/settings.h"

namespace kyc::services {

/// How somebody wants an export.
struct CsvOptions
{
    CsvFormat format{};
    QStringList columns{}; ///< of csvColumns(), in order; none: all
    bool masksIdentifiers = false;

    bool operator==(const CsvOptions &) const = default;
};

/// As it is remembered, or as the administrator wants it. GUI thread.
[[nodiscard]] CsvOptions csvOptions(const Settings &settings);

/// Remembers them for the next time, but for what the administrator has locked. Vault/FileUnwritable,
/// InvalidInput/ValueOutOfRange.
[[nodiscard]] core::Result<void> keepCsvOptions(Settings &settings, const CsvOptions &options);

/// "comma", "semicolon", "bar" or "tab"; nothing for any other character or word.
[[nodiscard]] QString csvSeparatorWord(QChar separator);
[[nodiscard]] std::optional<QChar> csvSeparatorFromWord(const QString &word);

} // namespace kyc::services
