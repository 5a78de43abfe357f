// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

#include <QAbstractTableModel>
#include <QSet>

namespace kyc::desktop {

/// The saved customers that were found, in the order the store gave them. Personal: clear() it when the vault is
/// locked.
class CustomersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, IdentifiersColumn, TagsColumn, ChangedColumn, ColumnCount };

    explicit CustomersModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setCustomers(QList<records::CustomerRecord> customers, const QDateTime &now);
    void setHeld(const QSet<qint64> &ids); ///< they carry a mark
    void clear() { setCustomers({}, {}); }

    /// Null when the row is none. Valid until the next change.
    [[nodiscard]] const records::CustomerRecord *customer(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 for none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const records::CustomerRecord &customer, int column) const;
    [[nodiscard]] QString toolTip(const records::CustomerRecord &customer, int column) const;

    QList<records::CustomerRecord> m_customers;
    QSet<qint64> m_held;
    QDateTime m_now;
};

} // namespace kyc::desktop
