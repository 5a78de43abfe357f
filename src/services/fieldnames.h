// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

namespace kyc::services {

/// The error of a check with the names of fields where it has their keys, as the forms say them and in the language of
/// the program; for people, never for what machines read. Unknown keys stay.
[[nodiscard]] core::Error withFieldNames(core::Error error, const QString &checkId);

} // namespace kyc::services
