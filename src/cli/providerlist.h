// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/lookupoptions.h"

namespace kyc::cli {

[[nodiscard]] CommandSpec providersCommand();

/// What can be asked of whom and with which keys, so that a lookup can be put together from it. A table follows the
/// language of the program, JSON and CSV are in English.
[[nodiscard]] QByteArray providerList(const QList<const core::ProviderDescription *> &providers, Format format);

} // namespace kyc::cli
