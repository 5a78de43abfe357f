// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "core/secret.h"

#include <optional>

namespace kyc::cli {

/// Whether somebody sits at a terminal who could be asked.
[[nodiscard]] bool hasTerminal();

/// Asks at the controlling terminal (not standard input, which may be a pipe) and reads one line without showing it.
/// Nothing when there is no terminal, or the line was ended with Ctrl+D. A signal that ends the process comes through
/// once the terminal shows again what is typed. Blocks; main thread.
[[nodiscard]] std::optional<core::Secret> askHidden(const core::Message &question);

} // namespace kyc::cli
