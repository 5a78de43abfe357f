// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/accountbook.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <memory>

class QLabel;

namespace kyc::desktop {

namespace Ui {
class AccountEditor;
}

class AccountForm;
class FormField;
class StateLine;

/// Keeps an account; ends with its id, as services::AccountStore::save() does.
using SaveAccount = std::function<QFuture<core::Result<QString>>(
    core::Account account, const QStringList &enteredSecrets, const QStringList &removedSecrets)>;

/// Adds an account or edits one; show it with open(). OK saves only what the book finds no fault with, else it leads
/// to the first field that is wrong. While it is saved the dialog waits, and what goes wrong then is said in it with
/// everything typed still there. GUI thread.
class AccountEditor : public QDialog
{
    Q_OBJECT

public:
    /// A new account. The book, which is asked for what is wrong, must outlive the dialog.
    AccountEditor(services::AccountBook &book, SaveAccount save, QWidget *parent = nullptr);
    /// Edits a copy of this account; without an id it is a new one that begins like this.
    AccountEditor(services::AccountBook &book, SaveAccount save, const core::Account &account,
                  QWidget *parent = nullptr);
    ~AccountEditor() override;

    /// Stands above the form.
    void setIntroduction(const QString &text);
    /// Only credentials can be entered; the rest is shown (@p showsRest) or left out.
    void setOnlySecrets(bool showsRest);

    void accept() override;
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void saved(const QString &accountId);
    /// It could not be saved because nobody has chosen where credentials are kept.
    void keeperWanted();

private:
    void leadTo(FormField *field);
    void addStateLine();
    void save();
    void showSaving(bool isSaving);
    void showError(const core::Error &error);

    SaveAccount m_save;
    std::unique_ptr<Ui::AccountEditor> m_ui;
    AccountForm *m_form = nullptr;
    QLabel *m_introductionLabel = nullptr;
    StateLine *m_stateLine = nullptr;
    bool m_isSaving = false;
};

} // namespace kyc::desktop
