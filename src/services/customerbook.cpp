// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customerbook.h"

#include <QRegularExpression>

namespace kyc::services {

namespace {

using core::Customer;

/// The label and every identifier that is no secret.
QStringList searchable(const Customer &customer)
{
    QStringList texts{customer.label};
    for (const QString &key : customer.fields.textKeys())
        texts.append(customer.fields.text(key));
    return texts;
}

bool equalsOne(const Customer &customer, const QString &text)
{
    return searchable(customer).contains(text, Qt::CaseInsensitive);
}

bool resembles(const Customer &customer, const QString &text)
{
    if (customer.label.contains(text, Qt::CaseInsensitive))
        return true;
    for (const QString &one : searchable(customer)) {
        if (one.startsWith(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

void CustomerBook::add(Customer customer)
{
    m_customers.push_back(std::move(customer));
}

QList<const Customer *> CustomerBook::matching(const QString &text, int limit) const
{
    const QString wanted = text.trimmed();
    QList<const Customer *> exact;
    QList<const Customer *> similar;
    if (wanted.isEmpty())
        return exact;
    for (const Customer &customer : m_customers) {
        if (equalsOne(customer, wanted))
            exact.append(&customer);
        else if (resembles(customer, wanted))
            similar.append(&customer);
    }
    return (exact + similar).mid(0, limit);
}

const Customer *CustomerBook::exact(const QString &text) const
{
    const QString wanted = text.trimmed();
    const Customer *found = nullptr;
    for (const Customer &customer : m_customers) {
        if (wanted.isEmpty() || !equalsOne(customer, wanted))
            continue;
        if (found)
            return nullptr; // two people: the agent has to choose
        found = &customer;
    }
    return found;
}

QString guessIdentifier(const QString &text)
{
    static const QRegularExpression email(QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
    static const QRegularExpression applicantId(QStringLiteral("^[0-9a-fA-F]{24}$"));
    const QString trimmed = text.trimmed();
    if (email.match(trimmed).hasMatch())
        return QStringLiteral("email");
    if (applicantId.match(trimmed).hasMatch())
        return QStringLiteral("applicant-id");
    return QStringLiteral("external-user-id");
}

} // namespace kyc::services
