// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounttasks.h"

#include "desktop/accounts/accountwords.h"
#include "desktop/accounts/credentialrotation.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "providers/credentials.h"
#include "providers/registry.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace kyc::desktop {

AccountTasks::AccountTasks(Workspace &workspace, FileChoice files, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_files(std::move(files)),
      m_window(window),
      m_tests(new AccountTests([this](const QString &id) { return m_workspace.broker().test(id); }, this))
{ }

SaveAccount AccountTasks::saver() const
{
    return [this](core::Account account, const QStringList &entered, const QStringList &removed) {
        return m_workspace.store().save(std::move(account), entered, removed);
    };
}

const core::Account *AccountTasks::find(const QString &accountId) const
{
    return m_workspace.accounts().find(accountId);
}

void AccountTasks::add()
{
    open(new AccountEditor(m_workspace.accounts(), saver(), m_window));
}

void AccountTasks::edit(const QString &accountId)
{
    const core::Account *account = find(accountId);
    if (!account)
        return;
    auto *editor = new AccountEditor(m_workspace.accounts(), saver(), *account, m_window);
    if (m_workspace.store().isPreset(accountId)) {
        editor->setIntroduction(
            tr("Your administrator has set this account. Only its credentials are yours to enter."));
        editor->setOnlySecrets(true);
    }
    open(editor);
}

void AccountTasks::rotate(const QString &accountId)
{
    const core::Account *account = find(accountId);
    if (!account)
        return;
    auto *editor = new AccountEditor(m_workspace.accounts(), saver(), *account, m_window);
    editor->setWindowTitle(tr("Rotate the credential"));
    editor->setIntroduction(
        tr("Enter the new credential of \u201c%1\u201d. It is tested as soon as it is saved; when the "
           "provider does not take it, you can have the old one back.")
            .arg(account->name));
    editor->setOnlySecrets(false);
    auto *rotation = new CredentialRotation(account->clone(), m_workspace.accounts(), saver(), *m_tests, m_window);
    m_open.append(rotation);
    connect(rotation, &CredentialRotation::problem, this, &AccountTasks::problem);
    connect(editor, &AccountEditor::saved, rotation, &CredentialRotation::start);
    connect(editor, &QDialog::rejected, rotation, &QObject::deleteLater);
    open(editor);
}

void AccountTasks::duplicate(const QString &accountId)
{
    const core::Account *account = find(accountId);
    if (!account)
        return;
    const core::Account copy = duplicateOf(*account, m_workspace.accounts());
    auto *editor = new AccountEditor(m_workspace.accounts(), saver(), copy, m_window);
    editor->setIntroduction(
        tr("A copy of \u201c%1\u201d. Credentials are not copied: enter those of the new account.").arg(account->name));
    open(editor);
}

void AccountTasks::open(AccountEditor *editor)
{
    editor->setAttribute(Qt::WA_DeleteOnClose);
    m_open.append(editor);
    connect(editor, &AccountEditor::keeperWanted, this, &AccountTasks::keeperWanted);
    connect(editor, &AccountEditor::saved, this, [this](const QString &accountId) {
        m_tests->forget(accountId);
        Q_EMIT saved(accountId);
    });
    editor->open();
}

EndedByLock AccountTasks::closeAll()
{
    EndedByLock ended;
    ended.tests = m_tests->cancelAll();
    const QList<QPointer<QObject>> open = std::exchange(m_open, {});
    for (const QPointer<QObject> &each : open) {
        ended.wasEditing = ended.wasEditing || qobject_cast<AccountEditor *>(each.data()) != nullptr;
        if (auto *dialog = qobject_cast<QDialog *>(each.data()))
            dialog->done(QDialog::Rejected);
        else if (each)
            delete each.data();
    }
    return ended;
}

void AccountTasks::toggle(const QString &accountId)
{
    const core::Account *account = find(accountId);
    if (!account)
        return;
    core::Account other = account->clone();
    other.isEnabled = !other.isEnabled;
    whenDone(m_workspace.store().save(std::move(other)), this, [this](const core::Result<QString> &saved) {
        if (!saved)
            Q_EMIT problem(saved.error());
        Q_EMIT changed();
    });
}

void AccountTasks::askToRemove(const QString &accountId)
{
    const core::Account *account = find(accountId);
    if (!account || m_workspace.store().isPreset(accountId))
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Remove account"),
                        tr("Remove the account \u201c%1\u201d?").arg(account->name), QMessageBox::Cancel, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(lossText(*account));
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemoveButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, accountId] { this->remove(accountId); });
    m_open.append(question);
    question->open();
}

