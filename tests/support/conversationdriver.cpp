// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/conversationdriver.h"

#include "core/errortext.h"

#include <memory>

namespace kyc::test {

namespace {

/// What was started, run to its end.
template <class T>
TalkOf<T> run(const core::Result<std::unique_ptr<core::Conversation<T>>> &conversation, const Responder &responder)
{
    if (conversation)
        return drive(**conversation, responder);
    TalkOf<T> talk;
    talk.result = core::Unexpected(conversation.error());
    return talk;
}

} // namespace

template <class T>
QString TalkOf<T>::errorLine() const
{
    if (result)
        return QStringLiteral("none");
    return core::toWord(result.error().kind) + QStringLiteral(": ") + core::errorText(result.error()).englishLine();
}

template <class T>
TalkOf<T> drive(core::Conversation<T> &conversation, const Responder &responder)
{
    constexpr int kMostSteps = 50;
    TalkOf<T> talk;
    core::Step<T> step = conversation.start();
    for (int count = 0; count < kMostSteps; ++count) {
        if (const auto *send = std::get_if<core::Send>(&step)) {
            talk.sent.append(send->request);
            step = conversation.answered(responder(talk.sent.constLast()));
        } else if (const auto *wait = std::get_if<core::Wait>(&step)) {
            talk.waits.append(wait->duration);
            step = conversation.waited();
        } else if (auto *done = std::get_if<core::Done<T>>(&step)) {
            talk.result = std::move(done->value);
            return talk;
        } else {
            talk.result = core::Unexpected(std::get<core::Fail>(step).error);
            return talk;
        }
    }
    qFatal("the conversation did not end within %d steps", kMostSteps);
}

template struct TalkOf<core::Verification>;
template struct TalkOf<core::LoginOutcome>;
template struct TalkOf<core::CredentialReport>;
template struct TalkOf<providers::ApplicantReading>;
template struct TalkOf<providers::ShareToken>;
template struct TalkOf<providers::HandedOver>;
template Talk drive(core::Conversation<core::Verification> &, const Responder &);
template LoginTalk drive(core::Conversation<core::LoginOutcome> &, const Responder &);
template TestTalk drive(core::Conversation<core::CredentialReport> &, const Responder &);

Talk ask(const QString &checkId, const providers::LookupInput &input, const Responder &responder)
{
    return run(providers::startLookup(checkId, input), responder);
}

LoginTalk logIn(const QString &loginId, const providers::LoginInput &input, const Responder &responder)
{
    return run(providers::startLogin(loginId, input), responder);
}

TestTalk testCredential(const providers::TestInput &input, const Responder &responder)
{
    return run(providers::startTest(input), responder);
}

ApplicantTalk readApplicant(const providers::LookupInput &input, const Responder &responder)
{
    return run(providers::startApplicantReading(input), responder);
}

TokenTalk makeShareToken(const providers::ShareTokenInput &input, const Responder &responder)
{
    return run(providers::startShareToken(input), responder);
}

HandOverTalk handOver(const providers::HandOverInput &input, const Responder &responder)
{
    return run(providers::startHandOver(input), responder);
}

Responder scripted(QList<core::Result<core::HttpResponse>> answers)
{
    auto left = std::make_shared<QList<core::Result<core::HttpResponse>>>(std::move(answers));
    return [left](const core::HttpRequest &request) {
        if (left->isEmpty())
            qFatal("nobody scripted an answer to %s", request.tracePath.constData());
        return left->takeFirst();
    };
}

} // namespace kyc::test
