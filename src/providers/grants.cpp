// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/grants.h"

#include "providers/fieldcheck.h"

namespace kyc::providers {

using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr qint64 kLastSecond = 253'402'300'799; // of the year 9999; beyond it nothing can be shown
constexpr qint64 kPerSecond = 1000; // milliseconds
constexpr qint64 kLongestLife = 315'360'000; // ten years in seconds: no login lasts longer
constexpr qint64 kMillisecondsFrom = 100'000'000'000; // as seconds, the year 5138

core::Unexpected outOfRange(const core::JsonReader &json, const QString &key)
{
    return core::failure(ErrorKind::Protocol, ErrorCause::ValueOutOfRange, {json.pathOf(key)});
}

} // namespace

core::Result<core::Secret> tokenAt(const core::JsonReader &json, const QString &key)
{
    const core::Result<QString> text = json.string(key);
    if (!text)
        return core::Unexpected(text.error());
    core::Secret token = core::Secret::fromText(*text);
    if (!isHeaderValue(token.open()) || token.size() > kLongestField)
        return outOfRange(json, key);
    return token;
}

core::Result<std::optional<QDateTime>> unixTimeAt(const core::JsonReader &json, const QString &key)
{
    const core::Result<std::optional<qint64>> number = json.optionalInteger(key);
    if (!number)
        return core::Unexpected(number.error());
    if (!number->has_value())
        return std::nullopt;
    const qint64 said = **number;
    const qint64 seconds = said < kMillisecondsFrom ? said : said / kPerSecond;
    if (seconds <= 0 || seconds > kLastSecond)
        return outOfRange(json, key);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

core::Result<std::optional<QDateTime>> endAt(const core::JsonReader &json, const QString &key, const QDateTime &begin)
{
    const core::Result<std::optional<qint64>> number = json.optionalInteger(key);
    if (!number)
        return core::Unexpected(number.error());
    if (!number->has_value())
        return std::nullopt;
    const qint64 said = **number;
    const qint64 seconds = said <= kLongestLife ? said : said / kPerSecond;
    if (seconds <= 0 || seconds > kLongestLife || seconds > kLastSecond - begin.toSecsSinceEpoch())
        return outOfRange(json, key);
    return begin.addSecs(seconds);
}

core::Error loginRefused(core::Error error)
{
    error.kind = ErrorKind::Unauthorized;
    error.cause = ErrorCause::LoginRefused;
    error.args.clear();
    error.retryAfter.reset();
    error.retryable = false;
    return error;
}

} // namespace kyc::providers
