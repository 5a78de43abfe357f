// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historyindex.h"

#include "records/historysieve.h"
#include "records/historysorting.h"

#include <algorithm>

namespace kyc::records {

void HistoryIndex::put(qint64 number, HistoryPage page)
{
    if (page.rows().empty())
        m_pages.erase(number);
    else
        m_pages.insert_or_assign(number, std::move(page));
}

void HistoryIndex::clear()
{
    m_pages.clear();
}

qint64 HistoryIndex::lastId() const
{
    return m_pages.empty() ? 0 : m_pages.rbegin()->second.rows().back().id;
}

std::vector<qint64> HistoryIndex::find(const HistoryFilter &filter, const HistoryOrder &order,
                                       const std::vector<qint64> &ofCustomer,
                                       const std::function<bool()> &isCancelled) const
{
    HistorySieve sieve(filter, ofCustomer);
    std::vector<const HistoryPage *> pages;
    std::vector<HistoryHit> hits;
    for (auto it = m_pages.rbegin(); it != m_pages.rend() && !(isCancelled && isCancelled()); ++it) {
        const HistoryPage &page = it->second;
        sieve.setPage(page);
        for (std::size_t row = page.rows().size(); row-- > 0;) {
            if (sieve.letsThrough(row))
                hits.push_back({0, static_cast<quint32>(pages.size()), static_cast<quint32>(row)});
        }
        pages.push_back(&page);
    }
    sortHits(hits, pages, order);
    std::vector<qint64> ids(hits.size());
    std::transform(hits.begin(), hits.end(), ids.begin(),
                   [&pages](const HistoryHit &hit) { return pages[hit.page]->rows()[hit.row].id; });
    return ids;
}

std::vector<qint64> HistoryIndex::newest(const HistoryFilter &filter, const std::vector<qint64> &ofCustomer,
                                         std::size_t most) const
{
    HistorySieve sieve(filter, ofCustomer);
    std::vector<qint64> ids;
    for (auto it = m_pages.rbegin(); it != m_pages.rend(); ++it) {
        sieve.setPage(it->second);
        for (std::size_t row = it->second.rows().size(); row-- > 0;) {
            if (ids.size() == most)
                return ids;
            if (sieve.letsThrough(row))
                ids.push_back(it->second.rows()[row].id);
        }
    }
    return ids;
}

} // namespace kyc::records
