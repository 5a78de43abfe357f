// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"
#include "core/result.h"
#include "network/lanepool.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkReply;

namespace kyc::network {

/// One request and its answer: read up to the limit, given up after a time, abortable. Calls @p done exactly
/// once; after abort() or destruction never. Lives on the runner's thread.
///
/// QNetworkAccessManager sends a request again by itself, up to three times, when the server closes without an answer.
/// What must not be repeated is kept from that by OneShotBody. For any other GET it is let pass once, and only where
/// the request had met an idle connection that the server had meanwhile closed; then it ends as
/// Network/ConnectionReset. Qt tells of a sending from another thread, so one or two more can slip through where a
/// server answers and closes at once.
///
/// Headers without end are cut off by the time-out alone; until then Qt keeps them. (Over plain http, on loopback,
/// a server that floods faster than they are read keeps Qt's thread busy until it stops.)
class Exchange : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    using Done = std::function<void(const core::Result<core::HttpResponse> &)>;

    /// @p url is what requestAddress() made of the request.
    Exchange(core::HttpRequest request, QUrl url, QByteArray requestId, Done done);
    ~Exchange() override;

    void start(LanePool &lanes, const QSslConfiguration &tls, std::chrono::milliseconds timeout);
    void abort();

private:
    void send(Lane &lane, const QSslConfiguration &tls);
    [[nodiscard]] QNetworkRequest networkRequest(const QSslConfiguration &tls) const;
    void watch(QNetworkReply &reply);
    void watchRepeats(QNetworkReply &reply);
    void read();
    void encrypted();
    void judge(const QList<QSslError> &errors);
    void finished();
    void giveUp(core::Error error);
    void end(const core::Result<core::HttpResponse> &answer);
    void letGo();
    void settle();
    [[nodiscard]] bool endsByClosing() const;
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] core::Result<core::HttpResponse> response() const;
    [[nodiscard]] core::Error tooLarge() const;

    core::HttpRequest m_request;
    QUrl m_url;
    QByteArray m_requestId;
    Done m_done;
    LanePool *m_lanes = nullptr;
    Lane *m_lane = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
    QTimer m_quiet; ///< nothing has come for a while
    QElapsedTimer m_age;
    QByteArray m_body;
    std::optional<core::Error> m_tlsProblem;
    bool m_hasConnected = false;
    bool m_isSent = false;
    int m_sendings = 0;
    bool m_isEnded = false;
};

} // namespace kyc::network
