// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditnumbers.h"

#include <algorithm>

namespace kyc::records {

AuditNumbers::AuditNumbers(QList<qint64> ascending)
{
    const bool isRange = !ascending.isEmpty() && ascending.last() - ascending.first() == ascending.size() - 1;
    if (isRange)
        *this = range(ascending.first(), ascending.last());
    else
        m_listed = std::move(ascending);
}

AuditNumbers AuditNumbers::range(qint64 first, qint64 last)
{
    AuditNumbers numbers;
    numbers.m_first = first;
    numbers.m_last = last;
    return numbers;
}

qsizetype AuditNumbers::size() const
{
    return m_listed.isEmpty() ? static_cast<qsizetype>(m_last - m_first + 1) : m_listed.size();
}

qint64 AuditNumbers::at(qsizetype index) const
{
    return m_listed.isEmpty() ? m_first + index : m_listed.at(index);
}

qsizetype AuditNumbers::indexOf(qint64 number) const
{
    if (m_listed.isEmpty())
        return number >= m_first && number <= m_last ? static_cast<qsizetype>(number - m_first) : -1;
    const auto found = std::lower_bound(m_listed.cbegin(), m_listed.cend(), number);
    return found != m_listed.cend() && *found == number ? found - m_listed.cbegin() : -1;
}

QList<qint64> AuditNumbers::part(qsizetype index, qsizetype most) const
{
    QList<qint64> part;
    for (qsizetype i = index; i < std::min(size(), index + most); ++i)
        part.append(at(i));
    return part;
}

void AuditNumbers::append(const AuditNumbers &later)
{
    if (later.isEmpty())
        return;
    if (isEmpty()) {
        *this = later;
        return;
    }
    const bool staysRange = m_listed.isEmpty() && later.m_listed.isEmpty() && later.m_first == m_last + 1;
    if (staysRange)
        m_last = later.m_last;
    else
        m_listed = part(0, size()) + later.part(0, later.size());
}

} // namespace kyc::records
