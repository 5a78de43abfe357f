// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historysearch.h"

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kMoreInterval = 300ms;

} // namespace

HistorySearch::HistorySearch(HistoryRows::Store store, QObject *parent) : QObject(parent), m_store(std::move(store))
{
    m_moreTimer.setSingleShot(true);
    connect(&m_moreTimer, &QTimer::timeout, this, [this] {
        if (m_isRunning)
            m_moreTimer.start(kMoreInterval);
        else
            begin(true);
    });
}

HistorySearch::~HistorySearch()
{
    cancel();
}

void HistorySearch::find(MakeFilter filter, records::HistoryOrder order)
{
    m_filter = std::move(filter);
    m_order = order;
    m_moreTimer.stop();
    begin(false);
}

void HistorySearch::findMore()
{
    if (m_filter && !m_moreTimer.isActive())
        m_moreTimer.start(kMoreInterval);
}

void HistorySearch::cancel()
{
    m_isRunning = false;
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void HistorySearch::begin(bool isMore)
{
    cancel();
    records::HistoryStore *store = m_store();
    if (!store)
        return;
    m_isMore = isMore;
    m_isRunning = true;
    m_watcher = new Watcher(this);
    connect(m_watcher, &Watcher::resultReadyAt, this, [this](int index) { take(m_watcher->resultAt(index)); });
    m_watcher->setFuture(store->find(m_filter(), m_order));
}

void HistorySearch::take(const core::Result<records::HistoryMatches> &result)
{
    if (!result) {
        const core::Error error = result.error();
        cancel();
        Q_EMIT failed(error);
        return;
    }
    const records::HistoryMatches matches = *result;
    if (matches.isComplete)
        cancel(); // it has ended; nothing else comes
    if (matches.isComplete || !m_isMore)
        Q_EMIT found(matches, m_isMore);
}

} // namespace kyc::desktop
