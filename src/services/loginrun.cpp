// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/loginrun.h"

#include "providers/credentials.h"
#include "services/accountcontext.h"

#include <algorithm>

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Grant;
using core::LoginCode;
using core::Result;

namespace {

constexpr qint64 kBetweenCodes = 60; // seconds; what the providers ask for

/// What a person can mend by giving the code, or another one, once more.
bool canBeMended(const core::Error &error)
{
    if (error.cause == ErrorCause::LoginRefused || error.cause == ErrorCause::FieldMalformed)
        return true;
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::ProviderUnavailable || error.kind == ErrorKind::RateLimited;
}

Result<Grant> copyOf(const Result<Grant> &result)
{
    if (!result)
        return core::Unexpected(result.error());
    return Grant{result->token.clone(), result->expiresAt};
}

} // namespace

LoginRun::LoginRun(LoginKey key, const core::LoginDescription &login, const core::Account &account,
                   const core::Fields &customer, network::ConversationRunner &runner, const core::Clock &clock,
                   QObject *parent)
    : QObject(parent),
      m_key(std::move(key)),
      m_login(login),
      m_account(account.clone()),
      m_customer(customer.clone()),
      m_runner(runner),
      m_clock(clock)
{ }

LoginRun::~LoginRun()
{
    if (m_exchange)
        m_exchange->cancel();
}

QFuture<Result<Grant>> LoginRun::wait()
{
    Waiter waiter;
    waiter.promise.start();
    waiter.watcher.reset(new Watcher);
    const Watcher *watcher = waiter.watcher.get();
    connect(watcher, &QFutureWatcherBase::canceled, this, [this, watcher] { leave(watcher); });
    waiter.watcher->setFuture(waiter.promise.future());
    const QFuture<Result<Grant>> future = waiter.promise.future();
    m_waiters.push_back(std::move(waiter));
    if (m_question)
        Q_EMIT questionChanged();
    return future;
}

void LoginRun::leave(const Watcher *watcher)
{
    if (m_isEnded)
        return;
    const auto left = std::erase_if(m_waiters, [watcher](Waiter &one) {
        if (one.watcher.get() != watcher)
            return false;
        one.promise.finish();
        return true;
    });
    if (left == 0)
        return;
    if (m_waiters.empty() && m_login.code != LoginCode::None)
        end(core::failure(ErrorKind::Cancelled, ErrorCause::CancelledByAgent));
    else if (m_question)
        Q_EMIT questionChanged();
}

void LoginRun::start()
{
    if (m_login.code != LoginCode::Authenticator)
        return ask(nullptr);
    // Nobody shall look for a code in vain: is everything else there?
    const auto anyCode = core::Secret(QByteArray("000000"));
    const auto possible = providers::startLogin(m_login.id, {m_account, m_customer, &anyCode, nullptr, m_clock});
    if (possible)
        change({});
    else
        end(core::Unexpected(possible.error()));
}

void LoginRun::answer(const core::Secret &code)
{
    const bool isCodeExpected = m_login.code == LoginCode::Authenticator || m_state;
    if (!m_isEnded && m_question && !m_exchange && isCodeExpected && !code.isEmpty())
        ask(&code);
}

void LoginRun::sendAgain()
{
    if (!m_isEnded && m_question && !m_exchange && m_login.code == LoginCode::Mailed
        && m_clock.nowUtc() >= m_question->codeAgainAt)
        ask(nullptr);
}

void LoginRun::ask(const core::Secret *code)
{
    const core::Secret *state = code && m_state ? &*m_state : nullptr;
    auto conversation = providers::startLogin(m_login.id, {m_account, m_customer, code, state, m_clock});
    if (!conversation)
        return failed(conversation.error());
    m_exchange.reset(new Exchange);
    connect(m_exchange.get(), &QFutureWatcherBase::finished, this, &LoginRun::exchanged);
    m_exchange->setFuture(m_runner.run(std::move(*conversation), accountContext(m_account)));
    if (m_question) {
        m_question->problem.reset();
        Q_EMIT questionChanged();
    }
}

void LoginRun::exchanged()
{
    if (m_isEnded)
        return;
    auto future = m_exchange->future();
    m_exchange.reset();
    if (future.isCanceled() || future.resultCount() == 0)
        end(core::failure(ErrorKind::Cancelled, ErrorCause::CancelledByAgent));
    else
        took(future.takeResult());
}

void LoginRun::took(Result<core::LoginOutcome> outcome)
{
    if (!outcome)
        return failed(outcome.error());
    if (auto *grant = std::get_if<Grant>(&*outcome))
        return end(std::move(*grant));
    m_state = std::move(std::get<core::CodeRequest>(*outcome).state);
    Question question;
    question.isCodeSent = true;
    question.codeAgainAt = m_clock.nowUtc().addSecs(kBetweenCodes);
    change(question);
}

void LoginRun::failed(const core::Error &error)
{
    const bool isTooSoon = error.cause == ErrorCause::LoginTooSoon;
    if (!isTooSoon && !(m_question && canBeMended(error)))
        return end(core::Unexpected(error));
    Question question = m_question.value_or(Question{});
    question.problem = error;
    if (isTooSoon) {
        const qint64 seconds = error.args.value(0).toLongLong();
        question.codeAgainAt = m_clock.nowUtc().addSecs(seconds > 0 ? seconds : kBetweenCodes);
    }
    change(question);
}

void LoginRun::change(const Question &question)
{
    const bool isNew = !m_question;
    m_question = question;
    if (isNew)
        Q_EMIT questionAsked();
    else
        Q_EMIT questionChanged();
}

void LoginRun::end(Result<Grant> result)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    if (m_exchange)
        m_exchange->cancel();
    m_state.reset();
    m_result = std::move(result);
    Q_EMIT ended();
    for (Waiter &waiter : std::exchange(m_waiters, {})) {
        waiter.promise.addResult(copyOf(m_result));
        waiter.promise.finish();
    }
}

} // namespace kyc::services
