// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "records/auditchain.h"
#include "records/auditkeys.h"
#include "records/auditnumbers.h"

#include <QList>

class QSqlDatabase;

namespace kyc::records {

/// An entry with what the log holds beside it.
struct AuditLine
{
    AuditEntry entry;
    QByteArray hash;
    QByteArray sealedReference; ///< AuditKeys::openReference(); empty where there is none, or not any more
};

/// Which entries; what is empty does not matter.
struct AuditFilter
{
    QDateTime since{}; ///< UTC; from then on
    QDateTime until{}; ///< UTC; before then
    std::optional<AuditAction> action{};
    QString agent{};
    QString account{};
    QList<QByteArray> customers{}; ///< one of these keyed hashes: AuditKeys::customerHashes()
    QByteArray reference{}; ///< likewise
    qint64 last = 0; ///< and none after this one; 0: whatever comes

    bool operator==(const AuditFilter &) const = default;
};

/// A part of the log, by the numbers of entries.
struct AuditWindow
{
    bool isNewestFirst = true;
    qint64 beyond = 0; ///< begins with the entry after this one, in that direction; 0: at the end of the log
    int most = 200;
};

// The log's table, for jobs of a Database: each call blocks, and errors are those of a query. Entries are only ever
// added; triggers refuse to change or remove one, which stops mistakes. What stops a forger is the chain.

/// The statements that make the empty table.
[[nodiscard]] QStringList auditSchema();

/// Adds an entry and returns where the log now ends. Must be within a transaction of the caller's that was begun for
/// writing, so that no other program appends in between; what else that holds is written with it or not at all.
/// Without @p keys the entry says that a customer and a reference were withheld.
[[nodiscard]] core::Result<ChainHead> appendAudit(const QSqlDatabase &database, const AuditNote &note,
                                                  const AuditKeys *keys);

[[nodiscard]] core::Result<ChainHead> auditHead(const QSqlDatabase &database);
/// The hash stored with that entry; empty when there is none.
[[nodiscard]] core::Result<QByteArray> auditHashAt(const QSqlDatabase &database, qint64 sequence);
[[nodiscard]] core::Result<qint64> countAudit(const QSqlDatabase &database, const AuditFilter &filter);
/// Which entries a filter lets through, of those behind @p beyond.
[[nodiscard]] core::Result<AuditNumbers> auditNumbers(const QSqlDatabase &database, const AuditFilter &filter,
                                                      qint64 beyond);
/// The entries of these numbers, in that order; one that is gone is left out.
[[nodiscard]] core::Result<QList<AuditLine>> auditLines(const QSqlDatabase &database, const QList<qint64> &numbers);
[[nodiscard]] core::Result<QList<AuditLine>> readAudit(const QSqlDatabase &database, const AuditFilter &filter,
                                                       const AuditWindow &window);
/// Goes on verifying behind the verifier's head (from the beginning, when that is nowhere): at most that many entries,
/// and none after @p last.
[[nodiscard]] core::Result<ChainVerifier> verifyAudit(const QSqlDatabase &database, ChainVerifier verifier, qint64 last,
                                                      int most);

} // namespace kyc::records
