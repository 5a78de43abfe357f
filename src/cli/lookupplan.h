// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/lookupoptions.h"

#include <vector>

namespace kyc::cli {

/// Who is to be asked what: one account a provider, one question a check.
struct LookupPlan
{
    struct Question
    {
        QString checkId;
        std::size_t account = 0; ///< index into accounts
        core::Fields customer; ///< what this check knows, and nothing else
    };

    std::vector<core::Account> accounts;
    std::vector<Question> questions; ///< in the order of --check
    QList<core::Message> warnings;
};

/// Matches checks and keys with what the providers say of themselves, then reads the secrets. A value goes only to
/// fields its key names; a secret goes to one provider alone. Misuse, before any secret is read: a check or a key
/// that nobody knows, a secret's key in --field, a key that means two things and does not say which, a key given
/// twice, a provider without hosts of its own in that environment. Then what readSecret() refuses.
[[nodiscard]] Parsed<LookupPlan> planLookups(const LookupOptions &options,
                                             const QList<const core::ProviderDescription *> &providers);

} // namespace kyc::cli
