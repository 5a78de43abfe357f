// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "records/auditentry.h"

namespace kyc::records {

/// How far a log goes: its last entry and what that is bound by. Value type.
struct ChainHead
{
    qint64 sequence = 0; ///< 0: nothing is in the log
    QByteArray hash = QByteArray(32, '\0');

    bool operator==(const ChainHead &) const = default;
};

/// SHA-256 of the hash before and the entry's canonical form.
[[nodiscard]] QByteArray chainHash(const QByteArray &before, const AuditEntry &entry);

enum class ChainFault {
    None,
    Missing, ///< entries between this one and the one before are gone
    OutOfOrder, ///< an entry stands where it does not belong: swapped, repeated or put in
    Changed, ///< it does not follow from what stands before: one of both was changed, or something removed or put in
};

/// What came of verifying, and where. Whatever stands before @c entry is as it was written.
struct ChainVerdict
{
    ChainFault fault = ChainFault::None;
    qint64 sequence = 0; ///< of the entry at which the fault shows; 0 without one
    qint64 expected = 0; ///< the sequence number that should have stood there
    ChainHead head; ///< of the part that is sound
    qint64 timesBack = 0; ///< how often the clock went back more than a minute: no fault, but worth knowing

    [[nodiscard]] bool isSound() const { return fault == ChainFault::None; }
    bool operator==(const ChainVerdict &) const = default;
};

/// For people: what was found, and where.
[[nodiscard]] core::Message explanation(const ChainVerdict &verdict);

/// Verifies a log as a stream, entry by entry in the order of their numbers. What it says holds from its starting
/// point on; that nothing is missing at the end only a checkpoint can say. Copyable: a copy goes on by itself. Any one
/// thread.
class ChainVerifier
{
public:
    explicit ChainVerifier(const ChainHead &start = {});

    /// The next entry, with the hash stored beside it. False from the first fault on; that stays the verdict.
    bool take(const AuditEntry &entry, const QByteArray &storedHash);
    [[nodiscard]] const ChainVerdict &verdict() const { return m_verdict; }

private:
    bool refuse(ChainFault fault, qint64 sequence);

    ChainVerdict m_verdict;
    qint64 m_lastTime; ///< the latest since the clock last went back
    QByteArray m_buffer; // kept, so that a long log asks for memory once
};

} // namespace kyc::records
