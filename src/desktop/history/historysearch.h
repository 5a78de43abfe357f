// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/history/historyrows.h"

#include <QFutureWatcher>
#include <QTimer>

namespace kyc::desktop {

/// One search of the history at a time: a new one ends the one before. GUI thread.
class HistorySearch : public QObject
{
    Q_OBJECT

public:
    explicit HistorySearch(HistoryRows::Store store, QObject *parent = nullptr);
    ~HistorySearch() override;

    /// Makes the filter anew at each search: "today" is another day tomorrow.
    using MakeFilter = std::function<records::HistoryFilter()>;
    void find(MakeFilter filter, records::HistoryOrder order);
    /// The same once more, because there is more to be found; soon, but not again and again.
    void findMore();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const records::HistoryOrder &order() const { return m_order; }

Q_SIGNALS:
    /// The first few of a new search, then all of them. @p isMore: of findMore(); always all of them.
    void found(const kyc::records::HistoryMatches &matches, bool isMore);
    void failed(const kyc::core::Error &error);

private:
    using Watcher = QFutureWatcher<core::Result<records::HistoryMatches>>;

    void begin(bool isMore);
    void take(const core::Result<records::HistoryMatches> &result);

    HistoryRows::Store m_store;
    MakeFilter m_filter;
    records::HistoryOrder m_order;
    Watcher *m_watcher = nullptr; ///< of the search under way
    QTimer m_moreTimer;
    bool m_isRunning = false;
    bool m_isMore = false;
};

} // namespace kyc::desktop
