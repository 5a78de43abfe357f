// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/recordkeys.h"

#include "services/keyfetch.h"
#include "services/keyreturn.h"
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

Secret secretOf(const records::ChainHead &head)
{
    if (head.sequence == 0)
        return {};
    QByteArray text = QByteArray::number(head.sequence) + ' ' + head.hash.toHex();
    return Secret(std::move(text));
}

Result<records::ChainHead> headFrom(const Secret &kept)
{
    if (kept.isEmpty())
        return records::ChainHead();
    const QByteArrayList parts = kept.open().toByteArray().split(' ');
    records::ChainHead head{parts.first().toLongLong(), QByteArray::fromHex(parts.last())};
    if (parts.size() != 2 || head.sequence <= 0 || head.hash.size() != records::ChainHead().hash.size())
        return core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsDamaged, {signedHeadKey()});
    return head;
}

RecordKeys::RecordKeys(VaultSession &vault, const Places &places, QObject *parent)
    : QObject(parent),
      m_vault(vault),
      m_recordsFile(places.recordsFile()),
      m_lockFile(places.dataFolder + QStringLiteral("/records.keys.lock")),
      m_isPassing(places.isPassing)
{ }

QFuture<Result<records::DataKey>> RecordKeys::dataKey(WhenAbsent whenAbsent)
{
    std::function<Secret()> fresh;
    if (whenAbsent == WhenAbsent::Make)
        fresh = [] { return records::DataKey::fresh().bytes(); };
    auto *fetch = new KeyFetch(m_vault, recordsKey(), m_lockFile, std::move(fresh), m_isPassing, this);
    const auto reply = std::make_shared<vault::Reply<records::DataKey>>();
    vault::whenEnded<Secret>(fetch->start(), this, [this, reply](Result<Secret> key) {
        if (!key)
            return reply->end(core::Unexpected(key.error()));
        auto *fetchMade = new KeyFetch(m_vault, recordsMadeKey(), m_lockFile, {}, m_isPassing, this);
        const auto kept = std::make_shared<Secret>(std::move(*key));
        vault::whenEnded<Secret>(fetchMade->start(), this, [reply, kept](const Result<Secret> &made) {
            using Age = records::DataKey::Age;
            if (made)
                reply->end(records::DataKey::fromBytes(std::move(*kept), made->isEmpty() ? Age::Fresh : Age::Kept));
            else
                reply->end(core::Unexpected(made.error()));
        });
    });
    return reply->future();
}

QFuture<Result<void>> RecordKeys::recordsMade()
{
    vault::Keeper *keeper = m_vault.keeper();
    if (!keeper)
        return vault::ended<void>(core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultLocked));
    return keeper->write(recordsMadeKey(), Secret(QByteArrayLiteral("1")));
}

QFuture<Result<void>> RecordKeys::bringBack(const records::DataKey &key)
{
    auto *giving = new KeyReturn(m_vault, key, m_recordsFile, m_lockFile, this);
    return giving->start();
}

QFuture<Result<records::SigningKey>> RecordKeys::signingKey()
{
    auto *fetch = new KeyFetch(m_vault, checkpointKey(), m_lockFile, records::SigningKey::freshSeed, m_isPassing, this);
    return as<records::SigningKey>(this, fetch->start(),
                                   [](const Secret &seed) { return records::SigningKey::fromSeed(seed); });
}

QFuture<Result<records::ChainHead>> RecordKeys::signedHead()
{
    auto *fetch = new KeyFetch(m_vault, signedHeadKey(), m_lockFile, {}, m_isPassing, this);
    return as<records::ChainHead>(this, fetch->start(), [](const Secret &kept) { return headFrom(kept); });
}

QFuture<Result<void>> RecordKeys::keepSignedHead(const records::ChainHead &head)
{
    vault::Keeper *keeper = m_vault.keeper();
    if (!keeper)
        return vault::ended<void>(core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultLocked));
    return keeper->write(signedHeadKey(), secretOf(head));
}

QFuture<Result<Secret>> RecordKeys::signingSeed()
{
    auto *fetch = new KeyFetch(m_vault, checkpointKey(), m_lockFile, {}, m_isPassing, this);
    return fetch->start();
}

QFuture<Result<void>> RecordKeys::bringBackSigning(const Secret &seed, const records::ChainHead &head)
{
    vault::Keeper *keeper = m_vault.keeper();
    if (!keeper)
        return vault::ended<void>(core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultLocked));
    const auto reply = std::make_shared<vault::Reply<void>>();
    const auto keepLater = [this, reply, head](const Result<records::ChainHead> &held) {
        const bool isUnknown = !held && held.error().cause == core::ErrorCause::RecordsDamaged;
        if (!held && !isUnknown)
            reply->end(core::Unexpected(held.error()));
        else if (held && held->sequence >= head.sequence)
            reply->end({});
        else
            vault::whenEnded<void>(keepSignedHead(head), this, [reply](const Result<void> &kept) { reply->end(kept); });
    };
    vault::whenEnded<void>(keeper->write(checkpointKey(), seed.clone()), this,
                           [this, reply, keepLater](const Result<void> &written) {
                               if (written)
                                   vault::whenEnded<records::ChainHead>(signedHead(), this, keepLater);
                               else
                                   reply->end(written);
                           });
    return reply->future();
}

QFuture<Result<void>> RecordKeys::forgetSignedHead()
{
    vault::Keeper *keeper = m_vault.keeper();
    if (!keeper)
        return vault::ended<void>(core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultLocked));
    return keeper->remove(signedHeadKey());
}

QFuture<Result<QByteArray>> RecordKeys::publicKey()
{
    auto *fetch = new KeyFetch(m_vault, checkpointKey(), m_lockFile, {}, m_isPassing, this);
    return as<QByteArray>(this, fetch->start(), [](const Secret &seed) -> Result<QByteArray> {
        if (seed.isEmpty())
            return QByteArray();
        return records::SigningKey::fromSeed(seed).map([](const records::SigningKey &key) { return key.publicKey(); });
    });
}

} // namespace kyc::services
