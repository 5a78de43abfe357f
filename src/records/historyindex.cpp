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
                                       const std::function<bool(const HistorySorting &)> &onPage) const
{
    std::vector<const HistoryPage *> pages;
    for (auto it = m_pages.rbegin(); it != m_pages.rend(); ++it)
        pages.push_back(&it->second);
    HistorySieve sieve(filter, ofCustomer);
    HistorySorting sorting(pages, order);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        sieve.setPage(*pages[page]);
        for (std::size_t row = pages[page]->rows().size(); row-- > 0;) {
            if (sieve.letsThrough(row))
                sorting.add(page, row);
        }
        if (onPage && !onPage(sorting))
            break;
    }
    return sorting.ids();
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

HistoryContents HistoryIndex::contents() const
{
    HistoryContents contents;
    QSet<QString> agents;
    for (auto it = m_pages.rbegin(); it != m_pages.rend(); ++it) {
        const HistoryPage &page = it->second;
        contents.entries += static_cast<qint64>(page.rows().size());
        const auto words = static_cast<std::size_t>(page.words().size());
        std::vector<bool> isSeenAgent(words);
        std::vector<bool> isSeenAccount(words);
        for (std::size_t i = page.rows().size(); i-- > 0;) {
            const auto &numbers = page.rows()[i].words;
            if (!isSeenAgent[numbers[HistoryPage::Agent]])
                agents.insert(page.words().at(numbers[HistoryPage::Agent]));
            const QString &account = page.words().at(numbers[HistoryPage::AccountId]);
            if (!isSeenAccount[numbers[HistoryPage::AccountId]] && !contents.accounts.contains(account))
                contents.accounts.insert(account, page.words().at(numbers[HistoryPage::AccountName]));
            isSeenAgent[numbers[HistoryPage::Agent]] = true;
            isSeenAccount[numbers[HistoryPage::AccountId]] = true;
        }
    }
    agents.remove(QString()); // of what cannot be read
    contents.accounts.remove(QString());
    contents.agents = agents.values();
    contents.agents.sort();
    return contents;
}

} // namespace kyc::records
