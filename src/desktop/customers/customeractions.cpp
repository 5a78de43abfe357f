// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customeractions.h"

#include "desktop/visuals/placeaction.h"

#include <QAction>

namespace kyc::desktop {

CustomerActions::CustomerActions(QObject *parent)
    : QObject(parent),
      lookUp(makePlaceAction(this, "lookUpCustomerAction", tr("Look &up"), "search", Qt::CTRL | Qt::Key_Return)),
      add(makePlaceAction(this, "addCustomerAction", tr("&Add\u2026"), "add", Qt::Key_Insert)),
      edit(makePlaceAction(this, "editCustomerAction", tr("&Edit\u2026"), "edit", Qt::Key_F2)),
      startImport(makePlaceAction(this, "startCustomerImportAction", tr("S&tart an import\u2026"), "place-imports",
                                  Qt::CTRL | Qt::SHIFT | Qt::Key_I)),
      merge(makePlaceAction(this, "mergeCustomersAction", tr("&Merge the two\u2026"), nullptr, Qt::CTRL | Qt::Key_M)),
      hold(makePlaceAction(this, "holdCustomerAction", tr("Legal &hold\u2026"), "lock", Qt::CTRL | Qt::Key_H)),
      remove(makePlaceAction(this, "removeCustomerAction", tr("&Remove\u2026"), "remove", Qt::CTRL | Qt::Key_Delete)),
      importFile(makePlaceAction(this, "importCustomersAction", tr("&Import\u2026"), nullptr, Qt::CTRL | Qt::Key_I)),
      find(makePlaceAction(this, "findInCustomersAction", tr("&Find"), nullptr, QKeySequence::Find))
{ }

QList<QAction *> CustomerActions::all() const
{
    return {lookUp, startImport, add, edit, merge, hold, remove, importFile, find};
}

} // namespace kyc::desktop
