// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountspage.h"

#include "desktop/accounts/accountactions.h"
#include "desktop/accounts/accountsmodel.h"
#include "desktop/accounts/accounttests.h"
#include "desktop/accounts/accountverdict.h"
#include "desktop/accounts/accountwords.h"
#include "desktop/accounts/credentialrotation.h"
#include "desktop/lookup/emptystate.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

/// A button that does what the action does and looks like it.
QPushButton *makeButton(QAction *action, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setShortcut({}); // the letter marked in the text is the menu's
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

AccountsPage::AccountsPage(Workspace &workspace, FileChoice files, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_files(std::move(files)),
      m_actions(new AccountActions(this)),
      m_model(new AccountsModel(
          workspace.accounts(), [this](const core::Account &account) { return factsOf(account); }, this)),
      m_tests(new AccountTests([this](const QString &id) { return m_workspace.broker().test(id); }, this)),
      m_stack(new QStackedLayout(this)),
      m_listPage(new QWidget(this)),
      m_emptyState(new EmptyState(this)),
      m_table(new QTableView(m_listPage)),
      m_verdict(new AccountVerdict(m_listPage))
{
    m_emptyState->setTexts(tr("No accounts yet"),
                           tr("An account is a set of credentials for one provider. Add one, and customers can be "
                              "looked up there."));
    m_emptyState->setAction(tr("Add an account\u2026"));
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_emptyState);
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
    setUpActions();
    for (QAction *action : m_actions->all()) {
        const QString name = action->objectName().chopped(6) + QStringLiteral("Button");
        buttons->addWidget(makeButton(action, name.toLatin1().constData(), m_listPage));
    }
    buttons->addStretch(1);
    setUpVerdict();
    showState();
}

AccountsPage::~AccountsPage() = default;

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

SaveAccount AccountsPage::saver() const
{
    return [this](core::Account account, const QStringList &enteredSecrets) {
        return m_workspace.store().save(std::move(account), enteredSecrets);
    };
}

void AccountsPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("accountsTableView"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setModel(m_model);
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
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths{26, 13, 19, 12, 22, 13, 13};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, character * widths.at(column));
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPage::showState);
    connect(m_table, &QTableView::doubleClicked, m_actions->edit, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AccountsPage::showContextMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AccountsPage::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AccountsPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AccountsPage::showState);
    connect(&m_workspace.vault(), &services::VaultSession::changed, m_model, &AccountsModel::refresh);
    connect(&m_workspace.store(), &services::AccountStore::secretsLoaded, m_model, &AccountsModel::refresh);
    connect(&m_workspace.store(), &services::AccountStore::problem, m_verdict, &AccountVerdict::showProblem);
    connect(&m_workspace.activity(), &services::AccountActivity::changed, m_model, &AccountsModel::refresh);
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
    connect(m_actions->test, &QAction::triggered, this, [this] { m_tests->start(selectedId()); });
    connect(m_actions->rotate, &QAction::triggered, this, &AccountsPage::rotateSelected);
    connect(m_actions->duplicate, &QAction::triggered, this, &AccountsPage::duplicateSelected);
    connect(m_actions->toggle, &QAction::triggered, this, &AccountsPage::toggleSelected);
    connect(m_actions->remove, &QAction::triggered, this, &AccountsPage::removeSelected);
    connect(m_actions->importFile, &QAction::triggered, this, &AccountsPage::importAccounts);
    connect(m_actions->exportFile, &QAction::triggered, this, &AccountsPage::exportAccounts);
    addActions(m_actions->all());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_actions->edit, &QAction::trigger);
    }
}

void AccountsPage::setUpVerdict()
{
    m_verdict->setObjectName(QStringLiteral("accountVerdict"));
    connect(m_verdict, &AccountVerdict::cancelRequested, this, [this] { m_tests->cancel(selectedId()); });
    connect(m_tests, &AccountTests::changed, this, [this](const QString &accountId) {
        m_model->refresh();
        if (accountId == selectedId())
            showVerdict();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::showVerdict);
}

void AccountsPage::focusList()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (QPushButton *action = m_emptyState->findChild<QPushButton *>(QStringLiteral("actionButton")))
        action->setFocus(Qt::OtherFocusReason);
}

void AccountsPage::select(const QString &accountId)
{
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
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->idAt(rows.first().row());
}

const core::Account *AccountsPage::selected() const
{
    return m_workspace.accounts().find(selectedId());
}

void AccountsPage::showState()
{
    const bool hasAccounts = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(hasAccounts ? m_listPage : static_cast<QWidget *>(m_emptyState));
    if (hasAccounts && selectedId().isEmpty())
        selectRow(std::max(m_table->currentIndex().row(), 0)); // the first of all has nobody chosen before it
    const core::Account *account = hasAccounts ? selected() : nullptr;
    const bool isPreset = account && m_workspace.store().isPreset(account->id);
    for (QAction *action : m_actions->ofSelected())
        action->setEnabled(account);
    m_actions->test->setEnabled(account && !m_tests->isRunning(account->id));
    m_actions->rotate->setEnabled(account && hasSecretFields(*account));
    m_actions->toggle->setEnabled(account && !isPreset);
    m_actions->remove->setEnabled(account && !isPreset);
    m_actions->toggle->setText(account && !account->isEnabled ? tr("Ena&ble") : tr("Disa&ble"));
    m_actions->exportFile->setEnabled(hasAccounts);
}

