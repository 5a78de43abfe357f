// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historypage.h"

namespace kyc::records {

/// Where everybody stands: of each person, check and account the entry whose status was recorded last. A person is whom
/// a check was asked about by the same identifiers, as in timeline.h: at another check the same human is another one.
class HistoryStanding
{
public:
    /// @p changedSince, in milliseconds since 1970 UTC: what hasChanged() counts from.
    explicit HistoryStanding(std::optional<qint64> changedSince = {});

    /// Whether the filter wants what only this knows.
    [[nodiscard]] static bool isAskedBy(const HistoryFilter &filter);

    /// Takes in the page, which is older than those before.
    void add(const HistoryPage &page);

    /// Of the pages in the order they were added. To be asked when all of them were.
    [[nodiscard]] bool isLast(std::size_t page, std::size_t row) const { return m_last[page][row]; }
    /// It is the last, looked up since then, and its status is another than the one before that time. What was never
    /// seen before has not changed.
    [[nodiscard]] bool hasChanged(std::size_t page, std::size_t row) const { return m_changed[page][row]; }

private:
    /// The last of somebody, in a table of them.
    struct Last
    {
        quint64 key = 0; ///< 0: the place in the table is free
        quint32 page = 0;
        quint16 row = 0;
        quint8 status = 0;
        bool isOpen = false; ///< whether it has changed is not known yet
    };

    [[nodiscard]] Last &placeOf(quint64 key);
    void grow();
    void take(const HistoryPage &page, std::size_t row, quint64 key, quint8 status);

    std::optional<qint64> m_changedSince;
    std::vector<std::vector<bool>> m_last;
    std::vector<std::vector<bool>> m_changed;
    std::vector<Last> m_table; ///< open addressing; a power of two long
    std::size_t m_used = 0;
};

} // namespace kyc::records
