// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historyrows.h"

#include "desktop/whendone.h"

#include <algorithm>

namespace kyc::desktop {

namespace {

constexpr std::size_t kBlock = 64; ///< rows; about what a window shows
constexpr std::size_t kMostWanted = 4; ///< blocks
constexpr int kMostKept = 8192; ///< rows

} // namespace

HistoryRows::HistoryRows(Store store, QObject *parent) : QObject(parent), m_store(std::move(store)), m_cache(kMostKept)
{ }

void HistoryRows::setIds(Ids ids)
{
    m_ids = std::move(ids);
    m_wanted.clear();
}

const records::HistoryRow *HistoryRows::row(std::size_t place)
{
    const qint64 id = m_ids->at(place);
    if (const records::HistoryRow *known = m_cache.object(id))
        return known;
    if (!isGone(id))
        want(place / kBlock);
    return nullptr;
}

void HistoryRows::want(std::size_t block)
{
    std::erase(m_wanted, block);
    m_wanted.push_back(block);
    if (m_wanted.size() > kMostWanted)
        m_wanted.erase(m_wanted.begin());
    if (std::exchange(m_isFetching, true))
        return;
    // Once all that is being painted has been asked for.
    QMetaObject::invokeMethod(this, &HistoryRows::fetch, Qt::QueuedConnection);
}

void HistoryRows::fetch()
{
    records::HistoryStore *store = m_store();
    std::vector<qint64> ids;
    for (const std::size_t block : std::exchange(m_wanted, {})) {
        for (std::size_t place = block * kBlock; place < std::min((block + 1) * kBlock, m_ids->size()); ++place) {
            const qint64 id = (*m_ids)[place];
            if (!m_cache.contains(id) && !isGone(id))
                ids.push_back(id);
        }
    }
    if (!store || ids.empty()) {
        m_isFetching = false;
        return;
    }
    whenDone(store->rows(ids), this,
             [this, ids](core::Result<QList<records::HistoryRow>> rows) { take(ids, std::move(rows)); });
}

void HistoryRows::take(const std::vector<qint64> &asked, core::Result<QList<records::HistoryRow>> rows)
{
    m_isFetching = false;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    for (records::HistoryRow &row : *rows)
        m_cache.insert(row.id, new records::HistoryRow(std::move(row)));
    if (rows->size() < static_cast<qsizetype>(asked.size())) {
        for (const qint64 id : asked) {
            if (!m_cache.contains(id))
                m_gone.insert(id);
        }
    }
    Q_EMIT loaded();
    if (!m_wanted.empty() && !std::exchange(m_isFetching, true))
        fetch();
}

} // namespace kyc::desktop
