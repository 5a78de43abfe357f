// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/placeaction.h"

#include "desktop/visuals/tintedicon.h"

#include <QAction>

namespace kyc::desktop {

QAction *makePlaceAction(QObject *parent, const char *name, const QString &text, const char *icon,
                         const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    if (icon)
        action->setIcon(tintedIcon(QLatin1String(icon)));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace kyc::desktop
