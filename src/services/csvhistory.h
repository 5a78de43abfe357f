// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historyreading.h"
#include "records/outcomeview.h"
#include "services/csvsettings.h"

#include <QHash>

#include <array>

namespace kyc::services {

/// Writes entries of the history as records of CSV: what csvCells() makes of each, but from the bytes that were sealed,
/// since a million of them are to take no longer than a plain table would. What is unusual (masked identifiers, words
/// with arguments, what an older program wrote) goes the long way. One thread.
class CsvHistory
{
public:
    explicit CsvHistory(const CsvOptions &options);

    /// Appends one record. False when the entry cannot be read: then that is what the record says.
    [[nodiscard]] bool append(const records::SealedOutcome &entry, const records::Sealing &sealing, QByteArray &csv);

private:
    static constexpr std::size_t kColumns = 27;
    using Cells = std::array<QByteArrayView, kColumns>;

    /// What an error is in words; errors are few, and putting them into words takes long.
    struct ErrorWords
    {
        QByteArray kind;
        QByteArray message;
    };

    [[nodiscard]] core::Result<void> tryAppend(const records::SealedOutcome &entry, const records::Sealing &sealing,
                                               QByteArray &csv);
    [[nodiscard]] bool takeView(const QByteArray &outcome, Cells &cells);
    void takeVerification(const records::OutcomeView::Verification &seen, Cells &cells);
    void joinReasons(const records::OutcomeView::Verification &seen);
    [[nodiscard]] const ErrorWords *wordsOf(QByteArrayView error, const QByteArray &outcome);
    [[nodiscard]] core::Result<void> appendTheLongWay(const QByteArray &outcome, QByteArray &csv) const;
    [[nodiscard]] QByteArrayView time(std::optional<qint64> milliseconds);
    void write(const Cells &cells, QByteArray &csv) const;

    CsvWriter m_writer;
    CsvSelection m_selection;
    bool m_masksIdentifiers;
    records::OutcomeView m_view;
    QHash<QByteArray, ErrorWords> m_errors;
    // What is put together for one record, in memory that is kept.
    QByteArray m_codes;
    QByteArray m_texts;
    QByteArray m_pairs;
    std::array<std::array<char, 24>, 6> m_times{};
    QList<QByteArray> m_oddTimes; ///< before the year 0 or after 9999
    std::size_t m_nextTime = 0;
};

} // namespace kyc::services
