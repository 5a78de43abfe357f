// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentialstate.h"

#include <QIcon>

namespace kyc::desktop {

/// One shape for each state of a credential; never without the words, services::credentialStateText().
[[nodiscard]] QIcon credentialIcon(services::CredentialState::Kind kind);

/// Each a shape of its own.
[[nodiscard]] QIcon environmentIcon(core::Environment environment);

} // namespace kyc::desktop
