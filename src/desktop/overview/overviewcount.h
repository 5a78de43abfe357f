// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/overview/overviewfacts.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace kyc::desktop {

class Workspace;

/// Counts what the overview tells, off the GUI thread, and again soon after something was recorded or has changed, but
/// only while somebody looks. GUI thread.
class OverviewCount : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewCount)

public:
    /// @p workspace must outlive this.
    explicit OverviewCount(Workspace &workspace, QObject *parent = nullptr);
    ~OverviewCount() override;

    void setActive(bool isActive); ///< active, it counts at once
    void countNow();
    void clear(); ///< it knows nothing any more; what runs is cancelled
    /// Nothing before it was first counted.
    [[nodiscard]] const std::optional<OverviewFacts> &facts() const { return m_facts; }

Q_SIGNALS:
    void counted(); ///< facts()
    void failed(const kyc::core::Error &error);

private:
    using Watcher = QFutureWatcher<core::Result<records::HistoryOverview>>;

    void countSoon();
    void cancel();
    void take();
    void tell(const records::HistoryOverview &history);

    Workspace &m_workspace;
    std::optional<OverviewFacts> m_facts;
    Watcher *m_watcher = nullptr; ///< of the counting under way
    QTimer m_soon;
    QTimer m_minutes; ///< "the last hour" is another one by then
    bool m_isActive = false;
    bool m_isFollowingImports = false;
};

} // namespace kyc::desktop
