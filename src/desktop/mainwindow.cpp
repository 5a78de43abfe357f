// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/mainwindow.h"

#include "desktop/accounts/accountsdialog.h"
#include "desktop/demo/demosandbox.h"
#include "desktop/help/shortcutsdialog.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/lookup/lookupresults.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/search/searchbar.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMessageBox>

namespace kyc::desktop {

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_searchBar(new SearchBar(workspace.customers(), this)),
      m_lookupPage(new LookupPage(workspace, this)),
      m_state(loadWindowState())
{
    m_ui->setupUi(this);
    m_ui->bannerFrame->hide();
    m_ui->rightLayout->insertWidget(0, m_searchBar);
    makePlaces();
    makeMenus();
    makeStatusBar();
    setTabOrder(m_searchBar, m_ui->placesListWidget);
    connect(m_searchBar, &SearchBar::lookUpRequested, this, &MainWindow::lookUp);
    connect(m_lookupPage, &LookupPage::addAccountRequested, this, [this] { manageAccounts(); });
    connect(m_lookupPage, &LookupPage::resultsMade, this, &MainWindow::resultsMade);
    connect(m_lookupPage, &LookupPage::exampleChosen, this, [this](std::size_t place) {
        const core::Customer customer = m_workspace.customers().customers().at(place).clone();
        m_searchBar->setText(customer.label);
        lookUp(customer);
    });
    if (!restoreGeometry(m_state.geometry))
        fitToText(*this, 86, 50);
    m_searchBar->focusAndSelect();
}

MainWindow::~MainWindow() = default;

void MainWindow::makePlaces()
{
    auto *lookup =
        new QListWidgetItem(tintedIcon(QStringLiteral("place-lookup")), tr("Lookup"), m_ui->placesListWidget);
    m_ui->placesStackedWidget->addWidget(m_lookupPage);
    const int icon = iconSizeBeside(fontMetrics()) * 3 / 2;
    m_ui->placesListWidget->setIconSize({icon, icon});
    m_ui->placesListWidget->setCurrentItem(lookup);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_ui->placesListWidget->setFixedWidth(m_ui->placesListWidget->sizeHintForColumn(0) + scrollBar + 4 * kGrid);
    connect(m_ui->placesListWidget, &QListWidget::currentRowChanged, m_ui->placesStackedWidget,
            &QStackedWidget::setCurrentIndex);
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
    m_ui->manageAccountsAction->setIcon(tintedIcon(QStringLiteral("place-accounts")));
    m_ui->showDetailAction->setChecked(m_state.isDetailVisible);
    m_lookupPage->setDetailVisible(m_state.isDetailVisible);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->findCustomerAction, &QAction::triggered, m_searchBar, &SearchBar::focusAndSelect);
    connect(m_ui->manageAccountsAction, &QAction::triggered, this, [this] { manageAccounts(); });
    connect(m_ui->showLookupAction, &QAction::triggered, this, [this] { m_ui->placesListWidget->setCurrentRow(0); });
    connect(m_ui->showDetailAction, &QAction::toggled, m_lookupPage, &LookupPage::setDetailVisible);
    connect(m_ui->shortcutsAction, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::makeStatusBar()
{
    auto *keeperLabel = new QLabel(tr("Credentials: in memory, this session only"), this);
    keeperLabel->setObjectName(QStringLiteral("keeperLabel"));
    m_accountsLabel = new QLabel(this);
    m_accountsLabel->setObjectName(QStringLiteral("accountsLabel"));
    m_lookedUpLabel = new QLabel(this);
    m_lookedUpLabel->setObjectName(QStringLiteral("lookedUpLabel"));
    for (QLabel *label : {keeperLabel, m_accountsLabel, m_lookedUpLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kGrid, 0, kGrid, 0);
        statusBar()->addWidget(label);
    }
    connect(&m_workspace.accounts(), &services::AccountBook::changed, this, &MainWindow::updateAccountsLabel);
    updateAccountsLabel();
}

void MainWindow::updateAccountsLabel()
{
    m_accountsLabel->setText(tr("Accounts: %1").arg(m_workspace.accounts().accounts().size()));
}

void MainWindow::showLookedUp(const QDateTime &atUtc)
{
    m_lookedUpLabel->setText(tr("Last lookup: %1").arg(timeOfDay(atUtc, QTimeZone::systemTimeZone())));
}

void MainWindow::lookUp(const core::Customer &customer)
{
    m_ui->placesListWidget->setCurrentRow(0);
    m_lookupPage->lookUp(customer.clone());
}

void MainWindow::resultsMade()
{
    LookupResults *results = m_lookupPage->results();
    results->restoreState(m_state.splitter, m_state.columns);
    connect(results, &LookupResults::lookedUp, this, &MainWindow::showLookedUp);
    connect(results, &LookupResults::accountRequested, this, &MainWindow::manageAccounts);
}

void MainWindow::manageAccounts(const QString &accountId)
{
    auto *dialog = new AccountsDialog(m_workspace.accounts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!accountId.isEmpty()) {
        const auto changed = std::make_shared<bool>(false);
        connect(&m_workspace.accounts(), &services::AccountBook::changed, dialog, [changed] { *changed = true; });
        connect(dialog, &QDialog::finished, this, [this, changed, accountId] {
            if (*changed && m_lookupPage->results())
                m_lookupPage->results()->accountChanged(accountId);
        });
    }
    dialog->open();
    if (!accountId.isEmpty())
        dialog->editAccount(accountId);
    else if (m_workspace.accounts().accounts().empty())
        dialog->addAccount();
}

void MainWindow::addSetup(services::Setup setup)
{
    for (core::Customer &customer : setup.customers)
        m_workspace.customers().add(std::move(customer));
    for (core::Account &account : setup.accounts)
        m_workspace.accounts().add(std::move(account));
    m_lookupPage->updateEmptyState();
}

void MainWindow::startDemonstration()
{
    showBanner(tr("Demonstration: the simulated providers are starting\u2026"));
    m_sandbox = new DemoSandbox(this);
    connect(m_sandbox, &DemoSandbox::ready, this, [this] {
        addSetup(m_sandbox->takeSetup());
        showBanner(tr("Demonstration: simulated providers on this computer. Nothing leaves it."));
    });
    connect(m_sandbox, &DemoSandbox::failed, this, &MainWindow::showProblem);
    m_sandbox->start();
}

void MainWindow::showProblem(const QString &what)
{
    showBanner(what);
}

void MainWindow::showBanner(const QString &text)
{
    m_ui->bannerIconLabel->setPixmap(
        tintedIcon(QStringLiteral("notice")).pixmap(QSize(kMediumIcon, kMediumIcon), devicePixelRatioF()));
    m_ui->bannerLabel->setText(text);
    m_ui->bannerFrame->show();
}

void MainWindow::showShortcuts()
{
    QList<QAction *> actions{m_ui->findCustomerAction};
    for (QAction *action : m_lookupPage->actions().all()) {
        if (action)
            actions.append(action);
    }
    actions << m_ui->manageAccountsAction << m_ui->showLookupAction << m_ui->showDetailAction << m_ui->shortcutsAction
            << m_ui->quitAction;
    auto *dialog = new ShortcutsDialog(actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About KYC Desk"),
                        tr("KYC Desk %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Shows what every KYC provider says about a customer, in one window.\n\nPublished under "
                               "the MIT licence. Made with Qt %1.")
                                .arg(QString::fromLatin1(qVersion())));
    box->setIconPixmap(applicationIcon().pixmap(QSize(kLargeIcon, kLargeIcon), devicePixelRatioF()));
    box->open();
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
    m_state.geometry = saveGeometry();
    m_state.isDetailVisible = m_ui->showDetailAction->isChecked();
    if (const LookupResults *results = m_lookupPage->results()) {
        m_state.splitter = results->splitterState();
        m_state.columns = results->columnState();
    }
    saveWindowState(m_state);
    QMainWindow::closeEvent(event);
}

} // namespace kyc::desktop
