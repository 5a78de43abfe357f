// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/networksettings.h"

#include "services/settings.h"

#include <algorithm>

namespace kyc::services {

network::RunnerSettings networkSettings(network::RunnerSettings given, const Settings &settings)
{
    constexpr int kAnswersWithinDeadline = 3; // with retries
    if (given.companyCaFile.isEmpty())
        given.companyCaFile = settings.text(Setting::CompanyCaFile);
    given.useSystemProxy = given.useSystemProxy && settings.flag(Setting::UsesSystemProxy);
    if (given.exchangeTimeout == network::RunnerSettings{}.exchangeTimeout) {
        given.exchangeTimeout = std::chrono::seconds(settings.number(Setting::AnswerSeconds));
        given.deadline = std::max(given.deadline, given.exchangeTimeout * kAnswersWithinDeadline);
    }
    return given;
}

} // namespace kyc::services
