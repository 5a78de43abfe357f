// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/mainwindow.h"

#include "core/errortext.h"
#include "desktop/accounts/accountactions.h"
#include "desktop/accounts/accountspage.h"
#include "desktop/accounts/secretclipboard.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/announcement.h"
#include "desktop/audit/auditactions.h"
#include "desktop/audit/auditpage.h"
#include "desktop/customers/customerspage.h"
#include "desktop/customers/customertasks.h"
#include "desktop/help/helpwindow.h"
#include "desktop/history/historypage.h"
#include "desktop/imports/importspage.h"
#include "desktop/logins/codestrip.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/lookup/lookupresults.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/overview/overviewpage.h"
#include "desktop/search/searchbar.h"
#include "desktop/vault/keeperdialog.h"
#include "desktop/vault/keeperwords.h"
#include "desktop/vault/lockpage.h"
#include "desktop/vault/locktriggers.h"
#include "desktop/vault/vaultdialog.h"
#include "desktop/visuals/fillingstack.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/selectedrow.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace kyc::desktop {

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_searchBar(new SearchBar(workspace.customers(), savedCustomers(workspace), this)),
      m_overviewPage(new OverviewPage(workspace, this)),
      m_lookupPage(new LookupPage(workspace, this)),
      m_customersPage(new CustomersPage(workspace, customerFiles(), this)),
      m_importsPage(new ImportsPage(workspace, receiptDialog(), this)),
      m_historyPage(new HistoryPage(workspace, ExportFile::dialogs(), this)),
      m_accountsPage(new AccountsPage(workspace, FileChoice::dialogs(), this)),
      m_auditPage(new AuditPage(workspace, AuditFileChoice::dialogs(), this)),
      m_codeStrip(new CodeStrip(workspace, this)),
      m_cover(new FillingStack(this)),
      m_lockPage(new LockPage(workspace.vault(), this)),
      m_lockTriggers(new LockTriggers(workspace.settings(), this)),
      m_state(loadWindowState())
{
    m_ui->setupUi(this);
    m_ui->bannerFrame->hide();
    m_ui->rightLayout->insertWidget(0, m_searchBar);
    m_ui->rightLayout->insertWidget(m_ui->rightLayout->indexOf(m_ui->placesStackedWidget), m_codeStrip);
    m_cover->addWidget(takeCentralWidget());
    m_cover->addWidget(m_lockPage);
    setCentralWidget(m_cover);
    makePlaces();
    makeMenus();
    makeStatusBar();
    setTabOrder(m_searchBar, m_ui->placesListWidget);
    connect(m_searchBar, &SearchBar::lookUpRequested, this, &MainWindow::lookUp);
    connect(m_lookupPage, &LookupPage::addAccountRequested, this, &MainWindow::showEmptyAction);
    connect(m_lookupPage, &LookupPage::resultsMade, this, &MainWindow::resultsMade);
    connect(m_lookupPage, &LookupPage::exampleChosen, this, [this](std::size_t place) {
        const core::Customer customer = m_workspace.customers().customers().at(place).clone();
        m_searchBar->setText(customer.label);
        lookUp(customer);
    });
    setUpOverview();
    setUpHelp();
    setUpVault();
    setUpLogins();
    setUpCustomers();
    setUpImports();
    setUpHistory();
    setUpAudit();
    if (!restoreGeometry(m_state.geometry))
        fitToText(*this, 86, 50);
    m_accountsPage->restoreColumns(m_state.accountColumns);
    m_historyPage->restoreColumns(m_state.historyColumns);
    m_historyPage->setTableShare(m_state.historyShare);
    m_auditPage->restoreColumns(m_state.auditColumns);
    m_searchBar->focusAndSelect();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePlaces()
{
    addPlace(m_overviewPage, QStringLiteral("place-overview"), tr("Overview"));
    addPlace(m_lookupPage, QStringLiteral("place-lookup"), tr("Lookup"));
    addPlace(m_customersPage, QStringLiteral("place-customers"), tr("Customers"));
    addPlace(m_importsPage, QStringLiteral("place-imports"), tr("Imports"));
    addPlace(m_historyPage, QStringLiteral("place-history"), tr("History"));
    addPlace(m_accountsPage, QStringLiteral("place-accounts"), tr("Accounts"));
    addPlace(m_auditPage, QStringLiteral("place-audit"), tr("Audit"));
    fitPlaces();
    leadBySelection(*m_ui->placesListWidget);
    connect(m_ui->placesListWidget, &QListWidget::currentRowChanged, m_ui->placesStackedWidget,
            &QStackedWidget::setCurrentIndex);
    showPlace(m_lookupPage); // what one starts with
}

void MainWindow::addPlace(QWidget *place, const QString &icon, const QString &name)
{
    new QListWidgetItem(tintedIcon(icon), name, m_ui->placesListWidget);
    m_ui->placesStackedWidget->addWidget(place);
}

void MainWindow::showPlace(QWidget *place)
{
    m_ui->placesListWidget->setCurrentRow(m_ui->placesStackedWidget->indexOf(place));
}

void MainWindow::makeMenus()
{
    for (QAction *action : m_lookupPage->actions().all()) {
        if (action)
            m_ui->lookupMenu->addAction(action);
        else
            m_ui->lookupMenu->addSeparator();
    }
    m_ui->findCustomerAction->setIcon(tintedIcon(QStringLiteral("search")));
    m_ui->showAccountsAction->setIcon(tintedIcon(QStringLiteral("place-accounts")));
    m_ui->lockAction->setIcon(tintedIcon(QStringLiteral("lock")));
    m_ui->keeperAction->setIcon(tintedIcon(QStringLiteral("key")));
    m_ui->accountsMenu->insertActions(m_ui->accountsMenu->actions().constFirst(), m_accountsPage->actions().all());
    m_ui->showDetailAction->setChecked(m_state.isDetailVisible);
    m_lookupPage->setDetailVisible(m_state.isDetailVisible);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->findCustomerAction, &QAction::triggered, m_searchBar, &SearchBar::focusAndSelect);
    connect(m_ui->lockAction, &QAction::triggered, this, &MainWindow::lock);
    connect(m_ui->keeperAction, &QAction::triggered, this, &MainWindow::openVaultDialog);
    connect(m_ui->showAccountsAction, &QAction::triggered, this, &MainWindow::showAccounts);
    connect(m_ui->showLookupAction, &QAction::triggered, this, [this] { showPlace(m_lookupPage); });
    connect(m_ui->showDetailAction, &QAction::toggled, m_lookupPage, &LookupPage::setDetailVisible);
    setUpZoom();
}

