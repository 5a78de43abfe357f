// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/error.h"

namespace kyc::services {

/// The login by which a person could get the customer's own token for the check, after a lookup that ended with this
/// error: such a token was missing, or it was the one refused. Null when there is none, or the account cannot start it;
/// what the login needs of the customer may still be missing. Points into the provider's description.
[[nodiscard]] const core::LoginDescription *customerLogin(const core::Account &account, const QString &checkId,
                                                          const core::Error &error);

} // namespace kyc::services
