// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/conversation.h"

namespace kyc::providers {

/// A conversation of one request and its answer: says what to send, and leaves the answer to read(). What went wrong
/// on the way is its end as it is.
template <class T>
class SingleCall : public core::Conversation<T>
{
public:
    /// @p clock must outlive the conversation.
    SingleCall(core::HttpRequest request, const core::Clock &clock) : m_request(std::move(request)), m_clock(clock) { }

    [[nodiscard]] core::Step<T> start() final { return core::Send{m_request}; }
    [[nodiscard]] core::Step<T> answered(const core::Result<core::HttpResponse> &answer) override
    {
        if (!answer)
            return core::Fail{answer.error()};
        core::Result<T> value = read(*answer);
        if (!value)
            return core::Fail{std::move(value).error()};
        return core::Done<T>{*std::move(value)};
    }

protected:
    [[nodiscard]] virtual core::Result<T> read(const core::HttpResponse &response) const = 0;

    [[nodiscard]] const core::HttpRequest &request() const { return m_request; }
    [[nodiscard]] QDateTime nowUtc() const { return m_clock.nowUtc(); }

private:
    core::HttpRequest m_request;
    const core::Clock &m_clock;
};

} // namespace kyc::providers
