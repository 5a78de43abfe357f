// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/target.h"

namespace kyc::providers {

/// Whether an account's path setting can be used: begins with '/', names {user_id} exactly once and as a whole
/// segment, and else holds only what a path may hold as it stands: no query, no fragment, no "." or ".." segments.
[[nodiscard]] bool isUserPathTemplate(const QString &pathTemplate);

/// Appends the path with the user's id, percent-encoded, in its place. Needs isUserPathTemplate().
void appendUserPath(core::Target &target, const QString &pathTemplate, const QString &userId);

} // namespace kyc::providers
