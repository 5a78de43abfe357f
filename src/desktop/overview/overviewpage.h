// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/overview/figure.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace kyc::desktop {

class EmptyState;
class OverviewBoard;
class OverviewCount;
class Workspace;

/// The place "Overview": figures that lead to the lists behind them, or why there are none. It shows nothing about a
/// person, so that the audit has nothing to be told. Counts only while it is seen. GUI thread.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the page.
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const QList<QAction *> &placeActions() const { return m_actions; }
    void focusFigures();
    void setLocked(bool isLocked);

Q_SIGNALS:
    void followed(const kyc::desktop::FigureTarget &target);
    void lookUpWanted(); ///< nothing was ever looked up
    void keeperRequested(); ///< somebody has to choose where credentials are kept
    void recordsRequested(); ///< something has to be done about records that cannot be used
    void copied();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void recordsChanged();
    void showState();
    void makeBoard();
    void showFigures();
    void showWhyNot();
    void showFailure(const core::Error &error);
    void act();
    void copy();

    Workspace &m_workspace;
    OverviewCount *m_count;
    QStackedLayout *m_layout;
    EmptyState *m_emptyState;
    OverviewBoard *m_board = nullptr; ///< once there were figures
    QAction *m_copyAction;
    QAction *m_countAction;
    QList<QAction *> m_actions;
    bool m_isShown = false;
    bool m_isLocked = false;
    bool m_isFocusWanted = false; ///< once there are figures
};

} // namespace kyc::desktop
