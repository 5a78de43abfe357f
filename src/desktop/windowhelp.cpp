// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that helps: the pages of the help, which keys there are, and what program this is.
#include "desktop/accounts/accountactions.h"
#include "desktop/accounts/accountspage.h"
#include "desktop/audit/auditactions.h"
#include "desktop/audit/auditpage.h"
#include "desktop/customers/customeractions.h"
#include "desktop/customers/customerspage.h"
#include "desktop/help/helppages.h"
#include "desktop/help/helpwindow.h"
#include "desktop/history/historyactions.h"
#include "desktop/history/historypage.h"
#include "desktop/imports/importactions.h"
#include "desktop/imports/importspage.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/mainwindow.h"
#include "desktop/overview/overviewpage.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QMessageBox>

namespace kyc::desktop {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

void MainWindow::setUpHelp()
{
    connect(m_ui->helpAction, &QAction::triggered, this, [this] { openHelp(helpPages().constFirst()); });
    connect(m_ui->shortcutsAction, &QAction::triggered, this, [this] { openHelp(QStringLiteral("keys")); });
    connect(m_ui->copyDiagnosticsAction, &QAction::triggered, this, &MainWindow::copyDiagnostics);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
}

QList<KeyGroup> MainWindow::keys() const
{
    const QList<QAction *> everywhere{m_ui->findCustomerAction, m_ui->enterCodeAction, m_ui->showDetailAction,
                                      m_ui->zoomInAction,       m_ui->zoomOutAction,   m_ui->zoomResetAction,
                                      m_ui->keeperAction,       m_ui->lockAction,      m_ui->settingsAction,
                                      m_ui->helpAction,         m_ui->shortcutsAction, m_ui->quitAction};
    const QList<QAction *> places{m_ui->showOverviewAction, m_ui->showLookupAction,  m_ui->showCustomersAction,
                                  m_ui->showImportsAction,  m_ui->showHistoryAction, m_ui->showAccountsAction,
                                  m_ui->showAuditAction};
    const auto titleOf = [](const QAction *place) { return withoutMnemonic(place->text()); };
    return {{tr("Everywhere", "keys that work there"), everywhere},
            {tr("Places", "keys that lead to them"), places},
            {titleOf(m_ui->showOverviewAction), m_overviewPage->placeActions()},
            {titleOf(m_ui->showLookupAction), m_lookupPage->actions().all()},
            {titleOf(m_ui->showCustomersAction), m_customersPage->actions().all()},
            {titleOf(m_ui->showImportsAction), m_importsPage->actions().all()},
            {titleOf(m_ui->showHistoryAction), m_historyPage->actions().all()},
            {titleOf(m_ui->showAccountsAction), m_accountsPage->actions().all()},
            {titleOf(m_ui->showAuditAction), m_auditPage->actions().all()}};
}

void MainWindow::openHelp(const QString &page)
{
    // No child of the window: a dialog that has the window wait leaves the help as it is, to be read beside it.
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(keys());
    m_help->open(page);
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

} // namespace kyc::desktop