void AccountTasks::remove(const QString &accountId)
{
    m_tests->cancel(accountId);
    whenDone(m_workspace.store().remove(accountId), this, [this, accountId](const core::Result<void> &result) {
        if (!result) {
            Q_EMIT problem(result.error());
            return;
        }
        m_workspace.activity().forget(accountId);
        m_tests->forget(accountId);
        Q_EMIT removed();
    });
}

const core::LoginDescription *AccountTasks::loginOf(const QString &accountId) const
{
    const core::Account *account = find(accountId);
    const providers::Provider *provider = account ? providers::find(account->providerId) : nullptr;
    if (!provider)
        return nullptr;
    for (const core::LoginDescription &login : provider->description().logins) {
        // What takes nobody is done by itself when a lookup wants it.
        if (!login.isForCustomer && login.code != core::LoginCode::None
            && providers::loginFor(*account, {}, login.givesKey) == &login)
            return &login;
    }
    return nullptr;
}

bool AccountTasks::canLogIn(const QString &accountId) const
{
    return !m_loggingIn.contains(accountId) && loginOf(accountId);
}

void AccountTasks::logIn(const QString &accountId)
{
    if (!canLogIn(accountId))
        return;
    const QFuture<core::Result<void>> login = m_workspace.broker().logIn(accountId, loginOf(accountId)->id, {});
    m_loggingIn.insert(accountId);
    Q_EMIT changed();
    whenDone(login, this, [this, accountId](const core::Result<void> &result) {
        m_loggingIn.remove(accountId);
        Q_EMIT changed();
        const core::Account *account = find(accountId);
        const bool isWanted = !result
            && (result.error().cause == core::ErrorCause::LoginDeclined
                || result.error().kind == core::ErrorKind::Cancelled);
        if (result && account)
            Q_EMIT notice(tr("\u201c%1\u201d is logged in").arg(account->name),
                          tr("Its lookups go on with the token that the provider gave."));
        else if (!result && !isWanted)
            Q_EMIT problem(result.error());
    });
}

void AccountTasks::importFile()
{
    m_files.toRead(m_window, [this](const QString &path) {
        whenDone(readFile(path), this, [this, path](const core::Result<QByteArray> &bytes) {
            if (!bytes)
                Q_EMIT problem(bytes.error());
            else
                whenDone(m_workspace.store().importFrom(*bytes, QFileInfo(path).fileName()), this,
                         [this](const core::Result<services::AccountStore::Import> &import) { report(import); });
        });
    });
}

void AccountTasks::report(const core::Result<services::AccountStore::Import> &import)
{
    if (!import) {
        Q_EMIT problem(import.error());
        return;
    }
    Q_EMIT imported();
    Q_EMIT notice(tr("%n account(s) imported", nullptr, import->added), importText(*import));
}

void AccountTasks::exportFile()
{
    m_files.toWrite(m_window, [this](const QString &path) {
        const qsizetype count = m_workspace.store().exportedCount();
        whenDone(writeFile(path, m_workspace.store().exported()), this,
                 [this, count](const core::Result<void> &written) {
                     if (!written) {
                         Q_EMIT problem(written.error());
                         return;
                     }
                     m_workspace.watch().accountsExported(count);
                     Q_EMIT notice(tr("The accounts were exported"),
                                   tr("Their credentials are not in the file: whoever imports it enters their own."));
                 });
    });
}

} // namespace kyc::desktop
