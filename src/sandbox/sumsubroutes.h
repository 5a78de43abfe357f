// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "sandbox/population.h"
#include "sandbox/router.h"
#include "sandbox/sharetokens.h"

namespace kyc::sandbox {

/// SumSub: applicant (by its id and by ours), its status, both share-token calls, reachability. Every call needs the
/// three X-App headers; the signature is made again from the bytes received, and the timestamp may be 60 s off.
/// Answers 401 for those, 403 for sharing with the token that must not, 400 for a missing parameter or one not
/// approved, 404 for an unknown applicant.
class SumsubRoutes
{
public:
    /// All three must outlive this; this must outlive the router.
    SumsubRoutes(const Population &population, ShareTokens &tokens, const core::Clock &clock);
    void addTo(Router &router);

private:
    using Answer = core::HttpResponse;

    /// Nothing when the request is signed as it should be.
    [[nodiscard]] std::optional<Answer> refusal(const IncomingRequest &request) const;
    [[nodiscard]] const Person *applicant(const QString &segment) const;
    [[nodiscard]] Answer one(const QString &segment) const;
    [[nodiscard]] Answer status(const QString &applicantId) const;
    [[nodiscard]] Answer shareToken(const IncomingRequest &request);
    [[nodiscard]] Answer olderShareToken(const IncomingRequest &request);
    [[nodiscard]] Answer makeToken(const QString &applicantId, const QString &forClientId, qint64 life,
                                   ShareTokens::Form form);

    const Population &m_population;
    ShareTokens &m_tokens;
    const core::Clock &m_clock;
};

} // namespace kyc::sandbox
