// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounteditor.h"

#include "desktop/accounts/accountform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"
#include "ui_accounteditor.h"

#include <QLabel>
#include <QPushButton>

namespace kyc::desktop {

AccountEditor::AccountEditor(services::AccountBook &book, SaveAccount save, QWidget *parent)
    : AccountEditor(book, std::move(save), core::Account(), parent)
{ }

AccountEditor::AccountEditor(services::AccountBook &book, SaveAccount save, const core::Account &account,
                             QWidget *parent)
    : QDialog(parent),
      m_save(std::move(save)),
      m_ui(std::make_unique<Ui::AccountEditor>())
{
    m_ui->setupUi(this);
    setWindowTitle(account.id.isEmpty() ? tr("Add account") : tr("Edit account"));
    addStateLine();
    m_form = new AccountForm(book, account, m_ui->formWidget);
    m_ui->formLayout->insertWidget(1, m_form); // below the introduction
    fitToText(*this, 29, 36);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &AccountEditor::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &AccountEditor::reject);
    m_form->setFocus();
}

AccountEditor::~AccountEditor() = default;

void AccountEditor::setOnlySecrets(bool showsRest)
{
    m_form->setOnlySecrets(showsRest);
}

void AccountEditor::accept()
{
    if (m_isSaving)
        return;
    if (FormField *wrong = m_form->firstWrong())
        leadTo(wrong);
    else
        save();
}

void AccountEditor::save()
{
    showSaving(true);
    whenDone(m_save(m_form->draft(), m_form->enteredSecrets(), m_form->removedSecrets()), this,
             [this](const core::Result<QString> &id) {
                 showSaving(false);
                 if (!id) {
                     showError(id.error());
                     return;
                 }
                 QDialog::accept();
                 Q_EMIT saved(*id);
             });
}

void AccountEditor::reject()
{
    if (!m_isSaving) // what is under way cannot be taken back; it ends within a time limit
        QDialog::reject();
}

void AccountEditor::addStateLine()
{
    m_introductionLabel = makePlainLabel({}, this);
    m_introductionLabel->setObjectName(QStringLiteral("introductionLabel"));
    m_introductionLabel->hide();
    m_ui->formLayout->insertWidget(0, m_introductionLabel);

    m_stateLine = new StateLine(this);
    m_stateLine->setContentsMargins(kWideGrid, 0, kWideGrid, 0);
    m_ui->dialogLayout->insertWidget(1, m_stateLine);
}

void AccountEditor::setIntroduction(const QString &text)
{
    m_introductionLabel->setText(text);
    m_introductionLabel->setVisible(!text.isEmpty());
}

void AccountEditor::showSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_ui->scrollArea->setEnabled(!isSaving);
    m_ui->buttonBox->setEnabled(!isSaving);
    if (isSaving)
        m_stateLine->showProgress(tr("The account is being saved\u2026"));
    else
        m_stateLine->showNothing();
}

void AccountEditor::showError(const core::Error &error)
{
    m_stateLine->showError(error);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setFocus();
    if (error.cause == core::ErrorCause::VaultNotChosen)
        Q_EMIT keeperWanted();
}

void AccountEditor::done(int result)
{
    m_form->clearSecrets();
    QDialog::done(result);
}

void AccountEditor::leadTo(FormField *field)
{
    field->setFocus(Qt::OtherFocusReason);
    // The problem below the input has just appeared: without a layout pass the field has its old height.
    m_ui->formLayout->activate();
    m_ui->scrollArea->ensureWidgetVisible(field);
}

} // namespace kyc::desktop
