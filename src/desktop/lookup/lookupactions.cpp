// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookupactions.h"

#include "desktop/visuals/tintedicon.h"

#include <QAction>

namespace kyc::desktop {

namespace {

QAction *makeAction(QObject *parent, const QString &name, const QString &text, const QString &icon,
                    const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(tintedIcon(icon));
    action->setShortcut(shortcut);
    action->setEnabled(false);
    return action;
}

} // namespace

LookupActions::LookupActions(QObject *parent)
    : QObject(parent),
      refreshRow(makeAction(this, QStringLiteral("refreshRowAction"), tr("&Refresh row"), QStringLiteral("refresh"),
                            Qt::Key_F5)),
      refreshAll(makeAction(this, QStringLiteral("refreshAllAction"), tr("Refresh &all"), QStringLiteral("refresh"),
                            Qt::CTRL | Qt::Key_R)),
      cancelRow(makeAction(this, QStringLiteral("cancelRowAction"), tr("Cancel ro&w"), {}, Qt::SHIFT | Qt::Key_Escape)),
      cancelAll(makeAction(this, QStringLiteral("cancelAllAction"), tr("&Cancel all"), QStringLiteral("cancel"),
                           Qt::Key_Escape)),
      logIn(makeAction(this, QStringLiteral("logCustomerInAction"), tr("&Log the customer in\u2026"),
                       QStringLiteral("key"), Qt::CTRL | Qt::SHIFT | Qt::Key_I)),
      startImport(makeAction(this, QStringLiteral("startImportAction"), tr("Start an &import\u2026"),
                             QStringLiteral("place-imports"), Qt::CTRL | Qt::Key_I)),
      saveCustomer(makeAction(this, QStringLiteral("saveCustomerAction"), tr("Sa&ve customer\u2026"),
                              QStringLiteral("place-customers"), QKeySequence::Save)),
      copySummary(makeAction(this, QStringLiteral("copySummaryAction"), tr("Copy &summary"), QStringLiteral("copy"),
                             Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
      copyRow(makeAction(this, QStringLiteral("copyRowAction"), tr("Co&py row"), {}, QKeySequence::Copy)),
      reveal(makeAction(this, QStringLiteral("revealAction"), tr("Rev&eal the raw answer"), QStringLiteral("reveal"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_R)),
      exportResults(makeAction(this, QStringLiteral("exportResultsAction"), tr("E&xport results\u2026"), {},
                               Qt::CTRL | Qt::SHIFT | Qt::Key_E))
{
    copyRow->setShortcutContext(Qt::WidgetShortcut);
    reveal->setCheckable(true);
}

QList<QAction *> LookupActions::all() const
{
    return {refreshRow, refreshAll,   nullptr, cancelRow,   cancelAll, nullptr, logIn, startImport,
            nullptr,    saveCustomer, nullptr, copySummary, copyRow,   nullptr, reveal};
}

void LookupActions::setKeysEnabled(bool isEnabled)
{
    for (QAction *action : all()) {
        if (action && action != copyRow) // the table's own
            action->setShortcutContext(isEnabled ? Qt::WindowShortcut : Qt::WidgetShortcut);
    }
}

} // namespace kyc::desktop
