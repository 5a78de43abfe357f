// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <chrono>
#include <map>
#include <tuple>

namespace kyc::services {

/// One login of one account, for one customer where it is for customers. An account with another address or other
/// credentials is another one.
struct LoginKey
{
    QString accountId;
    QString loginId;
    QString person; ///< the text that names the customer; empty when the token is the account's own
    QByteArray accountPrint; ///< fingerprints.h

    bool operator==(const LoginKey &) const = default;
    bool operator<(const LoginKey &other) const
    {
        return std::tie(accountId, loginId, person, accountPrint)
            < std::tie(other.accountId, other.loginId, other.person, other.accountPrint);
    }
};

/// What is known of logins and of the tokens they gave, for this session: fingerprints, no tokens.
class LoginMemory
{
public:
    /// The clock must outlive this.
    explicit LoginMemory(const core::Clock &clock) : m_clock(clock) { }

    void granted(const LoginKey &key, const QByteArray &tokenPrint, const std::optional<QDateTime> &expiresAt);
    [[nodiscard]] bool isFromLogin(const LoginKey &key, const QByteArray &tokenPrint) const;

    /// The provider has answered somebody who came with the token.
    void taken(const LoginKey &key, const QByteArray &tokenPrint);
    /// The provider has refused the token, or (@p isUncertain) something else that was sent along. Whether another
    /// token is worth getting: not when one fresh from the login was refused; that is remembered.
    [[nodiscard]] bool refused(const LoginKey &key, const QByteArray &tokenPrint, const core::Error &error,
                               bool isUncertain);
    /// Whether another token has to be got: it was refused, or it ends at @p expiresAt (UTC), within 5 minutes for
    /// those that live longer than an hour and 30 s for the others. Where the life is not known, what can be renewed
    /// without a person counts as long-lived.
    [[nodiscard]] bool isOver(const LoginKey &key, const QByteArray &tokenPrint,
                              const std::optional<QDateTime> &expiresAt, bool needsPerson) const;

    /// Whether the login has given another token since.
    [[nodiscard]] bool isSuperseded(const LoginKey &key, const QByteArray &tokenPrint) const;

    void loginRefused(const LoginKey &key, const core::Error &error);
    /// Why the login is not tried again.
    [[nodiscard]] std::optional<core::Error> refusal(const LoginKey &key) const;
    void forgetRefusals(const QString &accountId);

private:
    struct Entry
    {
        QByteArray granted; ///< the last token that the login gave
        std::chrono::milliseconds grantedAt{0}; ///< monotonic
        std::optional<std::chrono::seconds> life;
        QByteArray taken; ///< the last token that the provider took
        std::chrono::milliseconds takenAt{0}; ///< monotonic
        QByteArray worn; ///< the last token that the provider refused
        std::optional<core::Error> refusal;
    };

    [[nodiscard]] bool isRecent(std::chrono::milliseconds since) const;

    const core::Clock &m_clock;
    std::map<LoginKey, Entry> m_entries;
};

} // namespace kyc::services
