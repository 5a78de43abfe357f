// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountbook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace kyc::desktop {

class FieldsForm;
class FormField;
class QuotaForm;

/// The fields of one account: those that every account has, those of its provider, and its quota. Says beside each what
/// the book finds wrong with it. GUI thread.
///
/// Kept credentials are never shown. They stay only while the account asks the same provider at the same addresses:
/// whoever changes where credentials are sent has to know them.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    /// A copy of the account; without an id it is a new one that begins like this. The book must outlive the form.
    AccountForm(services::AccountBook &book, const core::Account &account, QWidget *parent = nullptr);

    /// The account as the form says now.
    [[nodiscard]] core::Account draft() const;
    [[nodiscard]] QStringList enteredSecrets() const;
    [[nodiscard]] QStringList removedSecrets() const; ///< kept ones that shall be taken away
    void clearSecrets(); ///< forgets what was typed

    /// Shows everything that is wrong, and says where that begins; null when nothing is.
    [[nodiscard]] FormField *firstWrong();
    /// Only credentials can be entered; the rest is shown (@p showsRest) or left out.
    void setOnlySecrets(bool showsRest);

private:
    void build();
    FormField *addField(const QString &key, const QString &label, QWidget *editor);
    void fillChoices();
    void showAccount();
    void showProvider();
    void review();
    void showKeptSecrets(const core::Account &account);
    [[nodiscard]] bool mayKeepSecrets(const core::Account &account) const;
    [[nodiscard]] QList<FormField *> formFields() const;

    services::AccountBook &m_book;
    core::Account m_saved; ///< as it is in the book; without an id for a new one
    QVBoxLayout *m_layout = nullptr;
    QLineEdit *m_nameLineEdit = nullptr;
    QComboBox *m_providerComboBox = nullptr;
    QComboBox *m_environmentComboBox = nullptr;
    QLineEdit *m_baseUrlLineEdit = nullptr;
    QCheckBox *m_enabledCheckBox = nullptr;
    FieldsForm *m_fieldsForm = nullptr;
    QuotaForm *m_quotaForm = nullptr;
    bool m_areOnlySecrets = false;
    QList<FormField *> m_ownFields; ///< those every account has, in order
};

} // namespace kyc::desktop
