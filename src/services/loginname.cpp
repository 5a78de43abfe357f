// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/loginname.h"

#include "services/settings.h"

#include <pwd.h>
#include <unistd.h>

#include <vector>

namespace kyc::services {

QString loginName()
{
    constexpr std::size_t kEnough = 16384;
    std::vector<char> buffer(kEnough);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return {};
    return QString::fromLocal8Bit(found->pw_name);
}

QString agentName(const Settings &settings)
{
    return agentName(settings.text(Setting::AgentName));
}

QString agentName(const QString &set)
{
    const QString name = set.trimmed();
    return name.isEmpty() ? loginName() : name;
}

} // namespace kyc::services
