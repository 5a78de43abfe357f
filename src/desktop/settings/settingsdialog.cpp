// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/settingsdialog.h"

#include "desktop/rememberedfolder.h"
#include "desktop/settings/recordssettings.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kyc::desktop {

ChooseFile SettingFiles::certificateDialog()
{
    return [](QWidget *parent, const std::function<void(const QString &)> &chosen) {
        auto *dialog = new QFileDialog(parent, SettingsDialog::tr("Certificates to trust as well"), {},
                                       SettingsDialog::tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        rememberFolder(*dialog, QLatin1String("certificates"));
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
        dialog->open();
    };
}

SettingsDialog::SettingsDialog(Workspace &workspace, const SettingFiles &files, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_findLineEdit(new QLineEdit(this)),
      m_pages(new QTabWidget(this)),
      m_stateLine(new StateLine(this))
{
    setWindowTitle(tr("Settings"));
    m_findLineEdit->setObjectName(QStringLiteral("findSettingLineEdit"));
    m_findLineEdit->setPlaceholderText(
        tr("Find a setting (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_findLineEdit->setAccessibleName(tr("Find a setting"));
    m_findLineEdit->setClearButtonEnabled(true);
    m_findLineEdit->addAction(tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_findLineEdit, &QLineEdit::textChanged, this, &SettingsDialog::find);
    auto *toFind = new QAction(this);
    toFind->setShortcut(QKeySequence::Find);
    connect(toFind, &QAction::triggered, m_findLineEdit, [this] {
        m_findLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_findLineEdit->selectAll();
    });
    addAction(toFind);
    m_pages->setObjectName(QStringLiteral("settingsTabWidget"));
    const auto add = [this](const QString &title, const auto &fill) {
        auto *page = new QWidget(this);
        auto *controls = new SettingControls(m_workspace.settings(), page);
        fill(page, *controls);
        addPage(page, controls, title);
    };
    add(tr("&General"), fillGeneralPage);
    add(tr("&Privacy"), fillPrivacyPage);
    add(tr("Net&work"),
        [&files](QWidget *page, SettingControls &controls) { fillNetworkPage(page, controls, files.certificates); });
    add(tr("E&xport"), fillExportPage);
    m_records = new RecordsSettings(workspace, files.audit, this);
    connect(m_records, &RecordsSettings::failed, m_stateLine, &StateLine::showError);
    addPage(m_records, &m_records->controls(), tr("&Records"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGrid);
    layout->addWidget(m_findLineEdit);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_stateLine);
    layout->addWidget(buttons);
    m_pages->setFocus();
    fitToText(*this, 44, 36);
}

void SettingsDialog::addPage(QWidget *page, SettingControls *controls, const QString &title)
{
    connect(controls, &SettingControls::kept, m_stateLine, &StateLine::showNothing);
    connect(controls, &SettingControls::failed, m_stateLine, &StateLine::showError);
    m_controls.append(controls);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    m_pages->addTab(area, title);
}

void SettingsDialog::find(const QString &words)
{
    int first = -1;
    for (int page = 0; page < m_controls.size(); ++page) {
        const bool isThere = m_controls.at(page)->find(words.simplified()) > 0;
        m_pages->setTabEnabled(page, isThere);
        if (isThere && first < 0)
            first = page;
    }
    if (first >= 0 && !m_pages->isTabEnabled(m_pages->currentIndex()))
        m_pages->setCurrentIndex(first);
    if (first < 0)
        m_stateLine->showProblem(tr("No setting has these words."));
    else
        m_stateLine->showNothing();
}

void SettingsDialog::checkRecords()
{
    showPage(Page::Records);
    m_records->check();
}

SettingsDialog::Page SettingsDialog::currentPage() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void SettingsDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
}

} // namespace kyc::desktop
