// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/imports/importdesk.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kyc::desktop {

/// The imports of the person at the desk, the newest first. Follows them; "2 min ago" follows the clock. Empty, with
/// the records, while the vault is locked. GUI thread.
class ImportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StartedColumn,
        CustomerColumn,
        FromColumn,
        ToColumn,
        StateColumn, ///< of the import
        StepColumn, ///< which one it is at, or how it ended
        StatusColumn, ///< at the destination
        ColumnCount,
    };

    /// @p clock must outlive the model.
    explicit ImportsModel(const core::Clock &clock, QObject *parent = nullptr);

    /// Null for none; it must not die before the model without a call of this.
    void setImports(services::ImportDesk *imports);

    /// Null when the row is none. Valid until the next change.
    [[nodiscard]] const services::ImportState *import(int row) const;
    [[nodiscard]] services::ImportDesk::Runner runner(int row) const { return m_rows.at(row).runner; }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        services::ImportState import;
        services::ImportDesk::Runner runner;
    };

    void read();
    void changed(qint64 id);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;

    const core::Clock &m_clock;
    services::ImportDesk *m_imports = nullptr;
    QList<Row> m_rows;
    QTimer m_timesTimer;
};

} // namespace kyc::desktop
