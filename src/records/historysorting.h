// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historypage.h"

namespace kyc::records {

/// A row that was found, and what it is sorted by: the beginning of a text, and a number for the rest of it.
struct HistoryHit
{
    quint64 key = 0;
    quint64 next = 0;
    quint64 rest = 0;
    qint64 id = 0;
};

/// Takes the rows that are found, page by page, newest first, and puts them in order. What equals comes newest first.
class HistorySorting
{
public:
    /// @p pages are all that there will be.
    HistorySorting(const std::vector<const HistoryPage *> &pages, const HistoryOrder &order);

    /// Rows of pages()[page].
    void add(std::size_t page, std::size_t row);
    /// The first ids added, at most @p most.
    [[nodiscard]] std::vector<qint64> newest(std::size_t most) const;
    /// The ids in order; to be called once, when all is added.
    [[nodiscard]] std::vector<qint64> ids();

private:
    [[nodiscard]] QByteArrayView textOf(qint64 id) const;
    [[nodiscard]] std::vector<qint64> inOrderOfWords() const;
    void sortByKeys();
    void sortWhereKeysEqual();

    const std::vector<const HistoryPage *> &m_pages;
    std::optional<HistoryPage::Word> m_word; // either of both, or the time
    std::optional<HistoryPage::Text> m_text;
    bool m_isDescending;
    std::vector<std::vector<quint32>> m_ranks; // for each page, the place of each of its words among all words
    std::vector<HistoryHit> m_hits;
};

} // namespace kyc::records
