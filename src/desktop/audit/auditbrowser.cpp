// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditbrowser.h"

#include "core/errortext.h"
#include "desktop/accounts/accountactions.h"
#include "desktop/audit/auditactions.h"
#include "desktop/audit/auditfilterbar.h"
#include "desktop/audit/auditmodel.h"
#include "desktop/audit/auditpanel.h"
#include "desktop/audit/audittasks.h"
#include "desktop/lookup/emptystate.h"
#include "desktop/visuals/columnwidths.h"
#include "desktop/visuals/flowlayout.h"
#include "desktop/visuals/selectedrow.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "services/savedcustomers.h"
#include "ui_auditbrowser.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;
using RecordsState = services::RecordsSession::State;

constexpr auto kRefreshAfter = 250ms;
constexpr int kMostAlike = 100;

} // namespace

AuditBrowser::AuditBrowser(Workspace &workspace, const AuditActions &actions, AuditFileChoice files, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::AuditBrowser>()),
      m_model(new AuditModel(
          workspace.trail(),
          [this](const QString &id) {
              const core::Account *account = m_workspace.accounts().find(id);
              return account ? account->name : QString();
          },
          this)),
      m_filterBar(new AuditFilterBar(workspace.accounts(), this)),
      m_panel(new AuditPanel(this)),
      m_emptyState(new EmptyState(this))
{
    m_ui->setupUi(this);
    m_tasks = new AuditTasks(workspace, std::move(files), *m_panel, this);
    m_panel->setObjectName(QStringLiteral("auditPanel"));
    m_emptyState->setObjectName(QStringLiteral("auditEmptyState"));
    m_ui->pageLayout->insertWidget(0, m_filterBar);
    m_ui->pageLayout->insertWidget(2, m_panel);
    m_ui->listStackedWidget->addWidget(m_emptyState);
    setUpTable();
    followParts();
    addButtons(actions);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshAfter);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isShown())
            m_model->refresh();
    });
    connect(&workspace.trail(), &services::AuditTrail::grown, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&workspace.records(), &services::RecordsSession::changed, this, &AuditBrowser::recordsChanged);
    showState();
}

AuditBrowser::~AuditBrowser() = default;

void AuditBrowser::setUpTable()
{
    QTableView *table = m_ui->auditTableView;
    table->setModel(m_model);
    leadBySelection(*table);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    setColumnWidths(*header, {9, 26, 12, 23, 16, 19, 11, 13, 23});
    connect(m_model, &AuditModel::loaded, this, &AuditBrowser::loaded);
}

void AuditBrowser::followParts()
{
    connect(m_filterBar, &AuditFilterBar::changed, this, &AuditBrowser::load);
    connect(m_tasks, &AuditTasks::changed, this, &AuditBrowser::showState);
    connect(m_panel, &AuditPanel::entryRequested, this, &AuditBrowser::showEntry);
    connect(m_emptyState, &EmptyState::actionTriggered, this, &AuditBrowser::emptyAction);
}

void AuditBrowser::addButtons(const AuditActions &actions)
{
    auto *buttons = new FlowLayout(FlowLayout::Side::Trailing);
    m_ui->buttonsLayout->addLayout(buttons, 1);
    for (QAction *action : {actions.verify, actions.checkpoint, actions.folder, actions.exportFile}) {
        const QString name = action->objectName().chopped(6) + QStringLiteral("Button");
        buttons->addWidget(makeActionButton(action, name, this));
    }
}

bool AuditBrowser::isShown() const
{
    return isVisible() && !m_isLocked;
}

void AuditBrowser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_isLocked)
        open();
}

void AuditBrowser::open()
{
    const RecordsState state = m_workspace.records().state();
    if (state == RecordsState::Open || state == RecordsState::Refused)
        m_workspace.trail().note(records::AuditAction::View, {.outcome = QStringLiteral("audit")});
    load();
}

void AuditBrowser::load()
{
    if (!isShown())
        return;
    const auto keys = m_workspace.trail().keys();
    m_filterBar->setHashesPossible(keys != nullptr);
    const records::AuditFilter filter = m_filterBar->filter(keys.get(), m_workspace.clock().nowUtc());
    const int turn = ++m_turn;
    records::CustomerStore *store = m_workspace.records().customers();
    if (filter.customers.isEmpty() || !store)
        return loadWith(filter);
    const auto found = [this, turn, filter,
                        typed = m_filterBar->customer()](const core::Result<QList<records::CustomerRecord>> &alike) {
        const auto keysNow = m_workspace.trail().keys();
        if (turn != m_turn || !isShown() || !keysNow)
            return;
        records::AuditFilter wider = filter;
        if (const auto meant = alike ? services::meantCustomer(*alike, typed, {}) : std::nullopt)
            wider.customers += keysNow->customerHashes(meant->id, meant->identifiers);
        loadWith(wider);
    };
    whenDone(store->find(m_filterBar->customer(), kMostAlike), this, found);
}

