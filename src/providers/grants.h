// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"
#include "core/secret.h"

#include <QDateTime>

namespace kyc::providers {

/// What the answers of logins have in common. Errors are Protocol, with the path of the key as args.

/// The token at the key. KeyAbsent, WrongType, and ValueOutOfRange for what cannot stand in a header or is longer than
/// a field may be.
[[nodiscard]] core::Result<core::Secret> tokenAt(const core::JsonReader &json, const QString &key);

/// The Unix time at the key, in seconds, or in milliseconds where it is that large; nothing when null or absent.
/// WrongType, ValueOutOfRange.
[[nodiscard]] core::Result<std::optional<QDateTime>> unixTimeAt(const core::JsonReader &json, const QString &key);

/// That time after so many seconds as stand at the key, or milliseconds where that would be more than ten years;
/// nothing when null or absent. WrongType, ValueOutOfRange.
[[nodiscard]] core::Result<std::optional<QDateTime>> endAt(const core::JsonReader &json, const QString &key,
                                                           const QDateTime &begin);

/// The error of a login that the provider would not let happen: Unauthorized/LoginRefused with the provider's words.
[[nodiscard]] core::Error loginRefused(core::Error error);

} // namespace kyc::providers
