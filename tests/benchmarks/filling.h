// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "benchmarks/historyentries.h"
#include "desktop/workspace.h"
#include "records/historytables.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

namespace kyc::bench {

inline constexpr int kPerTransaction = 8192;
inline constexpr qint64 kLongest = 60'000; // milliseconds; longer than anything waited for takes

inline bool waitUntil(const std::function<bool()> &isTrue)
{
    QElapsedTimer timer;
    timer.start();
    while (!isTrue()) {
        if (timer.elapsed() > kLongest)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    return true;
}

/// Writes so many lookups into the open records. False when that failed.
inline bool fill(desktop::Workspace &workspace, qint64 count)
{
    records::Database *store = workspace.records().database();
    for (qint64 done = 0; store && done < count; done += kPerTransaction) {
        const qint64 end = std::min(count, done + kPerTransaction);
        const auto written =
            store->change<void>([store, done, end](const QSqlDatabase &database) -> core::Result<void> {
                for (qint64 i = done; i < end; ++i) {
                    if (const auto id = appendHistory(database, store->sealing(), entry(i)); !id)
                        return core::Unexpected(id.error());
                }
                return {};
            });
        if (!waitUntil([&written] { return written.isFinished(); }) || !written.result())
            return false;
    }
    return store;
}

} // namespace kyc::bench
