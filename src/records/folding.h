// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::records {

/// How texts are compared when people search and sort: composed, whatever case, "ß" as "ss".
[[nodiscard]] QString folded(const QString &text);

} // namespace kyc::records
