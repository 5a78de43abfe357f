// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::desktop {

/// The name for people of an id in Verification::ids ("applicantId"); the key itself for one not known here.
[[nodiscard]] QString idName(const QString &key);

} // namespace kyc::desktop
