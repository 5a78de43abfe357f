// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/clock.h"

namespace kyc::services {

/// The login whose token the check cannot do without: it could be asked with a token there, and not without one. The
/// account's own come before those for a customer. Null when there is none, so also when something else is missing;
/// logins that fill one of @p settledKeys are passed over. Points into the provider's description.
[[nodiscard]] const core::LoginDescription *neededLogin(const core::Account &account, const QString &checkId,
                                                        const core::Fields &customer, const QStringList &settledKeys,
                                                        const core::Clock &clock);

} // namespace kyc::services
