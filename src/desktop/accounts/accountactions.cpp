// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountactions.h"

#include "desktop/visuals/placeaction.h"

#include <QAction>
#include <QPushButton>

namespace kyc::desktop {

AccountActions::AccountActions(QObject *parent)
    : QObject(parent),
      add(makePlaceAction(this, "addAccountAction", tr("&Add\u2026"), "add", Qt::Key_Insert)),
      edit(makePlaceAction(this, "editAccountAction", tr("&Edit\u2026"), "edit", Qt::Key_F2)),
      test(makePlaceAction(this, "testAccountAction", tr("&Test"), "credential-good", Qt::CTRL | Qt::Key_T)),
      logIn(makePlaceAction(this, "logInAccountAction", tr("Lo&g in\u2026"), "key", Qt::CTRL | Qt::Key_G)),
      rotate(makePlaceAction(this, "rotateAccountAction", tr("R&otate the credential\u2026"), "rotate",
                             Qt::CTRL | Qt::SHIFT | Qt::Key_T)),
      duplicate(makePlaceAction(this, "duplicateAccountAction", tr("D&uplicate\u2026"), "copy", Qt::CTRL | Qt::Key_U)),
      toggle(makePlaceAction(this, "toggleAccountAction", tr("&Disable"), nullptr, Qt::CTRL | Qt::Key_B)),
      remove(makePlaceAction(this, "removeAccountAction", tr("&Remove\u2026"), "remove", Qt::Key_Delete)),
      importFile(makePlaceAction(this, "importAccountsAction", tr("&Import\u2026"), nullptr, Qt::CTRL | Qt::Key_I)),
      exportFile(makePlaceAction(this, "exportAccountsAction", tr("E&xport\u2026"), nullptr, Qt::CTRL | Qt::Key_E))
{ }

QList<QAction *> AccountActions::ofSelected() const
{
    return {edit, test, logIn, rotate, duplicate, toggle, remove};
}

QList<QAction *> AccountActions::all() const
{
    return QList<QAction *>{add} + ofSelected() + QList<QAction *>{importFile, exportFile};
}

QPushButton *makeActionButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(true);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setShortcut({}); // the letter marked in the text is the menu's
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace kyc::desktop
