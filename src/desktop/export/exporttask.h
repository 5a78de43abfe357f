// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/exportfile.h"
#include "services/historyexport.h"

#include <QPointer>

namespace kyc::desktop {

class ExportPanel;
class Workspace;

/// An export from the question how it is to look to its end: dialog, file, progress in the panel. One at a time. It
/// ends when the records close. GUI thread.
class ExportTask : public QObject
{
    Q_OBJECT

public:
    using Begin = std::function<QFuture<core::Result<services::Exported>>(
        services::HistoryExport &exporter, const QString &path, const services::CsvOptions &options)>;

    /// All must outlive this; the panel's window is asked in.
    ExportTask(Workspace &workspace, ExportPanel &panel, ExportFile files, QObject *parent);
    ~ExportTask() override;

    /// False while one is asked about or under way, or where no export could be recorded.
    [[nodiscard]] bool canStart() const;
    void start(qint64 rows, const Begin &begin);

private:
    void chooseFile(const services::CsvOptions &options, const Begin &begin);
    void run(const QString &path, const services::CsvOptions &options, const Begin &begin);

    Workspace &m_workspace;
    ExportPanel &m_panel;
    ExportFile m_files;
    QPointer<QObject> m_dialog;
    std::unique_ptr<services::HistoryExport> m_exporter;
};

} // namespace kyc::desktop
