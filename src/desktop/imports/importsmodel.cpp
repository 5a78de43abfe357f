// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importsmodel.h"

#include "desktop/imports/importtexts.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/visuals/statusvisuals.h"
#include "services/summary.h"

namespace kyc::desktop {

using services::ImportDesk;
using services::ImportState;

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kLongestText = 200; // characters

} // namespace

ImportsModel::ImportsModel(const core::Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock)
{
    m_timesTimer.setInterval(30s);
    connect(&m_timesTimer, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, StartedColumn), index(rowCount() - 1, StartedColumn));
    });
    m_timesTimer.start();
}

void ImportsModel::setImports(ImportDesk *imports)
{
    if (m_imports)
        disconnect(m_imports, nullptr, this, nullptr);
    m_imports = imports;
    if (m_imports) {
        connect(m_imports, &ImportDesk::reset, this, &ImportsModel::read);
        connect(m_imports, &ImportDesk::changed, this, &ImportsModel::changed);
        connect(m_imports, &ImportDesk::ended, this, &ImportsModel::changed);
    }
    read();
}

void ImportsModel::read()
{
    beginResetModel();
    m_rows.clear();
    const QList<ImportState> imports = m_imports ? m_imports->imports() : QList<ImportState>();
    for (const ImportState &import : imports)
        m_rows.append({import, m_imports->runner(import.id)});
    endResetModel();
}

void ImportsModel::changed(qint64 id)
{
    const ImportState *import = m_imports->find(id);
    if (!import)
        return;
    const Row now{*import, m_imports->runner(id)};
    const int row = rowOf(id);
    if (row >= 0) {
        m_rows[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.prepend(now);
    endInsertRows();
}

const ImportState *ImportsModel::import(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row).import : nullptr;
}

int ImportsModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).import.id == id)
            return row;
    }
    return -1;
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportsModel::text(const Row &row, int column) const
{
    const ImportState &import = row.import;
    switch (column) {
    case StartedColumn:
        return relativeTime(import.startedAt, m_clock.nowUtc());
    case CustomerColumn:
        return abridged(importCustomer(import), kLongestText);
    case FromColumn:
        return abridged(importSource(import), kLongestText);
    case ToColumn:
        return abridged(import.destinationName, kLongestText);
    case StateColumn:
        return importStatusText(import, row.runner);
    case StepColumn:
        return importStepText(import);
    default:
        return import.seen ? services::statusText(import.seen->status) : QString();
    }
}

QString ImportsModel::toolTip(const Row &row, int column) const
{
    return column == StartedColumn ? exactTime(row.import.startedAt, QTimeZone::systemTimeZone()) : text(row, column);
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::DecorationRole:
        if (index.column() == StatusColumn && row.import.seen)
            return statusIcon(row.import.seen->status);
        return {};
    default:
        return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StartedColumn:
        return tr("Started");
    case CustomerColumn:
        return tr("Customer");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case StateColumn:
        return tr("Import");
    case StepColumn:
        return tr("Step or end");
    case StatusColumn:
        return tr("Status there");
    default:
        return {};
    }
}

} // namespace kyc::desktop
