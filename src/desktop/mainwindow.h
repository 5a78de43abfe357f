// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/windowstate.h"
#include "services/setup.h"

#include <QMainWindow>

#include <memory>

class QLabel;

namespace kyc::desktop {

namespace Ui {
class MainWindow;
}

class DemoSandbox;
class LookupPage;
class SearchBar;
class Workspace;

/// The window: it puts the places, the search field, the menus and the status bar together, and does nothing
/// else. Nothing about a person is in its title. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p workspace must outlive the window.
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes over accounts and customers to start with.
    void addSetup(services::Setup setup);
    /// Starts the simulated providers, and says that this is a demonstration.
    void startDemonstration();
    void showProblem(const QString &what); ///< in the banner

Q_SIGNALS:
    void firstPainted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makePlaces();
    void makeMenus();
    void makeStatusBar();
    void lookUp(const core::Customer &customer);
    void resultsMade();
    void manageAccounts(const QString &accountId = {});
    void updateAccountsLabel();
    void showLookedUp(const QDateTime &atUtc);
    void showBanner(const QString &text);
    void showShortcuts();
    void showAbout();

    Workspace &m_workspace;
    std::unique_ptr<Ui::MainWindow> m_ui;
    SearchBar *m_searchBar = nullptr;
    LookupPage *m_lookupPage = nullptr;
    QLabel *m_accountsLabel = nullptr;
    QLabel *m_lookedUpLabel = nullptr;
    DemoSandbox *m_sandbox = nullptr;
    WindowState m_state;
    bool m_wasPainted = false;
};

} // namespace kyc::desktop
