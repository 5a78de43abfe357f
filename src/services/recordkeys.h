// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/checkpoint.h"
#include "records/datakey.h"
#include "services/vaultsession.h"

namespace kyc::services {

/// How the vault, and a recovery file, hold where the audit ended; empty for nowhere.
[[nodiscard]] core::Secret secretOf(const records::ChainHead &head);
/// Records/RecordsDamaged when it cannot be told.
[[nodiscard]] core::Result<records::ChainHead> headFrom(const core::Secret &kept);

/// The keys of the records, which the vault keeps beside the credentials. Nothing is held here: each call asks the
/// vault, and what it gives lives as long as the caller keeps it. GUI thread; futures end in it.
///
/// Errors: VaultLocked, those of the keeper, Vault/VaultBusy while another program makes the same key (try again),
/// Vault/VaultMangles when the keeper gives back another key than it was given, Records/RecordsKeyWrong for one that is
/// none.
class RecordKeys : public QObject
{
    Q_OBJECT

public:
    /// Programs that make a key at the same time are kept apart by a lock file in the data folder.
    RecordKeys(VaultSession &vault, const Places &places, QObject *parent = nullptr);

    enum class WhenAbsent {
        Make, ///< for records that are empty
        Refuse, ///< there are records: a new key would never open them. Records/RecordsKeyMissing
    };
    /// Vault/VaultNotChosen instead of making one for the memory keeper: the records would outlive their key, unless
    /// they are as passing (Places::isPassing).
    /// It is DataKey::isFresh() until recordsMade().
    [[nodiscard]] QFuture<core::Result<records::DataKey>> dataKey(WhenAbsent whenAbsent);
    /// There are records now that the key opens. Until that is known a key without records is no loss: whoever was to
    /// make them was killed, or locked out, in between.
    [[nodiscard]] QFuture<core::Result<void>> recordsMade();
    /// Puts the data key of a recovery file in its place, which holds none or one that does not open the records.
    /// Records/RecordsKeyWrong when it is not theirs, RecordsGone when there are none and another key is held,
    /// Vault/VaultBusy, VaultMangles and VaultNotChosen as above; then the vault is as it was, but for VaultMangles.
    [[nodiscard]] QFuture<core::Result<void>> bringBack(const records::DataKey &key);

    /// What signingKey() is made of, for a recovery file; empty when none was made yet.
    [[nodiscard]] QFuture<core::Result<core::Secret>> signingSeed();
    /// Puts that of a recovery file in the place of whatever is there: the one that auditors know. Where the audit was
    /// signed last stays what is later.
    [[nodiscard]] QFuture<core::Result<void>> bringBackSigning(const core::Secret &seed,
                                                               const records::ChainHead &head);

    /// What checkpoints are signed with; made when there is none. A lost one loses no record: checkpoints go on under a
    /// new key, and verifying names both. Vault/VaultNotChosen as above.
    [[nodiscard]] QFuture<core::Result<records::SigningKey>> signingKey();
    /// Where the audit ended when it was last signed, by whichever program of the user; nothing was when its sequence
    /// is 0. Records/RecordsDamaged when it cannot be told.
    [[nodiscard]] QFuture<core::Result<records::ChainHead>> signedHead();
    [[nodiscard]] QFuture<core::Result<void>> keepSignedHead(const records::ChainHead &head);
    /// The log it was the end of is not the log any more.
    [[nodiscard]] QFuture<core::Result<void>> forgetSignedHead();
    /// Its public half, to compare checkpoints with; empty when none was made yet.
    [[nodiscard]] QFuture<core::Result<QByteArray>> publicKey();

private:
    VaultSession &m_vault;
    QString m_recordsFile;
    QString m_lockFile;
    bool m_isPassing;
};

} // namespace kyc::services
