// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumvin/errors.h"

#include "providers/replies.h"

#include <QJsonArray>

#include <array>

namespace kyc::providers {

using core::Error;
using core::ErrorCause;
using core::ErrorKind;

namespace {

const QString kErrorCode = QStringLiteral("error_code");

constexpr int kOk = 200;
constexpr int kUnauthorized = 401;
constexpr int kNotFound = 404;

constexpr const char *kAnyCode = nullptr;

/// What means something else, or more, than the HTTP status alone.
struct ErrorRow
{
    int httpStatus;
    const char *code;
    ErrorKind kind;
    ErrorCause cause;
};

// clang-format off: one line a row
constexpr auto kErrors = std::to_array<ErrorRow>({
    {kUnauthorized, "USR-401-002", ErrorKind::Unauthorized, ErrorCause::TenantRefused},
    {kNotFound, kAnyCode, ErrorKind::UserNotFound, ErrorCause::UserUnknown},
});
// clang-format on

bool isRetryableCode(const QString &code)
{
    return code.endsWith(u"-R");
}

/// "query.refresh: not a boolean", as FastAPI puts what it does not like about a request.
QString validationText(const QJsonArray &faults)
{
    QStringList lines;
    for (const auto &fault : faults) {
        QStringList place;
        for (const auto &part : fault.toObject().value(QStringLiteral("loc")).toArray())
            place.append(part.isDouble() ? QString::number(part.toInt()) : part.toString());
        const QString words = fault.toObject().value(QStringLiteral("msg")).toString();
        lines.append(place.isEmpty() ? words : place.join(u'.') + QStringLiteral(": ") + words);
    }
    lines.removeAll(QString());
    return lines.join(QStringLiteral("; "));
}

QString messageOf(const core::JsonReader &json)
{
    const QJsonValue detail = json.object().value(QStringLiteral("detail"));
    const QString words = detail.isArray() ? validationText(detail.toArray()) : detail.toString();
    return words.isEmpty() ? wordsAt(json, QStringLiteral("title")) : words;
}

} // namespace

Error sumvinError(const core::JsonReader &json, const core::HttpResponse &response, const QDateTime &nowUtc)
{
    const QString code = wordsAt(json, kErrorCode);
    Error error = statusError(response, nowUtc, messageOf(json), code);
    for (const ErrorRow &row : kErrors) {
        const bool isCode = row.code == kAnyCode || code == QLatin1String(row.code);
        if (response.status == row.httpStatus && isCode) {
            error.kind = row.kind;
            error.cause = row.cause;
        }
    }
    if (!isRetryableCode(code))
        return error;
    error.retryable = true;
    if (error.kind == ErrorKind::InvalidRequest || error.kind == ErrorKind::UserNotFound) {
        error.kind = ErrorKind::ProviderUnavailable;
        error.cause = ErrorCause::ProviderDown;
    }
    return error;
}

bool sumvinIsTransient(const core::HttpResponse &response)
{
    if (response.status == kOk)
        return false;
    const core::Result<QJsonObject> object = core::jsonObject(response);
    return object && isRetryableCode(object->value(kErrorCode).toString());
}

} // namespace kyc::providers