void MainWindow::makeStatusBar()
{
    m_keeperButton = new QPushButton(this);
    m_keeperButton->setObjectName(QStringLiteral("keeperButton"));
    m_keeperButton->setFlat(true);
    m_keeperButton->setToolTip(tr("Where credentials are kept"));
    statusBar()->addWidget(m_keeperButton);
    m_accountsLabel = new QLabel(this);
    m_accountsLabel->setObjectName(QStringLiteral("accountsLabel"));
    m_lookedUpLabel = new QLabel(this);
    m_lookedUpLabel->setObjectName(QStringLiteral("lookedUpLabel"));
    for (QLabel *label : {m_accountsLabel, m_lookedUpLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kGrid, 0, kGrid, 0);
        statusBar()->addWidget(label);
    }
    connect(m_keeperButton, &QPushButton::clicked, this, &MainWindow::openVaultDialog);
    connect(statusBar(), &QStatusBar::messageChanged, this, [this](const QString &text) { announce(this, text); });
    connect(&m_workspace.accounts(), &services::AccountBook::changed, this, &MainWindow::updateStatusBar);
    updateStatusBar();
}

void MainWindow::updateStatusBar()
{
    m_accountsLabel->setText(tr("Accounts: %1").arg(QLocale().toString(m_workspace.accounts().accounts().size())));
    const services::VaultSession &vault = m_workspace.vault();
    m_keeperButton->setText(vaultStateText(vault));
    const bool isOpen = vault.state() == services::VaultSession::State::Open;
    m_keeperButton->setIcon(tintedIcon(isOpen ? QStringLiteral("key") : QStringLiteral("lock")));
    m_keeperButton->setAccessibleName(tr("Where credentials are kept: %1").arg(m_keeperButton->text()));
}

