// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historyindex.h"

#include "records/historycounting.h"
#include "records/historysieve.h"
#include "records/historysorting.h"

#include <algorithm>

namespace kyc::records {

namespace {

std::optional<HistoryStanding> standingFor(const HistoryFilter &filter, const std::vector<const HistoryPage *> &pages)
{
    if (!HistoryStanding::isAskedBy(filter))
        return std::nullopt;
    HistoryStanding standing(filter.changedSince ? std::optional(filter.changedSince->toMSecsSinceEpoch())
                                                 : std::nullopt);
    for (const HistoryPage *page : pages)
        standing.add(*page);
    return standing;
}

} // namespace

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

std::vector<const HistoryPage *> HistoryIndex::newestFirst() const
{
    std::vector<const HistoryPage *> pages;
    for (auto it = m_pages.rbegin(); it != m_pages.rend(); ++it)
        pages.push_back(&it->second);
    return pages;
}

std::vector<qint64> HistoryIndex::find(const HistoryFilter &filter, const HistoryOrder &order,
                                       const std::vector<qint64> &ofCustomer,
                                       const std::function<bool(const HistorySorting &)> &onPage) const
{
    const std::vector<const HistoryPage *> pages = newestFirst();
    const std::optional<HistoryStanding> standing = standingFor(filter, pages);
    HistorySieve sieve(filter, ofCustomer);
    HistorySorting sorting(pages, order);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        sieve.setPage(*pages[page], standing ? &*standing : nullptr, page);
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
    const std::vector<const HistoryPage *> pages = newestFirst();
    const std::optional<HistoryStanding> standing = standingFor(filter, pages);
    HistorySieve sieve(filter, ofCustomer);
    std::vector<qint64> ids;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        sieve.setPage(*pages[page], standing ? &*standing : nullptr, page);
        for (std::size_t row = pages[page]->rows().size(); row-- > 0;) {
            if (ids.size() == most)
                return ids;
            if (sieve.letsThrough(row))
                ids.push_back(pages[page]->rows()[row].id);
        }
    }
    return ids;
}

HistoryOverview HistoryIndex::overview(qint64 changedSince, qint64 providersSince,
                                       const std::function<bool()> &goesOn) const
{
    const std::vector<const HistoryPage *> pages = newestFirst();
    HistoryStanding standing(changedSince);
    for (const HistoryPage *page : pages) {
        if (goesOn && !goesOn())
            return {};
        standing.add(*page);
    }
    HistoryCounting counting(providersSince);
    for (std::size_t page = 0; page < pages.size(); ++page)
        counting.add(*pages[page], standing, page);
    return counting.overview();
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
