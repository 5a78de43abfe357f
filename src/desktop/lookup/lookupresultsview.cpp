// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookupresultsview.h"

#include "desktop/lookup/lookupresultsmodel.h"
#include "desktop/lookup/rowform.h"
#include "desktop/lookup/statusdelegate.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/selectedrow.h"
#include "desktop/visuals/tintedicon.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace kyc::desktop {

namespace {

using Model = LookupResultsModel;

/// A reason with less room than this many characters gets that of the times, which the detail says too.
constexpr int kReasonCharacters = 16;

/// On the widgets in the rows: what they were made for, so that they stay while that stays.
constexpr const char *kPurpose = "purpose";

RowAction actionOf(const QModelIndex &index)
{
    return static_cast<RowAction>(index.data(Model::RowActionRole).toInt());
}

/// Every row has a button: an answer can always be asked for again.
RowAction buttonAction(const QModelIndex &index)
{
    const RowAction action = actionOf(index);
    return action == RowAction::None ? RowAction::AskAgain : action;
}

/// What keys do as well, F5 and Escape, is an icon and no stop of the Tab key.
QToolButton *makeIconButton(const QString &text, const QString &icon)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(text);
    button->setIcon(tintedIcon(icon));
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

/// In the middle of a cell, instead of as high as the row.
QWidget *centred(QWidget *widget)
{
    auto *cell = new QWidget;
    auto *layout = new QHBoxLayout(cell);
    layout->setContentsMargins(kHalfGrid, 0, kHalfGrid, 0);
    layout->addWidget(widget, 0, Qt::AlignCenter);
    return cell;
}

QAbstractButton *makeButton(RowAction action, bool isHelp)
{
    if (action == RowAction::Cancel) {
        //: Button in a result row: stop asking
        return makeIconButton(LookupResultsView::tr("Cancel"), QStringLiteral("cancel"));
    }
    if (!isHelp)
        return makeIconButton(LookupResultsView::tr("Refresh"), QStringLiteral("refresh"));
    auto *button = new QPushButton(actionText(action));
    button->setAutoDefault(true);
    return button;
}

/// What hands the keyboard on to a part of itself goes as a whole: left where it was made, Tab would come by it back
/// into the row, and never leave the table.
void addStops(QWidget *widget, QList<QWidget *> &stops)
{
    const bool isWhole = widget->focusProxy() && widget->isAncestorOf(widget->focusProxy());
    if (isWhole || (widget->focusPolicy() & Qt::TabFocus))
        stops.append(widget);
    if (isWhole)
        return;
    const QList<QWidget *> parts = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        if (!part->isWindow()) // as the list of a combo box
            addStops(part, stops);
    }
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
    setItemDelegateForColumn(Model::StatusColumn, m_statusDelegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Who types into a row's input sees that row's detail.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

void LookupResultsView::setResultsModel(LookupResultsModel *model)
{
    m_results = model;
    setModel(model);
    leadBySelection(*this);
    horizontalHeader()->setSectionResizeMode(Model::ReasonColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
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
    else if (action != RowAction::None && action != RowAction::Cancel && action != RowAction::Supply)
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
    const bool canLogIn = place.data(Model::CanLogInRole).toBool();
    const QVariantList purpose{wanted, canLogIn};
    QWidget *old = indexWidget(place);
    if (old && old->property(kPurpose).toList() == purpose)
        return;
    if (wanted.isEmpty()) {
        if (old)
            setIndexWidget(place, nullptr);
        return;
    }
    auto *rowForm = new RowForm(m_results->session()->row(row).checkId, wanted);
    rowForm->setObjectName(QStringLiteral("rowForm%1").arg(row));
    rowForm->setProperty(kPurpose, purpose);
    if (canLogIn) {
        connect(rowForm->addButton(actionText(RowAction::LogIn), QStringLiteral("logInButton")), &QPushButton::clicked,
                this, [this, row] { Q_EMIT actionRequested(row, RowAction::LogIn); });
    }
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
    const RowAction action = buttonAction(place);
    const bool isHelp = actionOf(place) == action;
    const QPoint purpose(static_cast<int>(action), isHelp ? 1 : 0);
    QWidget *old = indexWidget(place);
    if (old && old->property(kPurpose).toPoint() == purpose)
        return;
    if (action == RowAction::Supply) { // the form has a button of its own
        if (old)
            setIndexWidget(place, nullptr);
        return;
    }
    QAbstractButton *button = makeButton(action, isHelp);
    button->setObjectName(QStringLiteral("rowActionButton%1").arg(row));
    //: Accessible name of a button in a row: what it does, and with which check
    button->setAccessibleName(tr("%1: %2").arg(button->text(), checkTitle(m_results->session()->row(row))));
    connect(button, &QAbstractButton::clicked, this, [this, row, action] {
        setFocus(Qt::OtherFocusReason);
        setCurrentIndex(m_results->index(row, 0));
        Q_EMIT actionRequested(row, action);
    });
    setIndexWidget(place, centred(button));
    indexWidget(place)->setProperty(kPurpose, purpose);
}

void LookupResultsView::layOutRows()
{
    clearSpans();
    const int icon = iconSizeBeside(fontMetrics()) * 3 / 2;
    setIconSize({icon, icon});
    const int twoLines = 2 * fontMetrics().lineSpacing() + kGrid + kHalfGrid;
    int actionWidth =
        std::max(horizontalHeader()->minimumSectionSize(), horizontalHeader()->sectionSizeHint(Model::ActionColumn));
    bool isTurning = false;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        const RowForm *rowForm = form(row);
        if (rowForm)
            setSpan(row, Model::NextActorColumn, 1, Model::ColumnCount - Model::NextActorColumn);
        else if (rowState(m_results->session()->row(row)) == RowState::Failed)
            setSpan(row, Model::NextActorColumn, 1, Model::ActionColumn - Model::NextActorColumn);
        setRowHeight(row, rowForm ? qMax(twoLines, rowForm->sizeHint().height()) : twoLines);
        if (const QWidget *button = indexWidget(m_results->index(row, Model::ActionColumn)))
            actionWidth = qMax(actionWidth, button->sizeHint().width());
        isTurning = isTurning || m_results->session()->row(row).isRunning;
    }
    setColumnWidth(Model::ActionColumn, actionWidth);
    hideWhatDoesNotFit();
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
            QList<QWidget *> stops;
            addStops(widget, stops);
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

void LookupResultsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    hideWhatDoesNotFit();
}

void LookupResultsView::hideWhatDoesNotFit()
{
    if (!m_results)
        return;
    int wanted = fontMetrics().averageCharWidth() * kReasonCharacters;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column != Model::ReasonColumn)
            wanted += m_widths.value(column, columnWidth(column));
    }
    // In the order in which they can be done without: how old an answer is says whether it still holds.
    for (const int column : {Model::SinceColumn, Model::FetchedColumn}) {
        const bool isNarrow = viewport()->width() < wanted;
        const int width = m_widths.value(column, columnWidth(column));
        if (isNarrow) {
            m_widths.insert(column, width);
            wanted -= width;
        } else {
            m_widths.remove(column);
        }
        setColumnHidden(column, isNarrow);
    }
}

void LookupResultsView::followFocus(const QWidget *now)
{
    if (!now || !viewport()->isAncestorOf(now))
        return;
    const QModelIndex place = indexAt(now->mapTo(viewport(), now->rect().center()));
    if (place.isValid() && place.row() != currentIndex().row())
        setCurrentIndex(place.siblingAtColumn(Model::StatusColumn));
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