void MainWindow::showLookedUp(const QDateTime &atUtc)
{
    m_lookedUpLabel->setText(tr("Last lookup: %1").arg(timeOfDay(atUtc, QTimeZone::systemTimeZone())));
}

void MainWindow::lookUp(const core::Customer &customer)
{
    showPlace(m_lookupPage);
    const auto objection = m_workspace.recorder().objection(m_searchBar->reference());
    if (objection && objection->cause == core::ErrorCause::ReferenceMissing) {
        showBanner(Banner::Notice, core::errorText(*objection).line());
        m_searchBar->focusReference();
        return;
    }
    m_workspace.session().setReference(m_searchBar->reference());
    m_lookupPage->lookUp(customer.clone());
}

void MainWindow::resultsMade()
{
    LookupResults *results = m_lookupPage->results();
    results->restoreState(m_state.splitter, m_state.columns);
    connect(results, &LookupResults::lookedUp, this, &MainWindow::showLookedUp);
    connect(results, &LookupResults::saveRequested, &m_customersPage->tasks(), &CustomerTasks::saveLookup);
    connect(results, &LookupResults::importRequested, this, &MainWindow::importRow);
    connect(results, &LookupResults::accountRequested, this, &MainWindow::openAccount);
    connect(results, &LookupResults::codeRequested, m_codeStrip, &CodeStrip::ask);
}

void MainWindow::showEmptyAction()
{
    showAccounts();
    if (m_workspace.accounts().accounts().empty())
        m_accountsPage->addAccount();
}

void MainWindow::showAccounts()
{
    showPlace(m_accountsPage);
    m_accountsPage->focusList();
}

void MainWindow::openAccount(const QString &accountId)
{
    showAccounts();
    m_openedForLookup = accountId;
    m_accountsPage->editAccount(accountId);
}

void MainWindow::accountSaved(const QString &accountId)
{
    if (std::exchange(m_openedForLookup, {}) != accountId || !m_lookupPage->results())
        return;
    // Back to where it was missing, to ask there at once.
    showPlace(m_lookupPage);
    m_lookupPage->results()->accountChanged(accountId);
    m_lookupPage->results()->focusResults();
}

bool MainWindow::event(QEvent *event)
{
    const bool isFirstPaint = event->type() == QEvent::Paint && !m_wasPainted;
    const bool wasTaken = QMainWindow::event(event);
    if (isFirstPaint) {
        m_wasPainted = true;
        // Once the pixels are on their way to the screen, not within the painting of them.
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    }
    return wasTaken;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepState();
    m_help.reset();
    QMainWindow::closeEvent(event);
}

void MainWindow::keepState()
{
    m_state.geometry = saveGeometry();
    m_state.isDetailVisible = m_ui->showDetailAction->isChecked();
    m_state.accountColumns = m_accountsPage->columnState();
    m_state.customerColumns = m_customersPage->columnState();
    m_state.customerSplitter = m_customersPage->splitterState();
    m_state.importColumns = m_importsPage->columnState();
    m_state.importSplitter = m_importsPage->splitterState();
    m_state.historyColumns = m_historyPage->columnState();
    m_state.historyShare = m_historyPage->tableShare();
    m_state.auditColumns = m_auditPage->columnState();
    if (const LookupResults *results = m_lookupPage->results()) {
        m_state.splitter = results->splitterState();
        m_state.columns = results->columnState();
    }
    saveWindowState(m_state);
}

} // namespace kyc::desktop
