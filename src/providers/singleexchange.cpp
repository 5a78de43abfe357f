// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/singleexchange.h"

#include <QJsonDocument>

namespace kyc::providers {

core::Step<core::Verification> SingleExchange::answered(const core::Result<core::HttpResponse> &answer)
{
    core::Step<core::Verification> step = SingleCall::answered(answer);
    if (auto *done = std::get_if<core::Done<core::Verification>>(&step)) {
        done->value.fetchedAt = nowUtc();
        done->value.evidence = {evidenceOf(request(), *answer)};
    }
    return step;
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

core::HttpRequest postRequest(const QUrl &baseUrl, const core::Target &target, QList<core::HttpHeader> headers,
                              const QJsonObject &body)
{
    headers.append(core::HttpHeader{"Content-Type", "application/json"});
    core::HttpRequest request = getRequest(baseUrl, target, std::move(headers));
    request.method = core::HttpMethod::Post;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

core::Evidence evidenceOf(const core::HttpRequest &request, const core::HttpResponse &response)
{
    return {QString::fromLatin1(core::toWord(request.method) + ' ' + request.tracePath), response.body};
}

} // namespace kyc::providers
