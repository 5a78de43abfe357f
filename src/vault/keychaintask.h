// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/errand.h"
#include "vault/keychainjobs.h"

#include <chrono>

namespace kyc::vault {

/// One call of a keychain keeper, in the keychain's thread. Its reply may be ended from elsewhere, by the keeper's
/// patience: it is there for as long as the keychain works on something of it, but takes no further step.
class KeychainTask : public Errand
{
public:
    /// @p finished is called once, when nothing of it is under way any more.
    void start(std::function<void()> finished);
    [[nodiscard]] bool isGivenUp() const { return m_answer->isEnded(); }

protected:
    using ReadEnd = std::function<void(core::Result<core::Secret>)>;
    using VoidEnd = std::function<void(core::Result<void>)>;

    explicit KeychainTask(std::shared_ptr<AnyReply> reply) : m_answer(std::move(reply)) { }

    virtual void run() = 0;
    void finish();
    void later(std::chrono::milliseconds pause, std::function<void()> goOn);

    // One entry of the keychain, errors explained.
    void readEntry(const QString &key, ReadEnd goOn);
    void writeEntry(const QString &key, core::Secret value, VoidEnd goOn);
    /// And sees that it is gone.
    void removeEntry(const QString &key, const VoidEnd &goOn);

    /// Waits, and goes on only when the task was not given up.
    template <class T, class GoOn>
    void step(const QFuture<core::Result<T>> &future, GoOn goOn)
    {
        await(future, [this, goOn](core::Result<T> result) {
            if (isGivenUp())
                finish();
            else
                goOn(std::move(result));
        });
    }

private:
    using Job = std::function<QFuture<JobOutcome>()>;
    using JobEnd = std::function<void(JobOutcome)>;

    void attempt(const Job &job, const JobEnd &goOn);
    /// Makes the job, and once more when it failed for no reason of its own: the keychain may have been restarted.
    void job(const Job &job, const JobEnd &goOn);
    /// What the keychain's own state says of a job that did not do it.
    void explain(const JobOutcome &outcome, const VoidEnd &goOn);

    std::function<void()> m_finished;
    std::shared_ptr<AnyReply> m_answer;
};

/// A task that answers a call.
template <class T>
class KeychainCall : public KeychainTask
{
public:
    explicit KeychainCall(std::shared_ptr<Reply<T>> reply) : KeychainTask(reply), m_reply(std::move(reply)) { }

protected:
    void end(core::Result<T> result)
    {
        m_reply->end(std::move(result));
        finish();
    }

private:
    std::shared_ptr<Reply<T>> m_reply;
};

} // namespace kyc::vault
