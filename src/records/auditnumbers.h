// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace kyc::records {

/// Numbers of entries, ascending. Takes next to no memory where none is missing between the first and the last, which
/// in a whole log none is. Value type.
class AuditNumbers
{
public:
    AuditNumbers() = default;
    explicit AuditNumbers(QList<qint64> ascending);
    [[nodiscard]] static AuditNumbers range(qint64 first, qint64 last);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qint64 at(qsizetype index) const;
    [[nodiscard]] qint64 last() const { return isEmpty() ? 0 : at(size() - 1); }
    [[nodiscard]] qsizetype indexOf(qint64 number) const; ///< -1 when it is not among them
    /// Those of them from that index on, at most so many.
    [[nodiscard]] QList<qint64> part(qsizetype index, qsizetype most) const;
    void append(const AuditNumbers &later); ///< all of them behind the last

private:
    qint64 m_first = 1; ///< of a range
    qint64 m_last = 0;
    QList<qint64> m_listed; ///< instead of it, when something is missing in between
};

} // namespace kyc::records
