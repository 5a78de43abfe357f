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
    Reading(SecretReads reads, std::shared_ptr<vault::Keeper> keeper)
        : m_reads(std::move(reads)),
          m_keeper(std::move(keeper)),
          m_missing(m_reads->size())
    { }

    [[nodiscard]] QFuture<Result<SecretReads>> start()
    {
        if (m_missing == 0)
            m_reply.end(m_reads);
        for (SecretRead &read : *m_reads) {
            await(m_keeper->read(secretKey(read.accountId, read.fieldKey)),
                  [this, &read](Result<core::Secret> envelope) {
                      read.envelope = std::move(envelope);
                      if (--m_missing == 0)
                          m_reply.end(m_reads);
                  });
        }
        return m_reply.future();
    }

private:
    SecretReads m_reads;
    std::shared_ptr<vault::Keeper> m_keeper;
    std::size_t m_missing;
    vault::Reply<SecretReads> m_reply;
};

} // namespace

QFuture<Result<SecretReads>> readSecrets(VaultSession &vault, const SecretReads &reads)
{
    const auto keeper = vault.use();
    if (!keeper)
        return vault::ended<SecretReads>(notOpen(vault));
    return std::make_shared<Reading>(reads, keeper)->start();
}

} // namespace kyc::services
