// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historymodel.h"

#include "desktop/history/historywords.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/lookup/rowwords.h"
#include "desktop/visuals/statusvisuals.h"
#include "services/summary.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace kyc::desktop {

namespace {

constexpr qsizetype kLongestCell = 300; // characters; more than any cell has room for

} // namespace

HistoryModel::HistoryModel(HistoryRows::Store store, const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_clock(clock),
      m_rows(new HistoryRows(std::move(store), this)),
      m_errorIcon(desktop::errorIcon()),
      m_productionIcon(desktop::productionIcon())
{
    for (int status = 0; status <= static_cast<int>(core::Status::Unknown); ++status)
        m_statusIcons.append(statusIcon(static_cast<core::Status>(status)));
    connect(m_rows, &HistoryRows::failed, this, &HistoryModel::failed);
    connect(m_rows, &HistoryRows::loaded, this, [this] {
        if (!m_ids->empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

records::HistoryColumn HistoryModel::sortedBy(int column)
{
    using records::HistoryColumn;
    static constexpr std::array<HistoryColumn, ColumnCount> kColumns{
        HistoryColumn::LookedUpAt, HistoryColumn::Outcome, HistoryColumn::Customer, HistoryColumn::Identifiers,
        HistoryColumn::Check,      HistoryColumn::Account, HistoryColumn::Agent,    HistoryColumn::Reference,
        HistoryColumn::NextActor,  HistoryColumn::Reason};
    return kColumns.at(static_cast<std::size_t>(column));
}

QString HistoryModel::columnTitle(int column)
{
    switch (column) {
    case LookedUpColumn:
        return tr("Looked up");
    case ResultColumn:
        return tr("Status");
    case CustomerColumn:
        return tr("Customer");
    case IdentifiersColumn:
        return tr("Identifiers");
    case CheckColumn:
        return tr("Check");
    case AccountColumn:
        return tr("Account");
    case AgentColumn:
        return tr("Agent");
    case ReferenceColumn:
        return tr("Reference");
    case NextActorColumn:
        return tr("Next to act");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

void HistoryModel::setIds(const HistoryRows::Ids &ids)
{
    const std::vector<qint64> &old = *m_ids;
    const auto more = static_cast<qsizetype>(ids->size()) - static_cast<qsizetype>(old.size());
    const bool canGrow = more >= 0 && !old.empty();
    if (canGrow && std::equal(old.begin(), old.end(), ids->begin())) {
        if (more > 0)
            insert(ids, static_cast<int>(old.size()), static_cast<int>(more));
    } else if (canGrow && std::equal(old.begin(), old.end(), ids->begin() + more)) {
        insert(ids, 0, static_cast<int>(more));
    } else {
        beginResetModel();
        m_ids = ids;
        m_rows->setIds(ids);
        endResetModel();
    }
}

void HistoryModel::insert(const HistoryRows::Ids &ids, int first, int count)
{
    beginInsertRows({}, first, first + count - 1);
    m_ids = ids;
    m_rows->setIds(ids);
    endInsertRows();
}

int HistoryModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids->begin(), m_ids->end(), id);
    return found == m_ids->end() ? -1 : static_cast<int>(found - m_ids->begin());
}

const records::HistoryRow *HistoryModel::row(int row) const
{
    return m_rows->row(static_cast<std::size_t>(row));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids->size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const bool isProvided = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::DecorationRole
        || role == Qt::FontRole || role == Qt::ForegroundRole;
    if (!index.isValid() || !isProvided)
        return {};
    const records::HistoryRow *row = this->row(index.row());
    if (!row) {
        if (role != Qt::DisplayRole || index.column() != LookedUpColumn)
            return {};
        //: In a list, in place of an entry that was removed meanwhile, or that is being read
        return m_rows->isGone(idAt(index.row())) ? tr("Removed") : tr("\u2026");
    }
    if (row->isUnreadable)
        return role == Qt::DisplayRole && index.column() == LookedUpColumn ? tr("Damaged") : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return abridged(text(*row, index.column()), kLongestCell);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(*row, index.column()));
    case Qt::DecorationRole:
        return icon(*row, index.column());
    case Qt::FontRole:
        if (index.column() == ResultColumn) {
            QFont bold = QGuiApplication::font();
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        if (index.column() == ResultColumn && (row->status || row->errorKind)) {
            const QPalette palette = QGuiApplication::palette();
            return row->status ? statusColor(*row->status, palette) : errorColor(palette);
        }
        return {};
    }
}

QString HistoryModel::text(const records::HistoryRow &row, int column)
{
    switch (column) {
    case LookedUpColumn:
        return exactTime(row.lookedUpAt, QTimeZone::systemTimeZone());
    case ResultColumn:
        return resultWord(row);
    case CustomerColumn:
        return customerWord(row);
    case IdentifiersColumn:
        return identifiersLine(row.identifiers); // the tool tip says of which kind
    case CheckColumn:
        return checkTitle(row.providerId, row.checkId);
    case AccountColumn:
        return accountWord(row);
    case AgentColumn:
        return row.agent;
    case ReferenceColumn:
        return row.reference;
    case NextActorColumn:
        return row.status ? services::nextActorText(row.nextActor) : QString();
    default:
        return reasonWord(row);
    }
}

QString HistoryModel::toolTip(const records::HistoryRow &row, int column) const
{
    if (column == IdentifiersColumn)
        return identifierLines(row.identifiers);
    if (column != LookedUpColumn)
        return text(row, column);
    //: A time in UTC, and how long ago that is
    return tr("%1, %2").arg(exactTime(row.lookedUpAt, QTimeZone::utc()),
                            relativeTime(row.lookedUpAt, m_clock.nowUtc()));
}

QVariant HistoryModel::icon(const records::HistoryRow &row, int column) const
{
    if (column == ResultColumn && row.status)
        return m_statusIcons.at(static_cast<qsizetype>(*row.status));
    if (column == ResultColumn && row.errorKind)
        return m_errorIcon;
    if (column == AccountColumn && isProduction(row))
        return m_productionIcon;
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::InitialSortOrderRole)
        return section == LookedUpColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
    return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
}

} // namespace kyc::desktop
