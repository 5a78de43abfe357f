// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historypage.h"

#include <functional>
#include <map>

namespace kyc::records {

class HistorySorting;

/// The pages of the whole history in memory: which rows a filter lets through, and in which order they come, without
/// asking the disk. Texts in it are personal: it lives while the store is open. One thread.
class HistoryIndex
{
public:
    /// Takes the rows in, in place of the page of that number; one without rows only removes that.
    void put(qint64 number, HistoryPage page);
    void clear();
    [[nodiscard]] qint64 lastId() const; ///< 0 when there is nothing
    [[nodiscard]] bool holds(qint64 number) const { return m_pages.contains(number); }

    /// Ids of the rows that the filter lets through, in order. @p ofCustomer (ascending) stands for the filter's
    /// customer. @p onPage is called after each page, newest first, with what was found; the search stops early, with
    /// what it has, when that returns false.
    [[nodiscard]] std::vector<qint64> find(const HistoryFilter &filter, const HistoryOrder &order,
                                           const std::vector<qint64> &ofCustomer,
                                           const std::function<bool(const HistorySorting &)> &onPage = nullptr) const;
    /// The newest of them, at most @p most.
    [[nodiscard]] std::vector<qint64> newest(const HistoryFilter &filter, const std::vector<qint64> &ofCustomer,
                                             std::size_t most) const;

    [[nodiscard]] HistoryContents contents() const;
    /// Times in milliseconds since 1970 UTC. @p goesOn is asked after each page; when it says no, nothing is counted.
    [[nodiscard]] HistoryOverview overview(qint64 changedSince, qint64 providersSince,
                                           const std::function<bool()> &goesOn = nullptr) const;

private:
    [[nodiscard]] std::vector<const HistoryPage *> newestFirst() const;

    std::map<qint64, HistoryPage> m_pages; // by number
};

} // namespace kyc::records
