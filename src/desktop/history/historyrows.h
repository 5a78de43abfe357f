// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historystore.h"

#include <QCache>
#include <QObject>
#include <QSet>

#include <functional>

namespace kyc::desktop {

/// The rows of a long list of ids, as far as they are looked at: those asked for come from the store in blocks, and the
/// latest looked at are kept. What is asked for while the store is being read replaces what was asked for before, so
/// that wherever somebody stops while dragging a scroll bar, those rows come next. GUI thread.
class HistoryRows : public QObject
{
    Q_OBJECT

public:
    using Ids = std::shared_ptr<const std::vector<qint64>>; ///< never null
    using Store = std::function<records::HistoryStore *()>; ///< gives null while there is none

    explicit HistoryRows(Store store, QObject *parent = nullptr);

    /// Rows already there stay there.
    void setIds(Ids ids);
    [[nodiscard]] const std::vector<qint64> &ids() const { return *m_ids; }

    /// Null when it is not there yet; then it is asked for. Valid until the next turn of the event loop.
    [[nodiscard]] const records::HistoryRow *row(std::size_t place);
    /// It was removed after it had been found.
    [[nodiscard]] bool isGone(qint64 id) const { return m_gone.contains(id); }

Q_SIGNALS:
    void loaded(); ///< row() has more now
    void failed(const kyc::core::Error &error);

private:
    void want(std::size_t block);
    void fetch();
    void take(const std::vector<qint64> &asked, core::Result<QList<records::HistoryRow>> rows);

    Store m_store;
    Ids m_ids = std::make_shared<const std::vector<qint64>>();
    QCache<qint64, records::HistoryRow> m_cache;
    QSet<qint64> m_gone;
    std::vector<std::size_t> m_wanted; ///< blocks, the latest last
    bool m_isFetching = false; ///< or about to
};

} // namespace kyc::desktop
