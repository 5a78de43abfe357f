// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that follows the vault: chosen, opened, locked.
#include "core/errortext.h"
#include "desktop/accounts/accountspage.h"
#include "desktop/accounts/secretclipboard.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/audit/auditpage.h"
#include "desktop/customers/customerspage.h"
#include "desktop/help/diagnostics.h"
#include "desktop/history/historypage.h"
#include "desktop/imports/importspage.h"
#include "desktop/logins/codestrip.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/lookup/lookupresults.h"
#include "desktop/mainwindow.h"
#include "desktop/overview/overviewpage.h"
#include "desktop/search/searchbar.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/vault/forgottendialog.h"
#include "desktop/vault/keeperdialog.h"
#include "desktop/vault/lockpage.h"
#include "desktop/vault/locktriggers.h"
#include "desktop/vault/vaultdialog.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

namespace kyc::desktop {

using services::Setting;
using State = services::VaultSession::State;

void MainWindow::setUpVault()
{
    services::VaultSession &vault = m_workspace.vault();
    connect(&vault, &services::VaultSession::changed, this, &MainWindow::vaultChanged);
    connect(&vault, &services::VaultSession::aboutToLock, m_accountsPage,
            [this] { static_cast<void>(m_accountsPage->closeEditors()); });
    connect(&m_workspace.settings(), &services::Settings::changed, this, &MainWindow::applySettings);
    connect(m_accountsPage, &AccountsPage::keeperWanted, this, &MainWindow::openKeeperDialog);
    connect(m_accountsPage, &AccountsPage::accountSaved, this, &MainWindow::accountSaved);
    connect(m_lockPage, &LockPage::unlocked, this, &MainWindow::unlocked);
    connect(m_lockPage, &LockPage::otherKeeperWanted, this, &MainWindow::openKeeperDialog);
    connect(m_lockPage, &LockPage::passphraseForgotten, this, &MainWindow::openForgottenDialog);
    connect(m_lockTriggers, &LockTriggers::lockWanted, this, &MainWindow::lockNow);
    connect(m_ui->bannerButton, &QPushButton::clicked, this, [this] {
        if (const auto onPressed = m_onBannerPressed) // which may show another one
            onPressed();
    });
    // Nobody is asked before there is something to see.
    connect(this, &MainWindow::firstPainted, this, &MainWindow::openVault);
    connect(this, &MainWindow::firstPainted, m_lockTriggers, &LockTriggers::listen);
    applySettings();
    if (vault.state() == State::Locked && vault.needsPassphrase())
        cover({});
}

void MainWindow::applySettings()
{
    const services::Settings &settings = m_workspace.settings();
    SecretClipboard::instance().setDuration(std::chrono::seconds(settings.number(Setting::ClipboardSeconds)));
    SecretEdit::setShownFor(std::chrono::seconds(settings.number(Setting::RevealSeconds)));
}

void MainWindow::openVault()
{
    if (const std::optional<core::Error> &problem = m_workspace.problem())
        showProblem(core::errorText(*problem).line());
    if (isLocked())
        m_lockPage->focusInput();
    else if (m_workspace.vault().state() == State::Locked)
        openKeeper();
    vaultChanged();
}

void MainWindow::openKeeper()
{
    if (m_workspace.vault().needsPassphrase())
        lockNow();
    else
        static_cast<void>(m_workspace.vault().unlock()); // vaultChanged() says how it went
}

void MainWindow::vaultChanged()
{
    keepSetup();
    updateStatusBar();
    const services::VaultSession &vault = m_workspace.vault();
    const bool isWanted = vault.state() == State::NotChosen;
    const bool isProblem = vault.state() == State::Failed
        || (vault.state() == State::Locked && vault.problem().cause != core::ErrorCause::None);
    if (vault.state() == State::Opening && m_banner == Banner::Keeper)
        return; // it stays, and with it the keyboard, until it is known how that went
    if (isWanted && m_banner == Banner::None)
        showBanner(Banner::Keeper,
                   tr("Nobody has decided yet where credentials are kept. Until then none can be saved."),
                   tr("&Choose\u2026"), [this] { openKeeperDialog(); });
    else if (isProblem)
        showBanner(Banner::Keeper, core::errorText(vault.problem()).line(),
                   vault.state() == State::Locked ? tr("Unloc&k") : tr("Try a&gain"), [this] { openKeeper(); });
    else if (!isWanted && m_banner == Banner::Keeper)
        hideBanner();
}

bool MainWindow::isLocked() const
{
    return m_cover->currentWidget() == m_lockPage;
}

void MainWindow::lock()
{
    if (m_workspace.vault().kind() != vault::KeeperKind::Memory || isLocked()) {
        lockNow();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Lock"), tr("Lock, and forget the credentials of this session?"),
                        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("lockQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("They are kept in memory alone. Once it is locked they are gone and have to be entered again."));
    QPushButton *lock = question->addButton(tr("&Lock and forget"), QMessageBox::DestructiveRole);
    lock->setObjectName(QStringLiteral("confirmLockButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(lock, &QPushButton::clicked, this, &MainWindow::lockNow);
    question->open();
}

void MainWindow::lockNow()
{
    if (isLocked()) { // the screen, the sleep and the idle time may all say it
        m_workspace.vault().lock();
        return;
    }
    EndedByLock ended = m_accountsPage->closeEditors();
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->done(QDialog::Rejected);
    SecretClipboard::instance().clear();
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->ownsClipboard())
        clipboard->clear(); // a summary is about a person
    m_codeStrip->clear();
    if (const LookupResults *results = m_lookupPage->results()) {
        m_state.splitter = results->splitterState();
        m_state.columns = results->columnState();
    }
    const EndedByLock closed = closePlaces();
    ended.lookups = closed.lookups;
    ended.wasEditingCustomer = closed.wasEditingCustomer;
    m_workspace.vault().lock();
    cover(ended);
}

EndedByLock MainWindow::closePlaces()
{
    EndedByLock ended;
    ended.lookups = m_lookupPage->setLocked(true);
    ended.wasEditingCustomer = m_customersPage->setLocked(true);
    m_overviewPage->setLocked(true);
    m_importsPage->setLocked(true);
    m_historyPage->setLocked(true);
    m_auditPage->setLocked(true);
    m_searchBar->clear();
    m_lookedUpLabel->clear();
    return ended;
}

void MainWindow::cover(const EndedByLock &ended)
{
    setActionsEnabled(false);
    m_lockPage->showLocked(ended);
    m_cover->setCurrentWidget(m_lockPage);
    m_lockPage->focusInput();
}

void MainWindow::unlocked()
{
    m_lookupPage->setLocked(false);
    m_customersPage->setLocked(false);
    m_overviewPage->setLocked(false);
    m_importsPage->setLocked(false);
    m_historyPage->setLocked(false);
    m_auditPage->setLocked(false);
    setActionsEnabled(true);
    m_cover->setCurrentIndex(0);
    showPlace(m_lookupPage);
    m_searchBar->focusAndSelect();
}

void MainWindow::setActionsEnabled(bool isEnabled)
{
    for (QAction *action :
         {m_ui->findCustomerAction, m_ui->lockAction, m_ui->showOverviewAction, m_ui->showLookupAction,
          m_ui->showCustomersAction, m_ui->showImportsAction, m_ui->showHistoryAction, m_ui->showAccountsAction,
          m_ui->showAuditAction, m_ui->showDetailAction, m_ui->keeperAction, m_ui->settingsAction})
        action->setEnabled(isEnabled);
    m_ui->customersMenu->setEnabled(isEnabled);
    m_ui->importsMenu->setEnabled(isEnabled);
    m_ui->historyMenu->setEnabled(isEnabled);
    m_ui->auditMenu->setEnabled(isEnabled);
    m_ui->accountsMenu->setEnabled(isEnabled);
    m_keeperButton->setEnabled(isEnabled);
}

void MainWindow::openKeeperDialog()
{
    auto *dialog = new KeeperDialog(m_workspace.vault(), m_workspace.settings(), KeeperDialog::Task::Choose,
                                    QApplication::activeModalWidget() ? QApplication::activeModalWidget() : this);
    dialog->setObjectName(QStringLiteral("keeperDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (isLocked())
            unlocked();
    });
    dialog->open();
}

void MainWindow::openForgottenDialog()
{
    auto *dialog = new ForgottenDialog(m_workspace.vault(), m_workspace.clock(), this);
    dialog->setObjectName(QStringLiteral("forgottenDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        unlocked();
        showAccounts(); // which of them lack a credential now
    });
    dialog->open();
}

void MainWindow::openVaultDialog()
{
    auto *dialog = new VaultDialog(m_workspace.vault(), m_workspace.settings(), this);
    dialog->setObjectName(QStringLiteral("vaultDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VaultDialog::lockWanted, this, &MainWindow::lock);
    connect(dialog, &VaultDialog::privacyWanted, this, [this, dialog] {
        dialog->reject();
        openSettings(static_cast<int>(SettingsDialog::Page::Privacy));
    });
    dialog->open();
}

void MainWindow::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnostics(m_workspace));
    statusBar()->showMessage(tr("The diagnostics are on the clipboard. They hold no credential and nothing personal."),
                             8000);
}

} // namespace kyc::desktop
