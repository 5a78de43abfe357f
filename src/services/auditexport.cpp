// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/auditexport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::services {

namespace {

QString hashText(const QByteArray &hash)
{
    return hash == records::withheldHash() ? QStringLiteral("withheld") : QString::fromLatin1(hash.toHex());
}

} // namespace

QStringList auditColumns()
{
    return {QStringLiteral("sequence"), QStringLiteral("time"),      QStringLiteral("agent"),
            QStringLiteral("action"),   QStringLiteral("account"),   QStringLiteral("check"),
            QStringLiteral("customer"), QStringLiteral("reference"), QStringLiteral("outcome"),
            QStringLiteral("hash")};
}

QStringList auditCells(const records::AuditLine &line)
{
    const records::AuditEntry &entry = line.entry;
    const auto text = [](const QByteArray &utf8) { return QString::fromUtf8(utf8); };
    return {QString::number(entry.sequence),
            records::timeOf(entry).toString(Qt::ISODateWithMs),
            text(entry.agent),
            text(entry.action),
            text(entry.account),
            text(entry.check),
            hashText(entry.customer),
            hashText(entry.reference),
            text(entry.outcome),
            hashText(line.hash)};
}

QByteArray auditJsonLine(const records::AuditLine &line)
{
    const QStringList columns = auditColumns();
    const QStringList cells = auditCells(line);
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns.at(i), cells.at(i));
    object.insert(columns.first(), line.entry.sequence);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace kyc::services
