// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace kyc::services {

/// Which of csvColumns() an export has, and in which order. Any thread.
class CsvSelection
{
public:
    CsvSelection() : CsvSelection(QStringList()) { } ///< all of them
    /// What is no column, or stands there a second time, is left out; all of them when nothing remains.
    explicit CsvSelection(const QStringList &names);

    /// Whether each is a column and none stands there twice.
    [[nodiscard]] static bool isSound(const QStringList &names);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] const QList<qsizetype> &places() const { return m_places; } ///< in csvColumns()
    /// Of the cells of csvCells().
    [[nodiscard]] QStringList of(const QStringList &cells) const;

private:
    QList<qsizetype> m_places;
};

} // namespace kyc::services