void AuditBrowser::loadWith(const records::AuditFilter &filter)
{
    m_model->load(filter);
    showState();
}

void AuditBrowser::loaded()
{
    if (m_wantedEntry > 0) {
        if (const int row = m_model->rowOf(m_wantedEntry); row >= 0) {
            m_ui->auditTableView->setCurrentIndex(m_model->index(row, 0));
            m_ui->auditTableView->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
            m_ui->auditTableView->setFocus(Qt::OtherFocusReason);
        }
        m_wantedEntry = 0;
    }
    showState();
}

void AuditBrowser::recordsChanged()
{
    if (m_workspace.records().state() == RecordsState::Open && isShown())
        load(); // with the key now
    else
        showState();
}

void AuditBrowser::showEntry(qint64 number)
{
    m_wantedEntry = number;
    if (m_model->rowOf(number) >= 0)
        loaded();
    else
        m_filterBar->clear(); // and it is loaded then
}

void AuditBrowser::focusList()
{
    if (m_model->rowCount() > 0 || m_model->isLoading())
        m_ui->auditTableView->setFocus(Qt::OtherFocusReason);
    else
        m_filterBar->focusFirst();
}

void AuditBrowser::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (!isLocked)
        return;
    m_tasks->cancel(); // kept to its end: the audit is told what came of it
    m_filterBar->clear();
    m_model->clear();
    m_panel->showNothing();
    m_wantedEntry = 0;
}

void AuditBrowser::showState()
{
    const int rows = m_model->rowCount();
    const bool isEmpty = rows == 0 && !m_model->isLoading();
    if (isEmpty)
        showEmpty();
    m_ui->listStackedWidget->setCurrentWidget(isEmpty ? m_emptyState : static_cast<QWidget *>(m_ui->auditTableView));
    const QString count = m_filterBar->isClear() ? tr("Entries: %1") : tr("Entries found: %1");
    m_ui->countLabel->setText(rows == 0 ? QString() : count.arg(QLocale().toString(rows)));
    Q_EMIT changed();
}

void AuditBrowser::showEmpty()
{
    const RecordsState state = m_workspace.records().state();
    if (!m_filterBar->isClear()) {
        m_emptyState->setTexts(tr("No entry is like that"), tr("Names, ids and references have to be whole."));
        m_emptyState->setAction(tr("Show everything"));
    } else if (state == RecordsState::Refused) {
        const core::ErrorText words = core::errorText(m_workspace.records().problem());
        m_emptyState->setTexts(words.what.text(), words.remedy.text());
        m_emptyState->setAction(tr("Records\u2026"));
    } else if (m_model->problem() && state == RecordsState::Open) {
        const core::ErrorText words = core::errorText(*m_model->problem());
        m_emptyState->setTexts(words.what.text(), words.remedy.text());
        m_emptyState->setAction({});
    } else if (state == RecordsState::NotKept) {
        m_emptyState->setTexts(tr("Nothing is recorded"),
                               tr("Credentials are kept in memory only, and with them the key of the records would be "
                                  "gone. Choose another place for them, and what is done here is recorded."));
        m_emptyState->setAction({});
    } else {
        m_emptyState->setTexts(tr("Nothing is recorded yet"),
                               tr("What is done at this desk is recorded from the moment on that somebody has chosen "
                                  "where credentials are kept, and unlocked them."));
        m_emptyState->setAction({});
    }
}

void AuditBrowser::emptyAction()
{
    if (m_filterBar->isClear())
        Q_EMIT recordsWanted();
    else
        m_filterBar->clear();
}

bool AuditBrowser::canVerify() const
{
    return m_model->rowCount() > 0 || !m_filterBar->isClear();
}

bool AuditBrowser::canExport() const
{
    return m_model->rowCount() > 0;
}

void AuditBrowser::exportEntries()
{
    m_tasks->exportEntries(m_model->filter());
}

void AuditBrowser::focusFilter()
{
    m_filterBar->focusFirst();
}

void AuditBrowser::clearFilter()
{
    m_filterBar->clear();
}

QByteArray AuditBrowser::columnState() const
{
    return m_ui->auditTableView->horizontalHeader()->saveState();
}

void AuditBrowser::restoreColumns(const QByteArray &state)
{
    desktop::restoreColumns(*m_ui->auditTableView->horizontalHeader(), state);
}

} // namespace kyc::desktop
