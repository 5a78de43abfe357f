// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/checkpointmaking.h"

#include <deque>

namespace kyc::services {

/// What of an entry the one who tells of it knows; the trail adds who and when.
struct AuditDetails
{
    QString account{}; ///< id
    QString check{};
    QString customer{}; ///< whatever names the person in the records; only its keyed hash is kept
    QString reference{}; ///< for example a ticket; kept sealed
    QString outcome{}; ///< words of ours; never anything about a person
};

/// What speaks for a log or against it, as far as it could be gathered.
struct AuditEvidence
{
    std::vector<records::Checkpoint> checkpoints;
    QStringList damagedFiles; ///< names; also of those that cannot be read
    QStringList unreadableFolders; ///< paths; a folder that was named and is not there is one
    QByteArray publicKey; ///< that of this desk; empty while the vault is locked or when it never signed anything
    std::optional<records::ChainHead> signedHead; ///< where it signed last; nothing while the vault is locked
};

/// The one place the program tells what happened. GUI thread; futures end in it.
///
/// While the vault is locked, entries are written all the same (that somebody tried a wrong passphrase has to be in the
/// log), and say that a customer or a reference was withheld where there was one. No key is held for that over a lock:
/// a locked program has none, and what concerns a customer does not happen while it is locked.
///
/// Before there is a store, at the very first start, entries wait in memory for storeOpened().
///
/// An entry that could not be written is told by failed() and by its future; the next one that can be is preceded by
/// one that says how many are missing and since when. Whoever must not act unrecorded waits for the future.
class AuditTrail : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the trail. Who is at the desk is asked of the settings (loginname.h) at each entry.
    AuditTrail(VaultSession &vault, Settings &settings, const Places &places, const core::Clock &clock,
               QObject *parent = nullptr);
    ~AuditTrail() override;

    /// The store is open with this key: entries have their keyed hashes from now on until storeClosed(), or the vault
    /// is locked.
    void storeOpened(const records::DataKey &key);
    /// What was to be written with the key has been: it is let go of.
    void storeClosed() { m_keys.reset(); }
    /// Whether there is a log for entries to go to, with or without a key.
    [[nodiscard]] bool hasStore() const { return m_hasStore; }

    /// The store is about to be put aside: lets go of its file. Entries wait for the next storeOpened(), or for
    /// resume().
    [[nodiscard]] QFuture<core::Result<void>> letGo();
    /// It was not put aside: entries go where they went before, what waited first.
    void resume();

    QFuture<core::Result<void>> note(records::AuditAction action, const AuditDetails &details = {});
    QFuture<core::Result<void>> note(records::AuditNote filledNote) { return add(std::move(filledNote), 1); }

    // For a job of the store that writes an entry together with what it is about: records::appendAudit() with filled()
    // and keys(), and recorded() once that is done.
    [[nodiscard]] records::AuditNote filled(records::AuditAction action, const AuditDetails &details) const;
    [[nodiscard]] std::shared_ptr<const records::AuditKeys> keys() const { return m_keys; } ///< null while locked
    void recorded(int entries = 1);
    /// So many could not be written, now and for good.
    void missed(int entries);

    /// Now; they are also made by themselves, every so many entries (Setting::CheckpointEvery), as soon as the vault is
    /// open. Records/RecordsBusy while one is being made; else CheckpointMaking.
    [[nodiscard]] QFuture<core::Result<MadeCheckpoint>> checkpoint();
    /// Notes the end of the program and makes the last checkpoint, if the vault is open. An error is that of the entry.
    /// Where there is no store there is nothing to end.
    [[nodiscard]] QFuture<core::Result<void>> end();

    /// Reads the checkpoints of the own folder, the auditor's and @p moreFolders; then
    /// `log().verify(evidence.checkpoints, evidence.publicKey, evidence.signedHead)`.
    [[nodiscard]] QFuture<core::Result<AuditEvidence>> evidence(const QStringList &moreFolders = {});
    [[nodiscard]] records::AuditLog &log() { return *m_log; }

Q_SIGNALS:
    void grown(); ///< the log has more entries
    void failed(const kyc::core::Error &error); ///< an entry could not be written
    void checkpointFailed(const kyc::core::Error &error); ///< none was made, or it did not reach the auditor's folder

private:
    struct Waiting;
    /// Entries that were not written, and not told of in the log either.
    struct Gap
    {
        int count = 0;
        QDateTime since;
        void add(int entries, const QDateTime &when);
    };

    QFuture<core::Result<void>> add(records::AuditNote note, int weight);
    void append(const std::shared_ptr<Waiting> &waiting);
    void appendWaiting();
    void notAppended(Waiting &waiting, const core::Error &why);
    [[nodiscard]] bool canSign() const;
    void checkpointWhenDue();
    void made(const MadeCheckpoint &made);

    VaultSession &m_vault;
    Settings &m_settings;
    Places m_places;
    const core::Clock &m_clock;
    RecordKeys m_recordKeys;
    std::unique_ptr<records::AuditLog> m_log;
    std::shared_ptr<const records::AuditKeys> m_keys;
    std::deque<std::shared_ptr<Waiting>> m_waiting; ///< for a store
    bool m_hasStore = false;
    bool m_isMaking = false;
    int m_sinceCheckpoint = 0;
    Gap m_gap;
};

} // namespace kyc::services
