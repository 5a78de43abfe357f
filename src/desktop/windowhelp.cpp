// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that helps: which keys there are, and what program this is.
#include "desktop/accounts/accountactions.h"
#include "desktop/accounts/accountspage.h"
#include "desktop/audit/auditactions.h"
#include "desktop/audit/auditpage.h"
#include "desktop/customers/customeractions.h"
#include "desktop/customers/customerspage.h"
#include "desktop/help/shortcutsdialog.h"
#include "desktop/history/historyactions.h"
#include "desktop/history/historypage.h"
#include "desktop/imports/importactions.h"
#include "desktop/imports/importspage.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/mainwindow.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QMessageBox>

namespace kyc::desktop {

void MainWindow::showShortcuts()
{
    QList<QAction *> actions{m_ui->findCustomerAction, m_ui->enterCodeAction};
    for (QAction *action : m_lookupPage->actions().all() + m_historyPage->actions().all()) {
        if (action)
            actions.append(action);
    }
    actions << m_customersPage->actions().all() << m_importsPage->actions().all() << m_accountsPage->actions().all()
            << m_auditPage->actions().all() << m_ui->keeperAction << m_ui->lockAction << m_ui->settingsAction
            << m_ui->showLookupAction << m_ui->showCustomersAction << m_ui->showImportsAction << m_ui->showHistoryAction
            << m_ui->showAccountsAction << m_ui->showAuditAction << m_ui->showDetailAction << m_ui->zoomInAction
            << m_ui->zoomOutAction << m_ui->zoomResetAction << m_ui->shortcutsAction << m_ui->quitAction;
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

} // namespace kyc::desktop
