// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/singleexchange.h"

namespace kyc::providers {

SingleExchange::SingleExchange(core::HttpRequest request, const core::Clock &clock)
    : m_request(std::move(request)),
      m_clock(clock)
{ }

core::Step<core::Verification> SingleExchange::start()
{
    return core::Send{m_request};
}

core::Step<core::Verification> SingleExchange::answered(const core::Result<core::HttpResponse> &answer)
{
    if (!answer)
        return core::Fail{answer.error()};
    core::Result<core::Verification> verification = read(*answer);
    if (!verification)
        return core::Fail{std::move(verification).error()};
    verification->fetchedAt = nowUtc();
    verification->evidence = {evidenceOf(m_request, *answer)};
    return core::Done<core::Verification>{*std::move(verification)};
}

core::HttpRequest getRequest(const QUrl &baseUrl, const core::Target &target, QList<core::HttpHeader> headers)
{
    core::HttpRequest request;
    request.origin = core::Target::origin(baseUrl);
    request.target = target.bytes();
    request.tracePath = target.trace();
    request.headers = std::move(headers);
    return request;
}

core::Evidence evidenceOf(const core::HttpRequest &request, const core::HttpResponse &response)
{
    return {QString::fromLatin1(core::toWord(request.method) + ' ' + request.tracePath), response.body};
}

} // namespace kyc::providers
