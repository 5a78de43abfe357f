// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/recordssettings.h"

#include "core/errortext.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/settings/beginanewdialog.h"
#include "desktop/settings/settingcontrols.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

namespace kyc::desktop {

namespace {

using services::Setting;
using State = services::RecordsSession::State;

constexpr int kMostEntries = 100'000;

QPushButton *makeButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QString entriesUnit(int entries)
{
    //: Behind the number, which is not in the text
    return RecordsSettings::tr(" entry(s)", nullptr, entries);
}

} // namespace

RecordsSettings::RecordsSettings(Workspace &workspace, AuditFileChoice files, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_files(std::move(files)),
      m_controls(new SettingControls(workspace.settings(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    layout->setSpacing(kWideGrid);
    QWidget *state = makeState();
    layout->addWidget(state);
    m_controls->addFound(state, tr("recovery file, check, begin anew", "words that lead to the state of the records"));
    layout->addWidget(makeKeeping());
    layout->addWidget(makeCheckpoints());
    m_controls->addFound(m_folderLabel,
                         tr("folder of the checkpoints", "words that lead to where checkpoints are copied to"));
    if (QLabel *hint = m_controls->hint())
        layout->addWidget(hint);
    layout->addStretch(1);
    connect(&workspace.records(), &services::RecordsSession::changed, this, &RecordsSettings::showState);
    connect(&workspace.settings(), &services::Settings::changed, this, &RecordsSettings::showFolder);
    showState();
    showFolder();
}

QWidget *RecordsSettings::makeState()
{
    auto *part = new QGroupBox(tr("The records of this desk"), this);
    m_stateLabel = makePlainLabel({}, part);
    m_stateLabel->setObjectName(QStringLiteral("recordsStateLabel"));
    m_checkLabel = makePlainLabel({}, part);
    m_checkLabel->setObjectName(QStringLiteral("recordsCheckLabel"));
    m_checkLabel->hide();
    m_checkButton = makeButton(tr("Chec&k the records"), "checkRecordsButton", part);
    m_retryButton = makeButton(tr("&Try again"), "retryRecordsButton", part);
    m_anewButton = makeButton(tr("Begin a&new\u2026"), "beginAnewButton", part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    m_makeRecoveryButton = makeButton(tr("&Make a recovery file\u2026"), "makeRecoveryButton", part);
    m_recoverButton = makeButton(tr("&Bring the key back\u2026"), "recoverButton", part);
    buttons->addWidget(m_checkButton);
    buttons->addWidget(m_makeRecoveryButton);
    buttons->addWidget(m_recoverButton);
    buttons->addWidget(m_retryButton);
    buttons->addWidget(m_anewButton);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setSpacing(kGrid);
    layout->addWidget(m_stateLabel);
    layout->addWidget(m_checkLabel);
    layout->addLayout(buttons);
    connect(m_checkButton, &QPushButton::clicked, this, &RecordsSettings::check);
    connect(m_retryButton, &QPushButton::clicked, this, [this] { m_workspace.records().retry(); });
    connect(m_anewButton, &QPushButton::clicked, this, &RecordsSettings::openBeginAnew);
    const auto wired = [this](QPushButton *button, const auto &choose, RecoveryDialog::Task task) {
        connect(button, &QPushButton::clicked, this, [this, choose, task] {
            choose(this, [page = QPointer<RecordsSettings>(this), task](const QString &path) {
                if (page)
                    page->openRecovery(task, path);
            });
        });
    };
    wired(m_makeRecoveryButton, m_files.toMakeRecovery, RecoveryDialog::Task::Make);
    wired(m_recoverButton, m_files.toRecover, RecoveryDialog::Task::BringBack);
    return part;
}

QWidget *RecordsSettings::makeKeeping()
{
    auto *part = new QGroupBox(tr("What is recorded, and for how long"), this);
    auto *layout = new QFormLayout(part);
    layout->setVerticalSpacing(kGrid);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_controls->addRow(layout, {},
                       m_controls->flag(Setting::RequiresReference, "requiresReferenceCheckBox",
                                        tr("Nobody is looked up without a re&ference, for example a ticket")),
                       Setting::RequiresReference);
    m_controls->addRow(layout, tr("&Lookups are kept for:"),
                       m_controls->days(Setting::RetentionLookupDays, "keepLookupsSpinBox"),
                       Setting::RetentionLookupDays);
    m_controls->addRow(layout, tr("&Imports are kept for:"),
                       m_controls->days(Setting::RetentionImportDays, "keepImportsSpinBox"),
                       Setting::RetentionImportDays);
    layout->addRow(makePlainLabel(tr("What is older is removed by itself, but for customers whose records are held, "
                                     "and the audit says how much it was."),
                                  part));
    return part;
}

QWidget *RecordsSettings::makeCheckpoints()
{
    auto *part = new QGroupBox(tr("Checkpoints of the audit"), this);
    m_folderLabel = makePlainLabel({}, part);
    m_folderLabel->setObjectName(QStringLiteral("checkpointFolderLabel"));
    auto *choose = makeButton(tr("&Choose a folder\u2026"), "chooseFolderButton", part);
    m_noFolderButton = makeButton(tr("&Do not copy them"), "noFolderButton", part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(choose);
    buttons->addWidget(m_noFolderButton);
    buttons->addStretch(1);
    auto *every = m_controls->number(Setting::CheckpointEvery, "checkpointEverySpinBox", 1, kMostEntries, entriesUnit);
    auto *layout = new QFormLayout(part);
    layout->setVerticalSpacing(kGrid);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addRow(m_folderLabel);
    layout->addRow(buttons);
    m_controls->addRow(layout, tr("One is made e&very:"), every, Setting::CheckpointEvery);
    const bool isLocked = m_workspace.settings().isLocked(Setting::CheckpointFolder);
    choose->setDisabled(isLocked);
    if (isLocked)
        choose->setToolTip(tr("Set by your administrator."));
    connect(choose, &QPushButton::clicked, this, &RecordsSettings::chooseFolder);
    connect(m_noFolderButton, &QPushButton::clicked, this,
            [this] { m_controls->keep(Setting::CheckpointFolder, QString()); });
    return part;
}

void RecordsSettings::chooseFolder()
{
    m_files.toFolder(this, m_workspace.settings().text(Setting::CheckpointFolder),
                     [page = QPointer<RecordsSettings>(this)](const QString &path) {
                         if (page)
                             page->m_controls->keep(Setting::CheckpointFolder, path);
                     });
}

void RecordsSettings::showFolder()
{
    const QString folder = m_workspace.settings().text(Setting::CheckpointFolder);
    m_folderLabel->setText(folder.isEmpty()
                               ? tr("They lie beside the records alone: whoever can change these can remove them too. "
                                    "Choose a folder that others look after.")
                               : tr("They are copied to %1.").arg(QDir::toNativeSeparators(folder)));
    m_noFolderButton->setEnabled(!folder.isEmpty() && !m_workspace.settings().isLocked(Setting::CheckpointFolder));
}

void RecordsSettings::showState()
{
    const services::RecordsSession &records = m_workspace.records();
    switch (records.state()) {
    case State::Open:
        m_stateLabel->setText(
            records.isCheckDue()
                ? tr("They are open, and what is done here is recorded. The program did not end properly "
                     "last time: check whether they are whole.")
                : tr("They are open, and what is done here is recorded."));
        break;
    case State::Opening:
        m_stateLabel->setText(tr("They are being opened\u2026"));
        break;
    case State::NotKept:
        m_stateLabel->setText(tr("Nothing is recorded, because credentials are kept in memory only, and with them the "
                                 "key of the records would be gone."));
        break;
    case State::Refused:
        m_stateLabel->setText(core::errorText(records.problem()).line());
        break;
    case State::Closed:
        m_stateLabel->setText(tr("They are closed, because the credentials are locked."));
        break;
    }
    m_checkButton->setVisible(records.state() == State::Open);
    if (records.state() != State::Open)
        m_checkLabel->hide();
    m_retryButton->setVisible(records.state() == State::Refused);
    m_anewButton->setVisible(records.canBeginAnew());
    m_makeRecoveryButton->setVisible(records.state() == State::Open);
    m_recoverButton->setVisible(records.canBeginAnew());
}

void RecordsSettings::check()
{
    if (m_check.isRunning())
        return m_check.cancel();
    m_check = m_workspace.records().check();
    showCheck(tr("They are being looked at, which may take a while\u2026"), true);
    whenDone(m_check, this, [this](const core::Result<void> &result) { checked(result); });
}

void RecordsSettings::checked(const core::Result<void> &result)
{
    if (result)
        showCheck(tr("They are sound: all of the file was looked at."), false);
    else if (result.error().kind == core::ErrorKind::Cancelled)
        showCheck(tr("They were not looked at to the end: nothing is known of them."), false);
    else
        showCheck(core::errorText(result.error()).line(), false);
}

void RecordsSettings::showCheck(const QString &said, bool isRunning)
{
    m_checkLabel->setText(said);
    m_checkLabel->show();
    m_checkButton->setText(isRunning ? tr("Cancel the chec&k") : tr("Chec&k the records"));
}

void RecordsSettings::openRecovery(RecoveryDialog::Task task, const QString &path)
{
    auto *dialog = new RecoveryDialog(m_workspace, task, path, this);
    dialog->setObjectName(QStringLiteral("recoveryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordsSettings::openBeginAnew()
{
    auto *dialog = new BeginAnewDialog(m_workspace.records(), m_workspace.places(), m_workspace.clock(), this);
    dialog->setObjectName(QStringLiteral("beginAnewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kyc::desktop
