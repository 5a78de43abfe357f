// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::services {

class Settings;

/// The name of the person whose process this is, as the system knows it; empty when it knows none.
[[nodiscard]] QString loginName();

/// Who is at the desk: the name from the settings, else loginName().
[[nodiscard]] QString agentName(const Settings &settings);
/// The same for that setting.
[[nodiscard]] QString agentName(const QString &set);

} // namespace kyc::services
