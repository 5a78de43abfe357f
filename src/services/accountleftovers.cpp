// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountstoreprivate.h"
#include "services/pendingaccount.h"
#include "services/secretkeys.h"
#include "vault/errand.h"

namespace kyc::services {

namespace {

using core::Result;

/// Removes the secrets of accounts that were never added, one after the other.
class Clearance : public vault::Errand
{
public:
    using Notes = std::vector<std::unique_ptr<PendingAccount>>;

    Clearance(std::shared_ptr<vault::Keeper> keeper, Notes notes)
        : m_keeper(std::move(keeper)),
          m_notes(std::move(notes))
    { }

    [[nodiscard]] QFuture<Result<void>> start()
    {
        clearNext();
        return m_reply.future();
    }

private:
    void clearNext()
    {
        if (m_notes.empty())
            return m_reply.end({});
        const QString prefix = accountPrefix(m_notes.back()->accountId());
        await(removeBelow(m_keeper, prefix), [this](const Result<SharedChanges> &removed) {
            if (removed)
                m_notes.back()->settle();
            m_notes.pop_back(); // else the next start finds the note again
            clearNext();
        });
    }

    std::shared_ptr<vault::Keeper> m_keeper;
    Notes m_notes;
    vault::Reply<void> m_reply;
};

} // namespace

QFuture<Result<void>> AccountStore::Private::removeLeftovers()
{
    auto notes = PendingAccount::left(records.path());
    // What is in the file is read only now, when whoever had the notes is gone for sure.
    if (notes.empty() || !records.load())
        return vault::ended<void>({});
    std::erase_if(notes, [this](const std::unique_ptr<PendingAccount> &note) {
        const bool isNamed = records.find(note->accountId()) != nullptr || preset(note->accountId()) != nullptr;
        if (isNamed)
            note->settle();
        return isNamed;
    });
    const auto keeper = vault.use();
    if (!keeper)
        return vault::ended<void>(notOpen(vault));
    return std::make_shared<Clearance>(keeper, std::move(notes))->start();
}

} // namespace kyc::services
