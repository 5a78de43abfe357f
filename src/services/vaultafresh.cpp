// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/vaultsession.h"
#include "vault/filekeeper.h"
#include "vault/reply.h"

#include <QDateTime>
#include <QFileInfo>

namespace kyc::services {

namespace {

using core::ErrorCause;
using core::Result;

QString freeNameBeside(const QString &vaultFile, const QDateTime &nowUtc)
{
    const QString name =
        vaultFile + QStringLiteral(".forgotten-") + nowUtc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = name;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = name + u'-' + QString::number(number);
    return aside;
}

} // namespace

QFuture<Result<void>> VaultSession::startAfresh(core::Secret passphrase, const QDateTime &nowUtc)
{
    if (const auto problem = objection(vault::KeeperKind::File, passphrase))
        return vault::ended<void>(core::Unexpected(*problem));
    const std::shared_ptr<vault::Keeper> keeper = m_make(vault::KeeperKind::File);
    auto *file = dynamic_cast<vault::FileKeeper *>(keeper.get());
    if (m_kind != vault::KeeperKind::File || m_state == State::Open || file == nullptr)
        return vault::ended<void>(vault::vaultFailure(m_kind ? ErrorCause::VaultRefused : ErrorCause::VaultNotChosen));
    if (isMovedAway())
        return vault::ended<void>(core::Unexpected(m_problem));
    const auto restore = [this, state = m_state, problem = m_problem] { setState(state, problem); };
    setState(State::Opening);
    const auto reply = std::make_shared<vault::Reply<void>>();
    const QString aside = freeNameBeside(m_places.vaultFile(), nowUtc);
    vault::whenEnded<void>(file->startAfresh(aside, std::move(passphrase)), this,
                           [this, keeper, reply, restore](const Result<void> &made) {
                               if (made) {
                                   enter(vault::KeeperKind::File, keeper, {});
                                   Q_EMIT begunAfresh();
                               } else {
                                   restore();
                               }
                               reply->end(made);
                           });
    return reply->future();
}

} // namespace kyc::services
