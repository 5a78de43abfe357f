// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/randomness.h"
#include "services/accountactivity.h"
#include "services/accountstore.h"
#include "services/fingerprints.h"
#include "services/loginrun.h"

namespace kyc::services {

/// The logins under way, one for each account, login and customer, and the tokens they gave. GUI thread.
class LoginDesk final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the desk.
    struct Parts
    {
        AccountStore &store;
        const AccountBook &book;
        AccountActivity &activity;
        network::ConversationRunner &runner;
        const core::Clock &clock;
        core::Randomness &randomness;
    };

    explicit LoginDesk(const Parts &parts, QObject *parent = nullptr);
    ~LoginDesk() override;

    [[nodiscard]] LoginKey key(const core::Account &account, const core::LoginDescription &login,
                               const core::Fields &customer) const;
    [[nodiscard]] QByteArray printOf(const core::Secret &token) const { return m_prints.of(token); }
    [[nodiscard]] LoginMemory &memory() { return m_memory; }

    /// The account's token of the login as it stands now: in the book, else from a login of this session, else as
    /// the account has it. Empty when there is none.
    [[nodiscard]] core::Grant token(const core::Account &account, const core::LoginDescription &login) const;
    /// The same, empty when another one has to be got.
    [[nodiscard]] core::Secret goodToken(const core::Account &account, const core::LoginDescription &login) const;

    /// Waits for the login under way, or for one that is started now. Ends with its error; with the one remembered,
    /// CredentialRefusedBefore, nothing being started.
    [[nodiscard]] QFuture<core::Result<core::Grant>>
    logIn(const core::Account &account, const core::LoginDescription &login, const core::Fields &customer);

    [[nodiscard]] QStringList questionIds() const; ///< in the order they were asked
    [[nodiscard]] LoginRun *asking(const QString &questionId) const; ///< null when there is none of that id
    /// Whether the book has the account, just as it is here.
    [[nodiscard]] bool isInBook(const core::Account &account) const;
    void lock(); ///< ends every login with VaultLocked and forgets the tokens it holds itself
    /// How the proof of an account's credential went.
    void tested(const QString &accountId, const std::optional<core::Error> &error);
    void endOutdated(); ///< questions about accounts that have left the book, or are other ones there now

Q_SIGNALS:
    void questionAsked(const QString &questionId);
    void questionChanged(const QString &questionId);
    void questionEnded(const QString &questionId);
    void locked();
    void notKept(const QString &accountId, const kyc::core::Error &error);
    void loginEnded(const QString &accountId, const QString &loginId, const QString &person,
                    const std::optional<kyc::core::Error> &error);
    void testEnded(const QString &accountId, const std::optional<kyc::core::Error> &error);

private:
    struct Entry
    {
        LoginRun *run = nullptr; ///< child of this
        QString questionId; ///< empty while there is none
        bool isOfBook = false; ///< the account stood in the book when it began
    };
    struct Held
    {
        core::Grant grant;
        bool isOfBook = false;
    };

    [[nodiscard]] Entry &entryOf(const LoginRun *run);
    void ended(LoginRun *run, const core::Result<core::Grant> &result);
    void keep(const LoginRun &run, const core::Grant &grant);
    [[nodiscard]] const core::Account *unchanged(const LoginKey &key) const;

    const Parts m_parts;
    Fingerprints m_prints;
    LoginMemory m_memory;
    std::vector<Entry> m_entries;
    std::map<LoginKey, Held> m_held; ///< tokens that the book does not hold
};

} // namespace kyc::services
