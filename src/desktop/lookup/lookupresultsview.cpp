// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookupresultsview.h"

#include "desktop/lookup/lookupresultsmodel.h"
#include "desktop/lookup/rowform.h"
#include "desktop/lookup/statusdelegate.h"
#include "desktop/visuals/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

namespace kyc::desktop {

namespace {

using Model = LookupResultsModel;

/// On the widgets in the rows: what they were made for, so that they stay while that stays.
constexpr const char *kPurpose = "purpose";

RowAction actionOf(const QModelIndex &index)
{
    return static_cast<RowAction>(index.data(Model::RowActionRole).toInt());
}

QString actionText(RowAction action)
{
    switch (action) {
    case RowAction::Cancel:
        //: Button in a result row: stop asking
        return LookupResultsView::tr("Cancel");
    case RowAction::OpenAccount:
        //: Button in a result row: show the account whose credential is wrong
        return LookupResultsView::tr("Open account\u2026");
    case RowAction::AskAgain:
        //: Button in a result row: ask the provider once more
        return LookupResultsView::tr("Ask again");
    case RowAction::None:
    case RowAction::Supply:
        break;
    }
    return {};
}

} // namespace

LookupResultsView::LookupResultsView(QWidget *parent) : QTableView(parent), m_statusDelegate(new StatusDelegate(this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setIconSize({kMediumIcon, kMediumIcon});
    setItemDelegateForColumn(Model::StatusColumn, m_statusDelegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void LookupResultsView::setResultsModel(LookupResultsModel *model)
{
    m_results = model;
    setModel(model);
    horizontalHeader()->setSectionResizeMode(Model::ReasonColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    connect(model, &QAbstractItemModel::modelReset, this, &LookupResultsView::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                if (!roles.isEmpty())
                    return; // only the times went on
                for (int row = from.row(); row <= to.row(); ++row)
                    syncRow(row);
                layOutRows();
            });
    rebuild();
}

void LookupResultsView::act(int row)
{
    const RowAction action = actionOf(m_results->index(row, 0));
    if (action == RowAction::Supply && form(row))
        form(row)->focusFirst();
    else if (action == RowAction::OpenAccount || action == RowAction::AskAgain)
        Q_EMIT actionRequested(row, action);
}

void LookupResultsView::rebuild()
{
    for (int row = 0; row < m_results->rowCount(); ++row)
        syncRow(row);
    layOutRows();
}

void LookupResultsView::syncRow(int row)
{
    syncForm(row);
    syncActionButton(row);
}

void LookupResultsView::syncForm(int row)
{
    const QModelIndex place = m_results->index(row, Model::NextActorColumn);
    const QStringList wanted = place.data(Model::WantedFieldsRole).toStringList();
    QWidget *old = indexWidget(place);
    if (old && old->property(kPurpose).toStringList() == wanted)
        return;
    if (wanted.isEmpty()) {
        if (old)
            setIndexWidget(place, nullptr);
        return;
    }
    auto *rowForm = new RowForm(m_results->session()->row(row).checkId, wanted);
    rowForm->setObjectName(QStringLiteral("rowForm%1").arg(row));
    rowForm->setProperty(kPurpose, wanted);
    connect(rowForm, &RowForm::submitted, this, [this, row, rowForm] {
        setFocus(Qt::OtherFocusReason);
        setCurrentIndex(m_results->index(row, 0));
        Q_EMIT supplied(row, rowForm->takeFields());
    });
    setIndexWidget(place, rowForm);
}

void LookupResultsView::syncActionButton(int row)
{
    const QModelIndex place = m_results->index(row, Model::ActionColumn);
    const RowAction action = actionOf(place);
    const QString text = actionText(action);
    QWidget *old = indexWidget(place);
    if (old && old->property(kPurpose).toInt() == static_cast<int>(action))
        return;
    if (text.isEmpty()) {
        if (old)
            setIndexWidget(place, nullptr);
        return;
    }
    auto *button = new QPushButton(text);
    button->setObjectName(QStringLiteral("rowActionButton%1").arg(row));
    //: Accessible name of a button in a row: what it does, and with which check
    button->setAccessibleName(tr("%1: %2").arg(text, checkTitle(m_results->session()->row(row))));
    button->setProperty(kPurpose, static_cast<int>(action));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, row, action] {
        setFocus(Qt::OtherFocusReason);
        setCurrentIndex(m_results->index(row, 0));
        Q_EMIT actionRequested(row, action);
    });
    setIndexWidget(place, button);
}

void LookupResultsView::layOutRows()
{
    clearSpans();
    const int twoLines = 2 * fontMetrics().lineSpacing() + kGrid + kHalfGrid;
    int actionWidth = 0;
    bool isTurning = false;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        const RowForm *rowForm = form(row);
        if (rowForm)
            setSpan(row, Model::NextActorColumn, 1, Model::ColumnCount - Model::NextActorColumn);
        setRowHeight(row, rowForm ? qMax(twoLines, rowForm->sizeHint().height()) : twoLines);
        if (const QWidget *button = indexWidget(m_results->index(row, Model::ActionColumn)))
            actionWidth = qMax(actionWidth, button->sizeHint().width());
        isTurning = isTurning || m_results->session()->row(row).isRunning;
    }
    if (actionWidth > 0)
        setColumnWidth(Model::ActionColumn, qMax(actionWidth, columnWidth(Model::ActionColumn)));
    m_statusDelegate->setTurning(isTurning);
    orderTabs();
}

void LookupResultsView::orderTabs()
{
    QWidget *last = this;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        for (const int column : {Model::NextActorColumn, Model::ActionColumn}) {
            QWidget *widget = indexWidget(m_results->index(row, column));
            if (!widget)
                continue;
            QList<QWidget *> stops = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
            stops.removeIf([](const QWidget *stop) { return !(stop->focusPolicy() & Qt::TabFocus); });
            if (stops.isEmpty())
                stops.append(widget);
            for (QWidget *stop : std::as_const(stops)) {
                setTabOrder(last, stop);
                last = stop;
            }
        }
    }
}

RowForm *LookupResultsView::form(int row) const
{
    return qobject_cast<RowForm *>(indexWidget(m_results->index(row, Model::NextActorColumn)));
}

void LookupResultsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void LookupResultsView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid()) {
        act(currentIndex().row());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LookupResultsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (m_results && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        layOutRows();
}

} // namespace kyc::desktop
