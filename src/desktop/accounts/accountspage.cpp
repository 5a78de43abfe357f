// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountspage.h"

#include "desktop/accounts/accountactions.h"
#include "desktop/accounts/accountsmodel.h"
#include "desktop/accounts/accounttasks.h"
#include "desktop/accounts/accountverdict.h"
#include "desktop/accounts/accountwords.h"
#include "desktop/lookup/emptystate.h"
#include "desktop/visuals/columnwidths.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/selectedrow.h"
#include "desktop/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

} // namespace

AccountsPage::AccountsPage(Workspace &workspace, FileChoice files, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_actions(new AccountActions(this)),
      m_model(new AccountsModel(
          workspace.accounts(), [this](const core::Account &account) { return factsOf(account); }, this)),
      m_tasks(new AccountTasks(workspace, std::move(files), this)),
      m_stack(new QStackedLayout(this)),
      m_emptyState(new EmptyState(this))
{
    m_emptyState->setTexts(tr("No accounts yet"),
                           tr("An account is a set of credentials for one provider. Add one, and customers can be "
                              "looked up there."));
    m_emptyState->setAction(tr("Add an account\u2026"));
    m_stack->addWidget(m_emptyState);
    setUpModel();
    setUpActions();
    followTasks();
    showState();
}

AccountsPage::~AccountsPage() = default;

/// When the place is first shown, or something is said there: starting up does not wait for it.
void AccountsPage::makeList()
{
    if (m_listPage)
        return;
    m_listPage = new QWidget(this);
    m_table = new QTableView(m_listPage);
    m_verdict = new AccountVerdict(m_listPage);
    m_stack->addWidget(m_listPage);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(kGrid);
    auto *list = new QVBoxLayout;
    list->addWidget(m_table, 1);
    list->addWidget(m_verdict);
    auto *layout = new QHBoxLayout(m_listPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(list, 1);
    layout->addLayout(buttons);
    setUpTable();
    for (QAction *action : m_actions->all()) {
        const QString name = action->objectName().chopped(6) + QStringLiteral("Button");
        buttons->addWidget(makeActionButton(action, name, m_listPage));
    }
    buttons->addStretch(1);
    setUpVerdict();
    desktop::restoreColumns(*m_table->horizontalHeader(), m_columns);
    showState();
}

AccountFacts AccountsPage::factsOf(const core::Account &account) const
{
    const QDateTime now = m_workspace.clock().nowUtc();
    const services::AccountActivity::Entry entry = m_workspace.activity().entry(account.id);
    AccountFacts facts;
    facts.credential =
        services::credentialState(account, m_workspace.store(), m_workspace.vault(), m_workspace.activity(), now);
    facts.credentialText = services::credentialStateText(facts.credential, now);
    facts.testedAt = entry.testedAt.value_or(QDateTime());
    facts.usedAt = entry.usedAt.value_or(QDateTime());
    facts.now = now;
    facts.isPreset = m_workspace.store().isPreset(account.id);
    return facts;
}

void AccountsPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("accountsTableView"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setModel(m_model);
    leadBySelection(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    setColumnWidths(*header, {26, 13, 19, 12, 22, 13, 13});
    m_table->setSortingEnabled(true);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPage::showState);
    connect(m_table, &QTableView::doubleClicked, m_actions->edit, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AccountsPage::showContextMenu);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_actions->edit, &QAction::trigger);
    }
}

