// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/recordkeys.h"

#include "services/keyfetch.h"
#include "services/secretkeys.h"
#include "vault/reply.h"

namespace kyc::services {

namespace {

using core::Result;
using core::Secret;

/// Turns what was read into what it is.
template <class T, class Read>
QFuture<Result<T>> as(QObject *context, const QFuture<Result<Secret>> &fetched, Read read)
{
    const auto reply = std::make_shared<vault::Reply<T>>();
    vault::whenEnded<Secret>(fetched, context, [reply, read](Result<Secret> kept) {
        if (kept)
            reply->end(read(std::move(*kept)));
        else
            reply->end(core::Unexpected(kept.error()));
    });
    return reply->future();
}

} // namespace

RecordKeys::RecordKeys(VaultSession &vault, const Places &places, QObject *parent)
    : QObject(parent),
      m_vault(vault),
      m_lockFile(places.dataFolder + QStringLiteral("/records.keys.lock"))
{ }

QFuture<Result<records::DataKey>> RecordKeys::dataKey(WhenAbsent whenAbsent)
{
    std::function<Secret()> fresh;
    if (whenAbsent == WhenAbsent::Make)
        fresh = [] { return records::DataKey::fresh().bytes(); };
    auto *fetch = new KeyFetch(m_vault, recordsKey(), m_lockFile, std::move(fresh), this);
    return as<records::DataKey>(this, fetch->start(),
                                [](Secret kept) { return records::DataKey::fromBytes(std::move(kept)); });
}

QFuture<Result<void>> RecordKeys::bringBack(const records::DataKey &key)
{
    vault::Keeper *keeper = m_vault.keeper();
    if (!keeper)
        return QtFuture::makeReadyFuture(
            Result<void>(core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultLocked)));
    return keeper->write(recordsKey(), key.bytes());
}

QFuture<Result<records::SigningKey>> RecordKeys::signingKey()
{
    auto *fetch = new KeyFetch(m_vault, checkpointKey(), m_lockFile, records::SigningKey::freshSeed, this);
    return as<records::SigningKey>(this, fetch->start(),
                                   [](const Secret &seed) { return records::SigningKey::fromSeed(seed); });
}

QFuture<Result<QByteArray>> RecordKeys::publicKey()
{
    auto *fetch = new KeyFetch(m_vault, checkpointKey(), m_lockFile, {}, this);
    return as<QByteArray>(this, fetch->start(), [](const Secret &seed) -> Result<QByteArray> {
        if (seed.isEmpty())
            return QByteArray();
        return records::SigningKey::fromSeed(seed).map([](const records::SigningKey &key) { return key.publicKey(); });
    });
}

} // namespace kyc::services
