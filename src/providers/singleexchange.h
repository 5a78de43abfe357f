// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/target.h"
#include "providers/provider.h"

#include <QList>

namespace kyc::providers {

/// A lookup of one request and its answer: says what to send, and leaves the answer to read().
class SingleExchange : public LookupConversation
{
public:
    /// @p clock must outlive the conversation.
    SingleExchange(core::HttpRequest request, const core::Clock &clock);

    [[nodiscard]] core::Step<core::Verification> start() final;
    [[nodiscard]] core::Step<core::Verification> answered(const core::Result<core::HttpResponse> &answer) final;

protected:
    /// Makes the verification of an answer; fetchedAt and evidence are filled in afterwards.
    [[nodiscard]] virtual core::Result<core::Verification> read(const core::HttpResponse &response) const = 0;

    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc(); }

private:
    core::HttpRequest m_request;
    const core::Clock &m_clock;
};

/// A GET of @p target at @p baseUrl.
[[nodiscard]] core::HttpRequest getRequest(const QUrl &baseUrl, const core::Target &target,
                                           QList<core::HttpHeader> headers);

/// What was asked and what came back, for Verification::evidence.
[[nodiscard]] core::Evidence evidenceOf(const core::HttpRequest &request, const core::HttpResponse &response);

} // namespace kyc::providers
