// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that follows the records and their audit; the banner, and the settings.
#include "core/errortext.h"
#include "desktop/announcement.h"
#include "desktop/audit/auditactions.h"
#include "desktop/audit/auditpage.h"
#include "desktop/history/historypage.h"
#include "desktop/mainwindow.h"
#include "desktop/settings/clockquestion.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

#include <QPointer>

namespace kyc::desktop {

using RecordsState = services::RecordsSession::State;

void MainWindow::setUpAudit()
{
    m_ui->showAuditAction->setIcon(tintedIcon(QStringLiteral("place-audit")));
    m_ui->auditMenu->addActions(m_auditPage->actions().all());
    const auto openRecordsSettings = [this] { openSettings(static_cast<int>(SettingsDialog::Page::Records)); };
    connect(m_ui->showAuditAction, &QAction::triggered, this, [this] {
        showPlace(m_auditPage);
        m_auditPage->focusList();
    });
    connect(m_ui->settingsAction, &QAction::triggered, this, [this] { openSettings(0); });
    connect(m_auditPage, &AuditPage::recordsWanted, this, openRecordsSettings);
    connect(m_historyPage, &HistoryPage::recordsRequested, this, openRecordsSettings);
    connect(&m_workspace.records(), &services::RecordsSession::changed, this, &MainWindow::recordsChanged);
    connect(&m_workspace.trail(), &services::AuditTrail::grown, this, [this] { m_isAuditFailureTold = false; });
    connect(&m_workspace.trail(), &services::AuditTrail::failed, this, [this](const core::Error &error) {
        auditFailed(
            tr("Something that was done here could not be written to the audit. %1").arg(core::errorText(error).line()),
            m_isAuditFailureTold);
    });
    connect(&m_workspace.trail(), &services::AuditTrail::checkpointFailed, this, [this](const core::Error &error) {
        auditFailed(tr("A checkpoint of the audit could not be made or copied. %1").arg(core::errorText(error).line()),
                    m_isCheckpointFailureTold);
    });
    m_workspace.whenRetentionBegins([window = QPointer<MainWindow>(this)](services::Retention &retention) {
        if (window)
            connect(&retention, &services::Retention::failed, window,
                    [window, &retention](const core::Error &error) { window->retentionFailed(retention, error); });
    });
    recordsChanged();
}

void MainWindow::recordsChanged()
{
    const services::RecordsSession &records = m_workspace.records();
    m_isCheckpointFailureTold = m_isCheckpointFailureTold && records.state() != RecordsState::Open;
    if (records.state() == RecordsState::Refused) {
        showBanner(Banner::Records, core::errorText(records.problem()).line(), tr("&Records\u2026"),
                   [this] { openSettings(static_cast<int>(SettingsDialog::Page::Records)); });
    } else if (records.isCheckDue() && m_banner == Banner::None) {
        showBanner(
            Banner::Records,
            tr("The program did not end properly last time. The records can be looked at, whether they are whole."),
            tr("&Check the records"), [this] {
                openSettings(static_cast<int>(SettingsDialog::Page::Records));
                if (auto *dialog = findChild<SettingsDialog *>())
                    dialog->checkRecords();
            });
    } else if (m_banner == Banner::Records && !records.isCheckDue() && records.state() != RecordsState::Opening) {
        hideBanner();
    }
}

void MainWindow::auditFailed(const QString &text, bool &isTold)
{
    // Once: what is missing is counted, and the audit says so itself as soon as it can be written again.
    if (m_workspace.records().state() == RecordsState::Refused || std::exchange(isTold, true))
        return;
    showBanner(Banner::Records, text, tr("&Records\u2026"),
               [this] { openSettings(static_cast<int>(SettingsDialog::Page::Records)); });
}

void MainWindow::retentionFailed(services::Retention &retention, const core::Error &error)
{
    const QString text = tr("What is old could not be removed from the records. %1").arg(core::errorText(error).line());
    if (error.cause != core::ErrorCause::RecordsClockAhead) {
        showBanner(Banner::Notice, text);
        return;
    }
    showBanner(Banner::Notice, text, tr("The clock is ri&ght\u2026"),
               [this, on = QPointer<services::Retention>(&retention)] {
                   if (!on)
                       return;
                   askAboutClock(*on, this, [this](const core::Result<services::RetentionReport> &report) {
                       if (report)
                           hideBanner();
                       else
                           showBanner(Banner::Notice, core::errorText(report.error()).line());
                   });
               });
}

void MainWindow::showProblem(const QString &what)
{
    showBanner(Banner::Notice, what);
}

void MainWindow::hideBanner()
{
    m_banner = Banner::None;
    m_onBannerPressed = {};
    m_ui->bannerFrame->hide();
}

void MainWindow::showBanner(Banner about, const QString &text, const QString &button, std::function<void()> onPressed)
{
    m_banner = about;
    m_onBannerPressed = std::move(onPressed);
    m_ui->bannerButton->setText(button);
    m_ui->bannerButton->setHidden(button.isEmpty());
    m_ui->bannerIconLabel->setPixmap(
        tintedIcon(QStringLiteral("notice")).pixmap(QSize(kMediumIcon, kMediumIcon), devicePixelRatioF()));
    m_ui->bannerLabel->setText(text);
    m_ui->bannerFrame->show();
    announce(m_ui->bannerFrame, text);
}

void MainWindow::openSettings(int page)
{
    auto *dialog = new SettingsDialog(m_workspace, {}, this);
    dialog->setObjectName(QStringLiteral("settingsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showPage(static_cast<SettingsDialog::Page>(page));
    dialog->open();
}

} // namespace kyc::desktop
