// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup.h"

#include <QJsonObject>

namespace kyc::core {

/// The JSON form of a verification (keys in camelCase as in README.md): everything but the evidence, texts in
/// English, times in ISO 8601 UTC with milliseconds where there are any.
[[nodiscard]] QJsonObject toJson(const Verification &verification);

/// Reads what toJson() wrote. Unknown keys are ignored. Protocol/WrongType, KeyAbsent or ValueOutOfRange name the
/// key that is wrong; a word that is none of the enumeration's is ValueOutOfRange.
[[nodiscard]] Result<Verification> verificationFromJson(const QJsonObject &object);

/// {"kind", "message", "providerMessage", "retryable"} and, where known, "retryAfterSeconds", "providerCode".
[[nodiscard]] QJsonObject toJson(const Error &error);

/// A verification's keys, or "error", and beside them "check", "account" and "customer".
[[nodiscard]] QJsonObject toJson(const LookupOutcome &outcome);

} // namespace kyc::core
