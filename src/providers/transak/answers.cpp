// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/answers.h"

#include "providers/replies.h"

namespace kyc::providers {

namespace {

constexpr int kBadRequest = 400;

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

/// The code is a number; wherever it is none, the HTTP status still says what happened.
QString codeAt(const core::JsonReader &json, const QString &key)
{
    const std::optional<qint64> code = json.optionalInteger(key).value_or(std::nullopt);
    return code ? QString::number(*code) : QString();
}

core::Error errorIn(const core::JsonReader &root, const core::HttpResponse &response, const QDateTime &nowUtc)
{
    const auto nested = root.optionalObject(QStringLiteral("error"));
    const core::JsonReader &words = nested && nested->isPresent() ? *nested : root;
    const QString code = codeAt(words, QStringLiteral("errorCode"));
    return statusError(response, nowUtc, wordsAt(words, QStringLiteral("message")),
                       code.isEmpty() ? codeAt(words, QStringLiteral("code")) : code);
}

} // namespace

core::Result<core::JsonReader> transakData(const core::HttpResponse &response, const QDateTime &nowUtc)
{
    auto root = replyObject(response, nowUtc);
    if (!root)
        return root;
    if (!isGood(response.status))
        return core::Unexpected(errorIn(*root, response, nowUtc));
    auto data = root->requiredObject(QStringLiteral("data"));
    if (!data)
        data.error().httpStatus = response.status;
    return data;
}

core::Error keyRefused(core::Error error)
{
    if (error.kind == core::ErrorKind::Unauthorized)
        error.cause = core::ErrorCause::KeyWrong;
    return error;
}

bool isNoKycRequest(const core::Error &error)
{
    if (error.httpStatus != kBadRequest)
        return false;
    QString words = error.providerMessage.simplified().toLower();
    while (!words.isEmpty() && (words.back().isPunct() || words.back().isSpace()))
        words.chop(1);
    return words == u"no kyc request found";
}

} // namespace kyc::providers
