// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/credential.h"

#include "core/jsonbody.h"

#include <cmath>

namespace kyc::core {

std::optional<QDateTime> jwtExpiry(const Secret &token)
{
    constexpr qint64 kYear9999 = 253'402'300'799; // seconds; beyond it nothing can be shown
    const QList<QByteArray> parts = token.open().toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto claims = QByteArray::fromBase64Encoding(parts.at(1),
                                                       QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                           | QByteArray::AbortOnBase64DecodingErrors);
    if (!claims)
        return std::nullopt;
    const Result<QJsonObject> object = jsonObject(*claims);
    if (!object)
        return std::nullopt;
    const QJsonValue exp = object->value(QStringLiteral("exp")); // RFC 7519: seconds, a fraction being allowed
    const double seconds = std::floor(exp.toDouble(-1));
    if (!exp.isDouble() || seconds <= 0 || seconds > static_cast<double>(kYear9999))
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

} // namespace kyc::core
