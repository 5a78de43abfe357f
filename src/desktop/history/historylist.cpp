// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historylist.h"

#include "desktop/history/historymodel.h"
#include "desktop/history/historyview.h"
#include "desktop/visuals/columnwidths.h"
#include "desktop/visuals/selectedrow.h"

#include <QHeaderView>

namespace kyc::desktop {

HistoryList::HistoryList(HistoryView &view, const HistoryRows::Store &store, const core::Clock &clock, QObject *parent)
    : QObject(parent),
      m_view(view),
      m_model(new HistoryModel(store, clock, this)),
      m_search(new HistorySearch(store, this))
{
    setUpView();
    connect(m_search, &HistorySearch::found, this, &HistoryList::found);
    connect(m_search, &HistorySearch::failed, this, &HistoryList::failed);
    connect(m_model, &HistoryModel::failed, this, &HistoryList::failed);
}

void HistoryList::setUpView()
{
    m_view.setModel(m_model);
    leadBySelection(m_view);
    QHeaderView *header = m_view.horizontalHeader();
    header->setSortIndicator(HistoryModel::LookedUpColumn, Qt::DescendingOrder);
    setColumnWidths(*header, {26, 21, 18, 24, 22, 26, 11, 13, 12, 36});
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        Q_EMIT sorted(column);
        searchAgain();
    });
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryList::selectionChanged);
    connect(&m_view, &HistoryView::currentRowChanged, this, [this] {
        if (!m_isReplacing)
            Q_EMIT currentChanged();
    });
}

void HistoryList::search(HistorySearch::MakeFilter filter)
{
    m_filter = std::move(filter);
    searchAgain();
}

void HistoryList::searchAgain()
{
    if (!m_filter)
        return;
    m_more.reset();
    m_isComplete = false;
    m_isNew = true;
    Q_EMIT moreFound(0);
    const QHeaderView *header = m_view.horizontalHeader();
    m_search->find(m_filter, {HistoryModel::sortedBy(header->sortIndicatorSection()), header->sortIndicatorOrder()});
}

void HistoryList::lookForMore()
{
    m_search->findMore();
}

void HistoryList::sortBy(int column)
{
    const QVariant direction = m_model->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    m_view.horizontalHeader()->setSortIndicator(column, static_cast<Qt::SortOrder>(direction.toInt()));
}

void HistoryList::reverse()
{
    QHeaderView *header = m_view.horizontalHeader();
    const bool isAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    header->setSortIndicator(header->sortIndicatorSection(), isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

int HistoryList::rowCount() const
{
    return m_model->rowCount();
}

int HistoryList::currentRow() const
{
    return m_view.currentIndex().row();
}

qint64 HistoryList::currentId() const
{
    return currentRow() < 0 ? 0 : m_model->idAt(currentRow());
}

void HistoryList::found(const records::HistoryMatches &matches, bool isMore)
{
    m_isComplete = matches.isComplete;
    if (isMore) {
        take(matches.ids);
    } else {
        const bool isNew = std::exchange(m_isNew, false);
        replace(matches.ids);
        if (isNew && currentRow() < 0)
            m_view.scrollToTop();
    }
    Q_EMIT changed();
}

void HistoryList::take(const HistoryRows::Ids &ids)
{
    const auto more = static_cast<qsizetype>(ids->size()) - m_model->rowCount();
    const records::HistoryOrder &order = m_search->order();
    const bool isNewestFirst =
        order.column == records::HistoryColumn::LookedUpAt && order.direction == Qt::DescendingOrder;
    const bool isNothingRead = m_view.isAtTop() && currentRow() < 0;
    const bool isToBeTold = more > 0 && m_model->rowCount() > 0 && !(isNewestFirst && isNothingRead);
    m_more = isToBeTold ? ids : nullptr;
    if (!isToBeTold)
        replace(ids);
    Q_EMIT moreFound(isToBeTold ? static_cast<int>(more) : 0);
}

void HistoryList::showMore()
{
    if (m_more) {
        replace(std::exchange(m_more, nullptr));
        Q_EMIT moreFound(0);
        Q_EMIT changed();
    } else {
        m_search->findMore();
    }
    m_view.scrollToTop();
}

void HistoryList::replace(const HistoryRows::Ids &ids)
{
    const int column = m_view.currentIndex().column();
    const int top = m_view.isAtTop() ? -1 : m_view.rowAt(0);
    const qint64 id = currentId();
    const qint64 topId = top >= 0 ? m_model->idAt(top) : 0;
    m_isReplacing = true;
    m_model->setIds(ids);
    if (const int row = id != 0 && currentRow() < 0 ? m_model->rowOf(id) : -1; row >= 0)
        m_view.setCurrentIndex(m_model->index(row, column));
    if (const int row = topId != 0 ? m_model->rowOf(topId) : -1; row >= 0)
        m_view.scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    m_isReplacing = false;
    if (currentId() != id)
        Q_EMIT currentChanged();
}

HistoryRows::Ids HistoryList::shown() const
{
    return m_model->ids();
}

HistoryRows::Ids HistoryList::selected() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    auto ids = std::make_shared<std::vector<qint64>>();
    int next = 0; // ranges may overlap, a column of one with a row of the other
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            ids->push_back(m_model->idAt(row));
        next = std::max(next, bottom + 1);
    }
    return ids;
}

QByteArray HistoryList::columnState() const
{
    return m_view.horizontalHeader()->saveState();
}

void HistoryList::restoreColumns(const QByteArray &state)
{
    QHeaderView *header = m_view.horizontalHeader();
    const QSignalBlocker quiet(header);
    desktop::restoreColumns(*header, state);
    header->setSortIndicator(HistoryModel::LookedUpColumn, Qt::DescendingOrder); // each time the newest first
}

} // namespace kyc::desktop
