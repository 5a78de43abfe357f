// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/settingsdialog.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/settings/recordssettings.h"
#include "desktop/settings/settingcontrols.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/workspace.h"
#include "services/loginname.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>

namespace kyc::desktop {

namespace {

using services::Setting;

constexpr int kLongestIdle = 24 * 60; // minutes
constexpr int kLongestShown = 300; // seconds

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    form->setVerticalSpacing(kGrid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

void addHint(QFormLayout *form, const SettingControls &controls)
{
    if (QLabel *hint = controls.hint())
        form->addRow(hint);
}

} // namespace

SettingsDialog::SettingsDialog(Workspace &workspace, AuditFileChoice files, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_pages(new QTabWidget(this)),
      m_stateLine(new StateLine(this))
{
    setWindowTitle(tr("Settings"));
    m_pages->setObjectName(QStringLiteral("settingsTabWidget"));
    m_records = new RecordsSettings(workspace, std::move(files), this);
    follow(&m_records->controls());
    connect(m_records, &RecordsSettings::failed, m_stateLine, &StateLine::showError);
    addPage(makeGeneral(), tr("&General"));
    addPage(makePrivacy(), tr("&Privacy"));
    addPage(m_records, tr("&Records"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGrid);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_stateLine);
    layout->addWidget(buttons);
    fitToText(*this, 38, 34);
}

void SettingsDialog::addPage(QWidget *page, const QString &title)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    m_pages->addTab(area, title);
}

void SettingsDialog::follow(SettingControls *controls)
{
    connect(controls, &SettingControls::kept, m_stateLine, &StateLine::showNothing);
    connect(controls, &SettingControls::failed, m_stateLine, &StateLine::showError);
}

QWidget *SettingsDialog::makeGeneral()
{
    auto *page = new QWidget(this);
    auto *controls = new SettingControls(m_workspace.settings(), page);
    follow(controls);
    QLineEdit *name = controls->text(Setting::AgentName, "agentNameLineEdit");
    name->setPlaceholderText(services::loginName());
    QFormLayout *form = makeForm(page);
    form->addRow(tr("Your &name in the records:"), name);
    form->addRow(makePlainLabel(tr("It stands beside each lookup and each entry of the audit from now on. Left empty, "
                                   "it is the name you are logged in with on this computer."),
                                page));
    addHint(form, *controls);
    return page;
}

QWidget *SettingsDialog::makePrivacy()
{
    auto *page = new QWidget(this);
    auto *controls = new SettingControls(m_workspace.settings(), page);
    follow(controls);
    QSpinBox *idle = controls->number(Setting::IdleLockMinutes, "idleLockSpinBox", 0, kLongestIdle);
    idle->setSuffix(tr(" min", "minutes, behind a number"));
    idle->setSpecialValueText(tr("never", "instead of a number of minutes"));
    QCheckBox *screen = controls->flag(Setting::LocksWithScreen, "lockWithScreenCheckBox",
                                       tr("Lock with the &screen, and before the computer sleeps"));
    QSpinBox *clipboard = controls->number(Setting::ClipboardSeconds, "clipboardSpinBox", 1, kLongestShown);
    QSpinBox *reveal = controls->number(Setting::RevealSeconds, "revealSpinBox", 1, kLongestShown);
    for (QSpinBox *box : {clipboard, reveal})
        box->setSuffix(tr(" s", "seconds, behind a number"));
    QFormLayout *form = makeForm(page);
    form->addRow(tr("&Lock when unused for:"), idle);
    form->addRow(screen);
    form->addRow(tr("A &copied credential stays on the clipboard for:"), clipboard);
    form->addRow(tr("A s&hown credential stays shown for:"), reveal);
    addHint(form, *controls);
    return page;
}

void SettingsDialog::checkRecords()
{
    showPage(Page::Records);
    m_records->check();
}

int SettingsDialog::currentPage() const
{
    return m_pages->currentIndex();
}

void SettingsDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
}

} // namespace kyc::desktop
