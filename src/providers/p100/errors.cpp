// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/p100/errors.h"

#include "providers/replies.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace kyc::providers {

using core::Error;
using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr int kOk = 200;
constexpr int kUnauthorized = 401;

const QString kErrorCode = QStringLiteral("errorCode");
const QString kErrorName = QStringLiteral("errorName");
const QString kErrorMessage = QStringLiteral("errorMessage");

/// Error codes that end the lookup.
struct ErrorRow
{
    const char *code;
    ErrorKind kind;
    ErrorCause cause;
    bool retryable;
};

// clang-format off: one line a row
constexpr auto kErrors = std::to_array<ErrorRow>({
    {"P412", ErrorKind::UserNotFound, ErrorCause::UserUnknown, false},
    {"P500", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true},
    {"P501", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true},
    {"P403", ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false},
});

/// Error codes that say the user has not started, with the note that keeps P100's text (%1).
struct NotStartedRow
{
    const char *code;
    const char *note; ///< null: none
};

constexpr auto kNotStarted = std::to_array<NotStartedRow>({
    {"P445", nullptr},
    {"P459", QT_TRANSLATE_NOOP("kyc", "P100 says: %1")},
});

/// The marks that a refused key carries.
struct RefusalRow
{
    const char *mark;
    ErrorCause cause;
};

constexpr auto kRefusals = std::to_array<RefusalRow>({
    {"xo1", ErrorCause::KeyMissing},
    {"xo2", ErrorCause::KeyWrong},
    {"xo3", ErrorCause::CallerAddressNotAllowed},
});
// clang-format on

const ErrorRow *errorRow(const QString &code)
{
    for (const ErrorRow &row : kErrors) {
        if (code == QLatin1String(row.code))
            return &row;
    }
    return nullptr;
}

const NotStartedRow *notStartedRow(const QString &code)
{
    for (const NotStartedRow &row : kNotStarted) {
        if (code == QLatin1String(row.code))
            return &row;
    }
    return nullptr;
}

/// Every text within the value, those of nested lists and objects too.
QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    if (value.isArray()) {
        for (const auto &element : value.toArray())
            texts += textsIn(element);
    }
    const QJsonObject object = value.toObject();
    for (const auto &member : object)
        texts += textsIn(member);
    return texts;
}

/// Names the cause of a refused key where a text bears one of the marks.
void explainRefusal(const core::JsonReader &json, Error &error)
{
    const QStringList texts = textsIn(json.object());
    for (const QString &text : texts) {
        for (const RefusalRow &row : kRefusals) {
            const QRegularExpression mark(QStringLiteral("\\b%1\\b").arg(QLatin1String(row.mark)),
                                          QRegularExpression::CaseInsensitiveOption);
            if (!mark.match(text).hasMatch())
                continue;
            error.cause = row.cause;
            error.providerMessage = text;
            return;
        }
    }
}

core::Verification notStarted(const core::JsonReader &json, const NotStartedRow &row)
{
    core::Verification verification;
    verification.status = core::Status::NotStarted;
    verification.nextActor = core::NextActor::Customer;
    for (const QString &key : {kErrorCode, kErrorName, kErrorMessage}) {
        if (const QString words = wordsAt(json, key); !words.isEmpty())
            verification.raw.insert(key, words);
    }
    const QString message = wordsAt(json, kErrorMessage);
    if (row.note != nullptr && !message.isEmpty())
        verification.notes = {core::Message{row.note, {message}}};
    return verification;
}

} // namespace

core::Result<bool> p100IsError(const core::JsonReader &json, const core::HttpResponse &response)
{
    if (statusSpeaks(response.status))
        return true;
    const core::Result<std::optional<QString>> code = json.optionalString(kErrorCode);
    if (!code)
        return core::Unexpected(code.error());
    return code->has_value() || response.status != kOk;
}

core::Result<core::Verification> p100ErrorOutcome(const core::JsonReader &json, const core::HttpResponse &response,
                                                  const QDateTime &nowUtc)
{
    const QString code = wordsAt(json, kErrorCode);
    if (const NotStartedRow *row = notStartedRow(code))
        return notStarted(json, *row);

    Error error = statusError(response, nowUtc, wordsAt(json, kErrorMessage), code);
    if (const ErrorRow *row = errorRow(code)) {
        error.kind = row->kind;
        error.cause = row->cause;
        error.retryable = row->retryable;
        error.args.clear();
    } else if (response.status == kUnauthorized) {
        explainRefusal(json, error);
    } else if (response.status == kOk) {
        error.kind = ErrorKind::InvalidRequest;
        error.cause = ErrorCause::RequestRefused;
        error.args.clear();
    }
    return core::Unexpected(std::move(error));
}

bool p100IsTransient(const core::HttpResponse &response)
{
    const core::Result<QJsonObject> object = core::jsonObject(response);
    if (!object)
        return false;
    const ErrorRow *row = errorRow(object->value(kErrorCode).toString());
    return row != nullptr && row->retryable;
}

} // namespace kyc::providers
