// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditactions.h"

#include "desktop/visuals/tintedicon.h"

#include <QAction>

namespace kyc::desktop {

namespace {

QAction *makeAction(QObject *parent, const char *name, const QString &text, const char *icon,
                    const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    if (icon)
        action->setIcon(tintedIcon(QLatin1String(icon)));
    action->setShortcut(shortcut);
    // Where the audit is seen: elsewhere the same keys mean something else.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace

AuditActions::AuditActions(QObject *parent)
    : QObject(parent),
      verify(makeAction(this, "verifyAuditAction", tr("&Verify"), "audit-sound", Qt::CTRL | Qt::Key_T)),
      checkpoint(makeAction(this, "makeCheckpointAction", tr("&Make a checkpoint now"), nullptr, Qt::CTRL | Qt::Key_M)),
      folder(makeAction(this, "checkpointFolderAction", tr("Checkpoint &folder\u2026"), nullptr,
                        Qt::CTRL | Qt::SHIFT | Qt::Key_M)),
      exportFile(makeAction(this, "exportAuditAction", tr("E&xport\u2026"), nullptr, Qt::CTRL | Qt::Key_E)),
      filter(makeAction(this, "filterAuditAction", tr("F&ilter"), "search", Qt::CTRL | Qt::Key_F)),
      everything(
          makeAction(this, "showWholeAuditAction", tr("&Show everything"), nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_F))
{ }

QList<QAction *> AuditActions::all() const
{
    return {verify, checkpoint, folder, exportFile, filter, everything};
}

} // namespace kyc::desktop
