// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "desktop/history/historyrows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace kyc::desktop {

/// What a search of the history found, a million rows or more: ids, and the rows that are looked at. GUI thread.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LookedUpColumn,
        ResultColumn,
        CustomerColumn,
        IdentifiersColumn,
        CheckColumn,
        AccountColumn,
        AgentColumn,
        ReferenceColumn,
        NextActorColumn,
        ReasonColumn,
        ColumnCount,
    };
    [[nodiscard]] static records::HistoryColumn sortedBy(int column);
    [[nodiscard]] static QString columnTitle(int column);

    /// @p clock must outlive the model.
    HistoryModel(HistoryRows::Store store, const core::Clock &clock, QObject *parent = nullptr);

    /// Shows these; rows that only became more, at either end, stay where they are.
    void setIds(const HistoryRows::Ids &ids);
    [[nodiscard]] const HistoryRows::Ids &ids() const { return m_ids; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids->at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 for none
    /// Null as long as it is not there.
    [[nodiscard]] const records::HistoryRow *row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const kyc::core::Error &error); ///< rows could not be read

private:
    [[nodiscard]] static QString text(const records::HistoryRow &row, int column);
    [[nodiscard]] QString toolTip(const records::HistoryRow &row, int column) const;
    [[nodiscard]] QVariant icon(const records::HistoryRow &row, int column) const;
    void insert(const HistoryRows::Ids &ids, int first, int count);

    const core::Clock &m_clock;
    HistoryRows *m_rows;
    HistoryRows::Ids m_ids = std::make_shared<const std::vector<qint64>>();
    QList<QIcon> m_statusIcons; ///< by core::Status
    QIcon m_errorIcon;
    QIcon m_productionIcon;
};

} // namespace kyc::desktop
