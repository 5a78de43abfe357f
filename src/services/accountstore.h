// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/credential.h"
#include "services/accountbook.h"
#include "services/accountfile.h"
#include "services/places.h"
#include "services/vaultsession.h"

#include <QObject>

namespace kyc::services {

/// Keeps the book of accounts: what is no secret in accounts.json, secrets with the keeper of the vault session. While
/// the vault is open the book's accounts hold their secrets; when it is locked they are dropped.
///
/// A secret is kept together with the addresses it was entered for. One that was entered for other addresses than the
/// account has now is not put into the book: it counts as missing until it is entered again.
/// GUI thread; futures end in it.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the store.
    AccountStore(AccountBook &book, VaultSession &vault, const Places &places, const core::Clock &clock,
                 QObject *parent = nullptr);
    ~AccountStore() override;

    /// Puts the accounts of the administrator and of the user into the book, without secrets. Reads two small files.
    /// An error names the file that could not be used; it is then never written over, and save() ends with the same.
    /// The other file's accounts are in the book nevertheless.
    [[nodiscard]] core::Result<void> load();

    /// Keeps the account (a new one when its id is empty or unknown) and puts it into the book: secrets first, then the
    /// file. An error leaves file and book as they were. Ends with the account's id. Vault errors;
    /// VaultNotChosen/VaultLocked when there are secrets to keep; Vault/FileUnwritable;
    /// InvalidInput/LockedByAdministrator for anything but secrets of a preset account; InvalidInput/FieldMissing,
    /// FieldMalformed "name", AddressMalformed, UnknownCheck (args: the provider's id).
    ///
    /// @p entered are the keys of the secrets that a person has entered just now, for the addresses the account has
    /// now. Any other secret that an account of the book holds for other addresses is not kept for these: it stays
    /// where it belongs, and is missing here.
    /// @p removed are the keys of the secrets that are to be taken away. Whatever else the account lacks stays: it may
    /// never have been seen, the vault being locked or not read yet.
    [[nodiscard]] QFuture<core::Result<QString>> save(core::Account account, const QStringList &entered = {},
                                                      const QStringList &removed = {});
    /// Removes the account and every secret kept for it, customers' tokens too, and sees that none is left. With an
    /// error the account stays: VaultLocked too, as what cannot be seen cannot be removed; LockedByAdministrator.
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &id);
    /// Keeps a token that a login gave, for the addresses of @p account: as it was when the login began. Where the
    /// account has others by now the token is dropped: Cancelled; so it is for customers' tokens. It stands in the book
    /// at once, even when keeping it fails; but not while the vault is locked. For an account that is in the book alone
    /// nothing is kept.
    [[nodiscard]] QFuture<core::Result<void>> keepGrant(const core::Account &account, const QString &fieldKey,
                                                        const core::Grant &grant);

    /// Ends when everything that was wanted of the accounts and their grants so far has been carried out, or has
    /// failed: who goes earlier cuts it off.
    [[nodiscard]] QFuture<core::Result<void>> settled();

    /// A token kept for one customer of the account, by the login's field key; @p person is the text that names the
    /// customer to the provider (only a keyed hash of it goes into the keeper's key). Empty when there is none or it
    /// is over, or not for the addresses that @p account has here.
    [[nodiscard]] QFuture<core::Result<core::Secret>> customerToken(const core::Account &account,
                                                                    const QString &fieldKey, const QString &person);
    /// VaultNotChosen for an account that is in the book alone.
    [[nodiscard]] QFuture<core::Result<void>> keepCustomerToken(const core::Account &account, const QString &fieldKey,
                                                                const QString &person, const core::Grant &grant);
    [[nodiscard]] QFuture<core::Result<void>> dropCustomerToken(const QString &accountId, const QString &fieldKey,
                                                                const QString &person);

    [[nodiscard]] bool isPreset(const QString &accountId) const; ///< by the administrator
    /// The account's required secret fields, and those it has kept for another address, that are missing now.
    [[nodiscard]] QStringList missingSecrets(const QString &accountId) const;
    /// What the account's secret field says of its end, or the provider said; UTC.
    [[nodiscard]] std::optional<QDateTime> expiry(const QString &accountId, const QString &fieldKey) const;

    /// All accounts as a file, secrets left behind.
    [[nodiscard]] QByteArray exported() const;
    [[nodiscard]] qsizetype exportedCount() const; ///< of accounts in exported()
    struct Import
    {
        int added = 0;
        QStringList renamed; ///< names given anew because they were taken
        QMap<QString, QStringList> missing; ///< by account name: the secrets to be entered
        QMap<QString, QUrl> switchedOff; ///< by account name: the address of its own, for which it is not asked yet
    };
    /// Adds the accounts of an exported file under fresh ids: no kept secret becomes theirs. One with a custom address
    /// is added disabled, whatever the file says: credentials go there, and a person has to want that. All of them or
    /// none.
    /// Errors of readAccountFile() and, about accounts, of save().
    [[nodiscard]] QFuture<core::Result<Import>> importFrom(const QByteArray &json, const QString &name);

    enum class Change { Added, Changed, Removed, SwitchedOn, SwitchedOff };

Q_SIGNALS:
    // What people do here and is kept, for the audit. Not what another program did.
    void accountChanged(const QString &accountId, kyc::services::AccountStore::Change change);
    void credentialEntered(const QString &accountId, const QString &fieldKey);
    void credentialRemoved(const QString &accountId, const QString &fieldKey); ///< the account stays
    void imported(const kyc::services::AccountStore::Import &import); ///< after accountChanged() of each

    void secretsLoaded(); ///< reading after the vault was opened has ended; the book holds what could be read
    void problem(const kyc::core::Error &error); ///< reading the secrets failed, of one at least
    /// The account has another credential than before, or none: what was known of the old one no longer counts.
    void credentialChanged(const QString &accountId);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace kyc::services
