// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/history.h"

#include <array>
#include <span>

namespace kyc::records {

/// What rows are filtered and sorted by, of up to kRowsPerPage rows with neighbouring ids, as one run of bytes: words
/// that are few (accounts, agents, statuses) as numbers, and the texts of all rows behind each other. The store keeps
/// each full page sealed beside the rows, so that a million of them are read in a moment; nothing that tells what is in
/// a text (no index of words or parts of words) is ever on the disk.
class HistoryPage
{
public:
    static constexpr qint64 kRowsPerPage = 1024;
    static constexpr qsizetype kMostOfAText = 1000; ///< characters; what is beyond is neither searched nor sorted by

    enum Word : quint8 {
        Kind,
        Provider,
        Check,
        AccountId,
        AccountName,
        Environment,
        Agent,
        Outcome,
        NextActor,
        WordCount
    };
    enum Text : quint8 { Customer, Identifiers, Reference, Reason, Codes, TextCount };

    static constexpr std::chrono::milliseconds kTookUnit{10};

    struct Row
    {
        qint64 id = 0;
        qint64 lookedUpAt = 0;
        /// The same for those who were asked about by the same identifiers, as far as a hash can tell; 0: nobody knows.
        quint64 person = 0;
        quint32 textEnd = 0; ///< where the texts of the next row begin
        std::array<quint16, WordCount> words{}; ///< index into words()
        quint16 took = 0; ///< until it was answered, in kTookUnit, at most what goes in; 0: nobody knows
    };

    /// Rows in ascending order of ids. One that is unreadable is let through by no word, and stands at the time of the
    /// one before it.
    [[nodiscard]] static HistoryPage of(const QList<HistoryRow> &rows);
    /// Records/RecordsDamaged when it is not what bytes() gave.
    [[nodiscard]] static core::Result<HistoryPage> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;

    /// The number of the page that a row of that id belongs to.
    [[nodiscard]] static qint64 numberFor(qint64 id) { return (id - 1) / kRowsPerPage; }

    [[nodiscard]] std::span<const Row> rows() const { return m_rows; }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// All texts of a row, case-folded, UTF-8, a kSeparator behind each; the account's name is in front of the codes.
    [[nodiscard]] QByteArrayView texts(std::size_t row) const;
    [[nodiscard]] static QByteArrayView text(QByteArrayView texts, Text which);

    /// How texts are compared: folding.h, UTF-8.
    [[nodiscard]] static QByteArray comparable(const QString &text);
    /// "Approved" for a status, "!Timeout" for an error: the word of Outcome.
    [[nodiscard]] static QString outcomeWord(core::Status status) { return toWord(status); }
    [[nodiscard]] static QString outcomeWord(core::ErrorKind kind) { return u'!' + toWord(kind); }

private:
    static constexpr char kSeparator = '\x1f';

    QStringList m_words;
    std::vector<Row> m_rows;
    QByteArray m_texts;
};

} // namespace kyc::records
