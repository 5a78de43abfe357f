// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// All providers, in the order they are shown. Any thread.
[[nodiscard]] const QList<const Provider *> &all();

/// Null when there is none of that id.
[[nodiscard]] const Provider *find(const QString &providerId);

/// The provider of "provider/check"; null when there is no such check.
[[nodiscard]] const Provider *providerOfCheck(const QString &checkId);

} // namespace kyc::providers
