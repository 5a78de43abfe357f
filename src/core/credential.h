// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "core/secret.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <variant>

namespace kyc::core {

/// A token that a login gave.
struct Grant
{
    Secret token;
    std::optional<QDateTime> expiresAt; ///< UTC; nothing when neither the token nor the provider says so
};

/// A login has begun and goes on with a code that somebody was sent.
struct CodeRequest
{
    Secret state; ///< to be given back with the code
};

/// What came of one step of a login.
using LoginOutcome = std::variant<Grant, CodeRequest>;

/// The provider has taken the credential: what a test found out beside that.
struct CredentialReport
{
    QList<Message> notes; ///< for example that a right is missing, or that there was nothing to prove
    std::optional<QDateTime> expiresAt; ///< UTC
};

/// The expiry that a JWT claims for itself in "exp"; nothing for whatever is no readable JWT or has no sensible one.
/// Its signature is not looked at: this is what is shown, not what is trusted.
[[nodiscard]] std::optional<QDateTime> jwtExpiry(const Secret &token);

} // namespace kyc::core
