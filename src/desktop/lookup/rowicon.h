// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lookup/rowwords.h"

#include <QIcon>

namespace kyc::desktop {

/// The shape that stands beside statusWord(): the status', and for all that is none a shape of its own. A row under
/// way shows that, and what it had shown before only if @p isEarlierShown.
[[nodiscard]] QIcon rowIcon(const LookupRow &row, bool isEarlierShown = false);

} // namespace kyc::desktop
