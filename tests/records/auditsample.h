// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/auditchain.h"

#include <vector>

namespace kyc::test {

/// An entry with the hash that is stored beside it.
struct Link
{
    records::AuditEntry entry;
    QByteArray hash;
};

/// An everyday log of @p count entries, sound from the first to the last.
[[nodiscard]] inline std::vector<Link> sampleLog(qint64 count, const QString &agent = QStringLiteral("maria"))
{
    using records::AuditAction;
    std::vector<Link> log;
    log.reserve(static_cast<std::size_t>(count));
    QByteArray before = records::ChainHead().hash;
    const QDateTime begin(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
    for (qint64 sequence = 1; sequence <= count; ++sequence) {
        const records::AuditNote note{begin.addMSecs(sequence * 1500),
                                      agent,
                                      sequence % 3 == 0 ? AuditAction::View : AuditAction::Lookup,
                                      QStringLiteral("5d0c8a2e-77f1-4a55-9d3b-0f6f0a5b1c11"),
                                      QStringLiteral("p100/kyc"),
                                      {},
                                      {},
                                      QStringLiteral("Approved")};
        records::AuditEntry entry =
            records::entryOf(note, QByteArray(32, static_cast<char>(sequence % 100)), QByteArray());
        entry.sequence = sequence;
        before = records::chainHash(before, entry);
        log.push_back({std::move(entry), before});
    }
    return log;
}

} // namespace kyc::test
