// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"

#include <array>

namespace kyc::services {

/// Recognizes accounts and tokens again without keeping anything of them: keyed hashes, the key being random and this
/// object's own. Any thread.
class Fingerprints
{
public:
    Fingerprints();

    [[nodiscard]] QByteArray of(const core::Secret &secret) const;
    /// Of all that decides what a login of the account gives: provider, address and the fields, those left out that
    /// the provider's logins fill for the account.
    [[nodiscard]] QByteArray of(const core::Account &account) const;

private:
    std::array<unsigned char, 32> m_key{};
};

} // namespace kyc::services
