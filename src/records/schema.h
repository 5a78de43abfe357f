// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/migrations.h"

namespace kyc::records {

/// Every shape the store has had, oldest first. A step that was ever delivered is never changed: another is added.
[[nodiscard]] const std::vector<Migration> &recordsMigrations();

} // namespace kyc::records
