// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/memorykeeper.h"

#include "vault/reply.h"

namespace kyc::vault {

using core::Result;
using core::Secret;

QFuture<Result<QStringList>> MemoryKeeper::keys()
{
    QStringList keys;
    for (const auto &[key, value] : m_secrets)
        keys << key;
    return ended<QStringList>(std::move(keys));
}

QFuture<Result<Secret>> MemoryKeeper::read(const QString &key)
{
    const auto found = m_secrets.find(key);
    return ended<Secret>(found == m_secrets.end() ? Secret() : found->second.clone());
}

QFuture<Result<void>> MemoryKeeper::write(const QString &key, Secret value)
{
    m_secrets.insert_or_assign(key, std::move(value));
    return ended<void>({});
}

QFuture<Result<void>> MemoryKeeper::remove(const QString &key)
{
    m_secrets.erase(key);
    return ended<void>({});
}

} // namespace kyc::vault
