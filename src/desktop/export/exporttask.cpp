// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/export/exporttask.h"

#include "desktop/export/exportdialog.h"
#include "desktop/export/exportpanel.h"
#include "desktop/workspace.h"

#include <QDate>

namespace kyc::desktop {

using State = services::RecordsSession::State;

ExportTask::ExportTask(Workspace &workspace, ExportPanel &panel, ExportFile files, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_panel(panel),
      m_files(std::move(files))
{
    connect(&m_workspace.records(), &services::RecordsSession::aboutToClose, this, [this] { m_exporter.reset(); });
    connect(&m_panel, &ExportPanel::showFolderRequested, this,
            [this](const QString &path) { m_files.showFolderOf(path); });
}

ExportTask::~ExportTask() = default;

bool ExportTask::canStart() const
{
    return m_workspace.records().state() == State::Open && !m_panel.isRunning() && !m_dialog;
}

void ExportTask::start(qint64 rows, const Begin &begin)
{
    if (!canStart())
        return;
    auto *dialog = new ExportDialog(m_workspace.settings(), rows, m_panel.window());
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog, begin] { chooseFile(dialog->options(), begin); });
    dialog->open();
}

void ExportTask::chooseFile(const services::CsvOptions &options, const Begin &begin)
{
    if (const auto kept = keepCsvOptions(m_workspace.settings(), options); !kept)
        m_panel.showProblem(kept.error()); // they hold for this one all the same
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    m_files.choose(m_panel.window(), QStringLiteral("lookups-%1.csv").arg(day),
                   [task = QPointer(this), options, begin](const QString &path) {
                       if (task)
                           task->run(path, options, begin);
                   });
}

void ExportTask::run(const QString &path, const services::CsvOptions &options, const Begin &begin)
{
    records::Database *database = m_workspace.records().database();
    if (!database || m_panel.isRunning())
        return;
    if (!m_exporter)
        m_exporter =
            std::make_unique<services::HistoryExport>(*database, *m_workspace.records().history(), m_workspace.trail());
    m_panel.follow(begin(*m_exporter, path, options), path, [task = QPointer(this)] {
        if (task && task->m_exporter)
            task->m_exporter->cancel();
    });
}

} // namespace kyc::desktop
