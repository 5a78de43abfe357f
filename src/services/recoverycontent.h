// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/auditchain.h"
#include "records/datakey.h"

namespace kyc::services {

/// What a recovery file holds: all that it takes to read the records and to go on with their audit. Move-only.
struct RecoveryContent
{
    records::DataKey key;
    core::Secret signingSeed;
    records::ChainHead signedHead; ///< when the file was made
};

// A recovery file is a vault file (vault/vaultfile.h) with the entries that the vault has of these, under a passphrase
// of its own: a copy of a vault file with them in it does as well. Both calls block, about a second for the passphrase;
// any thread. Errors are of ErrorKind::Vault and name the file, without its folder.

enum class WhenThere { Refuse, Replace };

/// Mode 0600, as a whole or not at all. FileExists, FileUnwritable; FilePassphraseWrong for an empty passphrase.
[[nodiscard]] core::Result<void> writeRecovery(const QString &path, const RecoveryContent &content,
                                               const core::Secret &passphrase, WhenThere whenThere);
/// FileUnreadable, FileForeign, FileDamaged, FileTooNew, FilePassphraseWrong.
[[nodiscard]] core::Result<RecoveryContent> readRecovery(const QString &path, const core::Secret &passphrase);

} // namespace kyc::services
