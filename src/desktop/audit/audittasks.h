// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/audit/auditfilechoice.h"
#include "services/auditexamination.h"
#include "services/auditfile.h"

#include <QPointer>

#include <stop_token>

namespace kyc::desktop {

class AuditPanel;
class Workspace;

/// What takes a while with the audit, one at a time, told in the panel: verifying, a checkpoint, an export. What was
/// exported is noted in the audit itself, before it is. GUI thread.
class AuditTasks : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the tasks.
    AuditTasks(Workspace &workspace, AuditFileChoice files, AuditPanel &panel, QWidget *window);
    ~AuditTasks() override; ///< what runs is cancelled

    void verify();
    void makeCheckpoint();
    void chooseFolder();
    void exportEntries(const records::AuditFilter &filter);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void changed(); ///< whether something runs

private:
    void setRunning(bool isRunning);
    void beginExport(const QString &path, const records::AuditFilter &filter);
    void writeTo(const QString &path, const services::NotedAuditExport &noted);
    void written(const QString &path, const services::NotedAuditExport &noted, const core::Result<qint64> &count);

    Workspace &m_workspace;
    AuditFileChoice m_files;
    AuditPanel &m_panel;
    QWidget *m_window;
    QFuture<void> m_running; ///< what cancel() cancels
    std::stop_source m_stop; ///< likewise
    bool m_isRunning = false;
};

} // namespace kyc::desktop
