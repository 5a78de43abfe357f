// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/recoveryfile.h"

#include <QDialog>

class QPushButton;

namespace kyc::desktop {

class PassphraseForm;
class StateLine;
class Workspace;

/// The passphrase of a recovery file that is made, or from which the keys of the records come back. GUI thread.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Task { Make, BringBack };

    /// @p workspace must outlive the dialog. A file that is there already is written over: who chose the path was
    /// asked.
    RecoveryDialog(Workspace &workspace, Task task, QString path, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void setBusy(bool isBusy);

    Workspace &m_workspace;
    const Task m_task;
    const QString m_path;
    services::RecordKeys m_keys;
    services::RecoveryFile m_file;
    PassphraseForm *m_passphrase = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_cancel = nullptr;
    StateLine *m_stateLine = nullptr;
    bool m_isBusy = false;
};

} // namespace kyc::desktop
