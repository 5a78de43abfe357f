// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditactions.h"

#include "desktop/visuals/placeaction.h"

#include <QAction>

namespace kyc::desktop {

AuditActions::AuditActions(QObject *parent)
    : QObject(parent),
      verify(makePlaceAction(this, "verifyAuditAction", tr("&Verify"), "audit-sound", Qt::CTRL | Qt::Key_T)),
      checkpoint(
          makePlaceAction(this, "makeCheckpointAction", tr("&Make a checkpoint now"), nullptr, Qt::CTRL | Qt::Key_M)),
      folder(makePlaceAction(this, "checkpointFolderAction", tr("Checkpoint &folder\u2026"), nullptr,
                             Qt::CTRL | Qt::SHIFT | Qt::Key_M)),
      exportFile(makePlaceAction(this, "exportAuditAction", tr("E&xport\u2026"), nullptr, Qt::CTRL | Qt::Key_E)),
      filter(makePlaceAction(this, "filterAuditAction", tr("F&ilter"), "search", Qt::CTRL | Qt::Key_F)),
      everything(makePlaceAction(this, "showWholeAuditAction", tr("&Show everything"), nullptr,
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_F))
{ }

QList<QAction *> AuditActions::all() const
{
    return {verify, checkpoint, folder, exportFile, filter, everything};
}

} // namespace kyc::desktop
