// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/conversation.h"
#include "providers/credentials.h"
#include "providers/lookup.h"
#include "providers/sharing.h"

#include <functional>

namespace kyc::test {

/// What the other side says to a request.
using Responder = std::function<core::Result<core::HttpResponse>(const core::HttpRequest &)>;

/// How a conversation went.
template <class T>
struct TalkOf
{
    QList<core::HttpRequest> sent;
    QList<std::chrono::milliseconds> waits;
    core::Result<T> result = core::failure(core::ErrorKind::Cancelled, core::ErrorCause::None);

    [[nodiscard]] bool isAnswered() const { return result.has_value(); }
    /// The error's words, or "none": for messages of failing tests.
    [[nodiscard]] QString errorLine() const;
};

using Talk = TalkOf<core::Verification>;
using LoginTalk = TalkOf<core::LoginOutcome>;
using TestTalk = TalkOf<core::CredentialReport>;
using ApplicantTalk = TalkOf<providers::ApplicantReading>;
using TokenTalk = TalkOf<providers::ShareToken>;
using HandOverTalk = TalkOf<providers::HandedOver>;

/// Runs a conversation to its end against the responder; qFatal when it does not end within 50 steps.
template <class T>
[[nodiscard]] TalkOf<T> drive(core::Conversation<T> &conversation, const Responder &responder);

/// Starts the check and runs it; nothing is sent when it cannot start.
[[nodiscard]] Talk ask(const QString &checkId, const providers::LookupInput &input, const Responder &responder);
/// One step of a login, likewise.
[[nodiscard]] LoginTalk logIn(const QString &loginId, const providers::LoginInput &input, const Responder &responder);
/// The test of an account's credential, likewise.
[[nodiscard]] TestTalk testCredential(const providers::TestInput &input, const Responder &responder);

/// What a hand-over by share token asks, likewise.
[[nodiscard]] ApplicantTalk readApplicant(const providers::LookupInput &input, const Responder &responder);
[[nodiscard]] TokenTalk makeShareToken(const providers::ShareTokenInput &input, const Responder &responder);
[[nodiscard]] HandOverTalk handOver(const providers::HandOverInput &input, const Responder &responder);

/// Gives the answers one after the other; a request nobody scripted ends the program.
[[nodiscard]] Responder scripted(QList<core::Result<core::HttpResponse>> answers);

extern template struct TalkOf<core::Verification>;
extern template struct TalkOf<core::LoginOutcome>;
extern template struct TalkOf<core::CredentialReport>;
extern template struct TalkOf<providers::ApplicantReading>;
extern template struct TalkOf<providers::ShareToken>;
extern template struct TalkOf<providers::HandedOver>;
extern template Talk drive(core::Conversation<core::Verification> &, const Responder &);
extern template LoginTalk drive(core::Conversation<core::LoginOutcome> &, const Responder &);
extern template TestTalk drive(core::Conversation<core::CredentialReport> &, const Responder &);

} // namespace kyc::test
