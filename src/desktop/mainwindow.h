// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "desktop/search/customercompletions.h"
#include "desktop/windowstate.h"
#include "services/setup.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kyc::services {
class Retention;
}

namespace kyc::desktop {

namespace Ui {
class MainWindow;
}

class AccountsPage;
class AuditPage;
class CodeStrip;
class CustomersPage;
struct EndedByLock;
struct FigureTarget;
class HelpWindow;
class HistoryPage;
class ImportsPage;
struct KeyGroup;
class LockPage;
class LockTriggers;
class LookupPage;
class OverviewPage;
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

    enum class Demonstration { None, Starting, Running };
    /// What another window takes over from this one. In memory alone: it may be about a person.
    struct Kept
    {
        QString searched;
        QString reference;
        int place = 0;
        bool isLocked = false;
        Demonstration demonstration = Demonstration::None;
        QString helpPage{}; ///< that was open; empty for none
        std::optional<int> settingsPage{}; ///< where the settings were open
    };

    /// Takes over accounts and customers to start with.
    void addSetup(services::Setup setup);
    void setDemonstration(Demonstration demonstration); ///< says that it is one
    /// Something runs, or is being entered, that would be lost with the window.
    [[nodiscard]] bool isBusy() const;
    /// Keeps the window's state, closes the settings, and follows nothing any more.
    [[nodiscard]] Kept handOver();
    void takeOver(const Kept &kept);
    void showProblem(const QString &what); ///< in the banner
    /// Locks the vault and takes from view what is about persons; asks before, where credentials would be gone.
    void lock();
    [[nodiscard]] bool isLocked() const;

Q_SIGNALS:
    void firstPainted();
    void zoomRequested(int steps); ///< larger, smaller, or 0: back

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepSetup();
    void keepState();
    void makePlaces();
    void addPlace(QWidget *place, const QString &icon, const QString &name);
    void showPlace(QWidget *place);
    void fitPlaces();
    void makeMenus();
    void setUpZoom();
    void makeStatusBar();
    void lookUp(const core::Customer &customer);
    void resultsMade();
    void showAccounts();
    void openAccount(const QString &accountId);
    void accountSaved(const QString &accountId);
    void showEmptyAction();
    void updateStatusBar();
    void setUpLogins();
    [[nodiscard]] static FindCustomers savedCustomers(Workspace &workspace);
    void setUpCustomers();
    void showCustomers();
    void setUpHistory();
    void showHistory();
    void setUpOverview();
    void showOverview();
    void follow(const FigureTarget &target);
    void setUpImports();
    void showImports();
    void beginImport(const core::Customer &customer, const QString &destinationAccountId, const QString &reference);
    void importRow(int row);
    void offerImports(const QStringList &steps);
    void showNotKept(const QString &accountId, const core::Error &error);
    void setUpAudit();
    void recordsChanged();
    void auditFailed(const QString &text, bool &isTold);
    void retentionFailed(services::Retention &retention, const core::Error &error);
    void openSettings(int page);
    void setUpVault();
    void openVault();
    void vaultChanged();
    void lockNow();
    EndedByLock closePlaces(); ///< so that they hold nothing about anybody
    void cover(const EndedByLock &ended); ///< with the lock page
    void unlocked();
    void openKeeperDialog();
    void openForgottenDialog();
    void openKeeper();
    void openVaultDialog();
    void applySettings();
    void setActionsEnabled(bool isEnabled);
    void copyDiagnostics();
    void showLookedUp(const QDateTime &atUtc);
    /// What the banner is about: it goes when that is over, and not before.
    enum class Banner { None, Notice, Keeper, Records };
    void showBanner(Banner about, const QString &text, const QString &button = {},
                    std::function<void()> onPressed = {});
    void hideBanner();
    void setUpHelp();
    [[nodiscard]] QList<KeyGroup> keys() const;
    void openHelp(const QString &page);
    void showAbout();

    Workspace &m_workspace;
    std::unique_ptr<Ui::MainWindow> m_ui;
    SearchBar *m_searchBar = nullptr;
    OverviewPage *m_overviewPage = nullptr;
    LookupPage *m_lookupPage = nullptr;
    CustomersPage *m_customersPage = nullptr;
    ImportsPage *m_importsPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    AccountsPage *m_accountsPage = nullptr;
    AuditPage *m_auditPage = nullptr;
    CodeStrip *m_codeStrip = nullptr;
    QStackedWidget *m_cover = nullptr; ///< the window's content, or the lock page in its place
    LockPage *m_lockPage = nullptr;
    LockTriggers *m_lockTriggers = nullptr;
    QPushButton *m_keeperButton = nullptr;
    QLabel *m_accountsLabel = nullptr;
    QLabel *m_lookedUpLabel = nullptr;
    Demonstration m_demonstration = Demonstration::None;
    std::unique_ptr<HelpWindow> m_help; ///< once it was asked for
    WindowState m_state;
    QStringList m_unkeptAccounts; ///< ids of those to start with, until the vault is open
    QString m_openedForLookup; ///< the account that a result led to
    std::function<void()> m_onBannerPressed;
    Banner m_banner = Banner::None;
    bool m_isAuditFailureTold = false; ///< until something can be written again
    bool m_isCheckpointFailureTold = false; ///< until the records are opened again
    bool m_wasPainted = false;
    int m_characterWidth = 0; ///< of the letters that the columns were made for; pixels
};

} // namespace kyc::desktop
