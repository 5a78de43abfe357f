// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/audittable.h"
#include "records/checkpoint.h"
#include "records/worker.h"

#include <QFuture>

#include <atomic>
#include <memory>
#include <vector>

namespace kyc::records {

class AuditFile;

/// A checkpoint with how it fits the log.
struct JudgedCheckpoint
{
    Checkpoint checkpoint;
    CheckpointFit fit = CheckpointFit::Fits;
};

/// What verifying came to.
struct AuditVerdict
{
    ChainVerdict chain;
    std::vector<JudgedCheckpoint> checkpoints; ///< as they were given
    /// Where the vault says that the log was signed last, and how that fits it: Fits, Cut or Forked. Nothing where it
    /// was not asked, or nothing was ever signed.
    std::optional<ChainHead> signedHead{};
    CheckpointFit signedFit = CheckpointFit::Fits;

    /// The chain holds, and neither a checkpoint nor the vault says otherwise. A checkpoint of another key says
    /// nothing.
    [[nodiscard]] bool isSound() const;
    /// Up to which entry a checkpoint vouches for the log; 0: none does. What comes later may have been cut or forged.
    [[nodiscard]] qint64 vouchedFor() const;
    /// The vault holds that the log went so far, and it does: no checkpoint that was taken away can hide a cut before
    /// that entry. 0: it was not asked, holds nothing, or the log is not that one.
    [[nodiscard]] qint64 heldByVault() const;
};

/// The audit of a store, by a connection and a thread of its own, and without the records' key: entries are written,
/// and can be verified, while the vault is locked. The store must be there already (Database makes it); until it is,
/// calls end with Records/RecordsUnavailable, and later ones try again. Several programs may append at the same time.
///
/// What is asked is done in that order; every future ends exactly once, at the latest in the destructor, which carries
/// out what was asked before and cancels what is being verified. Calls from any thread; futures end in another one, so
/// continue with a context. Errors are of ErrorKind::Records.
class AuditLog
{
public:
    explicit AuditLog(QString path);
    ~AuditLog();
    Q_DISABLE_COPY_MOVE(AuditLog)

    /// All of them, in this order and on the disk, or none. Without @p keys customers and references are withheld.
    [[nodiscard]] QFuture<core::Result<ChainHead>> append(std::vector<AuditNote> notes,
                                                          std::shared_ptr<const AuditKeys> keys);
    [[nodiscard]] QFuture<core::Result<ChainHead>> head();
    [[nodiscard]] QFuture<core::Result<qint64>> count(const AuditFilter &filter);
    [[nodiscard]] QFuture<core::Result<QList<AuditLine>>> read(const AuditFilter &filter, const AuditWindow &window);
    [[nodiscard]] QFuture<core::Result<AuditNumbers>> numbers(const AuditFilter &filter, qint64 beyond = 0);
    [[nodiscard]] QFuture<core::Result<QList<AuditLine>>> lines(const QList<qint64> &numbers);

    /// Verifies what is in the log now, in pieces, so that others are not kept waiting. Tells its progress from 0 to
    /// 1000, and ends without a result when it is cancelled. @p expectedKey: fitOf(). @p signedHead: what the vault
    /// holds, where it can be asked.
    [[nodiscard]] QFuture<core::Result<AuditVerdict>> verify(std::vector<Checkpoint> checkpoints,
                                                             const QByteArray &expectedKey,
                                                             const std::optional<ChainHead> &signedHead = {});
    /// Verifies only what follows @p known, where the log once ended: ends with ChainFault::Changed at that entry when
    /// the log does not hold it any more.
    [[nodiscard]] QFuture<core::Result<AuditVerdict>> verifyBehind(const ChainHead &known);

private:
    struct Verification;
    QFuture<core::Result<AuditVerdict>> verify(const std::shared_ptr<Verification> &verification);
    template <class T, class Work>
    QFuture<core::Result<T>> run(Work work);
    void begin(const std::shared_ptr<Verification> &verification);
    void goOn(const std::shared_ptr<Verification> &verification);

    std::unique_ptr<AuditFile> m_file; // of the worker's thread
    std::atomic_bool m_isGoing = false;
    Worker m_worker; // the last: it waits for its thread, which uses the others
};

} // namespace kyc::records
