// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/keeperuse.h"

namespace kyc::services {

using core::Result;

KeeperUse::KeeperUse(std::shared_ptr<vault::Keeper> keeper, Noticed noticed)
    : m_keeper(std::move(keeper)),
      m_noticed(std::move(noticed))
{ }

KeeperUse::~KeeperUse()
{
    if (m_isLockWanted)
        m_keeper->lock();
    m_release.end({});
}

template <class T>
QFuture<Result<T>> KeeperUse::watched(const QFuture<Result<T>> &call)
{
    const auto reply = std::make_shared<vault::Reply<T>>();
    vault::whenEnded<T>(call, m_context.get(), [reply, noticed = m_noticed](Result<T> result) {
        if (!result)
            noticed(result.error());
        reply->end(std::move(result));
    });
    return reply->future();
}

QFuture<Result<QStringList>> KeeperUse::keys()
{
    return watched(m_keeper->keys());
}

QFuture<Result<core::Secret>> KeeperUse::read(const QString &key)
{
    return watched(m_keeper->read(key));
}

QFuture<Result<void>> KeeperUse::write(const QString &key, core::Secret value)
{
    return watched(m_keeper->write(key, std::move(value)));
}

QFuture<Result<void>> KeeperUse::remove(const QString &key)
{
    return watched(m_keeper->remove(key));
}

} // namespace kyc::services
