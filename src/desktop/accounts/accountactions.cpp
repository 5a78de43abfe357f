// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountactions.h"

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
    // Where the accounts are seen: elsewhere the same keys mean something else.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace

AccountActions::AccountActions(QObject *parent)
    : QObject(parent),
      add(makeAction(this, "addAccountAction", tr("&Add\u2026"), "add", Qt::Key_Insert)),
      edit(makeAction(this, "editAccountAction", tr("&Edit\u2026"), "edit", Qt::Key_F2)),
      test(makeAction(this, "testAccountAction", tr("&Test"), "credential-good", Qt::CTRL | Qt::Key_T)),
      rotate(makeAction(this, "rotateAccountAction", tr("R&otate the credential\u2026"), "rotate",
                        Qt::CTRL | Qt::SHIFT | Qt::Key_T)),
      duplicate(makeAction(this, "duplicateAccountAction", tr("D&uplicate\u2026"), "copy", Qt::CTRL | Qt::Key_U)),
      toggle(makeAction(this, "toggleAccountAction", tr("&Disable"), nullptr, Qt::CTRL | Qt::Key_B)),
      remove(makeAction(this, "removeAccountAction", tr("&Remove\u2026"), "remove", Qt::Key_Delete)),
      importFile(makeAction(this, "importAccountsAction", tr("&Import\u2026"), nullptr, Qt::CTRL | Qt::Key_I)),
      exportFile(makeAction(this, "exportAccountsAction", tr("E&xport\u2026"), nullptr, Qt::CTRL | Qt::Key_E))
{ }

QList<QAction *> AccountActions::ofSelected() const
{
    return {edit, test, rotate, duplicate, toggle, remove};
}

QList<QAction *> AccountActions::all() const
{
    return QList<QAction *>{add} + ofSelected() + QList<QAction *>{importFile, exportFile};
}

} // namespace kyc::desktop
