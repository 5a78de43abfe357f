// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/runnersettings.h"

namespace kyc::services {

class Settings;

/// How providers are asked: as @p given, and where that says nothing as the settings do. GUI thread.
[[nodiscard]] network::RunnerSettings networkSettings(network::RunnerSettings given, const Settings &settings);

} // namespace kyc::services
