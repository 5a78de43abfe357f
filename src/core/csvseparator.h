// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace kyc::core {

/// The separator of a CSV text in UTF-8, found by its first records: of comma, semicolon and tab the one that cuts
/// most of them into as many cells as the first, and among equals into the most; what is in quotes does not count. A
/// comma when there is one column. @p isWhole says that the text goes no further than @p start.
[[nodiscard]] char findCsvSeparator(QByteArrayView start, bool isWhole);

/// The length of @p text's first line with its end, or of all of it when there is none.
[[nodiscard]] qsizetype csvLineLength(QByteArrayView text);

} // namespace kyc::core
