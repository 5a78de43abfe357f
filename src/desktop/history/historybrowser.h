// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "desktop/export/exportfile.h"
#include "desktop/history/historyrows.h"

#include <QWidget>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class HistoryBrowser;
}

struct HistoryChoice;
class ExportTask;
class HistoryActions;
class HistoryDetail;
class HistoryList;
class ViewNote;
class Workspace;

/// The history while it is open: what to see of it, the table, and beside it one entry as it was seen. It holds what it
/// shows: it goes when the records close. GUI thread.
class HistoryBrowser : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryBrowser)

public:
    /// Both must outlive this. @p columns: columnState() of an earlier one, or empty.
    HistoryBrowser(Workspace &workspace, HistoryActions &actions, ExportFile files, const QByteArray &columns,
                   QWidget *parent = nullptr);
    ~HistoryBrowser() override;

    /// There may be more; what somebody reads stays where it is.
    void lookForMore();
    void setChoice(const HistoryChoice &choice);
    void focusList();
    void setDetailVisible(bool isVisible);

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    /// How much of the room the table has and not the detail, in parts of 10,000, side by side and on top of each other
    /// alike. 0 stands for what is usual.
    [[nodiscard]] int tableShare() const { return m_tableShare; }
    void setTableShare(int share);

Q_SIGNALS:
    void lookUpRequested(const kyc::core::Customer &customer); ///< only for direct connections

private:
    void setUpList();
    void setUpDetail();
    void connectActions();
    void setUpExport();
    void startExport(const HistoryRows::Ids &ids);
    void updateExport();
    void search();
    void listChanged();
    void showMoreButton(int more);
    void showCurrent();
    void copyRow();
    void readContents();
    void showCounts();
    void showState();
    void showProblem(const core::Error &error);
    void showContextMenu(const QPoint &position);
    void shareRoom();

    Workspace &m_workspace;
    HistoryActions &m_actions;
    std::unique_ptr<Ui::HistoryBrowser> m_ui;
    HistoryList *m_list = nullptr;
    ViewNote *m_viewNote;
    bool m_isNewSearch = true;
    HistoryDetail *m_detail;
    ExportTask *m_export = nullptr;
    ExportFile m_files;
    qint64 m_entries = -1; ///< in the whole history
    int m_tableShare = 0;
    bool m_isDetailWanted = true;
};

} // namespace kyc::desktop