void AccountsPage::showVerdict()
{
    showState();
    const core::Account *account = selected();
    if (!account)
        m_verdict->showNothing();
    else if (m_tests->isRunning(account->id))
        m_verdict->showRunning(account->name);
    else if (const AccountTests::Report *report = m_tests->verdict(account->id))
        m_verdict->showReport(account->name, *report);
    else
        m_verdict->showEarlier(account->name, m_workspace.activity().entry(account->id), m_workspace.clock().nowUtc());
}

void AccountsPage::addAccount()
{
    openEditor(new AccountEditor(m_workspace.accounts(), saver(), this));
}

void AccountsPage::editAccount(const QString &accountId)
{
    const core::Account *account = m_workspace.accounts().find(accountId);
    if (!account)
        return;
    select(accountId);
    auto *editor = new AccountEditor(m_workspace.accounts(), saver(), *account, this);
    if (m_workspace.store().isPreset(accountId)) {
        editor->setIntroduction(
            tr("Your administrator has set this account. Only its credentials are yours to enter."));
        editor->setOnlySecrets(true);
    }
    openEditor(editor);
}

void AccountsPage::rotateSelected()
{
    const core::Account *account = selected();
    if (!account)
        return;
    auto *editor = new AccountEditor(m_workspace.accounts(), saver(), *account, this);
    editor->setWindowTitle(tr("Rotate the credential"));
    editor->setIntroduction(
        tr("Enter the new credential of \u201c%1\u201d. It is tested as soon as it is saved; when the "
           "provider does not take it, you can have the old one back.")
            .arg(account->name));
    editor->setOnlySecrets(false);
    auto *rotation = new CredentialRotation(account->clone(), saver(), *m_tests, this);
    m_open.append(rotation);
    connect(rotation, &CredentialRotation::problem, m_verdict, &AccountVerdict::showProblem);
    connect(editor, &AccountEditor::saved, rotation, &CredentialRotation::start);
    connect(editor, &QDialog::rejected, rotation, &QObject::deleteLater);
    openEditor(editor);
}

void AccountsPage::duplicateSelected()
{
    const core::Account *account = selected();
    if (!account)
        return;
    auto *editor =
        new AccountEditor(m_workspace.accounts(), saver(), duplicateOf(*account, m_workspace.accounts()), this);
    editor->setIntroduction(
        tr("A copy of \u201c%1\u201d. Credentials are not copied: enter those of the new account.").arg(account->name));
    openEditor(editor);
}

void AccountsPage::openEditor(AccountEditor *editor)
{
    editor->setAttribute(Qt::WA_DeleteOnClose);
    m_open.append(editor);
    connect(editor, &AccountEditor::keeperWanted, this, &AccountsPage::keeperWanted);
    connect(editor, &AccountEditor::saved, this, [this](const QString &accountId) {
        m_tests->forget(accountId);
        select(accountId);
        showVerdict();
        m_table->setFocus();
        Q_EMIT accountSaved(accountId);
    });
    editor->open();
}

void AccountsPage::closeEditors()
{
    m_tests->cancelAll();
    const QList<QPointer<QObject>> open = std::exchange(m_open, {});
    for (const QPointer<QObject> &each : open) {
        if (auto *dialog = qobject_cast<QDialog *>(each.data()))
            dialog->done(QDialog::Rejected);
        else if (each)
            delete each.data();
    }
}

void AccountsPage::toggleSelected()
{
    const core::Account *account = selected();
    if (!account)
        return;
    core::Account changed = account->clone();
    changed.isEnabled = !changed.isEnabled;
    whenDone(m_workspace.store().save(std::move(changed)), this, [this](const core::Result<QString> &saved) {
        if (!saved)
            m_verdict->showProblem(saved.error());
        showState();
    });
}

void AccountsPage::removeSelected()
{
    const core::Account *account = selected();
    if (!account || m_workspace.store().isPreset(account->id))
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove account"),
                        tr("Remove the account \u201c%1\u201d?").arg(account->name), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(lossText(*account));
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemoveButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, id = account->id] { this->remove(id); });
    m_open.append(question);
    question->open();
}

void AccountsPage::remove(const QString &accountId)
{
    m_tests->cancel(accountId);
    whenDone(m_workspace.store().remove(accountId), this, [this, accountId](const core::Result<void> &removed) {
        if (!removed) {
            m_verdict->showProblem(removed.error());
            return;
        }
        m_workspace.activity().forget(accountId);
        m_tests->forget(accountId);
        focusList();
    });
}

void AccountsPage::importAccounts()
{
    m_files.toRead(this, [this](const QString &path) {
        whenDone(readFile(path), this, [this, path](const core::Result<QByteArray> &bytes) {
            if (!bytes)
                m_verdict->showProblem(bytes.error());
            else
                imported(m_workspace.store().importFrom(*bytes, QFileInfo(path).fileName()));
        });
    });
}

void AccountsPage::imported(const core::Result<services::AccountStore::Import> &import)
{
    if (!import) {
        m_stack->setCurrentWidget(m_listPage); // where problems are shown, even when there are no accounts yet
        m_verdict->showProblem(import.error());
        return;
    }
    showState();
    m_verdict->showNotice(tr("%n account(s) imported", nullptr, import->added), importText(*import));
}

void AccountsPage::exportAccounts()
{
    m_files.toWrite(this, [this](const QString &path) {
        whenDone(writeFile(path, m_workspace.store().exported()), this, [this](const core::Result<void> &written) {
            if (!written)
                m_verdict->showProblem(written.error());
            else
                m_verdict->showNotice(
                    tr("The accounts were exported"),
                    tr("Their credentials are not in the file: whoever imports it enters their own."));
        });
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
    return m_table->horizontalHeader()->saveState();
}

void AccountsPage::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
}

} // namespace kyc::desktop
