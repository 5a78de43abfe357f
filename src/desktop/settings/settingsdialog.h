// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/audit/auditfilechoice.h"

#include <QDialog>

class QTabWidget;

namespace kyc::desktop {

class SettingControls;
class StateLine;
class RecordsSettings;
class Workspace;

/// Everything that can be set but where credentials are kept, which has a dialog of its own. Each change holds at once.
/// GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Privacy, Records };

    /// @p workspace must outlive the dialog.
    explicit SettingsDialog(Workspace &workspace, AuditFileChoice files = AuditFileChoice::dialogs(),
                            QWidget *parent = nullptr);

    void showPage(Page page);
    [[nodiscard]] int currentPage() const;
    /// Shows how the records are, and begins to look at all of their file.
    void checkRecords();

private:
    QWidget *makeGeneral();
    QWidget *makePrivacy();
    void addPage(QWidget *page, const QString &title);
    void follow(SettingControls *controls);

    Workspace &m_workspace;
    QTabWidget *m_pages = nullptr;
    StateLine *m_stateLine = nullptr;
    RecordsSettings *m_records = nullptr;
};

} // namespace kyc::desktop
