// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/customerlogindialog.h"

#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kyc::desktop {

namespace {

QString whomText(const CustomerLoginDialog::Subject &subject)
{
    const QString address = QLocale().createSeparatedList(subject.known);
    const QString &name = subject.customerLabel;
    const bool isNamed = !name.isEmpty() && !subject.known.contains(name);
    if (address.isEmpty())
        return isNamed ? CustomerLoginDialog::tr("%1 sends %2 a code by e-mail.").arg(subject.providerName, name)
                       : CustomerLoginDialog::tr("%1 sends the customer a code by e-mail.").arg(subject.providerName);
    return isNamed ? CustomerLoginDialog::tr("%1 sends %2 a code by e-mail, to %3.", "provider, customer, address")
                         .arg(subject.providerName, name, address)
                   : CustomerLoginDialog::tr("%1 sends a code by e-mail to %2.").arg(subject.providerName, address);
}

} // namespace

CustomerLoginDialog::CustomerLoginDialog(const Subject &subject, const QList<core::FieldDescription> &missing,
                                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Log the customer in"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    layout->setSpacing(kWideGrid);
    QLabel *what = makePlainLabel(whomText(subject), this);
    what->setObjectName(QStringLiteral("customerLoginLabel"));
    layout->addWidget(what);
    layout->addWidget(makePlainLabel(
        tr("Ask the customer to tell you the code. With it %1 can be asked about this customer, and about nobody else, "
           "from the account \u201c%2\u201d.")
            .arg(subject.providerName, subject.accountName),
        this));
    m_form = new FieldsForm(missing, this);
    m_form->setHidden(missing.isEmpty());
    layout->addWidget(m_form);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *send = buttons->button(QDialogButtonBox::Ok);
    send->setText(tr("&Send the code"));
    send->setObjectName(QStringLiteral("sendCodeButton"));
    send->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const auto review = [this] {
        for (FormField *field : m_form->formFields()) {
            const auto *edit = qobject_cast<const QLineEdit *>(field->editor());
            const bool isEmpty = edit && edit->text().trimmed().isEmpty();
            field->setProblem(isEmpty ? tr("The code cannot be sent without it.") : QString());
        }
    };
    connect(m_form, &FieldsForm::changed, this, review);
    review();
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    if (!missing.isEmpty())
        m_form->formFields().constFirst()->setFocus();
    else
        send->setFocus();
}

core::Fields CustomerLoginDialog::fields() const
{
    return m_form->values({});
}

bool CustomerLoginDialog::isComplete() const
{
    const QList<FormField *> &fields = m_form->formFields();
    return std::none_of(fields.cbegin(), fields.cend(), [](const FormField *field) { return field->hasProblem(); });
}

void CustomerLoginDialog::accept()
{
    for (FormField *field : m_form->formFields())
        field->showProblem();
    if (isComplete())
        QDialog::accept();
}

} // namespace kyc::desktop
