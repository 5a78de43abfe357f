// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/population.h"
#include "sandbox/router.h"
#include "sandbox/sharetokens.h"
#include "sandbox/transaklogins.h"

#include <map>

namespace kyc::sandbox {

/// Transak's KYC calls: share-token status, requirement and additional requirements, id-proof status, and the quote
/// that hands a share token over. Each but the quote needs a customer's token in "authorization", or the customer's
/// e-mail in x-user-identifier with the partner's token in x-access-token: else 401, 1010 on the reliance calls and
/// 1002 elsewhere. 400/9001 for a missing parameter, 400 "No KYC Request Found" for an unknown share. An unknown
/// customer is a 401 too, but for the id-proof status, where only the run counts.
class TransakRoutes
{
public:
    /// All must outlive this; this must outlive the router.
    TransakRoutes(const Population &population, ShareTokens &tokens, const TransakLogins &logins,
                  const core::Clock &clock, Pace pace);
    void addTo(Router &router);

private:
    using Answer = core::HttpResponse;
    enum class Who { Known, Anybody }; ///< for whom the partner may ask
    using Call = Answer (TransakRoutes::*)(const IncomingRequest &, const QString &email);
    struct Quote
    {
        QString shareToken;
        Journey journey;
    };

    void addCall(Router &router, const QString &point, const QString &path, int unauthorizedCode,
                 const QStringList &parameters, Call call);
    /// The customer the request is made for; empty when it may not be made.
    [[nodiscard]] QString customer(const IncomingRequest &request, Who who) const;
    [[nodiscard]] Answer shareTokenStatus(const IncomingRequest &request, const QString &email);
    [[nodiscard]] Answer requirement(const IncomingRequest &request, const QString &email);
    [[nodiscard]] Answer additionalRequirements(const IncomingRequest &request, const QString &email);
    [[nodiscard]] Answer idProofStatus(const IncomingRequest &request, const QString &email);
    [[nodiscard]] Answer quote(const IncomingRequest &request);
    [[nodiscard]] Answer handOver(const QString &token);

    const Population &m_population;
    ShareTokens &m_tokens;
    const TransakLogins &m_logins;
    const core::Clock &m_clock;
    Pace m_pace;
    std::map<QString, Quote> m_quotes; ///< made here, by id
};

} // namespace kyc::sandbox
