// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/filechoice.h"
#include "services/customerimport.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace kyc::desktop {

class ColumnsForm;
class StateLine;

/// Imports customers from a CSV file: what its columns are taken for, with what stands in them, then the import with
/// its progress, then what came of it, with the rows that could not be taken. Show it with open(). Closing it ends an
/// import under way; what was imported before stays. GUI thread.
class CustomerImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p database and @p trail must outlive the dialog.
    CustomerImportDialog(records::Database &database, services::AuditTrail &trail, QString path, FileChoice files,
                         QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void imported(); ///< somebody was

private:
    QWidget *makeColumnsPart();
    QWidget *makeResultPart();
    void showPreview(const core::Result<services::CustomerPreview> &preview);
    void checkMapping();
    void start();
    void showResult(const core::Result<services::ImportedCustomers> &result);
    void saveProblems();

    services::CustomerImport m_import;
    QString m_path;
    FileChoice m_files;
    services::CustomerPreview m_preview;
    QFuture<core::Result<services::ImportedCustomers>> m_running;
    QLabel *m_fileLabel = nullptr;
    QWidget *m_columnsPart = nullptr;
    ColumnsForm *m_columns = nullptr;
    QRadioButton *m_updates = nullptr;
    QProgressBar *m_progress = nullptr;
    QWidget *m_resultPart = nullptr;
    QLabel *m_resultLabel = nullptr;
    QPlainTextEdit *m_problems = nullptr;
    QPushButton *m_saveProblems = nullptr;
    StateLine *m_stateLine = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_importButton = nullptr;
};

} // namespace kyc::desktop
