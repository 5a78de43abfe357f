// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/conversationdriver.h"

#include "core/errortext.h"

#include <memory>

namespace kyc::test {

QString Talk::errorLine() const
{
    if (result)
        return QStringLiteral("none");
    return core::toWord(result.error().kind) + QStringLiteral(": ") + core::errorText(result.error()).englishLine();
}

Talk drive(providers::LookupConversation &conversation, const Responder &responder)
{
    constexpr int kMostSteps = 50;
    Talk talk;
    core::Step<core::Verification> step = conversation.start();
    for (int count = 0; count < kMostSteps; ++count) {
        if (const auto *send = std::get_if<core::Send>(&step)) {
            talk.sent.append(send->request);
            step = conversation.answered(responder(talk.sent.constLast()));
        } else if (const auto *wait = std::get_if<core::Wait>(&step)) {
            talk.waits.append(wait->duration);
            step = conversation.waited();
        } else if (auto *done = std::get_if<core::Done<core::Verification>>(&step)) {
            talk.result = std::move(done->value);
            return talk;
        } else {
            talk.result = core::Unexpected(std::get<core::Fail>(step).error);
            return talk;
        }
    }
    qFatal("the conversation did not end within %d steps", kMostSteps);
}

Talk ask(const QString &checkId, const providers::LookupInput &input, const Responder &responder)
{
    auto conversation = providers::startLookup(checkId, input);
    if (conversation)
        return drive(**conversation, responder);
    Talk talk;
    talk.result = core::Unexpected(conversation.error());
    return talk;
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
