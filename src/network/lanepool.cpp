// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/lanepool.h"

#include "network/requestaddress.h"

#include <algorithm>

namespace kyc::network {

namespace {

constexpr int kConnectionsPerLane = 6; // QNetworkAccessManager's own limit for HTTP/1.1
constexpr std::size_t kMostLanes = 16;

} // namespace

LanePool::LanePool(bool useSystemProxy, QObject *parent) : QObject(parent), m_useSystemProxy(useSystemProxy)
{ }

LanePool::~LanePool() = default;

void LanePool::take(const QUrl &url, bool isSingle, QObject *who, Ready ready)
{
    const QString origin = originKey(url);
    if (isSingle) {
        hand(singleLane(), origin, ready);
        return;
    }
    Origin &known = m_origins[origin];
    if (url.scheme() == u"http")
        known.protocol = Protocol::Http1;
    if (known.protocol == Protocol::Unknown && known.underWay > 0) {
        m_waiting.push_back({url, who, std::move(ready)});
        return;
    }
    ++known.underWay;
    hand(laneFor(origin, known.protocol), origin, ready);
}

void LanePool::hand(Lane &lane, const QString &origin, const Ready &ready)
{
    ++lane.underWay[origin];
    ++lane.total;
    ready(lane);
}

void LanePool::give(Lane &lane, const QUrl &url)
{
    const QString origin = originKey(url);
    --lane.underWay[origin];
    if (--lane.total == 0 && !m_retired.empty())
        QMetaObject::invokeMethod(this, &LanePool::sweep, Qt::QueuedConnection);
    const bool isSingle = std::any_of(m_singleLanes.cbegin(), m_singleLanes.cend(),
                                      [&lane](const auto &each) { return each.get() == &lane; });
    if (isSingle)
        return;
    --m_origins[origin].underWay;
    serveWaiting();
}

void LanePool::learn(const QUrl &url, Protocol protocol)
{
    Origin &known = m_origins[originKey(url)];
    if (known.protocol == protocol)
        return;
    known.protocol = protocol;
    serveWaiting();
}

void LanePool::doubt(const Lane &lane, const QUrl &url)
{
    Origin &known = m_origins[originKey(url)];
    if (known.underWay > 0)
        return;
    known.protocol = Protocol::Unknown;
    retire(lane);
}

void LanePool::condemn(const Lane &lane, const QUrl &url)
{
    const QString origin = originKey(url);
    m_origins[origin].protocol = Protocol::Unknown;
    retire(lane);
    Q_EMIT condemned(&lane, origin);
}

// A manager that forgets its connections, or dies, ends its thread and with it whatever else it has under way. So it
// is only left alone, and dies from the event loop when it is idle.
void LanePool::retire(const Lane &lane)
{
    const auto found =
        std::find_if(m_lanes.begin(), m_lanes.end(), [&lane](const auto &each) { return each.get() == &lane; });
    if (found == m_lanes.end())
        return;
    m_retired.push_back(std::move(*found));
    m_lanes.erase(found);
    QMetaObject::invokeMethod(this, &LanePool::sweep, Qt::QueuedConnection);
}

void LanePool::sweep()
{
    std::erase_if(m_retired, [](const std::unique_ptr<Lane> &lane) { return lane->total == 0; });
}

Lane &LanePool::laneFor(const QString &origin, Protocol protocol)
{
    if (m_lanes.empty())
        m_lanes.push_back(makeLane(m_useSystemProxy));
    if (protocol != Protocol::Http1)
        return *m_lanes.front();
    const auto load = [&origin](const std::unique_ptr<Lane> &lane) { return lane->underWay.value(origin); };
    for (const auto &lane : m_lanes) {
        if (load(lane) < kConnectionsPerLane)
            return *lane;
    }
    if (m_lanes.size() < kMostLanes) {
        m_lanes.push_back(makeLane(m_useSystemProxy));
        return *m_lanes.back();
    }
    return **std::min_element(m_lanes.cbegin(), m_lanes.cend(),
                              [&load](const auto &one, const auto &other) { return load(one) < load(other); });
}

Lane &LanePool::singleLane()
{
    const auto isFree = [](const std::unique_ptr<Lane> &lane) { return lane->total == 0; };
    auto found = std::find_if(m_singleLanes.begin(), m_singleLanes.end(), isFree);
    if (found == m_singleLanes.end())
        found = m_singleLanes.insert(m_singleLanes.end(), makeLane(m_useSystemProxy));
    else
        (*found)->manager.clearConnectionCache();
    return **found;
}

void LanePool::serveWaiting()
{
    // Handing out may lead back here: what waits is taken out first, and what still cannot go is put back by take().
    std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (Waiting &each : waiting) {
        if (each.who)
            take(each.url, false, each.who, std::move(each.ready));
    }
}

} // namespace kyc::network
