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

const QString kConfirmNewToken = QStringLiteral("confirmNewTokenButton");

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
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(consequence());
    QPushButton *confirm = question->addButton(Words::tr("&New token and import"), QMessageBox::AcceptRole);
    confirm->setObjectName(kConfirmNewToken);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(confirm, &QPushButton::clicked, parent, [goOn] { goOn({}); });
    return question;
}

core::FieldDescription tokenField()
{
    core::FieldDescription token;
    token.key = services::kShareTokenField;
    token.label = core::Message{QT_TRANSLATE_NOOP("kyc", "New share token")};
    token.isSecret = true;
    return token;
}

/// What a dialog that asks for secrets says.
struct Asking
{
    QString title;
    QString explanation;
    QString confirm;
    QString confirmName; ///< of its button
};

QDialog *askToGive(const Asking &asking, QList<core::FieldDescription> fields, QWidget *parent,
                   const std::function<void(core::Fields)> &goOn)
{
    for (core::FieldDescription &field : fields)
        field.isRequired = true;
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(asking.title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    layout->setSpacing(kWideGrid);
    auto *form = new FieldsForm(fields, dialog);
    layout->addWidget(form);
    layout->addWidget(makePlainLabel(asking.explanation, dialog));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QPushButton *confirm = buttons->button(QDialogButtonBox::Ok);
    confirm->setObjectName(asking.confirmName);
    confirm->setText(asking.confirm);
    confirm->setEnabled(false);
    layout->addWidget(buttons);
    QObject::connect(form, &FieldsForm::changed, confirm, [form, confirm, count = fields.size()] {
        confirm->setEnabled(form->enteredSecrets().size() == count);
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent, [form, goOn] { goOn(form->values({})); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 60);
    form->formFields().constFirst()->setFocus();
    return dialog;
}

} // namespace

QDialog *askForNewToken(const services::ImportState &import, const QList<core::FieldDescription> &wanted,
                        QWidget *parent, const std::function<void(core::Fields)> &goOn)
{
    QList<core::FieldDescription> fields = wanted;
    if (import.order.hasGivenToken())
        fields.prepend(tokenField());
    const QString confirm =
        import.order.hasGivenToken() ? Words::tr("&Import with it") : Words::tr("&New token and import");
    QDialog *dialog = fields.isEmpty()
        ? askToMake(parent, goOn)
        : askToGive({Words::tr("New token"), consequence(), confirm, kConfirmNewToken}, fields, parent, goOn);
    dialog->setObjectName(QStringLiteral("newTokenQuestion"));
    dialog->open();
    return dialog;
}

QDialog *askForSecrets(const QList<core::FieldDescription> &wanted, QWidget *parent,
                       const std::function<void(core::Fields)> &goOn)
{
    const Asking asking{Words::tr("Go on"),
                        Words::tr("It is kept nowhere, so it has to be given once more for the import to go on."),
                        Words::tr("&Go on"), QStringLiteral("confirmSecretsButton")};
    QDialog *dialog = askToGive(asking, wanted, parent, goOn);
    dialog->setObjectName(QStringLiteral("secretsQuestion"));
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
