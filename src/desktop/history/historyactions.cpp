// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historyactions.h"

#include "desktop/history/historymodel.h"
#include "desktop/visuals/placeaction.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace kyc::desktop {

namespace {

QAction *makeAction(QObject *parent, const char *name, const QString &text, const char *icon,
                    const QKeySequence &shortcut)
{
    QAction *action = makePlaceAction(parent, name, text, icon, shortcut);
    action->setEnabled(false);
    return action;
}

} // namespace

HistoryActions::HistoryActions(QWidget *place)
    : QObject(place),
      find(makeAction(this, "findInHistoryAction", tr("&Find in the history"), "search", Qt::CTRL | Qt::Key_F)),
      clearFilters(
          makeAction(this, "clearFiltersAction", tr("&Clear filters"), nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_F)),
      refresh(makeAction(this, "refreshHistoryAction", tr("&Look for new entries"), "refresh", Qt::Key_F5)),
      lookUpAgain(makeAction(this, "lookUpAgainAction", tr("Look the customer up &again"), "search",
                             Qt::CTRL | Qt::Key_Return)),
      timeline(makeAction(this, "customerTimelineAction", tr("All of &this customer"), "place-history",
                          Qt::CTRL | Qt::Key_T)),
      copySummary(
          makeAction(this, "copyHistorySummaryAction", tr("Copy s&ummary"), "copy", Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
      copyRow(makeAction(this, "copyHistoryRowAction", tr("Co&py row"), nullptr, QKeySequence::Copy)),
      reveal(makeAction(this, "revealHistoryAction", tr("Rev&eal the raw answer"), "reveal",
                        Qt::CTRL | Qt::SHIFT | Qt::Key_R)),
      exportFiltered(
          makeAction(this, "exportFilteredAction", tr("E&xport filtered\u2026"), nullptr, Qt::CTRL | Qt::Key_E)),
      exportSelection(makeAction(this, "exportSelectionAction", tr("Export selectio&n\u2026"), nullptr,
                                 Qt::CTRL | Qt::SHIFT | Qt::Key_E)),
      reverse(makeAction(this, "reverseOrderAction", tr("The other &way round"), nullptr,
                         Qt::CTRL | Qt::SHIFT | Qt::Key_O)),
      m_sortMenu(new QMenu(tr("&Sort by"), place))
{
    m_sortMenu->setObjectName(QStringLiteral("historySortMenu"));
    auto *group = new QActionGroup(this);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        QAction *action = m_sortMenu->addAction(HistoryModel::columnTitle(column));
        action->setObjectName(QStringLiteral("sortHistoryAction%1").arg(column));
        action->setData(column);
        action->setCheckable(true);
        group->addAction(action);
        m_sorting.append(action);
    }
    m_sortMenu->addSeparator();
    m_sortMenu->addAction(reverse);
    copyRow->setShortcutContext(Qt::WidgetShortcut);
    reveal->setCheckable(true);
    place->addActions({find, clearFilters, refresh, lookUpAgain, timeline, copySummary, reveal, exportFiltered,
                       exportSelection, reverse});
    setEnabled(false);
}

QList<QAction *> HistoryActions::all() const
{
    return {find,        clearFilters,   refresh,        m_sortMenu->menuAction(),
            nullptr,     lookUpAgain,    timeline,       nullptr,
            copySummary, copyRow,        nullptr,        reveal,
            nullptr,     exportFiltered, exportSelection};
}

void HistoryActions::setEnabled(bool isEnabled)
{
    for (QAction *action : {find, clearFilters, refresh, reverse, m_sortMenu->menuAction()})
        action->setEnabled(isEnabled);
    if (isEnabled)
        return;
    setEntryOpen(false, false, false);
    for (QAction *action : {copyRow, exportFiltered, exportSelection})
        action->setEnabled(false);
}

void HistoryActions::setEntryOpen(bool isOpen, bool canReveal, bool isRevealed)
{
    for (QAction *action : {lookUpAgain, timeline, copySummary})
        action->setEnabled(isOpen);
    reveal->setEnabled(isOpen && canReveal);
    reveal->setChecked(isRevealed);
}

} // namespace kyc::desktop
