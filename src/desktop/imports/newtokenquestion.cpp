// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/newtokenquestion.h"

#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "services/imports/importjournal.h"
#include "services/imports/importrun.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NewTokenQuestion)
};

QString consequence()
{
    return Words::tr("The last one is never sent again. Everything else stays as it was entered; the destination is "
                     "asked first whether the customer is there already.");
}

QDialog *askToMake(QWidget *parent, const std::function<void(core::Fields)> &goOn)
{
    auto *question =
        new QMessageBox(QMessageBox::Question, Words::tr("New token"),
                        Words::tr("Make a new share token and import with it?"), QMessageBox::Cancel, parent);
    question->setInformativeText(consequence());
    QPushButton *confirm = question->addButton(Words::tr("&New token and import"), QMessageBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("confirmNewTokenButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(confirm, &QPushButton::clicked, parent, [goOn] { goOn({}); });
    return question;
}

QDialog *askToGive(QWidget *parent, const std::function<void(core::Fields)> &goOn)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(Words::tr("New token"));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    layout->setSpacing(kWideGrid);
    core::FieldDescription token;
    token.key = services::kShareTokenField;
    token.label = core::Message{QT_TRANSLATE_NOOP("kyc", "New share token")};
    token.isSecret = true;
    token.isRequired = true;
    auto *form = new FieldsForm({token}, dialog);
    layout->addWidget(form);
    layout->addWidget(makePlainLabel(consequence(), dialog));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QPushButton *confirm = buttons->button(QDialogButtonBox::Ok);
    confirm->setObjectName(QStringLiteral("confirmNewTokenButton"));
    confirm->setText(Words::tr("&Import with it"));
    confirm->setEnabled(false);
    layout->addWidget(buttons);
    QObject::connect(form, &FieldsForm::changed, confirm,
                     [form, confirm] { confirm->setEnabled(!form->enteredSecrets().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent, [form, goOn] { goOn(form->values({})); });
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 60);
    form->formFields().constFirst()->setFocus();
    return dialog;
}

} // namespace

QDialog *askForNewToken(const services::ImportState &import, QWidget *parent,
                        const std::function<void(core::Fields)> &goOn)
{
    QDialog *dialog = import.order.hasGivenToken() ? askToGive(parent, goOn) : askToMake(parent, goOn);
    dialog->setObjectName(QStringLiteral("newTokenQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

services::AuditDetails auditDetails(const services::ImportState &import, const QString &what)
{
    services::AuditDetails details;
    details.account = import.order.destinationAccountId;
    details.check = import.checkId;
    details.customer = services::ImportJournal::auditedCustomer(import.order, import.checkId);
    details.reference = import.order.reference;
    details.outcome = QStringLiteral("%1 import=%2").arg(what).arg(import.id);
    return details;
}

} // namespace kyc::desktop
