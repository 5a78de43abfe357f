// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QString>

namespace kyc::services {

// The keys that secrets have with a keeper. Everything of an account lies below its prefix.

[[nodiscard]] QString accountPrefix(const QString &accountId); ///< ends with '/'
[[nodiscard]] QString secretKey(const QString &accountId, const QString &fieldKey);
/// Of a customer's token. The person is hashed with the salt: the key tells nobody who it is.
[[nodiscard]] QString customerKey(const QString &accountId, const QString &fieldKey, const QString &person,
                                  const core::Secret &salt);
/// Where the salt itself is kept.
[[nodiscard]] QString saltKey();
[[nodiscard]] core::Secret freshSalt();
/// Whether it can be one: with any other no key may be made, as those of two persons might be the same.
[[nodiscard]] bool isSalt(const core::Secret &salt);
/// Where the key is kept that the records are sealed with.
[[nodiscard]] QString recordsKey();
/// Where it is kept that there are records which that key opens.
[[nodiscard]] QString recordsMadeKey();
/// Where the seed is kept of the key that the audit's checkpoints are signed with.
[[nodiscard]] QString checkpointKey();
/// Where it is kept how far the audit went when it was last signed, and what it then was.
[[nodiscard]] QString signedHeadKey();
/// Where the share token of an import is kept while it runs; the key is ImportState::key.
[[nodiscard]] QString importTokenKey(const QString &key);
[[nodiscard]] QString importTokenPrefix(); ///< of all of those

} // namespace kyc::services
