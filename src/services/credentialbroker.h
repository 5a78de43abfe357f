// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/conversationrunner.h"
#include "services/accountactivity.h"
#include "services/accountstore.h"

#include <QObject>

namespace kyc::services {

/// Sees to it that an account can be asked: gets the tokens that logins give, renews them before they end, and asks a
/// person for a code where one is needed - once, however many lookups wait for it. What a provider refused is
/// remembered and not tried again until the account is changed, tested, or a person starts the login.
/// GUI thread; futures end in it.
class CredentialBroker : public QObject
{
    Q_OBJECT

public:
    /// A login that waits for a person.
    struct Question
    {
        QString id;
        QString accountId;
        QString loginId;
        QString person; ///< the customer the login is for; empty when it is the account's own
        bool isCodeSent = false; ///< a code is under way to the customer
        bool isRunning = false; ///< the provider is being asked right now
        QDateTime codeAgainAt; ///< UTC; no new code before that
        std::optional<core::Error> problem; ///< why the last code was not taken
        int waiting = 0; ///< lookups that go on when it is answered
    };

    /// What one lookup is asked with.
    struct Credentials
    {
        core::Account account;
        core::Fields customer;
        QStringList granted; ///< keys among them that a login gave, or could give anew
        int session = 0; ///< the broker's own mark: nothing is got anew for a lookup from before the last lock
    };

    /// All must outlive the broker.
    CredentialBroker(AccountStore &store, const AccountBook &book, AccountActivity &activity,
                     network::ConversationRunner &runner, const core::Clock &clock, core::Randomness &randomness,
                     QObject *parent = nullptr);
    ~CredentialBroker() override;

    /// The account and the customer with the tokens put in that the check needs; at once when nothing is to be got.
    /// A login that mails a code to the customer is never started by this. Errors: what the login ended with;
    /// CredentialRefusedBefore, with the kind and the words of the refusal that is remembered; LoginDeclined;
    /// VaultLocked, and what else keeps a customer's token from being read. What simply is missing is left to the
    /// check to say. Cancelling the future leaves a login that others wait for as it is; a question that nobody waits
    /// for any more is withdrawn.
    [[nodiscard]] QFuture<core::Result<Credentials>> prepare(const core::Account &account, const QString &checkId,
                                                             const core::Fields &customer);
    /// How a lookup with these went. True when it was refused and other tokens can be got: prepare() and ask once more.
    [[nodiscard]] bool used(const Credentials &credentials, const std::optional<core::Error> &error);

    /// Proves the account's credential; remembers the verdict.
    [[nodiscard]] QFuture<core::Result<core::CredentialReport>> test(const QString &accountId);

    /// Starts a login that a person wants; ends when the token is there, one for a customer when it is kept. Its code
    /// is asked for like any other. Errors as in providers::startLogin(), what the login ended with, LoginDeclined,
    /// VaultLocked, those of the keeper; InvalidInput/UnknownCheck when there is no such account or login.
    [[nodiscard]] QFuture<core::Result<void>> logIn(const QString &accountId, const QString &loginId,
                                                    const core::Fields &customer);
    [[nodiscard]] QList<Question> questions() const;
    void answer(const QString &questionId, core::Secret code);
    void sendAgain(const QString &questionId); ///< nothing before codeAgainAt
    void decline(const QString &questionId); ///< everything that waits ends with LoginDeclined

    /// Drops every token and ends everything that waits with VaultLocked; lookups under way go on. To be called when
    /// the vault is about to be locked.
    void lock();

Q_SIGNALS:
    void questionAsked(const QString &questionId);
    void questionChanged(const QString &questionId);
    void questionEnded(const QString &questionId); ///< answered, declined, or nobody waits any more
    /// A login gave a token that works in this session, but the keeper has not taken it.
    void notKept(const QString &accountId, const kyc::core::Error &error);
    /// A login has come to its end, whoever or whatever began it; @p person is the customer it was for, if any.
    void loginEnded(const QString &accountId, const QString &loginId, const QString &person,
                    const std::optional<kyc::core::Error> &error);
    void testEnded(const QString &accountId, const std::optional<kyc::core::Error> &error);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace kyc::services
