// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditrow.h"

namespace kyc::records {

QString entryColumns()
{
    return QStringLiteral("entry.sequence, entry.time, CAST(entry.agent AS BLOB), CAST(entry.action AS BLOB), "
                          "CAST(entry.account AS BLOB), CAST(entry.check_id AS BLOB), entry.customer, "
                          "entry.reference, CAST(entry.outcome AS BLOB), entry.hash");
}

QString hasItsTypes()
{
    return QStringLiteral("typeof(entry.time) = 'integer' AND typeof(entry.agent) = 'text' AND "
                          "typeof(entry.action) = 'text' AND typeof(entry.account) = 'text' AND "
                          "typeof(entry.check_id) = 'text' AND typeof(entry.customer) = 'blob' AND "
                          "typeof(entry.reference) = 'blob' AND typeof(entry.outcome) = 'text' AND "
                          "typeof(entry.hash) = 'blob'");
}

AuditEntry entryAt(const Statement &row)
{
    AuditEntry entry;
    int column = 0;
    entry.sequence = row.integer(column++);
    entry.time = row.integer(column++);
    for (QByteArray *field :
         {&entry.agent, &entry.action, &entry.account, &entry.check, &entry.customer, &entry.reference, &entry.outcome})
        *field = row.blob(column++);
    return entry;
}

} // namespace kyc::records
