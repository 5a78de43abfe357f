// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/secretsource.h"
#include "services/desk.h"

namespace kyc::cli {

/// Opens the vault and waits until the accounts have their secrets. The vault file's passphrase comes from
/// @p passphrase, else from the terminal. VaultNotChosen for the memory keeper, which is the window's alone. One
/// credential that is damaged is told on the standard error and leaves the others. Main thread; blocks.
[[nodiscard]] core::Result<void> unlock(services::Desk &desk, const std::optional<SecretSource> &passphrase);

/// Opens the records with the vault, which must be open. Records/… or Vault/…, as services::RecordsSession::problem().
/// Main thread; blocks.
[[nodiscard]] core::Result<void> openRecords(services::Desk &desk);

/// All of that: for what works with the records. Main thread; blocks.
[[nodiscard]] core::Result<void> openDesk(services::Desk &desk, const std::optional<SecretSource> &passphrase);

/// Whose passphrase it is, in the words that ask for it.
struct PassphraseWords
{
    QString key; ///< in what is said about its source
    core::Message question;
    core::Message missing;
};
[[nodiscard]] PassphraseWords vaultPassphrase();
[[nodiscard]] PassphraseWords recoveryPassphrase();

/// A passphrase from its source, or typed at the terminal without being shown, twice when it is @p isNew. Misuse when
/// there is neither.
[[nodiscard]] Parsed<core::Secret> readPassphrase(const std::optional<SecretSource> &source, bool isNew,
                                                  const PassphraseWords &words = vaultPassphrase());

} // namespace kyc::cli
