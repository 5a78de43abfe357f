// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/accounttests.h"
#include "desktop/accounts/filechoice.h"
#include "desktop/vault/endedbylock.h"
#include "services/accountstore.h"

#include <QPointer>
#include <QSet>

namespace kyc::desktop {

class Workspace;

/// Carries out what a person wants done with accounts, in dialogs where that takes some, and owns what is open about
/// them. An id that is nobody's is no task. GUI thread.
class AccountTasks : public QObject
{
    Q_OBJECT

public:
    /// @p workspace must outlive this; @p window is what the dialogs belong to.
    AccountTasks(Workspace &workspace, FileChoice files, QWidget *window);

    [[nodiscard]] AccountTests &tests() { return *m_tests; }

    void add();
    void edit(const QString &accountId);
    void rotate(const QString &accountId);
    void duplicate(const QString &accountId);
    void toggle(const QString &accountId); ///< enables or disables
    void askToRemove(const QString &accountId);
    void importFile();
    void exportFile();

    /// Whether it has a login that takes a person, and none is under way.
    [[nodiscard]] bool canLogIn(const QString &accountId) const;
    void logIn(const QString &accountId);

    /// Closes unsaved what is open and cancels what runs: the vault is about to be locked.
    EndedByLock closeAll();

Q_SIGNALS:
    void saved(const QString &accountId); ///< in an editor
    void removed();
    void imported();
    void changed(); ///< what can be done
    void problem(const kyc::core::Error &error);
    void notice(const QString &title, const QString &text);
    void keeperWanted(); ///< somebody has to choose where credentials are kept first

private:
    [[nodiscard]] SaveAccount saver() const;
    [[nodiscard]] const core::Account *find(const QString &accountId) const;
    [[nodiscard]] const core::LoginDescription *loginOf(const QString &accountId) const;
    void open(AccountEditor *editor);
    void remove(const QString &accountId);
    void report(const core::Result<services::AccountStore::Import> &import);

    Workspace &m_workspace;
    FileChoice m_files;
    QWidget *m_window = nullptr;
    AccountTests *m_tests = nullptr;
    QSet<QString> m_loggingIn; ///< accounts
    QList<QPointer<QObject>> m_open; ///< editors, questions, rotations
};

} // namespace kyc::desktop