void AccountsPage::setUpModel()
{
    connect(m_model, &AccountsModel::refreshed, this, &AccountsPage::showState);
    connect(&m_workspace.vault(), &services::VaultSession::changed, m_model, &AccountsModel::refreshSoon);
    connect(&m_workspace.store(), &services::AccountStore::secretsLoaded, m_model, &AccountsModel::refreshSoon);
    connect(&m_workspace.activity(), &services::AccountActivity::changed, m_model, &AccountsModel::refreshSoon);
    connect(&m_timesTimer, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
    m_timesTimer.start(30s);
}

void AccountsPage::setUpActions()
{
    connect(m_emptyState, &EmptyState::actionTriggered, this, &AccountsPage::addAccount);
    connect(m_actions->add, &QAction::triggered, this, &AccountsPage::addAccount);
    connect(m_actions->edit, &QAction::triggered, this, [this] { editAccount(selectedId()); });
    connect(m_actions->test, &QAction::triggered, this, [this] { m_tasks->tests().start(selectedId()); });
    connect(m_actions->logIn, &QAction::triggered, this, [this] { m_tasks->logIn(selectedId()); });
    connect(m_actions->rotate, &QAction::triggered, this, [this] { m_tasks->rotate(selectedId()); });
    connect(m_actions->duplicate, &QAction::triggered, this, [this] { m_tasks->duplicate(selectedId()); });
    connect(m_actions->toggle, &QAction::triggered, this, [this] { m_tasks->toggle(selectedId()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] { m_tasks->askToRemove(selectedId()); });
    connect(m_actions->importFile, &QAction::triggered, m_tasks, &AccountTasks::importFile);
    connect(m_actions->exportFile, &QAction::triggered, m_tasks, &AccountTasks::exportFile);
    addActions(m_actions->all());
}

void AccountsPage::setUpVerdict()
{
    m_verdict->setObjectName(QStringLiteral("accountVerdict"));
    connect(m_verdict, &AccountVerdict::cancelRequested, this, [this] { m_tasks->tests().cancel(selectedId()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::showVerdict);
}

void AccountsPage::focusList()
{
    makeList();
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (QPushButton *action = m_emptyState->findChild<QPushButton *>(QStringLiteral("actionButton")))
        action->setFocus(Qt::OtherFocusReason);
}

void AccountsPage::select(const QString &accountId)
{
    makeList();
    m_model->refresh(); // it may have come just now
    if (const int row = m_model->rowOf(accountId); row >= 0)
        selectRow(row);
}

void AccountsPage::selectRow(int row)
{
    // QTableView::selectRow() finds nothing in a mirrored table that has not been laid out yet.
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString AccountsPage::selectedId() const
{
    const QModelIndexList rows = m_table ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    return rows.isEmpty() ? QString() : m_model->idAt(rows.first().row());
}

const core::Account *AccountsPage::selected() const
{
    return m_workspace.accounts().find(selectedId());
}

void AccountsPage::showState()
{
    const bool hasAccounts = m_model->rowCount() > 0;
    if (m_listPage)
        m_stack->setCurrentWidget(hasAccounts ? m_listPage : static_cast<QWidget *>(m_emptyState));
    if (m_table && hasAccounts && selectedId().isEmpty())
        selectRow(std::max(m_table->currentIndex().row(), 0)); // the first of all has nobody chosen before it
    const core::Account *account = hasAccounts ? selected() : nullptr;
    const bool isPreset = account && m_workspace.store().isPreset(account->id);
    for (QAction *action : m_actions->ofSelected())
        action->setEnabled(account);
    m_actions->test->setEnabled(account && !m_tasks->tests().isRunning(account->id));
    m_actions->logIn->setEnabled(account && m_tasks->canLogIn(account->id));
    m_actions->rotate->setEnabled(account && hasSecretFields(*account));
    m_actions->toggle->setEnabled(account && !isPreset);
    m_actions->remove->setEnabled(account && !isPreset);
    m_actions->toggle->setText(account && !account->isEnabled ? tr("Ena&ble") : tr("Disa&ble"));
    m_actions->exportFile->setEnabled(hasAccounts);
}

void AccountsPage::showVerdict()
{
    showState();
    if (!m_verdict)
        return;
    const core::Account *account = selected();
    if (!account)
        m_verdict->showNothing();
    else if (m_tasks->tests().isRunning(account->id))
        m_verdict->showRunning(account->name);
    else if (const AccountTests::Report *report = m_tasks->tests().verdict(account->id))
        m_verdict->showReport(account->name, *report);
    else
        m_verdict->showEarlier(account->name, m_workspace.activity().entry(account->id), m_workspace.clock().nowUtc());
}

void AccountsPage::addAccount()
{
    m_tasks->add();
}

void AccountsPage::editAccount(const QString &accountId)
{
    select(accountId);
    m_tasks->edit(accountId);
}

EndedByLock AccountsPage::closeEditors()
{
    return m_tasks->closeAll();
}

void AccountsPage::followTasks()
{
    connect(m_tasks, &AccountTasks::keeperWanted, this, &AccountsPage::keeperWanted);
    connect(m_tasks, &AccountTasks::changed, this, &AccountsPage::showState);
    connect(m_tasks, &AccountTasks::removed, this, [this] {
        m_model->refresh();
        focusList();
    });
    connect(m_tasks, &AccountTasks::imported, m_model, &AccountsModel::refresh);
    connect(&m_tasks->tests(), &AccountTests::changed, this, [this](const QString &accountId) {
        m_model->refresh();
        if (accountId == selectedId())
            showVerdict();
    });
    connect(m_tasks, &AccountTasks::notice, this, [this](const QString &title, const QString &text) {
        makeList();
        m_verdict->showNotice(title, text);
    });
    const auto showProblem = [this](const core::Error &error) {
        makeList();
        m_verdict->showProblem(error);
    };
    connect(&m_workspace.store(), &services::AccountStore::problem, this, showProblem);
    connect(m_tasks, &AccountTasks::problem, this, [this, showProblem](const core::Error &error) {
        showProblem(error);
        m_stack->setCurrentWidget(m_listPage); // where problems are shown, even when there are no accounts yet
    });
    connect(m_tasks, &AccountTasks::saved, this, [this](const QString &accountId) {
        select(accountId);
        showVerdict();
        m_table->setFocus();
        Q_EMIT accountSaved(accountId);
    });
}

void AccountsPage::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QByteArray AccountsPage::columnState() const
{
    return m_table ? m_table->horizontalHeader()->saveState() : m_columns;
}

void AccountsPage::restoreColumns(const QByteArray &state)
{
    m_columns = state;
    if (m_table)
        desktop::restoreColumns(*m_table->horizontalHeader(), state);
}

void AccountsPage::showEvent(QShowEvent *event)
{
    makeList();
    QWidget::showEvent(event);
}

} // namespace kyc::desktop
