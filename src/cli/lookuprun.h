// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/lookupplan.h"
#include "services/lookupengine.h"
#include "services/lookuprecorder.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace kyc::cli {

/// Asks all of a plan's questions at once, keeps the outcomes in the plan's order, and has them recorded. Main thread.
class LookupRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupRun)

public:
    /// What is said of the customer beside the plan.
    struct About
    {
        QString label;
        QString reference;
        QString person; ///< as the audit names them
    };
    /// Engine and recorder must outlive this; without a recorder nothing is recorded.
    LookupRun(services::LookupEngine &engine, LookupPlan plan, About about, services::LookupRecorder *recorder,
              QObject *parent = nullptr);
    ~LookupRun() override;

    void start();
    /// Ends what still runs, as Cancelled.
    void cancel();

    [[nodiscard]] const QList<core::LookupOutcome> &outcomes() const { return m_outcomes; }
    /// Why an outcome could not be recorded; nothing when all could.
    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void finished(); ///< once, from the event loop: everything is answered and recorded

private:
    using Watcher = QFutureWatcher<core::Result<core::Verification>>;

    [[nodiscard]] core::LookupOutcome pendingOutcome(const LookupPlan::Question &question) const;
    void end(qsizetype index);
    void endOne();

    services::LookupEngine &m_engine;
    LookupPlan m_plan;
    About m_about;
    services::LookupRecorder *m_recorder;
    QDateTime m_askedAt; ///< UTC
    std::optional<core::Error> m_problem;
    QList<core::LookupOutcome> m_outcomes;
    std::vector<std::unique_ptr<Watcher>> m_watchers;
    qsizetype m_running = 0;
};

} // namespace kyc::cli
