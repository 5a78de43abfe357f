// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountstore.h"

namespace kyc::desktop {

/// Whether the account's provider wants any credential at all.
[[nodiscard]] bool hasSecretFields(const core::Account &account);

/// The same account without id and credentials, under a name that is free.
[[nodiscard]] core::Account duplicateOf(const core::Account &account, const services::AccountBook &book);

/// What is gone when the account is removed, in sentences.
[[nodiscard]] QString lossText(const core::Account &account);

/// What an import left to do: accounts named anew, those to be switched on, credentials to be entered. Empty when there
/// is nothing.
[[nodiscard]] QString importText(const services::AccountStore::Import &import);

} // namespace kyc::desktop
