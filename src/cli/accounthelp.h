// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

namespace kyc::cli {

// What the commands about accounts take, and what --help says of them.
[[nodiscard]] CommandSpec accountsListCommand();
[[nodiscard]] CommandSpec accountsAddCommand();
[[nodiscard]] CommandSpec accountsEditCommand();
[[nodiscard]] CommandSpec accountsTestCommand();
[[nodiscard]] CommandSpec accountsRemoveCommand();
[[nodiscard]] CommandSpec accountsExportCommand();
[[nodiscard]] CommandSpec accountsImportCommand();

/// --passphrase, for every command that opens the vault.
[[nodiscard]] OptionSpec passphraseOption();
[[nodiscard]] OptionSpec helpOption();

} // namespace kyc::cli
