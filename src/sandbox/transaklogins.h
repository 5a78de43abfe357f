// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/router.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace kyc::sandbox {

/// Who may ask Transak: customers by their own login (a code by e-mail), the partner by its token.
class TransakLogins
{
public:
    /// A new code for the same customer only after that time; no token lasts longer than @p longestToken, if that is
    /// not zero. The clock must outlive this.
    TransakLogins(const core::Clock &clock, std::chrono::milliseconds codeInterval, std::chrono::seconds longestToken);
    void addTo(Router &router); ///< this must outlive the router

    /// The customer's e-mail address for an access token; empty when it is not good.
    [[nodiscard]] QString emailOf(const QString &accessToken) const;
    [[nodiscard]] bool isPartnerToken(const QString &token) const;
    /// The codes last e-mailed, by address: the customers' mail boxes.
    [[nodiscard]] QJsonObject mail() const;
    /// Every token it gave out so far, those of unfinished logins among them.
    [[nodiscard]] const QStringList &given() const { return m_given; }

private:
    using Answer = core::HttpResponse;
    struct Login
    {
        QString stateToken;
        QString code; ///< empty once used
        std::chrono::milliseconds sentAt{0};
    };
    struct Session
    {
        QString email;
        std::chrono::milliseconds ends{0};
    };

    [[nodiscard]] Answer logIn(const IncomingRequest &request);
    [[nodiscard]] Answer verify(const IncomingRequest &request);
    [[nodiscard]] Answer refresh(const IncomingRequest &request);
    [[nodiscard]] Answer partnerToken(const IncomingRequest &request);
    [[nodiscard]] Answer newSession(const QString &email);
    [[nodiscard]] QString newToken(const QString &prefix);

    const core::Clock &m_clock;
    std::chrono::milliseconds m_codeInterval;
    std::chrono::seconds m_userSession;
    std::chrono::seconds m_partnerSession;
    std::map<QString, Login> m_logins; ///< by e-mail
    std::map<QString, Session> m_sessions; ///< by access token
    std::map<QString, std::chrono::milliseconds> m_partnerTokens; ///< when each ends
    QStringList m_given;
};

} // namespace kyc::sandbox
