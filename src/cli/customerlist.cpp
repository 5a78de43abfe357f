// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/customerlist.h"

#include "cli/texttable.h"
#include "services/csvoutcome.h"
#include "services/localtime.h"
#include "services/summary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::cli {

namespace {

using core::Message;
using records::CustomerRecord;

QJsonObject customerJson(const CustomerRecord &customer)
{
    if (customer.isUnreadable)
        return {{QStringLiteral("id"), customer.id}, {QStringLiteral("unreadable"), true}};
    QJsonArray identifiers;
    for (const records::Identifier &one : customer.identifiers)
        identifiers.append(QJsonObject{{QStringLiteral("key"), one.key}, {QStringLiteral("text"), one.text}});
    return {{QStringLiteral("id"), customer.id},
            {QStringLiteral("label"), customer.label},
            {QStringLiteral("identifiers"), identifiers},
            {QStringLiteral("tags"), QJsonArray::fromStringList(customer.tags)},
            {QStringLiteral("note"), customer.note},
            {QStringLiteral("createdAt"), services::csvTime(customer.createdAt)},
            {QStringLiteral("changedAt"), services::csvTime(customer.changedAt)}};
}

QStringList customerCells(const CustomerRecord &customer, const QTimeZone &zone)
{
    if (customer.isUnreadable) {
        return {Message(QT_TRANSLATE_NOOP("kyc", "Customer %1 cannot be read"), {QString::number(customer.id)}).text()};
    }
    QStringList identifiers;
    for (const records::Identifier &one : customer.identifiers)
        identifiers.append(one.key + u'=' + one.text);
    return {customer.label, identifiers.join(QStringLiteral("; ")), customer.tags.join(QStringLiteral(", ")),
            customer.note, services::exactTime(customer.changedAt, zone)};
}

} // namespace

QByteArray customerList(const QList<CustomerRecord> &customers, Format format, const QTimeZone &zone)
{
    if (format == Format::Json) {
        QJsonArray array;
        for (const CustomerRecord &customer : customers)
            array.append(customerJson(customer));
        return QJsonDocument(array).toJson();
    }
    if (customers.isEmpty())
        return Message(QT_TRANSLATE_NOOP("kyc", "There are no such customers.\n")).text().toUtf8();
    const auto heading = [](const char *source) { return Message(source).text(); };
    TextTable table({heading(QT_TRANSLATE_NOOP("kyc", "CUSTOMER")), heading(QT_TRANSLATE_NOOP("kyc", "IDENTIFIERS")),
                     heading(QT_TRANSLATE_NOOP("kyc", "TAGS")), heading(QT_TRANSLATE_NOOP("kyc", "NOTE")),
                     heading(QT_TRANSLATE_NOOP("kyc", "CHANGED"))});
    for (const CustomerRecord &customer : customers)
        table.addRow(customerCells(customer, zone));
    return table.text().toUtf8();
}

} // namespace kyc::cli
