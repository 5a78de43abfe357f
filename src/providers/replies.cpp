// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/replies.h"

#include "core/retryafter.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace kyc::providers {

using core::Error;
using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr int kMultipleChoices = 300;
constexpr int kBadRequest = 400;
constexpr int kUnauthorized = 401;
constexpr int kForbidden = 403;
constexpr int kProxyAuthentication = 407;
constexpr int kRequestTimeout = 408;
constexpr int kTooManyRequests = 429;
constexpr int kServerError = 500;
constexpr int kBeyondServerError = 600;

struct Meaning
{
    ErrorKind kind;
    ErrorCause cause;
    bool retryable;
};

bool isServerError(int status)
{
    return status >= kServerError && status < kBeyondServerError;
}

Meaning meaningOf(int status)
{
    if (status == kUnauthorized)
        return {ErrorKind::Unauthorized, ErrorCause::TokenRefused, false};
    if (status == kForbidden)
        return {ErrorKind::Forbidden, ErrorCause::AccessForbidden, false};
    if (status == kProxyAuthentication)
        return {ErrorKind::Proxy, ErrorCause::ProxyWantsPassword, false};
    if (status == kTooManyRequests)
        return {ErrorKind::RateLimited, ErrorCause::QuotaUsedUp, true};
    if (status == kRequestTimeout || isServerError(status))
        return {ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true};
    if (status >= kMultipleChoices && status < kBadRequest)
        return {ErrorKind::Protocol, ErrorCause::Redirected, false};
    if (status >= kBadRequest && status < kServerError)
        return {ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false};
    return {ErrorKind::Protocol, ErrorCause::UnexpectedStatus, false};
}

/// QDateTime takes "2025-03-11 12:44:52" and zones without a colon only after some tidying.
QDateTime parsedTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})[T ]((?:[01]\\d|2[0-3]):\\d{2}:\\d{2})")
        + QStringLiteral("(?:[.](\\d{1,9}))?(?:Z|([+-]\\d{2}):?(\\d{2}))?\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return {};
    constexpr int kDigits = 3;
    const int milliseconds = match.captured(3).leftJustified(kDigits, u'0').left(kDigits).toInt();
    constexpr int kSecondsPerMinute = 60;
    const int hours = match.captured(4).toInt();
    const int minutes = match.captured(5).toInt() * (match.captured(4).startsWith(u'-') ? -1 : 1);
    const QDateTime local(date, time.addMSecs(milliseconds), Qt::UTC);
    return local.addSecs(-((hours * kSecondsPerMinute + minutes) * kSecondsPerMinute));
}

} // namespace

Error statusError(const core::HttpResponse &response, const QDateTime &nowUtc, const QString &providerMessage,
                  const QString &providerCode)
{
    const Meaning meaning = meaningOf(response.status);
    Error error;
    error.kind = meaning.kind;
    error.cause = meaning.cause;
    if (meaning.cause == ErrorCause::ProviderDown || meaning.cause == ErrorCause::UnexpectedStatus)
        error.args = {QString::number(response.status)};
    error.providerMessage = providerMessage;
    error.providerCode = providerCode;
    error.retryAfter = core::retryAfter(response, nowUtc);
    error.httpStatus = response.status;
    error.retryable = meaning.retryable;
    return error;
}

bool statusSpeaks(int httpStatus)
{
    return httpStatus == kUnauthorized || httpStatus == kForbidden || httpStatus == kProxyAuthentication
        || httpStatus == kRequestTimeout || httpStatus == kTooManyRequests || isServerError(httpStatus);
}

core::Result<core::JsonReader> replyObject(const core::HttpResponse &response, const QDateTime &nowUtc)
{
    Error byStatus = statusError(response, nowUtc);
    if (byStatus.cause == ErrorCause::Redirected || byStatus.kind == ErrorKind::Proxy)
        return core::Unexpected(std::move(byStatus));

    core::HttpResponse read = response;
    const bool isSuccess = response.status >= 200 && response.status < kMultipleChoices;
    if (!isSuccess && response.body.isEmpty())
        read.body = QByteArrayLiteral("{}");
    core::Result<QJsonObject> object = core::jsonObject(read);
    if (object)
        return core::JsonReader(*std::move(object));

    Error error = std::move(object).error();
    const bool isUnreadable = error.cause == ErrorCause::MalformedJson || error.cause == ErrorCause::DuplicateKey;
    if (isUnreadable && statusSpeaks(response.status))
        return core::Unexpected(std::move(byStatus));
    error.httpStatus = response.status;
    error.retryable = byStatus.retryable;
    error.retryAfter = byStatus.retryAfter;
    return core::Unexpected(std::move(error));
}

QString wordsAt(const core::JsonReader &json, const QString &key)
{
    return json.object().value(key).toString();
}

core::Result<std::optional<QDateTime>> optionalTime(const core::JsonReader &json, const QString &key)
{
    QDateTime time;
    if (json.object().value(key).isDouble()) {
        const core::Result<std::optional<qint64>> number = json.optionalInteger(key);
        if (!number)
            return core::Unexpected(number.error());
        time = QDateTime::fromMSecsSinceEpoch(number->value_or(0), Qt::UTC);
    } else {
        const core::Result<std::optional<QString>> text = json.optionalString(key);
        if (!text)
            return core::Unexpected(text.error());
        const std::optional<QString> &words = *text;
        if (!words)
            return std::nullopt;
        time = parsedTime(*words);
    }
    constexpr int kFirstYear = 1970;
    constexpr int kLastYear = 9999;
    if (!time.isValid() || time.date().year() < kFirstYear || time.date().year() > kLastYear)
        return core::failure(ErrorKind::Protocol, ErrorCause::ValueOutOfRange, {json.pathOf(key)});
    return time;
}

} // namespace kyc::providers
