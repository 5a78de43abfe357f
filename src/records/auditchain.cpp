// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditchain.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>
#include <cstring>
#include <limits>

namespace kyc::records {

namespace {

/// Milliseconds: two programs write to the log, and an entry may wait for its turn.
constexpr qint64 kUsualDisorder = 60'000;

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;
static_assert(sizeof(Digest) == 32);

Digest digestOf(const QByteArray &bytes)
{
    Digest digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return digest;
}

void writeBound(QByteArray &out, const QByteArray &before, const AuditEntry &entry)
{
    out.resize(0); // keeps its memory
    out.append(before);
    appendCanonicalForm(out, entry);
}

} // namespace

QByteArray chainHash(const QByteArray &before, const AuditEntry &entry)
{
    QByteArray bound;
    writeBound(bound, before, entry);
    const Digest digest = digestOf(bound);
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())};
}

core::Message explanation(const ChainVerdict &verdict)
{
    const QString at = QString::number(verdict.sequence);
    const QString expected = QString::number(verdict.expected);
    switch (verdict.fault) {
    case ChainFault::Missing:
        return core::Message{QT_TRANSLATE_NOOP("kyc",
                                               "The audit is broken: entry %1 is followed by entry %2; what stood "
                                               "between them is gone."),
                             {QString::number(verdict.expected - 1), at}};
    case ChainFault::OutOfOrder:
        return core::Message{QT_TRANSLATE_NOOP("kyc",
                                               "The audit is broken: entry %1 stands where entry %2 should; it was "
                                               "swapped, repeated or put in."),
                             {at, expected}};
    case ChainFault::Changed:
        return core::Message{QT_TRANSLATE_NOOP("kyc",
                                               "The audit is broken: entry %1 does not follow from the one before it. "
                                               "It was changed or put in, or entries before it were removed."),
                             {at}};
    case ChainFault::None:
        break;
    }
    return core::Message{QT_TRANSLATE_NOOP("kyc", "The audit is sound: entries 1 to %1 follow from one another."),
                         {QString::number(verdict.head.sequence)}};
}

ChainVerifier::ChainVerifier(const ChainHead &start) : m_lastTime(std::numeric_limits<qint64>::min() + kUsualDisorder)
{
    m_verdict.head = start;
}

bool ChainVerifier::take(const AuditEntry &entry, const QByteArray &storedHash)
{
    if (!m_verdict.isSound())
        return false;
    const qint64 expected = m_verdict.head.sequence + 1;
    if (entry.sequence != expected)
        return refuse(entry.sequence > expected ? ChainFault::Missing : ChainFault::OutOfOrder, entry.sequence);
    writeBound(m_buffer, m_verdict.head.hash, entry);
    const Digest digest = digestOf(m_buffer);
    if (storedHash.size() != static_cast<qsizetype>(digest.size())
        || std::memcmp(storedHash.constData(), digest.data(), digest.size()) != 0)
        return refuse(ChainFault::Changed, entry.sequence);
    m_verdict.head = {entry.sequence, storedHash};
    const bool isBack = entry.time < m_lastTime - kUsualDisorder;
    if (isBack)
        ++m_verdict.timesBack;
    m_lastTime = isBack ? entry.time : std::max(m_lastTime, entry.time);
    return true;
}

bool ChainVerifier::refuse(ChainFault fault, qint64 sequence)
{
    m_verdict.fault = fault;
    m_verdict.sequence = sequence;
    m_verdict.expected = m_verdict.head.sequence + 1;
    return false;
}

} // namespace kyc::records
