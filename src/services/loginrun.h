// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "core/credential.h"
#include "core/result.h"
#include "network/conversationrunner.h"
#include "services/loginmemory.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <vector>

namespace kyc::services {

/// One login under way, shared by everything that waits for its token. Where a person has to give a code it asks a
/// question, which stays until it is answered rightly, declined, or nobody waits any more.
class LoginRun final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        bool isCodeSent = false;
        QDateTime codeAgainAt; ///< UTC
        std::optional<core::Error> problem;
    };

    /// Description, runner and clock must outlive the run.
    LoginRun(LoginKey key, const core::LoginDescription &login, const core::Account &account,
             const core::Fields &customer, network::ConversationRunner &runner, const core::Clock &clock,
             QObject *parent);
    ~LoginRun() override; ///< what still waits ends cancelled

    [[nodiscard]] const LoginKey &key() const { return m_key; }
    [[nodiscard]] const core::LoginDescription &login() const { return m_login; }
    [[nodiscard]] const std::optional<Question> &question() const { return m_question; }
    [[nodiscard]] bool isAsking() const { return m_exchange != nullptr; } ///< the provider, right now
    [[nodiscard]] const core::Result<core::Grant> &result() const { return m_result; } ///< when it has ended
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiters.size()); }

    /// Ends with the token or with why there is none. When it is cancelled the run goes on for the others.
    [[nodiscard]] QFuture<core::Result<core::Grant>> wait();
    void start(); ///< once, when somebody waits
    void answer(const core::Secret &code); ///< nothing when there is no question, or it is being answered
    void sendAgain(); ///< a new code; nothing before codeAgainAt
    void end(core::Result<core::Grant> result); ///< ended() comes before what waits has it

Q_SIGNALS:
    void questionAsked();
    void questionChanged();
    void ended(); ///< result() says how

private:
    struct DeleteLater
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    using Watcher = QFutureWatcher<core::Result<core::Grant>>;
    using Exchange = QFutureWatcher<core::Result<core::LoginOutcome>>;
    struct Waiter
    {
        QPromise<core::Result<core::Grant>> promise;
        std::unique_ptr<Watcher, DeleteLater> watcher;
    };

    void leave(const Watcher *watcher);
    void ask(const core::Secret *code);
    void exchanged();
    void took(core::Result<core::LoginOutcome> outcome);
    void failed(const core::Error &error);
    void change(const Question &question);

    const LoginKey m_key;
    const core::LoginDescription &m_login;
    core::Account m_account;
    core::Fields m_customer;
    network::ConversationRunner &m_runner;
    const core::Clock &m_clock;
    std::optional<core::Secret> m_state; ///< of the code that was sent last
    std::optional<Question> m_question;
    std::unique_ptr<Exchange, DeleteLater> m_exchange;
    std::vector<Waiter> m_waiters;
    core::Result<core::Grant> m_result = core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
    bool m_isEnded = false;
};

} // namespace kyc::services
