// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/keeperopening.h"
#include "services/keeperuse.h"
#include "services/vaultsession.h"
#include "vault/reply.h"

namespace kyc::services {

using core::ErrorCause;
using core::Result;

/// What moveTo() carries through its steps.
struct VaultSession::Move
{
    vault::KeeperKind kind = vault::KeeperKind::Memory;
    KeeperPointer from;
    KeeperPointer to;
    core::Secret passphrase;
    bool isMade = false; ///< the vault file is made for this
    bool isRemembered = false; ///< the target is the chosen keeper from now on
    QString serviceName;
    vault::Reply<int> reply;
};

QFuture<Result<int>> VaultSession::moveTo(vault::KeeperKind kind, core::Secret passphrase)
{
    if (const auto problem = objection(kind, passphrase))
        return vault::ended<int>(core::Unexpected(*problem));
    if (keeper() == nullptr)
        return vault::ended<int>(vault::vaultFailure(m_kind ? ErrorCause::VaultLocked : ErrorCause::VaultNotChosen));
    if (isMovedAway())
        return vault::ended<int>(core::Unexpected(m_problem));
    if (kind == m_kind || (kind == vault::KeeperKind::Memory && isKeyOfRecordsKept()))
        return vault::ended<int>(vault::vaultFailure(ErrorCause::VaultRefused));
    if (const auto kept = remember(*m_kind); !kept) // so that it is known before anything is moved
        return vault::ended<int>(core::Unexpected(kept.error()));
    const auto move = std::make_shared<Move>();
    move->kind = kind;
    move->from = m_keeper;
    move->to = m_make(kind);
    move->passphrase = std::move(passphrase);
    move->isMade = kind == vault::KeeperKind::File && !hasVaultFile();
    const auto use = m_use.lock();
    const QFuture<Result<void>> idle = use ? use->released() : vault::ended<void>({});
    setState(State::Opening);
    vault::whenEnded<void>(idle, this, [this, move](const Result<void> &) { tryOutTarget(move); });
    return move->reply.future();
}

void VaultSession::tryOutTarget(const std::shared_ptr<Move> &move)
{
    vault::whenEnded<void>(tryOutKeeper(move->to, m_places.vaultFile()), this,
                           [this, move](const Result<void> &verdict) {
                               if (verdict)
                                   openTarget(move);
                               else
                                   moveFailed(move, verdict.error());
                           });
}

void VaultSession::openTarget(const std::shared_ptr<Move> &move)
{
    vault::whenEnded<QString>(openKeeper(move->to, std::move(move->passphrase), true), this,
                              [this, move](const Result<QString> &name) {
                                  if (!name)
                                      return moveFailed(move, name.error());
                                  move->serviceName = *name;
                                  const auto noteIt = [this, move](bool isMoved) {
                                      const Result<void> kept = remember(isMoved ? move->kind : move->from->kind());
                                      if (kept)
                                          move->isRemembered = isMoved;
                                      return kept;
                                  };
                                  vault::whenEnded<int>(moveSecrets(move->from, move->to, noteIt), this,
                                                        [this, move](const Result<int> &moved) {
                                                            if (move->isRemembered)
                                                                carried(move, moved);
                                                            else
                                                                moveFailed(move, moved.error());
                                                        });
                              });
}

/// Also when the keeper before neither let everything be removed nor took it back: all of it is in the new one.
void VaultSession::carried(const std::shared_ptr<Move> &move, const Result<int> &moved)
{
    vault::whenEnded<void>(removeIfEmpty(move->from), this, [this, move, moved](const Result<void> &) {
        enter(move->kind, move->to, move->serviceName);
        Q_EMIT this->moved(move->from->kind(), move->kind);
        move->reply.end(moved);
    });
}

void VaultSession::moveFailed(const std::shared_ptr<Move> &move, const core::Error &why)
{
    const QFuture<Result<void>> cleaned = move->isMade ? removeIfEmpty(move->to) : vault::ended<void>({});
    vault::whenEnded<void>(cleaned, this, [this, move, why](const Result<void> &) {
        setState(State::Open);
        move->reply.end(core::Unexpected(why));
    });
}

} // namespace kyc::services
