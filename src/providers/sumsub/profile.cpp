// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/profile.h"

#include <algorithm>
#include <array>

namespace kyc::providers {

namespace {

using core::ProfileField;

struct ProfileKey
{
    const char *key;
    ProfileField field;
};

constexpr std::array kKeys{ProfileKey{"firstName", ProfileField::FirstName},
                           ProfileKey{"lastName", ProfileField::LastName},
                           ProfileKey{"dob", ProfileField::DateOfBirth}};

} // namespace

QMap<ProfileField, bool> readProfile(const core::JsonReader &root)
{
    QList<QJsonObject> told;
    for (const QString &key : {QStringLiteral("info"), QStringLiteral("fixedInfo")}) {
        if (const QJsonValue part = root.object().value(key); part.isObject())
            told.append(part.toObject());
    }
    QMap<ProfileField, bool> profile;
    if (told.isEmpty())
        return profile;
    for (const ProfileKey &each : kKeys) {
        const bool isThere = std::any_of(told.cbegin(), told.cend(), [&each](const QJsonObject &part) {
            return !part.value(QLatin1String(each.key)).toString().trimmed().isEmpty();
        });
        profile.insert(each.field, isThere);
    }
    return profile;
}

} // namespace kyc::providers
