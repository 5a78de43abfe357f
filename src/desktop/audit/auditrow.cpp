// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditrow.h"

#include "desktop/audit/auditwords.h"
#include "desktop/lookup/relativetime.h"

#include <QCoreApplication>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QString referenceText(const records::AuditLine &line, const records::AuditKeys *keys)
{
    if (line.entry.reference.isEmpty())
        return {};
    if (line.entry.reference == records::withheldHash() || !keys)
        return Words::tr("withheld", "a reference in the audit: the key was not at hand");
    if (line.sealedReference.isEmpty())
        return Words::tr("removed", "a reference in the audit: it was too old to be kept");
    const auto opened = keys->openReference(line.sealedReference, line.entry);
    return opened ? *opened : Words::tr("damaged", "a reference in the audit: it is not the one that was typed");
}

QString hashToolTip(const QByteArray &hash)
{
    if (hash.isEmpty())
        return {};
    if (hash == records::withheldHash())
        return Words::tr("There was a customer, but the vault was locked: who it was is not in the audit.");
    return Words::tr(
               "The same letters and digits are the same customer. A saved customer has the same everywhere; what "
               "was looked up before has those of an identifier. The filter finds all of them. The name is not in "
               "the audit.\n%1")
        .arg(QString::fromLatin1(hash.toHex()));
}

} // namespace

AuditRow AuditRow::from(const records::AuditLine &line, const records::AuditKeys *keys)
{
    return {line.entry, referenceText(line, keys)};
}

QString AuditRow::text(Column column, const AccountName &accountName) const
{
    switch (column) {
    case Number:
        return QLocale().toString(entry.sequence);
    case Time:
        return exactTime(records::timeOf(entry), QTimeZone::systemTimeZone());
    case Agent:
        return QString::fromUtf8(entry.agent);
    case Action:
        return auditActionText(entry.action);
    case Account: {
        const QString id = QString::fromUtf8(entry.account);
        const QString name = id.isEmpty() ? QString() : accountName(id);
        return name.isEmpty() ? id : name;
    }
    case Check:
        return QString::fromUtf8(entry.check);
    case Customer:
        return auditHashText(entry.customer);
    case Reference:
        return reference;
    case Outcome:
        return auditOutcomeText(entry.outcome);
    case ColumnCount:
        break;
    }
    return {};
}

QString AuditRow::toolTip(Column column, const AccountName &accountName) const
{
    switch (column) {
    case Time:
        return records::timeOf(entry).toString(Qt::ISODateWithMs);
    case Action:
        return QString::fromUtf8(entry.action);
    case Account:
        return QString::fromUtf8(entry.account);
    case Outcome:
        return QString::fromUtf8(entry.outcome);
    case Customer:
        return hashToolTip(entry.customer);
    default:
        return text(column, accountName);
    }
}

} // namespace kyc::desktop
