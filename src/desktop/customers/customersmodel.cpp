// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customersmodel.h"

#include "desktop/customers/customerwords.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/visuals/tintedicon.h"

namespace kyc::desktop {

using records::CustomerRecord;

void CustomersModel::setCustomers(QList<CustomerRecord> customers, const QDateTime &now)
{
    beginResetModel();
    m_customers = std::move(customers);
    m_now = now;
    if (m_customers.isEmpty())
        m_held.clear();
    endResetModel();
}

void CustomersModel::setHeld(const QSet<qint64> &ids)
{
    m_held = ids;
    if (!m_customers.isEmpty())
        Q_EMIT dataChanged(index(0, LabelColumn), index(rowCount() - 1, LabelColumn));
}

const CustomerRecord *CustomersModel::customer(int row) const
{
    return row >= 0 && row < m_customers.size() ? &m_customers.at(row) : nullptr;
}

int CustomersModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_customers.size(); ++row) {
        if (m_customers.at(row).id == id)
            return row;
    }
    return -1;
}

int CustomersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_customers.size());
}

int CustomersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CustomersModel::text(const CustomerRecord &customer, int column) const
{
    switch (column) {
    case LabelColumn:
        return customer.isUnreadable ? tr("(damaged)") : abridged(customer.label, 200);
    case IdentifiersColumn:
        return identifiersLine(customer);
    case TagsColumn:
        return abridged(customer.tags.join(QStringLiteral(", ")), 200);
    default:
        return relativeTime(customer.changedAt, m_now);
    }
}

QString CustomersModel::toolTip(const CustomerRecord &customer, int column) const
{
    switch (column) {
    case LabelColumn:
        return m_held.contains(customer.id) ? tr("%1 (legal hold)").arg(text(customer, column))
                                            : text(customer, column);
    case IdentifiersColumn:
        return identifierLines(customer).join(u'\n');
    case ChangedColumn:
        return exactTime(customer.changedAt, QTimeZone::systemTimeZone());
    default:
        return text(customer, column);
    }
}

QVariant CustomersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const CustomerRecord &customer = m_customers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(customer, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(customer, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == LabelColumn ? toolTip(customer, LabelColumn) : text(customer, index.column());
    case Qt::DecorationRole:
        if (index.column() == LabelColumn && m_held.contains(customer.id))
            return tintedIcon(QStringLiteral("lock"));
        return {};
    default:
        return {};
    }
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Name");
    case IdentifiersColumn:
        return tr("Identifiers");
    case TagsColumn:
        return tr("Tags");
    case ChangedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace kyc::desktop
