// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/historylist.h"

#include "cli/texttable.h"
#include "services/csvoutcome.h"
#include "services/localtime.h"
#include "services/summary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;
using records::HistoryRow;

QJsonObject identifiersJson(const HistoryRow &row)
{
    QJsonObject object;
    for (auto one = row.identifiers.cbegin(); one != row.identifiers.cend(); ++one)
        object.insert(one.key(), one.value());
    return object;
}

QJsonObject rowJson(const HistoryRow &row)
{
    if (row.isUnreadable)
        return {{QStringLiteral("id"), row.id}, {QStringLiteral("unreadable"), true}};
    QJsonObject object{{QStringLiteral("id"), row.id},
                       {QStringLiteral("kind"), records::toWord(row.kind)},
                       {QStringLiteral("lookedUpAt"), services::csvTime(row.lookedUpAt)},
                       {QStringLiteral("check"), row.checkId},
                       {QStringLiteral("provider"), row.providerId},
                       {QStringLiteral("account"), row.accountName},
                       {QStringLiteral("environment"), row.environment},
                       {QStringLiteral("customer"), row.customerLabel},
                       {QStringLiteral("identifiers"), identifiersJson(row)},
                       {QStringLiteral("agent"), row.agent},
                       {QStringLiteral("reference"), row.reference}};
    if (row.errorKind) {
        object.insert(QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("kind"), core::toWord(*row.errorKind)},
                                  {QStringLiteral("message"), row.reason.english()}});
        return object;
    }
    object.insert(QStringLiteral("status"), core::toWord(row.status.value_or(core::Status::Unknown)));
    object.insert(QStringLiteral("nextActor"), core::toWord(row.nextActor));
    object.insert(QStringLiteral("final"), row.isFinal);
    object.insert(QStringLiteral("reasonCodes"), QJsonArray::fromStringList(row.reasonCodes));
    object.insert(QStringLiteral("reason"), row.reason.english());
    return object;
}

QString identifiersText(const HistoryRow &row)
{
    return QStringList(row.identifiers.values()).join(QStringLiteral(", "));
}

QString outcomeText(const HistoryRow &row)
{
    return row.errorKind ? services::errorKindText(*row.errorKind)
                         : services::statusText(row.status.value_or(core::Status::Unknown));
}

QString reasonText(const HistoryRow &row)
{
    return row.reason.isEmpty() ? row.reasonCodes.join(QStringLiteral(", ")) : row.reason.text();
}

QStringList rowCells(const HistoryRow &row, const QTimeZone &zone)
{
    const QString nothing = QStringLiteral("-");
    if (row.isUnreadable) {
        const QString text =
            Message(QT_TRANSLATE_NOOP("kyc", "Entry %1 cannot be read"), {QString::number(row.id)}).text();
        return {nothing, nothing, nothing, nothing, nothing, text};
    }
    QStringList cells{services::exactTime(row.lookedUpAt, zone),
                      row.customerLabel,
                      identifiersText(row),
                      row.checkId,
                      row.accountName,
                      outcomeText(row),
                      reasonText(row),
                      row.agent,
                      row.reference};
    std::replace(cells.begin(), cells.end(), QString(), nothing);
    return cells;
}

} // namespace

QByteArray historyList(const QList<HistoryRow> &rows, Format format, const QTimeZone &zone)
{
    if (format == Format::Json) {
        QJsonArray array;
        for (const HistoryRow &row : rows)
            array.append(rowJson(row));
        return QJsonDocument(array).toJson();
    }
    if (rows.isEmpty())
        return Message(QT_TRANSLATE_NOOP("kyc", "There are no such entries.\n")).text().toUtf8();
    const auto heading = [](const char *source) { return Message(source).text(); };
    TextTable table({heading(QT_TRANSLATE_NOOP("kyc", "LOOKED UP")), heading(QT_TRANSLATE_NOOP("kyc", "CUSTOMER")),
                     heading(QT_TRANSLATE_NOOP("kyc", "IDENTIFIERS")), heading(QT_TRANSLATE_NOOP("kyc", "CHECK")),
                     heading(QT_TRANSLATE_NOOP("kyc", "ACCOUNT")), heading(QT_TRANSLATE_NOOP("kyc", "OUTCOME")),
                     heading(QT_TRANSLATE_NOOP("kyc", "REASON")), heading(QT_TRANSLATE_NOOP("kyc", "AGENT")),
                     heading(QT_TRANSLATE_NOOP("kyc", "REFERENCE"))});
    for (const HistoryRow &row : rows)
        table.addRow(rowCells(row, zone));
    return table.text().toUtf8();
}

} // namespace kyc::cli
