// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"
#include "services/accountbook.h"
#include "services/imports/importorder.h"

namespace kyc::cli {

/// What the options of "import" want carried over: --from, --to, --basis, --reference, --customer, and each of
/// @p fields where one of both accounts wants it. Wrong usage where an account is unknown or neither wants a field.
[[nodiscard]] Parsed<services::ImportOrder> readOrder(const OptionReader &reader, const QList<Assignment> &fields,
                                                      const services::AccountBook &accounts);

} // namespace kyc::cli
