// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountrecords.h"
#include "services/accountstore.h"
#include "services/customertokens.h"
#include "services/jobqueue.h"
#include "services/secretchanges.h"
#include "services/secretreading.h"

#include <QHash>

namespace kyc::services {

/// The provider's secret fields of an account; none for a provider that does not exist.
[[nodiscard]] QList<core::FieldDescription> secretFields(const QString &providerId);

/// Why the account cannot be kept as it is; nothing when it can. A required field may be missing.
[[nodiscard]] std::optional<core::Error> accountProblem(const AccountBook &book, const core::Account &account);
[[nodiscard]] bool areSameButSecrets(const core::Account &one, const core::Account &other);
void removeSecrets(core::Account &account);

/// What a person did to the secrets of an account, by field key.
struct SecretEdits
{
    QStringList entered; ///< for the addresses the account has now
    QStringList removed;
};

/// What is behind the store: the state, and the steps of what takes several.
struct AccountStore::Private
{
    Private(AccountStore &q, AccountBook &book, VaultSession &vault, const Places &places, const core::Clock &clock);

    /// Puts presets and records into the book; what is there already keeps its secrets as long as its addresses are
    /// the same. True when something changed.
    bool syncBook();
    /// Reads all secrets that are not in the book, while the vault is open.
    void loadSecrets();
    /// Removes the secrets that a program has left behind which was killed before it had added their account.
    [[nodiscard]] QFuture<core::Result<void>> removeLeftovers();
    void dropSecrets();
    void vaultChanged();

    [[nodiscard]] QFuture<core::Result<QString>> save(const std::shared_ptr<core::Account> &account,
                                                      const SecretEdits &edits);
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &id);
    [[nodiscard]] QFuture<core::Result<Import>> importFrom(const QByteArray &json, const QString &name);
    [[nodiscard]] QFuture<core::Result<void>> keep(const QString &key, const core::Secret &envelope);

    [[nodiscard]] const core::Account *preset(const QString &id) const; ///< null when there is none
    void noteExpiry(const QString &key, const std::optional<QDateTime> &expiresAt);
    [[nodiscard]] static core::Unexpected noSuchAccount();
    /// Why nothing may be kept any more for the account at these addresses: it was removed, or has others now.
    [[nodiscard]] std::optional<core::Error> outdated(const QString &accountId, const QStringList &origins) const;
    [[nodiscard]] bool isClosed() const; ///< the vault: no secret may come into the book

    AccountStore &q;
    AccountBook &book;
    VaultSession &vault;
    const core::Clock &clock;
    QString administratorFile;
    AccountRecords records;
    std::vector<core::Account> presets;
    QSet<QString> managed; ///< ids of the book that are of presets or records
    QHash<QString, QDateTime> expiries; ///< as the provider said, by secretKey()
    QSet<QString> elsewhere; ///< secretKey() of what is kept for other addresses
    VaultSession::State vaultState;
    JobQueue queue; // last: its jobs use all of the above

private:
    struct Saving;

    [[nodiscard]] std::optional<core::Error> objection(const core::Account &account) const;
    [[nodiscard]] bool isHeldForOtherAddresses(const core::Account &account, const QString &fieldKey) const;
    void plan(Saving &saving, const SecretEdits &edits) const;
    void planSecret(Saving &saving, const QString &fieldKey, const SecretEdits &edits) const;
    [[nodiscard]] QFuture<core::Result<void>> prepare(const std::shared_ptr<Saving> &saving);
    void keepSecrets(const std::shared_ptr<Saving> &saving);
    void keepRecord(const std::shared_ptr<Saving> &saving, const SharedChanges &undo);
    void takeBack(const std::shared_ptr<Saving> &saving, const SharedChanges &undo, const core::Error &why);
    void commit(Saving &saving);
    void tell(const Saving &saving) const;
    void takeFromBook(core::Account &account) const;
    [[nodiscard]] std::optional<core::Error> fill(const SecretReads &reads); ///< why one could not be used
    [[nodiscard]] bool put(const SecretRead &read, core::Account &account, std::optional<core::Error> &problem);
    [[nodiscard]] std::vector<core::Account> wanted() const;
};

} // namespace kyc::services
