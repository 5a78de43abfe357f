// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/audit/auditfilechoice.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class AuditPage;
}

class AuditActions;
class AuditFilterBar;
class AuditModel;
class AuditPanel;
class AuditTasks;
class EmptyState;
class Workspace;

/// The place "Audit": what was done at this desk, newest first, filtered; whether it is still what was recorded;
/// checkpoints and exports of it. References may name somebody, so that each opening of the place is noted in the
/// audit. GUI thread.
class AuditPage : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the page.
    explicit AuditPage(Workspace &workspace, AuditFileChoice files = AuditFileChoice::dialogs(),
                       QWidget *parent = nullptr);
    ~AuditPage() override;

    [[nodiscard]] AuditActions &actions() { return *m_actions; }
    void focusList();
    void showEntry(qint64 number); ///< unfiltered, if need be
    /// Locked, the page holds no entry and no filter, and nothing runs.
    void setLocked(bool isLocked);

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void recordsWanted(); ///< the settings of the records

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void setUpActions();
    void open();
    void load();
    void loadWith(const records::AuditFilter &filter);
    void loaded();
    void recordsChanged();
    void showState();
    void showEmpty();
    void emptyAction();
    [[nodiscard]] bool isShown() const; ///< to somebody who may see it

    Workspace &m_workspace;
    std::unique_ptr<Ui::AuditPage> m_ui;
    AuditActions *m_actions = nullptr;
    AuditModel *m_model = nullptr;
    AuditFilterBar *m_filterBar = nullptr;
    AuditPanel *m_panel = nullptr;
    AuditTasks *m_tasks = nullptr;
    EmptyState *m_emptyState = nullptr;
    QTimer m_refresh;
    qint64 m_wantedEntry = 0; ///< to be shown once it is loaded
    int m_turn = 0; ///< whom a filter means is answered to the last one alone
    bool m_isLocked = false;
};

} // namespace kyc::desktop
