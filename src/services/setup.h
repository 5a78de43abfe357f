// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/result.h"

#include <vector>

namespace kyc::services {

/// Accounts and customers to start with, for demonstrations and training.
struct Setup
{
    std::vector<core::Account> accounts;
    std::vector<core::Customer> customers;
};

/// Reads what `kyc-desk-sandbox --announce` prints:
/// {"accounts":[{"name","provider","baseUrl","fields":{key:text},"secrets":{key:text},
///   "quota":{"requestsPerSecond","burst","inFlight"}?}],
///  "customers":[{"label","fields":{key:text},"secrets":{key:text}}]}
/// Only loopback addresses are taken (InvalidInput/AddressMalformed): simulated credentials are for simulated
/// providers. Other errors are those of core::jsonObject() and core::JsonReader.
[[nodiscard]] core::Result<Setup> readSetup(const QByteArray &json);

} // namespace kyc::services
