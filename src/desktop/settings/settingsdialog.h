// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/audit/auditfilechoice.h"
#include "desktop/settings/settingspages.h"

#include <QDialog>

class QLineEdit;
class QTabWidget;

namespace kyc::desktop {

class StateLine;
class RecordsSettings;
class Workspace;

/// The files that the settings ask for; tests put in their own.
struct SettingFiles
{
    AuditFileChoice audit = AuditFileChoice::dialogs();
    ChooseFile certificates = certificateDialog();

    [[nodiscard]] static ChooseFile certificateDialog();
};

/// Everything that can be set but where credentials are kept, which has a dialog of its own; found by its words. Each
/// change holds at once. GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Privacy, Network, Export, Records };

    /// @p workspace must outlive the dialog.
    explicit SettingsDialog(Workspace &workspace, const SettingFiles &files = {}, QWidget *parent = nullptr);

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;
    /// Shows how the records are, and begins to look at all of their file.
    void checkRecords();

private:
    void addPage(QWidget *page, SettingControls *controls, const QString &title);
    void find(const QString &words);

    Workspace &m_workspace;
    QLineEdit *m_findLineEdit = nullptr;
    QTabWidget *m_pages = nullptr;
    StateLine *m_stateLine = nullptr;
    RecordsSettings *m_records = nullptr;
    QList<SettingControls *> m_controls; ///< of each page
};

} // namespace kyc::desktop
