// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace kyc::cli {

/// Rows under a heading, columns aligned by what a terminal shows, two blanks between. Every cell is made
/// harmless; no line ends in blanks.
class TextTable
{
public:
    /// A cell wider than @p widestCell columns is cut with an ellipsis.
    explicit TextTable(QStringList heading, int widestCell = 60);

    void addRow(const QStringList &cells); ///< cells that miss are empty, those too many are left out
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QList<int> columnWidths() const;

    QList<QStringList> m_rows; ///< the heading is the first
    int m_widestCell;
};

} // namespace kyc::cli
