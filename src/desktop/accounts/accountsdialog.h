// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountbook.h"

#include <QDialog>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class AccountsDialog;
}

class AccountEditor;
class AccountsModel;

/// The list of accounts with add, edit and remove; show it with open(). Every change goes to the book at once.
/// GUI thread.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The book must outlive the dialog.
    explicit AccountsDialog(services::AccountBook &book, QWidget *parent = nullptr);
    ~AccountsDialog() override;

    /// Selects the account; nothing happens when there is none of that id.
    void select(const QString &accountId);

public Q_SLOTS:
    void addAccount();
    /// Opens the account in an editor; nothing happens when there is none of that id.
    void editAccount(const QString &accountId);
    /// Asks, then removes the selected account.
    void removeSelected();

protected:
    void changeEvent(QEvent *event) override;

private:
    void selectRow(int row);
    void setUpTable();
    void setUpActions();
    void showState();
    void drawEmptyIcon();
    void openEditor(AccountEditor *editor);
    [[nodiscard]] QString selectedId() const;

    services::AccountBook &m_book;
    AccountsModel *m_model = nullptr;
    std::unique_ptr<Ui::AccountsDialog> m_ui;
};

} // namespace kyc::desktop
