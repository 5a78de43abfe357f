// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::desktop {

class Workspace;

/// What helps whoever looks into a problem: versions, the system, where credentials are kept, settings that are no
/// secret, how many accounts of which provider and environment, the last log lines as they were redacted. In English;
/// nothing about a person, no name of an account, no credential.
[[nodiscard]] QString diagnostics(Workspace &workspace);

} // namespace kyc::desktop
