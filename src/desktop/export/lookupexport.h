// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/exportfile.h"

#include <QObject>

namespace kyc::desktop {

class ExportPanel;
class ExportTask;
class LookupActions;
class Workspace;

/// The export of the results of the current lookup: those that were asked for. GUI thread.
class LookupExport : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    LookupExport(Workspace &workspace, LookupActions &actions, ExportPanel &panel, ExportFile files, QObject *parent);

private:
    void updateAction();
    void start();

    Workspace &m_workspace;
    LookupActions &m_actions;
    ExportTask *m_task;
};

} // namespace kyc::desktop
