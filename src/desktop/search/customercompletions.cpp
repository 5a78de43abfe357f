// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/search/customercompletions.h"

namespace kyc::desktop {

CustomerCompletions::CustomerCompletions(const services::CustomerBook &customers, QObject *parent)
    : QAbstractListModel(parent),
      m_customers(customers)
{ }

void CustomerCompletions::complete(const QString &text)
{
    beginResetModel();
    m_places.clear();
    if (!text.trimmed().isEmpty()) {
        const core::Customer *first = m_customers.customers().data();
        for (const core::Customer *customer : m_customers.matching(text.trimmed()))
            m_places.append(static_cast<std::size_t>(customer - first));
    }
    endResetModel();
}

const core::Customer *CustomerCompletions::customer(int row) const
{
    if (row < 0 || row >= m_places.size())
        return nullptr;
    return &m_customers.customers().at(m_places.at(row));
}

int CustomerCompletions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant CustomerCompletions::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const core::Customer &who = *customer(index.row());
    if (role == Qt::DisplayRole)
        return customerTitle(who);
    if (role == Qt::EditRole)
        return who.label;
    return {};
}

QString customerTitle(const core::Customer &customer)
{
    static const QStringList telling{QStringLiteral("external-user-id"), QStringLiteral("email"),
                                     QStringLiteral("user-id"), QStringLiteral("applicant-id")};
    for (const QString &key : telling) {
        QString id = customer.fields.text(key);
        if (id.isEmpty())
            continue;
        if (customer.label.isEmpty())
            return id;
        if (id != customer.label) {
            //: A customer's name and identifier, for example "Maria K. · u-1042"
            return CustomerCompletions::tr("%1 \u00b7 %2").arg(customer.label, id);
        }
    }
    return customer.label;
}

} // namespace kyc::desktop
