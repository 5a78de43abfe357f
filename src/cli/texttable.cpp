// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/texttable.h"

#include "cli/terminaltext.h"

#include <algorithm>

namespace kyc::cli {

TextTable::TextTable(QStringList heading, int widestCell) : m_rows{std::move(heading)}, m_widestCell(widestCell)
{ }

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_rows.front().size(); ++i)
        row.append(elided(harmless(cells.value(i)), m_widestCell));
    m_rows.append(row);
}

QList<int> TextTable::columnWidths() const
{
    QList<int> widths(m_rows.front().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), displayWidth(row.at(i)));
    }
    return widths;
}

QString TextTable::text() const
{
    const QList<int> widths = columnWidths();
    QString out;
    for (const QStringList &row : m_rows) {
        QString line;
        int blanks = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row.at(i).isEmpty()) {
                line += QString(blanks, u' ') + row.at(i);
                blanks = 0;
            }
            blanks += widths.at(i) - displayWidth(row.at(i)) + 2;
        }
        out += line + u'\n';
    }
    return out;
}

} // namespace kyc::cli
