// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/export/lookupexport.h"

#include "desktop/export/exportpanel.h"
#include "desktop/export/exporttask.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/rowstate.h"
#include "desktop/workspace.h"
#include "services/loginname.h"

#include <QAction>

namespace kyc::desktop {

namespace {

QList<core::LookupOutcome> outcomesOf(const services::LookupSession &session)
{
    QList<core::LookupOutcome> outcomes;
    for (int i = 0; i < session.rowCount(); ++i) {
        const LookupRow &row = session.row(i);
        if (row.outcome && rowState(row) != RowState::Lacking)
            outcomes.append(*row.outcome);
    }
    return outcomes;
}

} // namespace

LookupExport::LookupExport(Workspace &workspace, LookupActions &actions, ExportPanel &panel, ExportFile files,
                           QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_task(new ExportTask(workspace, panel, std::move(files), this))
{
    const services::LookupSession &session = workspace.session();
    connect(m_actions.exportResults, &QAction::triggered, this, &LookupExport::start);
    connect(&session, &services::LookupSession::rowChanged, this, &LookupExport::updateAction);
    connect(&session, &services::LookupSession::reset, this, &LookupExport::updateAction);
    connect(&workspace.records(), &services::RecordsSession::changed, this, &LookupExport::updateAction);
    connect(&panel, &ExportPanel::runningChanged, this, &LookupExport::updateAction);
    updateAction();
}

void LookupExport::updateAction()
{
    m_actions.exportResults->setEnabled(m_task->canStart() && !outcomesOf(m_workspace.session()).isEmpty());
}

void LookupExport::start()
{
    const QList<core::LookupOutcome> outcomes = outcomesOf(m_workspace.session());
    const services::CsvContext context{services::agentName(m_workspace.settings()), m_workspace.session().reference()};
    m_task->start(outcomes.size(),
                  [outcomes, context](services::HistoryExport &exporter, const QString &path,
                                      const services::CsvOptions &options) {
                      return exporter.outcomes(outcomes, context, path, options);
                  });
}

} // namespace kyc::desktop
