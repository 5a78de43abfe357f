// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditmodel.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/whendone.h"

#include <limits>

namespace kyc::desktop {

namespace {

using core::Result;
using records::AuditLine;
using records::AuditNumbers;

constexpr qsizetype kBlock = 128; // entries
constexpr qsizetype kKeptBlocks = 32;
constexpr std::size_t kMostWanted = 4; // whoever scrolls on does not wait for what has gone by
constexpr qsizetype kMostRows = std::numeric_limits<int>::max();

} // namespace

AuditModel::AuditModel(services::AuditTrail &trail, AuditRow::AccountName accountName, QObject *parent)
    : QAbstractTableModel(parent),
      m_trail(trail),
      m_accountName(std::move(accountName)),
      m_blocks(kKeptBlocks)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AuditModel::fetchNext);
}

AuditModel::~AuditModel() = default;

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_numbers.size(), kMostRows));
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AuditRow::ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<AuditRow::Column>(index.column());
    const qsizetype place = indexOf(index.row());
    if (role == Qt::DisplayRole && column == AuditRow::Number)
        return QLocale().toString(m_numbers.at(place));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const AuditRow *row = rowAt(place);
    if (!row)
        return {};
    return role == Qt::DisplayRole ? abridged(row->text(column, m_accountName))
                                   : plainToolTip(row->toolTip(column, m_accountName));
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<AuditRow::Column>(section)) {
    case AuditRow::Number:
        return tr("No.", "column: the number of an entry in the audit");
    case AuditRow::Time:
        return tr("When");
    case AuditRow::Agent:
        return tr("Who", "column: the agent at the desk");
    case AuditRow::Action:
        return tr("What", "column: what was done");
    case AuditRow::Account:
        return tr("Account");
    case AuditRow::Check:
        return tr("Check");
    case AuditRow::Customer:
        return tr("Customer");
    case AuditRow::Reference:
        return tr("Reference");
    case AuditRow::Outcome:
        return tr("Outcome");
    case AuditRow::ColumnCount:
        break;
    }
    return {};
}

void AuditModel::load(const records::AuditFilter &filter)
{
    const int turn = ++m_turn;
    m_filter = filter;
    m_isLoading = true;
    m_isRefreshing = false;
    m_isFetching = false;
    m_wanted.clear();
    whenDone(m_trail.log().numbers(filter), this, [this, turn](const Result<AuditNumbers> &numbers) {
        if (turn != m_turn)
            return;
        beginResetModel();
        m_blocks.clear();
        m_numbers = numbers.value_or(AuditNumbers());
        endResetModel();
        m_problem = numbers ? std::nullopt : std::optional(numbers.error());
        m_isLoading = false;
        Q_EMIT loaded();
    });
}

void AuditModel::refresh()
{
    if (m_isLoading || m_isRefreshing)
        return;
    if (m_problem || m_numbers.isEmpty())
        return load(m_filter);
    m_isRefreshing = true;
    whenDone(m_trail.log().numbers(m_filter, m_numbers.last()), this,
             [this, turn = m_turn](const Result<AuditNumbers> &numbers) {
                 if (turn != m_turn)
                     return;
                 m_isRefreshing = false;
                 if (numbers && !numbers->isEmpty())
                     add(*numbers);
             });
}

void AuditModel::add(const AuditNumbers &numbers)
{
    const qsizetype before = m_numbers.size();
    beginInsertRows({}, 0, static_cast<int>(std::min(numbers.size(), kMostRows - before)) - 1);
    m_numbers.append(numbers);
    m_blocks.remove(before / kBlock); // it was not full, and is fetched anew
    endInsertRows();
    Q_EMIT loaded();
}

void AuditModel::clear()
{
    ++m_turn;
    beginResetModel();
    m_numbers = {};
    m_blocks.clear();
    m_wanted.clear();
    m_filter = {};
    m_problem.reset();
    m_isLoading = false;
    m_isRefreshing = false;
    m_isFetching = false;
    endResetModel();
}

qsizetype AuditModel::indexOf(int row) const
{
    return m_numbers.size() - 1 - row;
}

qint64 AuditModel::numberAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_numbers.at(indexOf(row)) : 0;
}

int AuditModel::rowOf(qint64 number) const
{
    const qsizetype index = m_numbers.indexOf(number);
    return index < 0 ? -1 : static_cast<int>(m_numbers.size() - 1 - index);
}

const AuditRow *AuditModel::rowAt(qsizetype index) const
{
    const Block *block = m_blocks.object(index / kBlock);
    if (!block) {
        want(index / kBlock);
        return nullptr;
    }
    // One that was there when the numbers were asked for may be gone by now.
    const qint64 number = m_numbers.at(index);
    const auto row = std::lower_bound(block->cbegin(), block->cend(), number,
                                      [](const AuditRow &one, qint64 wanted) { return one.entry.sequence < wanted; });
    return row != block->cend() && row->entry.sequence == number ? &*row : nullptr;
}

void AuditModel::want(qsizetype block) const
{
    std::erase(m_wanted, block);
    m_wanted.push_front(block);
    if (m_wanted.size() > kMostWanted)
        m_wanted.pop_back();
    m_soon.start(); // not within the painting that asks for it
}

void AuditModel::fetchNext()
{
    if (m_isFetching || m_wanted.empty())
        return;
    const qsizetype block = m_wanted.front();
    m_wanted.pop_front();
    if (m_blocks.contains(block))
        return fetchNext();
    m_isFetching = true;
    const QList<qint64> numbers = m_numbers.part(block * kBlock, kBlock);
    whenDone(m_trail.log().lines(numbers), this,
             [this, turn = m_turn, block, count = numbers.size()](const Result<QList<AuditLine>> &lines) {
                 if (turn != m_turn)
                     return;
                 m_isFetching = false;
                 if (count == m_numbers.part(block * kBlock, kBlock).size())
                     fetched(block, lines.value_or(QList<AuditLine>()));
                 else
                     want(block); // it has grown meanwhile
                 fetchNext();
             });
}

void AuditModel::fetched(qsizetype block, const QList<AuditLine> &lines)
{
    const auto keys = m_trail.keys();
    auto rows = std::make_unique<Block>();
    for (const AuditLine &line : lines)
        rows->push_back(AuditRow::from(line, keys.get()));
    m_blocks.insert(block, rows.release());
    const qsizetype last = m_numbers.size() - 1;
    const auto first = static_cast<int>(last - std::min(last, (block + 1) * kBlock - 1));
    const auto end = static_cast<int>(last - block * kBlock);
    Q_EMIT dataChanged(index(first, 0), index(end, AuditRow::ColumnCount - 1));
}

} // namespace kyc::desktop
