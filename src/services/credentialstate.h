// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountactivity.h"
#include "services/accountstore.h"

namespace kyc::services {

/// What is known of an account's credential, for lists and overviews.
struct CredentialState
{
    enum class Kind {
        Locked, ///< the vault is
        Missing, ///< missingKeys() says what
        Refused, ///< by the provider, last time: refusal
        Expired, ///< at expiresAt
        Expiring, ///< within a day for tokens that a person has to renew
        Untested, ///< there, and nothing said about it yet
        Good,
        NoneNeeded, ///< the account has no secret of its own
    };

    Kind kind = Kind::Untested;
    QStringList missingKeys;
    std::optional<QDateTime> expiresAt; ///< UTC; the earliest
    std::optional<core::Error> refusal;
};

[[nodiscard]] CredentialState credentialState(const core::Account &account, const AccountStore &store,
                                              const VaultSession &vault, const AccountActivity &activity,
                                              const QDateTime &nowUtc);

/// In a few words, for example "Expires in 3 h", in the language of the program.
[[nodiscard]] QString credentialStateText(const CredentialState &state, const QDateTime &nowUtc);

} // namespace kyc::services
