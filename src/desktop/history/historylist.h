// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "desktop/history/historysearch.h"

namespace kyc::desktop {

class HistoryModel;
class HistoryView;

/// What the table shows: what a search found, in which order, and what came since. Nothing that somebody reads is moved
/// by what comes. GUI thread.
class HistoryList : public QObject
{
    Q_OBJECT

public:
    /// @p view and @p clock must outlive the list, but for the view where it is the parent.
    HistoryList(HistoryView &view, const HistoryRows::Store &store, const core::Clock &clock, QObject *parent);

    void search(HistorySearch::MakeFilter filter);
    void lookForMore();
    /// Shows what moreFound() told of, or looks for it.
    void showMore();
    void sortBy(int column); ///< in the direction that is expected there
    void reverse();

    /// Whether all that there is has been found.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] const HistoryModel &model() const { return *m_model; }
    [[nodiscard]] int currentRow() const; ///< -1 for none
    [[nodiscard]] qint64 currentId() const; ///< 0 for none

    [[nodiscard]] HistoryRows::Ids shown() const; ///< all of them, in their order
    [[nodiscard]] HistoryRows::Ids selected() const; ///< in the same order

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void changed(); ///< rowCount(), isComplete()
    void currentChanged();
    void selectionChanged();
    void sorted(int column);
    void moreFound(int more); ///< so many are not shown yet
    void failed(const kyc::core::Error &error);

private:
    void setUpView();
    void searchAgain();
    void found(const records::HistoryMatches &matches, bool isMore);
    void take(const HistoryRows::Ids &ids);
    void replace(const HistoryRows::Ids &ids);

    HistoryView &m_view;
    HistoryModel *m_model;
    HistorySearch *m_search;
    HistorySearch::MakeFilter m_filter;
    HistoryRows::Ids m_more; ///< found, but not shown yet; null for none
    bool m_isComplete = false;
    bool m_isNew = false; ///< nothing of this search is shown yet
    bool m_isReplacing = false; ///< what is current is about to be so again
};

} // namespace kyc::desktop
