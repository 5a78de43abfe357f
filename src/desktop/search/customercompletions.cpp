// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/search/customercompletions.h"

#include "desktop/whendone.h"
#include "services/savedcustomers.h"

#include <algorithm>

namespace kyc::desktop {

namespace {

constexpr int kMost = 8;

} // namespace

CustomerCompletions::CustomerCompletions(const services::CustomerBook &customers, FindCustomers find, QObject *parent)
    : QAbstractListModel(parent),
      m_customers(customers),
      m_find(std::move(find))
{ }

void CustomerCompletions::complete(const QString &text)
{
    const QString wanted = text.trimmed();
    const int turn = ++m_turn;
    beginResetModel();
    m_saved.clear();
    m_places.clear();
    const core::Customer *first = m_customers.customers().data();
    for (const core::Customer *customer : m_customers.matching(wanted, kMost))
        m_places.append(static_cast<std::size_t>(customer - first));
    endResetModel();
    if (wanted.isEmpty() || !m_find)
        return;
    whenDone(m_find(wanted, kMost), this, [this, turn](const core::Result<QList<records::CustomerRecord>> &saved) {
        if (turn == m_turn && saved && !saved->isEmpty())
            list(*saved);
    });
}

void CustomerCompletions::list(const QList<records::CustomerRecord> &saved)
{
    beginResetModel();
    for (const records::CustomerRecord &record : saved) {
        if (record.isUnreadable)
            continue;
        m_saved.append(record);
        const QString title = customerTitle(services::lookedUpCustomer(record));
        m_places.removeIf( // the same one of the session
            [&](std::size_t place) { return customerTitle(m_customers.customers().at(place)) == title; });
    }
    endResetModel();
    Q_EMIT found();
}

std::optional<core::Customer> CustomerCompletions::customer(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    if (row < m_saved.size())
        return completed(m_saved.at(row), m_customers);
    return m_customers.customers().at(m_places.at(row - m_saved.size())).clone();
}

int CustomerCompletions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_saved.size() + m_places.size());
}

QVariant CustomerCompletions::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const std::optional<core::Customer> who = customer(index.row());
    if (role == Qt::DisplayRole)
        return customerTitle(*who);
    if (role == Qt::EditRole)
        return who->label;
    return {};
}

core::Customer completed(const records::CustomerRecord &saved, const services::CustomerBook &session)
{
    core::Customer customer = services::lookedUpCustomer(saved);
    const QList<records::Identifier> theirs = services::identifiersOf(customer);
    for (const core::Customer &known : session.customers()) {
        int alike = 0;
        int otherwise = 0;
        for (const records::Identifier &one : theirs) {
            const QString text = known.fields.text(one.key);
            if (!text.isEmpty())
                ++(services::isSame(one, {one.key, text}) ? alike : otherwise);
        }
        if (alike == 0 || otherwise > 0)
            continue;
        core::Fields both = known.fields.clone();
        both.merge(std::move(customer.fields));
        customer.fields = std::move(both);
        break;
    }
    return customer;
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
