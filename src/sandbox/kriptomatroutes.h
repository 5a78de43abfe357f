// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/population.h"
#include "sandbox/router.h"
#include "sandbox/sharetokens.h"

#include <map>

namespace kyc::sandbox {

/// Kriptomat: login with a TOTP code (a session of 60 min), show user, import by share token. Errors in Laravel's
/// shapes: 401 "Unauthenticated.", 400 without X-Requested-With, 404 for an unknown user, 422 with the field.
class KriptomatRoutes
{
public:
    /// All must outlive this; this must outlive the router. No session lasts longer than @p longestSession, if that is
    /// not zero.
    KriptomatRoutes(const Population &population, ShareTokens &tokens, const core::Clock &clock, Pace pace,
                    std::chrono::seconds longestSession);
    void addTo(Router &router);
    [[nodiscard]] QStringList given() const; ///< every token that a login gave so far

private:
    using Answer = core::HttpResponse;

    [[nodiscard]] Answer logIn(const IncomingRequest &request);
    /// Nothing when the request carries a good session.
    [[nodiscard]] std::optional<Answer> refusal(const IncomingRequest &request) const;
    [[nodiscard]] Answer showUser(const IncomingRequest &request, const QString &userId);
    [[nodiscard]] Answer import(const IncomingRequest &request, const QString &userId);
    /// The user's words now: as imported, else as the population has them.
    [[nodiscard]] QJsonObject words(const Person &person);

    const Population &m_population;
    ShareTokens &m_tokens;
    const core::Clock &m_clock;
    Pace m_pace;
    std::chrono::seconds m_longestSession;
    std::map<QString, std::chrono::milliseconds> m_sessions; ///< access token -> when it ends, monotonic
    std::map<QString, Journey> m_imports; ///< by user id
};

} // namespace kyc::sandbox
