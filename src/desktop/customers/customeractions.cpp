// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customeractions.h"

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
    // Where the customers are seen: elsewhere the same keys mean something else.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace

CustomerActions::CustomerActions(QObject *parent)
    : QObject(parent),
      lookUp(makeAction(this, "lookUpCustomerAction", tr("Look &up"), "search", Qt::CTRL | Qt::Key_Return)),
      add(makeAction(this, "addCustomerAction", tr("&Add\u2026"), "add", Qt::Key_Insert)),
      edit(makeAction(this, "editCustomerAction", tr("&Edit\u2026"), "edit", Qt::Key_F2)),
      merge(makeAction(this, "mergeCustomersAction", tr("&Merge the two\u2026"), nullptr, Qt::CTRL | Qt::Key_M)),
      hold(makeAction(this, "holdCustomerAction", tr("Legal &hold\u2026"), "lock", Qt::CTRL | Qt::Key_H)),
      remove(makeAction(this, "removeCustomerAction", tr("&Remove\u2026"), "remove", Qt::CTRL | Qt::Key_Delete)),
      importFile(makeAction(this, "importCustomersAction", tr("&Import\u2026"), nullptr, Qt::CTRL | Qt::Key_I)),
      find(makeAction(this, "findInCustomersAction", tr("&Find"), nullptr, QKeySequence::Find))
{ }

QList<QAction *> CustomerActions::all() const
{
    return {lookUp, add, edit, merge, hold, remove, importFile, find};
}

} // namespace kyc::desktop
