// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/errors.h"

#include "core/retryafter.h"
#include "providers/replies.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kyc::providers {

namespace {

using core::ErrorCause;
using core::ErrorKind;

constexpr int kUnauthorized = 401;
constexpr int kNotFound = 404;
constexpr int kConflict = 409;
constexpr qint64 kSignatureMismatch = 4003;
constexpr qint64 kToleratedSeconds = 60;

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

/// SumSub's own words; of another type than documented they are taken for unsaid.
struct ErrorWords
{
    QString description;
    QString name;
    std::optional<qint64> code;

    explicit ErrorWords(const core::JsonReader &root)
        : description(wordsAt(root, QStringLiteral("description"))),
          name(wordsAt(root, QStringLiteral("errorName"))),
          code(root.optionalInteger(QStringLiteral("errorCode")).value_or(std::nullopt))
    { }

    [[nodiscard]] QString codeText() const { return code ? QString::number(*code) : name; }
    [[nodiscard]] bool isAboutSignature() const;
};

/// Of the codes only the mismatch is documented; the others are known by their words.
bool ErrorWords::isAboutSignature() const
{
    constexpr std::array kWords{QLatin1String("signature"), QLatin1String("timestamp"), QLatin1String("time stamp"),
                                QLatin1String("app-access-ts"), QLatin1String("app-access-sig")};
    const bool isNamed = std::any_of(kWords.begin(), kWords.end(), [this](QLatin1String word) {
        return name.contains(word, Qt::CaseInsensitive) || description.contains(word, Qt::CaseInsensitive);
    });
    return isNamed || code == kSignatureMismatch;
}

/// How far the workstation's clock is ahead of the provider's; nothing when the answer has no date.
std::optional<qint64> secondsAhead(const core::HttpResponse &response, const QDateTime &nowUtc)
{
    const QDateTime date = core::httpDate(response.header("Date"));
    return date.isValid() ? std::optional(nowUtc.toSecsSinceEpoch() - date.toSecsSinceEpoch()) : std::nullopt;
}

QString signedMinutes(qint64 seconds)
{
    constexpr double kSecondsPerMinute = 60.0;
    const qint64 minutes = std::llround(static_cast<double>(seconds) / kSecondsPerMinute);
    return minutes > 0 ? u'+' + QString::number(minutes) : QString::number(minutes);
}

void refineUnauthorized(core::Error &error, const ErrorWords &words, std::optional<qint64> ahead)
{
    if (!words.isAboutSignature())
        return;
    error.cause = ErrorCause::SignatureRefused;
    if (ahead && std::abs(*ahead) > kToleratedSeconds) {
        error.cause = ErrorCause::ClockOff;
        error.args = {signedMinutes(*ahead)};
    }
}

core::Error errorIn(const core::JsonReader &root, const core::HttpResponse &response, const QDateTime &nowUtc)
{
    const ErrorWords words(root);
    core::Error error = statusError(response, nowUtc, words.description, words.codeText());
    if (response.status == kUnauthorized)
        refineUnauthorized(error, words, secondsAhead(response, nowUtc));
    if (response.status == kNotFound) {
        error.kind = ErrorKind::UserNotFound;
        error.cause = ErrorCause::UserUnknown;
    }
    if (isPassingConflict(response)) {
        error.kind = ErrorKind::ProviderUnavailable;
        error.cause = ErrorCause::ProviderDown;
        error.args = {QString::number(response.status)};
        error.retryable = true;
    }
    return error;
}

} // namespace

core::Result<core::JsonReader> sumsubObject(const core::HttpResponse &response, const QDateTime &nowUtc)
{
    auto root = replyObject(response, nowUtc);
    if (root && !isGood(response.status))
        return core::Unexpected(errorIn(*root, response, nowUtc));
    return root;
}

bool isPassingConflict(const core::HttpResponse &response)
{
    return response.status == kConflict && !response.header("Retry-After").isEmpty();
}

} // namespace kyc::providers
