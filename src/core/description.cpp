// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/description.h"

#include <algorithm>

namespace kyc::core {

const CheckDescription *ProviderDescription::check(const QString &checkId) const
{
    const auto found = std::find_if(checks.cbegin(), checks.cend(),
                                    [&checkId](const CheckDescription &one) { return one.id == checkId; });
    return found == checks.cend() ? nullptr : &*found;
}

const LoginDescription *ProviderDescription::login(const QString &loginId) const
{
    const auto found = std::find_if(logins.cbegin(), logins.cend(),
                                    [&loginId](const LoginDescription &one) { return one.id == loginId; });
    return found == logins.cend() ? nullptr : &*found;
}

const FieldDescription *findField(const QList<FieldDescription> &fields, const QString &key)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [&key](const FieldDescription &field) { return field.key == key; });
    return found == fields.cend() ? nullptr : &*found;
}

} // namespace kyc::core
