// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/conversationrunner.h"

#include "network/conversationrun.h"
#include "network/tlssetup.h"

#include <QThread>

#include <mutex>
#include <optional>
#include <vector>

namespace kyc::network {

namespace {

/// What lives on the runner's thread.
class RunnerCore final : public QObject
{
    Q_DISABLE_COPY_MOVE(RunnerCore)

public:
    RunnerCore(const RunnerSettings &settings, const core::Clock &clock, core::Randomness &randomness)
        : m_tls(tlsSetup(settings.companyCaFile)),
          m_lanes(settings.useSystemProxy),
          m_parts{settings, clock, randomness, m_lanes, m_quotas, m_tls}
    { }
    ~RunnerCore() override
    {
        for (ConversationRun *run : std::exchange(m_runs, {})) {
            run->cancel();
            delete run;
        }
    }

    void run(std::unique_ptr<AnyConversation> conversation, RunContext context)
    {
        auto *run = new ConversationRun(std::move(conversation), std::move(context), m_parts);
        m_runs.push_back(run);
        connect(run, &ConversationRun::ended, this, [this, run] {
            if (std::erase(m_runs, run) > 0)
                run->deleteLater();
        });
        run->start();
    }

private:
    core::Result<QSslConfiguration> m_tls;
    LanePool m_lanes;
    QuotaKeeper m_quotas;
    RunnerParts m_parts;
    std::vector<ConversationRun *> m_runs;
};

} // namespace

/// The thread and its core; the core is made and destroyed on the thread.
class ConversationRunner::Worker
{
    Q_DISABLE_COPY_MOVE(Worker)

public:
    Worker(RunnerSettings settings, const core::Clock &clock, core::Randomness &randomness)
        : m_settings(std::move(settings)),
          m_clock(clock),
          m_randomness(randomness)
    { }

    ~Worker()
    {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(
            m_door.get(),
            [this] {
                m_core.reset();
                m_thread.quit();
            },
            Qt::QueuedConnection);
        m_thread.wait();
    }

    void run(std::unique_ptr<AnyConversation> conversation, RunContext context)
    {
        std::call_once(m_once, [this] {
            m_door = std::make_unique<QObject>();
            m_door->moveToThread(&m_thread);
            m_thread.setObjectName(QStringLiteral("kyc-network"));
            m_thread.start();
        });
        // A functor that is posted has to be copyable. If it never runs, the conversation's end cancels its future.
        auto cargo = std::make_shared<std::unique_ptr<AnyConversation>>(std::move(conversation));
        QMetaObject::invokeMethod(
            m_door.get(),
            [this, cargo, context = std::move(context)] {
                if (!m_core)
                    m_core.emplace(m_settings, m_clock, m_randomness);
                m_core->run(std::move(*cargo), context);
            },
            Qt::QueuedConnection);
    }

private:
    const RunnerSettings m_settings;
    const core::Clock &m_clock;
    core::Randomness &m_randomness;
    std::once_flag m_once;
    QThread m_thread;
    std::unique_ptr<QObject> m_door; ///< what is posted to it runs on the thread
    std::optional<RunnerCore> m_core;
};

ConversationRunner::ConversationRunner(RunnerSettings settings, const core::Clock &clock, core::Randomness &randomness)
    : m_worker(std::make_unique<Worker>(std::move(settings), clock, randomness))
{ }

ConversationRunner::~ConversationRunner() = default;

void ConversationRunner::start(std::unique_ptr<AnyConversation> conversation, RunContext context)
{
    m_worker->run(std::move(conversation), std::move(context));
}

} // namespace kyc::network
