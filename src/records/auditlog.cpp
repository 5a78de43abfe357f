// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditlog.h"

#include "records/auditfile.h"
#include "records/statement.h"

#include <QPromise>

namespace kyc::records {

namespace {

using core::Result;

constexpr int kPiece = 10'000; // entries verified at a time: some 30 ms
constexpr int kProgress = 1000;

bool speaksAgainst(CheckpointFit fit)
{
    return fit == CheckpointFit::NotSigned || fit == CheckpointFit::Cut || fit == CheckpointFit::Forked;
}

} // namespace

bool AuditVerdict::isSound() const
{
    return chain.isSound() && !speaksAgainst(signedFit)
        && std::none_of(checkpoints.cbegin(), checkpoints.cend(),
                        [](const JudgedCheckpoint &one) { return speaksAgainst(one.fit); });
}

qint64 AuditVerdict::vouchedFor() const
{
    qint64 last = 0;
    for (const JudgedCheckpoint &one : checkpoints) {
        const qint64 sequence = one.checkpoint.head.sequence;
        if (one.fit == CheckpointFit::Fits && sequence <= chain.head.sequence)
            last = std::max(last, sequence);
    }
    return last;
}

qint64 AuditVerdict::heldByVault() const
{
    return signedHead && signedFit == CheckpointFit::Fits && signedHead->sequence <= chain.head.sequence
        ? signedHead->sequence
        : 0;
}

struct AuditLog::Verification
{
    std::vector<Checkpoint> checkpoints;
    std::optional<ChainHead> signedHead;
    QByteArray expectedKey;
    QPromise<Result<AuditVerdict>> promise;
    ChainVerifier verifier;
    qint64 last = 0;

    void end(Result<AuditVerdict> verdict)
    {
        promise.addResult(std::move(verdict));
        promise.finish();
    }
    void cancel()
    {
        promise.future().cancel();
        promise.finish();
    }
    [[nodiscard]] Result<AuditVerdict> judged(const QSqlDatabase &database) const
    {
        AuditVerdict verdict{verifier.verdict(), {}};
        if (signedHead && signedHead->sequence > 0) {
            const auto hash = auditHashAt(database, signedHead->sequence);
            if (!hash)
                return core::Unexpected(hash.error());
            verdict.signedHead = signedHead;
            verdict.signedFit = fitOf(*signedHead, *hash);
        }
        for (const Checkpoint &checkpoint : checkpoints) {
            const auto hash = auditHashAt(database, checkpoint.head.sequence);
            if (!hash)
                return core::Unexpected(hash.error());
            verdict.checkpoints.push_back({checkpoint, fitOf(checkpoint, expectedKey, *hash)});
        }
        return verdict;
    }
};

AuditLog::AuditLog(QString path) : m_file(std::make_unique<AuditFile>(std::move(path)))
{ }

AuditLog::~AuditLog()
{
    m_isGoing = true;
    m_worker.add([this] { m_file.reset(); }); // in the thread it belongs to
}

template <class T, class Work>
QFuture<Result<T>> AuditLog::run(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_worker.add([this, promise, work = std::move(work)] {
        promise->addResult(m_file->database().and_then(work));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<ChainHead>> AuditLog::append(std::vector<AuditNote> notes, std::shared_ptr<const AuditKeys> keys)
{
    return run<ChainHead>([notes = std::move(notes), keys = std::move(keys)](const QSqlDatabase &database) {
        return inTransaction<ChainHead>(database, [&]() -> Result<ChainHead> {
            Result<ChainHead> head = auditHead(database);
            for (const AuditNote &note : notes) {
                if (head)
                    head = appendAudit(database, note, keys.get());
            }
            return head;
        });
    });
}

QFuture<Result<ChainHead>> AuditLog::head()
{
    return run<ChainHead>([](const QSqlDatabase &database) { return auditHead(database); });
}

QFuture<Result<qint64>> AuditLog::count(const AuditFilter &filter)
{
    return run<qint64>([filter](const QSqlDatabase &database) { return countAudit(database, filter); });
}

QFuture<Result<QList<AuditLine>>> AuditLog::read(const AuditFilter &filter, const AuditWindow &window)
{
    return run<QList<AuditLine>>(
        [filter, window](const QSqlDatabase &database) { return readAudit(database, filter, window); });
}

QFuture<Result<AuditNumbers>> AuditLog::numbers(const AuditFilter &filter, qint64 beyond)
{
    return run<AuditNumbers>(
        [filter, beyond](const QSqlDatabase &database) { return auditNumbers(database, filter, beyond); });
}

QFuture<Result<QList<AuditLine>>> AuditLog::lines(const QList<qint64> &numbers)
{
    return run<QList<AuditLine>>([numbers](const QSqlDatabase &database) { return auditLines(database, numbers); });
}

QFuture<Result<AuditVerdict>> AuditLog::verify(std::vector<Checkpoint> checkpoints, const QByteArray &expectedKey,
                                               const std::optional<ChainHead> &signedHead)
{
    const auto verification = std::make_shared<Verification>();
    verification->signedHead = signedHead;
    verification->checkpoints = std::move(checkpoints);
    verification->expectedKey = expectedKey;
    return verify(verification);
}

QFuture<Result<AuditVerdict>> AuditLog::verifyBehind(const ChainHead &known)
{
    const auto verification = std::make_shared<Verification>();
    verification->verifier = ChainVerifier(known);
    return verify(verification);
}

QFuture<Result<AuditVerdict>> AuditLog::verify(const std::shared_ptr<Verification> &verification)
{
    verification->promise.start();
    verification->promise.setProgressRange(0, kProgress);
    m_worker.add([this, verification] { begin(verification); });
    return verification->promise.future();
}

void AuditLog::begin(const std::shared_ptr<Verification> &verification)
{
    const auto head = m_file->database().and_then([](const QSqlDatabase &database) { return auditHead(database); });
    if (!head)
        return verification->end(core::Unexpected(head.error()));
    verification->last = head->sequence;
    const ChainHead &known = verification->verifier.verdict().head;
    const auto hash = auditHashAt(*m_file->database(), known.sequence);
    if (!hash)
        return verification->end(core::Unexpected(hash.error()));
    if (known.sequence > 0 && *hash != known.hash)
        return verification->end(AuditVerdict{{ChainFault::Changed, known.sequence, known.sequence, {}, 0}, {}});
    goOn(verification);
}

void AuditLog::goOn(const std::shared_ptr<Verification> &verification)
{
    if (m_isGoing || verification->promise.isCanceled())
        return verification->cancel();
    const auto database = m_file->database();
    if (!database)
        return verification->end(core::Unexpected(database.error()));
    const qint64 before = verification->verifier.verdict().head.sequence;
    auto further = verifyAudit(*database, std::move(verification->verifier), verification->last, kPiece);
    if (!further)
        return verification->end(core::Unexpected(further.error()));
    verification->verifier = std::move(*further);
    const ChainVerdict &verdict = verification->verifier.verdict();
    const qint64 now = verdict.head.sequence;
    const bool isDone = !verdict.isSound() || now >= verification->last || now == before;
    if (isDone)
        return verification->end(verification->judged(*database));
    verification->promise.setProgressValue(static_cast<int>(now * kProgress / verification->last));
    m_worker.add([this, verification] { goOn(verification); });
}

} // namespace kyc::records
