// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/lane.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace kyc::network {

/// Finds the connection manager a request is to use. One manager is held to six HTTP/1.1 connections a host while
/// HTTP/2 needs but one, so: requests to an https origin not seen before wait until the first one's handshake tells
/// the protocol; then HTTP/2 goes to one lane and HTTP/1.1 is spread, six to a lane. What cannot be repeated, a POST
/// for one, gets a lane where nothing else is under way and a fresh connection, because it must not meet a stale one.
/// Lives on the runner's thread.
class LanePool : public QObject
{
    Q_OBJECT

public:
    explicit LanePool(bool useSystemProxy, QObject *parent = nullptr);
    ~LanePool() override;

    enum class Protocol { Unknown, Http1, Http2 };
    using Ready = std::function<void(Lane &)>;

    /// Calls @p ready, at once or later, with the lane to use, unless @p who dies first. give() it back after.
    void take(const QUrl &url, bool isSingle, QObject *who, Ready ready);
    void give(Lane &lane, const QUrl &url);
    /// The handshake, or the answer, told the protocol of an origin.
    void learn(const QUrl &url, Protocol protocol);
    /// An exchange got no answer there: when nothing else is under way, the next one starts afresh. Qt would go on
    /// speaking HTTP/2 to a server that came back with HTTP/1.1.
    void doubt(const Lane &lane, const QUrl &url);
    /// The origin's connections in that lane must not be used again, nor by what is under way there.
    void condemn(const Lane &lane, const QUrl &url);

Q_SIGNALS:
    void condemned(const kyc::network::Lane *lane, const QString &origin);

private:
    struct Origin
    {
        Protocol protocol = Protocol::Unknown;
        int underWay = 0;
    };
    struct Waiting
    {
        QUrl url;
        QPointer<QObject> who;
        Ready ready;
    };

    [[nodiscard]] Lane &laneFor(const QString &origin, Protocol protocol);
    [[nodiscard]] Lane &singleLane();
    void hand(Lane &lane, const QString &origin, const Ready &ready);
    void serveWaiting();
    void retire(const Lane &lane);
    void sweep();

    bool m_useSystemProxy = true;
    QHash<QString, Origin> m_origins;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<std::unique_ptr<Lane>> m_singleLanes;
    std::vector<std::unique_ptr<Lane>> m_retired; ///< until nothing is under way there any more
    std::vector<Waiting> m_waiting;
};

} // namespace kyc::network
