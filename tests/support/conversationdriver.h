// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/conversation.h"
#include "providers/lookup.h"

#include <functional>

namespace kyc::test {

/// What the other side says to a request.
using Responder = std::function<core::Result<core::HttpResponse>(const core::HttpRequest &)>;

/// How a conversation went.
struct Talk
{
    QList<core::HttpRequest> sent;
    QList<std::chrono::milliseconds> waits;
    core::Result<core::Verification> result = core::failure(core::ErrorKind::Cancelled, core::ErrorCause::None);

    [[nodiscard]] bool isAnswered() const { return result.has_value(); }
    /// The error's words, or "none": for messages of failing tests.
    [[nodiscard]] QString errorLine() const;
};

/// Runs a conversation to its end against the responder; qFatal when it does not end within 50 steps.
[[nodiscard]] Talk drive(providers::LookupConversation &conversation, const Responder &responder);

/// Starts the check and runs it; nothing is sent when it cannot start.
[[nodiscard]] Talk ask(const QString &checkId, const providers::LookupInput &input, const Responder &responder);

/// Gives the answers one after the other; a request nobody scripted ends the program.
[[nodiscard]] Responder scripted(QList<core::Result<core::HttpResponse>> answers);

} // namespace kyc::test
