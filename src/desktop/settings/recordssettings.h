// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "desktop/audit/auditfilechoice.h"
#include "desktop/settings/recoverydialog.h"

#include <QFuture>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace kyc::desktop {

class SettingControls;
class Workspace;

/// The settings of the records: whether lookups need a reference, how long records are kept, where checkpoints of the
/// audit go; and what can be done when the records cannot be opened. GUI thread.
class RecordsSettings : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive this.
    RecordsSettings(Workspace &workspace, AuditFileChoice files, QWidget *parent);

    /// Looks at the whole file of the records, or stops looking.
    void check();
    [[nodiscard]] SettingControls &controls() { return *m_controls; }

Q_SIGNALS:
    void failed(const kyc::core::Error &error);

private:
    QWidget *makeKeeping();
    QWidget *makeCheckpoints();
    QWidget *makeState();
    void chooseFolder();
    void showFolder();
    void showState();
    void showCheck(const QString &said, bool isRunning);
    void checked(const core::Result<void> &result);
    void openBeginAnew();
    void openRecovery(RecoveryDialog::Task task, const QString &path);

    Workspace &m_workspace;
    AuditFileChoice m_files;
    SettingControls *m_controls = nullptr;
    QLabel *m_folderLabel = nullptr;
    QPushButton *m_noFolderButton = nullptr;
    QLabel *m_stateLabel = nullptr;
    QLabel *m_checkLabel = nullptr;
    QPushButton *m_checkButton = nullptr;
    QFuture<core::Result<void>> m_check;
    QPushButton *m_retryButton = nullptr;
    QPushButton *m_anewButton = nullptr;
    QPushButton *m_makeRecoveryButton = nullptr;
    QPushButton *m_recoverButton = nullptr;
};

} // namespace kyc::desktop
