// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/audit/auditfilechoice.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class AuditBrowser;
}

class AuditActions;
class AuditFilterBar;
class AuditModel;
class AuditPanel;
class AuditTasks;
class EmptyState;
class Workspace;

/// What was done at this desk, newest first, filtered; whether it is still what was recorded; checkpoints and exports
/// of it. References may name somebody, so that each opening of it is noted in the audit. GUI thread.
class AuditBrowser : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive this.
    AuditBrowser(Workspace &workspace, const AuditActions &actions, AuditFileChoice files, QWidget *parent = nullptr);
    ~AuditBrowser() override; ///< what runs is cancelled

    void focusList();
    [[nodiscard]] AuditTasks &tasks() { return *m_tasks; }
    [[nodiscard]] bool canVerify() const; ///< as far as the list goes
    [[nodiscard]] bool canExport() const; ///< likewise
    void exportEntries(); ///< those that are listed
    void focusFilter();
    void clearFilter();
    /// Locked, this holds no entry and no filter, and what runs is cancelled.
    void setLocked(bool isLocked);

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void recordsWanted(); ///< the settings of the records
    void changed(); ///< what is listed, or whether something runs

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void followParts();
    void addButtons(const AuditActions &actions);
    void open();
    void load();
    void loadWith(const records::AuditFilter &filter);
    void loaded();
    void showEntry(qint64 number); ///< unfiltered, if need be
    void recordsChanged();
    void showState();
    void showEmpty();
    void emptyAction();
    [[nodiscard]] bool isShown() const; ///< to somebody who may see it

    Workspace &m_workspace;
    std::unique_ptr<Ui::AuditBrowser> m_ui;
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
