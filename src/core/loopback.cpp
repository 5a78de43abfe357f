// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/loopback.h"

#include <QStringList>

#include <algorithm>

namespace kyc::core {

bool isLoopback(const QString &host)
{
    const QString name = host.toLower();
    if (name == u"localhost" || name == u"::1" || name == u"[::1]")
        return true;
    const QStringList parts = name.split(u'.');
    if (parts.size() != 4 || parts.constFirst() != u"127")
        return false;
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber);
        return isNumber && value <= 255 && part.size() <= 3;
    });
}

} // namespace kyc::core
