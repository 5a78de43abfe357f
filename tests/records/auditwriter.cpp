// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: auditwriter PATH COUNT AGENT
//
// Appends COUNT entries to the audit of a store, one after the other; 0: until it is killed. Each number is printed
// when, and only when, its entry has been acknowledged.
#include "records/auditlog.h"
#include "support/vaultwait.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace kyc;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt();
    const auto keys = std::make_shared<records::AuditKeys>(
        records::DataKey::fromBytes(core::Secret(QByteArray(records::DataKey::kSize, 'k'))).value());
    records::AuditLog log(arguments.value(1));
    for (int i = 0; count == 0 || i < count; ++i) {
        records::AuditNote note;
        note.time = QDateTime::currentDateTimeUtc();
        note.agent = arguments.value(3);
        note.action = records::AuditAction::Lookup;
        note.customer = QStringLiteral("u-%1").arg(i);
        note.reference = QStringLiteral("ticket %1").arg(i);
        note.outcome = QString::number(i);
        const auto head = test::outcome(log.append({note}, keys));
        if (!head)
            return 1;
        const QByteArray line = QByteArray::number(head->sequence) + '\n';
        if (write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            return 2;
    }
    return 0;
}
