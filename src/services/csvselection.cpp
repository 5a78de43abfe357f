// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvselection.h"

#include "services/csvoutcome.h"

#include <numeric>

namespace kyc::services {

CsvSelection::CsvSelection(const QStringList &names)
{
    const QStringList columns = csvColumns();
    for (const QString &name : names) {
        const qsizetype place = columns.indexOf(name);
        if (place >= 0 && !m_places.contains(place))
            m_places.append(place);
    }
    if (m_places.isEmpty()) {
        m_places.resize(columns.size());
        std::iota(m_places.begin(), m_places.end(), 0);
    }
}

bool CsvSelection::isSound(const QStringList &names)
{
    const QStringList columns = csvColumns();
    for (const QString &name : names) {
        if (!columns.contains(name) || names.count(name) > 1)
            return false;
    }
    return true;
}

QStringList CsvSelection::names() const
{
    return of(csvColumns());
}

QStringList CsvSelection::of(const QStringList &cells) const
{
    QStringList chosen;
    for (const qsizetype place : m_places)
        chosen.append(cells.value(place));
    return chosen;
}

} // namespace kyc::services
