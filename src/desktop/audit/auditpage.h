// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/audit/auditfilechoice.h"

#include <QWidget>

namespace kyc::desktop {

class AuditActions;
class AuditBrowser;
class Workspace;

/// The place "Audit". Its browser is made when the place is first shown, or something is to be done with the audit,
/// so that starting up does not wait for it. GUI thread.
class AuditPage : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the page.
    explicit AuditPage(Workspace &workspace, AuditFileChoice files = AuditFileChoice::dialogs(),
                       QWidget *parent = nullptr);

    [[nodiscard]] AuditActions &actions() { return *m_actions; }
    void focusList();
    /// Locked, the page holds no entry and no filter, and nothing runs.
    void setLocked(bool isLocked);

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void recordsWanted(); ///< the settings of the records

protected:
    void showEvent(QShowEvent *event) override;

private:
    AuditBrowser &browser();
    void updateActions();

    Workspace &m_workspace;
    AuditFileChoice m_files;
    AuditActions *m_actions;
    AuditBrowser *m_browser = nullptr;
    QByteArray m_columns;
    bool m_isLocked = false;
};

} // namespace kyc::desktop
