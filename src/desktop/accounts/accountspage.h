// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "desktop/accounts/filechoice.h"
#include "desktop/vault/endedbylock.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QTableView;

namespace kyc::desktop {

class AccountActions;
class AccountsModel;
class AccountTasks;
class AccountVerdict;
class EmptyState;
class Workspace;
struct AccountFacts;

/// The place "Accounts": the list with what is known of each credential, everything that can be done with it, and
/// below it how its test went. Changes are kept as they are made; what goes wrong is said where it happened. GUI
/// thread.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the page.
    explicit AccountsPage(Workspace &workspace, FileChoice files = FileChoice::dialogs(), QWidget *parent = nullptr);
    ~AccountsPage() override;

    [[nodiscard]] AccountActions &actions() { return *m_actions; }
    void select(const QString &accountId); ///< nothing happens when there is none of that id
    void focusList();

    void addAccount();
    /// Opens the account in an editor; nothing happens when there is none of that id.
    void editAccount(const QString &accountId);
    /// What is open about accounts closes unsaved and what runs is cancelled: the vault is about to be locked.
    EndedByLock closeEditors();

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void accountSaved(const QString &accountId);
    void keeperWanted(); ///< somebody has to choose where credentials are kept first

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void setUpTable();
    void setUpModel();
    void setUpActions();
    void setUpVerdict();
    [[nodiscard]] AccountFacts factsOf(const core::Account &account) const;
    void followTasks();
    [[nodiscard]] QString selectedId() const;
    [[nodiscard]] const core::Account *selected() const; ///< null for none
    void selectRow(int row);
    void showState();
    void showVerdict();
    void showContextMenu(const QPoint &position);

    Workspace &m_workspace;
    AccountActions *m_actions = nullptr;
    AccountsModel *m_model = nullptr;
    AccountTasks *m_tasks = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_listPage = nullptr; ///< with the two below; null before it is needed
    EmptyState *m_emptyState = nullptr;
    QTableView *m_table = nullptr;
    AccountVerdict *m_verdict = nullptr;
    QByteArray m_columns;
    QTimer m_timesTimer;
};

} // namespace kyc::desktop
