// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountbook.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kyc::desktop {

namespace Ui {
class AccountEditor;
}

class FieldsForm;
class FormField;

/// Adds an account to the book or edits one of it; show it with open(). OK saves only what the book finds no fault
/// with, else it leads to the first field that is wrong. GUI thread.
///
/// Kept credentials are never shown. They stay only while the account asks the same provider at the same addresses:
/// whoever changes where credentials are sent has to know them.
class AccountEditor : public QDialog
{
    Q_OBJECT

public:
    /// A new account. The book must outlive the dialog.
    explicit AccountEditor(services::AccountBook &book, QWidget *parent = nullptr);
    /// Edits a copy of this account of the book.
    AccountEditor(services::AccountBook &book, const core::Account &account, QWidget *parent = nullptr);
    ~AccountEditor() override;

    void accept() override;
    void done(int result) override;

Q_SIGNALS:
    void saved(const QString &accountId);

private:
    void build();
    FormField *addField(const QString &key, const QString &label, QWidget *editor);
    void fillChoices();
    void showAccount();
    void showProvider();
    void review();
    void showKeptSecrets(const core::Account &account);
    [[nodiscard]] bool mayKeepSecrets(const core::Account &account) const;
    [[nodiscard]] core::Account draft() const;
    [[nodiscard]] QList<FormField *> formFields() const;
    void leadTo(FormField *field);

    services::AccountBook &m_book;
    core::Account m_saved; ///< as it is in the book; without an id for a new one
    std::unique_ptr<Ui::AccountEditor> m_ui;
    QLineEdit *m_nameLineEdit = nullptr;
    QComboBox *m_providerComboBox = nullptr;
    QComboBox *m_environmentComboBox = nullptr;
    QLineEdit *m_baseUrlLineEdit = nullptr;
    QCheckBox *m_enabledCheckBox = nullptr;
    FieldsForm *m_fieldsForm = nullptr;
    QList<FormField *> m_ownFields; ///< those every account has, in order
};

} // namespace kyc::desktop
