// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/target.h"
#include "providers/provider.h"
#include "providers/singlecall.h"

#include <QJsonObject>
#include <QList>

namespace kyc::providers {

/// A lookup of one request and its answer: read() makes the verification, fetchedAt and evidence are filled in
/// afterwards.
class SingleExchange : public SingleCall<core::Verification>
{
public:
    using SingleCall::SingleCall;

    [[nodiscard]] core::Step<core::Verification> answered(const core::Result<core::HttpResponse> &answer) final;
};

/// A GET of @p target at @p baseUrl.
[[nodiscard]] core::HttpRequest getRequest(const QUrl &baseUrl, const core::Target &target,
                                           QList<core::HttpHeader> headers);

/// A POST of the JSON object to @p target at @p baseUrl.
[[nodiscard]] core::HttpRequest postRequest(const QUrl &baseUrl, const core::Target &target,
                                            QList<core::HttpHeader> headers, const QJsonObject &body);

/// What was asked and what came back, for Verification::evidence.
[[nodiscard]] core::Evidence evidenceOf(const core::HttpRequest &request, const core::HttpResponse &response);

} // namespace kyc::providers
