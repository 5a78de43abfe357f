// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/secretreading.h"

#include "services/secretchanges.h"
#include "services/secretkeys.h"
#include "vault/errand.h"

namespace kyc::services {

namespace {

using core::Result;

class Reading : public vault::Errand
{
public:
    explicit Reading(SecretReads reads) : m_reads(std::move(reads)), m_missing(m_reads->size()) { }

    [[nodiscard]] QFuture<Result<SecretReads>> start(vault::Keeper &keeper)
    {
        if (m_missing == 0)
            m_reply.end(m_reads);
        for (SecretRead &read : *m_reads) {
            await(keeper.read(secretKey(read.accountId, read.fieldKey)), [this, &read](Result<core::Secret> envelope) {
                read.envelope = std::move(envelope);
                if (--m_missing == 0)
                    m_reply.end(m_reads);
            });
        }
        return m_reply.future();
    }

private:
    SecretReads m_reads;
    std::size_t m_missing;
    vault::Reply<SecretReads> m_reply;
};

} // namespace

QFuture<Result<SecretReads>> readSecrets(VaultSession &vault, const SecretReads &reads)
{
    vault::Keeper *keeper = vault.keeper();
    if (keeper == nullptr)
        return vault::ended<SecretReads>(notOpen(vault));
    return std::make_shared<Reading>(reads)->start(*keeper);
}

} // namespace kyc::services
