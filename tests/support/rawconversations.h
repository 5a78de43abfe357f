// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/conversation.h"

#include <functional>
#include <memory>

namespace kyc::test {

/// Sends one request and ends with whatever came of it.
class OneCall final : public core::Conversation<core::HttpResponse>
{
public:
    explicit OneCall(core::HttpRequest request) : m_request(std::move(request)) { }
    [[nodiscard]] core::Step<core::HttpResponse> start() override { return core::Send{m_request}; }
    [[nodiscard]] core::Step<core::HttpResponse> answered(const core::Result<core::HttpResponse> &answer) override
    {
        if (!answer)
            return core::Fail{answer.error()};
        return core::Done<core::HttpResponse>{*answer};
    }

private:
    core::HttpRequest m_request;
};

/// A conversation made of functions.
template <class T>
class ScriptedCalls final : public core::Conversation<T>
{
public:
    std::function<core::Step<T>()> onStart;
    std::function<core::Step<T>(const core::Result<core::HttpResponse> &)> onAnswer;
    std::function<core::Step<T>()> onWaited;

    [[nodiscard]] core::Step<T> start() override { return onStart(); }
    [[nodiscard]] core::Step<T> answered(const core::Result<core::HttpResponse> &answer) override
    {
        return onAnswer(answer);
    }
    [[nodiscard]] core::Step<T> waited() override { return onWaited(); }
};

[[nodiscard]] inline core::HttpRequest getRequest(const QUrl &origin, const QByteArray &target = "/v1/status")
{
    core::HttpRequest request;
    request.origin = origin;
    request.target = target;
    request.tracePath = "/v1/...";
    return request;
}

[[nodiscard]] inline core::HttpRequest postRequest(const QUrl &origin, const QByteArray &target, const QByteArray &body)
{
    core::HttpRequest request = getRequest(origin, target);
    request.method = core::HttpMethod::Post;
    request.body = body;
    return request;
}

} // namespace kyc::test
