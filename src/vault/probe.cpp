// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/probe.h"

#include "vault/errand.h"

#include <QUuid>

#include <sodium.h>

namespace kyc::vault {

namespace {

using core::ErrorCause;
using core::Result;
using core::Secret;

constexpr qsizetype kProbeBytes = 4096;

Secret freshValue()
{
    QByteArray bytes(kProbeBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return Secret(std::move(bytes));
}

/// Whether the keeper cannot have written: to try a removal would only ask its owner once more.
bool hasDoneNothing(const core::Error &error)
{
    return error.cause == ErrorCause::VaultLocked || error.cause == ErrorCause::VaultAbsent
        || error.cause == ErrorCause::VaultRefused;
}

class Probe : public Errand
{
public:
    explicit Probe(Keeper &keeper) : m_keeper(keeper) { }

    [[nodiscard]] QFuture<Result<void>> start()
    {
        await(m_keeper.write(m_key, m_value.clone()), [this](const Result<void> &written) {
            if (written)
                readBack();
            else if (hasDoneNothing(written.error()))
                m_reply.end(written);
            else // it may have been written nevertheless
                removeAndEnd(written);
        });
        return m_reply.future();
    }

private:
    void readBack()
    {
        await(m_keeper.read(m_key), [this](const Result<Secret> &read) {
            if (!read)
                removeAndEnd(core::Unexpected(read.error()));
            else if (!read->equals(m_value))
                removeAndEnd(vaultFailure(ErrorCause::VaultMangles));
            else
                removeAndEnd({});
        });
    }
    void removeAndEnd(const Result<void> &verdict)
    {
        await(m_keeper.remove(m_key),
              [this, verdict](const Result<void> &removed) { m_reply.end(verdict ? removed : verdict); });
    }

    Keeper &m_keeper;
    // A key that no other program probes at the same time.
    QString m_key = keyPrefix() + QStringLiteral("probe/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Secret m_value = freshValue();
    Reply<void> m_reply;
};

} // namespace

QFuture<Result<void>> probe(Keeper &keeper)
{
    return std::make_shared<Probe>(keeper)->start();
}

} // namespace kyc::vault
