// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentialbroker.h"

namespace kyc::desktop {

/// A login's question with what a person wants to know of it.
struct CodeQuestion
{
    services::CredentialBroker::Question asked;
    QString accountName;
    QString providerName;
    QString loginName;
    QString customerLabel; ///< empty when the login is the account's own
    core::LoginCode code = core::LoginCode::Authenticator;
};

/// @p customers know the label of the person that is logged in.
[[nodiscard]] CodeQuestion codeQuestion(const services::CredentialBroker::Question &asked,
                                        const services::AccountBook &accounts,
                                        const std::vector<const core::Customer *> &customers);

[[nodiscard]] QString codeTitle(const CodeQuestion &question);
/// Where the code comes from.
[[nodiscard]] QString codeSource(const CodeQuestion &question);
/// What waits for it, and what cancelling does.
[[nodiscard]] QString codeConsequence(const CodeQuestion &question);
/// Why the last code was not taken; empty when there is nothing to say.
[[nodiscard]] QString codeProblem(const CodeQuestion &question);

} // namespace kyc::desktop
