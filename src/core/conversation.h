// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"
#include "core/result.h"

#include <chrono>
#include <variant>

namespace kyc::core {

/// Send this, then call answered().
struct Send
{
    HttpRequest request;
};

/// Let this time pass, then call waited().
struct Wait
{
    std::chrono::milliseconds duration{};
};

/// The end, with a value.
template <class T>
struct Done
{
    T value;
};

/// The end, without one.
struct Fail
{
    Error error;
};

template <class T>
using Step = std::variant<Send, Wait, Done<T>, Fail>;

/// What a provider's protocol does, without a socket, a clock of its own or an event loop: given an answer it
/// says what comes next. Ends exactly once, with Done or Fail; nothing is called after that.
/// Not thread-safe; may be moved to the thread that runs it before start().
template <class T>
class Conversation
{
public:
    Conversation() = default;
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;
    virtual ~Conversation() = default;

    [[nodiscard]] virtual Step<T> start() = 0;
    /// The answer to the last Send. An error here means there was none (network, TLS, time-out, …).
    [[nodiscard]] virtual Step<T> answered(const Result<HttpResponse> &answer) = 0;
    /// The last Wait is over. Conversations that never wait need not say anything here.
    [[nodiscard]] virtual Step<T> waited() { return start(); }
};

} // namespace kyc::core
