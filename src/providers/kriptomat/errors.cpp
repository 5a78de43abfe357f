// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/errors.h"

#include "providers/replies.h"

#include <QJsonArray>

#include <array>

namespace kyc::providers {

using core::Error;
using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr int kOk = 200;
constexpr int kNotFound = 404;

/// What the message of a 200 with "status": false can say, anywhere and in any case.
struct WordsRow
{
    const char *words;
    ErrorKind kind;
    ErrorCause cause;
};

// clang-format off: one line a row
constexpr auto kWords = std::to_array<WordsRow>({
    {"unauthenticated", ErrorKind::Unauthorized, ErrorCause::TokenRefused},
    {"unauthorized", ErrorKind::Unauthorized, ErrorCause::TokenRefused},
    {"user not found", ErrorKind::UserNotFound, ErrorCause::UserUnknown},
});
// clang-format on

/// The message, and after it what is wrong with each field.
QString messageOf(const core::JsonReader &json)
{
    QStringList sentences{wordsAt(json, QStringLiteral("message"))};
    const QJsonObject faults = json.object().value(QStringLiteral("errors")).toObject();
    for (const auto &fault : faults) {
        for (const auto &sentence : fault.toArray())
            sentences.append(sentence.toString());
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

void setByWords(const QString &message, Error &error)
{
    error.kind = ErrorKind::InvalidRequest;
    error.cause = ErrorCause::RequestRefused;
    error.args.clear();
    for (const WordsRow &row : kWords) {
        if (message.contains(QLatin1String(row.words), Qt::CaseInsensitive)) {
            error.kind = row.kind;
            error.cause = row.cause;
            return;
        }
    }
}

} // namespace

Error kriptomatError(const core::JsonReader &json, const core::HttpResponse &response, const QDateTime &nowUtc)
{
    const QString message = messageOf(json);
    Error error = statusError(response, nowUtc, message);
    const bool isRouteUnknown = message.contains(u"route", Qt::CaseInsensitive);
    if (response.status == kOk) {
        setByWords(message, error);
    } else if (response.status == kNotFound && !isRouteUnknown) {
        error.kind = ErrorKind::UserNotFound;
        error.cause = ErrorCause::UserUnknown;
    }
    return error;
}

core::Result<core::JsonReader> kriptomatReply(const core::HttpResponse &response, const QDateTime &nowUtc)
{
    core::Result<core::JsonReader> json = replyObject(response, nowUtc);
    if (!json)
        return json;
    if (response.status != kOk)
        return core::Unexpected(kriptomatError(*json, response, nowUtc));
    const QString key = QStringLiteral("status");
    const core::Result<std::optional<bool>> isFine = json->optionalBool(key);
    if (!isFine)
        return core::Unexpected(isFine.error());
    if (!isFine->value_or(true))
        return core::Unexpected(kriptomatError(*json, response, nowUtc));
    if (!isFine->has_value())
        return core::failure(ErrorKind::Protocol, ErrorCause::KeyAbsent, {key});
    return json;
}

} // namespace kyc::providers
