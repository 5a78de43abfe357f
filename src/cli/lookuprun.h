// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/lookupplan.h"
#include "services/lookupengine.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace kyc::cli {

/// Asks all of a plan's questions at once and keeps the outcomes in the plan's order. Main thread.
class LookupRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupRun)

public:
    /// The engine must outlive this.
    LookupRun(services::LookupEngine &engine, LookupPlan plan, QString customerLabel, QObject *parent = nullptr);
    ~LookupRun() override;

    void start();
    /// Ends what still runs, as Cancelled.
    void cancel();

    [[nodiscard]] const QList<core::LookupOutcome> &outcomes() const { return m_outcomes; }

Q_SIGNALS:
    void finished(); ///< once, from the event loop

private:
    using Watcher = QFutureWatcher<core::Result<core::Verification>>;

    [[nodiscard]] core::LookupOutcome pendingOutcome(const LookupPlan::Question &question) const;
    void end(qsizetype index);

    services::LookupEngine &m_engine;
    LookupPlan m_plan;
    QString m_customerLabel;
    QList<core::LookupOutcome> m_outcomes;
    std::vector<std::unique_ptr<Watcher>> m_watchers;
    qsizetype m_running = 0;
};

} // namespace kyc::cli
