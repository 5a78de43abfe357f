// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "desktop/export/exportfile.h"

#include <QWidget>

class QStackedLayout;

namespace kyc::desktop {

class EmptyState;
class HistoryActions;
class HistoryBrowser;
struct HistoryChoice;
class Workspace;

/// The place "History": every lookup that was recorded, or why there is none to see. Reads nothing before it is first
/// shown. GUI thread.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the page.
    explicit HistoryPage(Workspace &workspace, ExportFile files = ExportFile::dialogs(), QWidget *parent = nullptr);

    [[nodiscard]] HistoryActions &actions() { return *m_actions; }
    /// Null unless the records are open and the place was shown.
    [[nodiscard]] HistoryBrowser *browser() const { return m_browser; }
    void focusList();
    /// Has the browser show this; nothing happens when there is none.
    void choose(const HistoryChoice &choice);
    void setDetailVisible(bool isVisible);
    /// Locked, the page holds nothing about anybody.
    void setLocked(bool isLocked);

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    void restoreColumns(const QByteArray &state);
    [[nodiscard]] int tableShare() const; ///< see HistoryBrowser
    void setTableShare(int share);

Q_SIGNALS:
    void lookUpRequested(const kyc::core::Customer &customer); ///< only for direct connections
    void keeperRequested(); ///< somebody has to choose where credentials are kept
    void recordsRequested(); ///< something has to be done about records that cannot be used

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showState();
    void showWhyNot();
    void makeBrowser();
    void dropBrowser();
    void act();

    Workspace &m_workspace;
    ExportFile m_files;
    HistoryActions *m_actions;
    QStackedLayout *m_layout;
    EmptyState *m_emptyState;
    HistoryBrowser *m_browser = nullptr;
    QByteArray m_columns;
    int m_tableShare = 0;
    bool m_isDetailVisible = true;
    bool m_isLocked = false;
};

} // namespace kyc::desktop
