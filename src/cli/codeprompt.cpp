// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/codeprompt.h"

#include "cli/console.h"
#include "cli/terminalinput.h"
#include "cli/vaultproblem.h"
#include "core/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::cli {

using core::Message;
using services::CredentialBroker;

CodePrompt::CodePrompt(CredentialBroker &broker, const services::AccountBook &book, QObject *parent)
    : QObject(parent),
      m_broker(broker),
      m_book(book)
{
    // From the event loop, so that nothing of the broker is under way while the person types.
    connect(&broker, &CredentialBroker::questionAsked, this, &CodePrompt::ask, Qt::QueuedConnection);
    connect(
        &broker, &CredentialBroker::questionChanged, this,
        [this](const QString &id) {
            const auto questions = m_broker.questions();
            const auto found = std::find_if(questions.cbegin(), questions.cend(),
                                            [&id](const CredentialBroker::Question &one) { return one.id == id; });
            if (found == questions.cend() || found->isRunning || !found->problem)
                return;
            tell(core::errorText(*found->problem).what);
            ask(id);
        },
        Qt::QueuedConnection);
    connect(&broker, &CredentialBroker::notKept, this, [this](const QString &accountId, const core::Error &error) {
        const core::Account *account = m_book.find(accountId);
        tell(Message{QT_TRANSLATE_NOOP("kyc", "The login of %1 could not be kept and will be asked for again."),
                     {account ? account->name : QString()}});
        tellError(error);
    });
}

void CodePrompt::ask(const QString &questionId)
{
    constexpr int kMost = 3;
    const auto questions = m_broker.questions();
    const auto found =
        std::find_if(questions.cbegin(), questions.cend(),
                     [&questionId](const CredentialBroker::Question &one) { return one.id == questionId; });
    if (found == questions.cend())
        return;
    const core::Account *account = m_book.find(found->accountId);
    const QString name = account ? account->name : QString();
    if (!hasTerminal() || m_asked[questionId]++ >= kMost) {
        tell(Message{QT_TRANSLATE_NOOP("kyc", "%1 wants a login code, which nobody is here to give."), {name}});
        m_broker.decline(questionId);
        return;
    }
    auto code = askHidden(Message{QT_TRANSLATE_NOOP("kyc", "Login code for %1:"), {name}});
    if (code && !code->isEmpty())
        m_broker.answer(questionId, std::move(*code));
    else
        m_broker.decline(questionId);
}

} // namespace kyc::cli
