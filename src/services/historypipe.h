// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/database.h"
#include "services/csvfile.h"
#include "services/csvhistory.h"

#include <QThreadPool>

#include <deque>

namespace kyc::services {

/// Reads entries of the history, opens and formats them in several threads at once, and hands on the text in order. A
/// few pieces are on their way at a time, however many there are in all; other readers of the store come in between.
/// For a thread that may wait.
class HistoryPipe
{
public:
    struct Piece
    {
        QByteArray csv;
        qint64 rows = 0;
        qint64 unreadable = 0;
    };

    HistoryPipe(records::Database &database, QThreadPool &formatters, std::span<const qint64> ids,
                const CsvOptions &options);
    ~HistoryPipe(); ///< waits for what is on its way
    Q_DISABLE_COPY_MOVE(HistoryPipe)

    /// The next piece; one without rows at the end. Errors are those of the store.
    [[nodiscard]] core::Result<Piece> next();

private:
    struct OnItsWay
    {
        std::span<const qint64> ids;
        QFuture<core::Result<void>> read;
        QFuture<core::Result<Piece>> piece; ///< when it was read
    };
    using Formatter = std::unique_ptr<CsvHistory>;

    [[nodiscard]] OnItsWay start(std::span<const qint64> ids);
    [[nodiscard]] Piece formatted(const std::vector<records::SealedOutcome> &entries);
    [[nodiscard]] Formatter takeFormatter();
    void giveBack(Formatter formatter);

    records::Database &m_database;
    QThreadPool &m_pool;
    std::span<const qint64> m_left;
    CsvOptions m_options;
    std::deque<OnItsWay> m_onTheirWay;
    std::mutex m_mutex;
    std::vector<Formatter> m_formatters; ///< that are not at work
};

} // namespace kyc::services
