// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/inquirypage.h"

#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/imports/statusnotice.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "services/imports/importinquiry.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kyc::desktop {

InquiryPage::InquiryPage(ImportContext &context, ImportContext::Page page, services::ImportInquiry *inquiry,
                         const Button &ask, const Button &stop, QWidget *parent)
    : WizardPage(context, page, parent),
      m_inquiry(inquiry),
      m_formPlace(new QWidget(this)),
      m_buttons(new QWidget(this)),
      m_askButton(makeButton(ask)),
      m_stopButton(makeButton(stop)),
      m_stateLine(new StateLine(this)),
      m_notice(new StatusNotice(this))
{
    m_inquiry->setParent(this);
    auto *formLayout = new QVBoxLayout(m_formPlace);
    formLayout->setContentsMargins(0, 0, 0, 0);
    auto *buttonsLayout = new QHBoxLayout(m_buttons);
    buttonsLayout->setContentsMargins(0, 0, 0, 0);
    buttonsLayout->setSpacing(kGrid);
    buttonsLayout->addWidget(m_askButton);
    buttonsLayout->addWidget(m_stopButton);
    buttonsLayout->addStretch(1);
    for (QWidget *part :
         {m_formPlace, m_buttons, static_cast<QWidget *>(m_stateLine), static_cast<QWidget *>(m_notice)})
        addPart(part);
    connect(m_askButton, &QPushButton::clicked, this, &InquiryPage::ask);
    connect(m_stopButton, &QPushButton::clicked, this, &InquiryPage::cancel);
}

QPushButton *InquiryPage::makeButton(const Button &button)
{
    auto *made = new QPushButton(button.text, m_buttons);
    made->setObjectName(QLatin1String(button.name));
    made->setAutoDefault(true);
    return made;
}

void InquiryPage::cleanupPage()
{
    cancel();
}

void InquiryPage::makeForm(const QList<core::FieldDescription> &fields, const core::Fields &values)
{
    delete m_form;
    m_form = new FieldsForm(fields, m_formPlace);
    m_formPlace->layout()->addWidget(m_form);
    m_form->setValues(values);
    connect(m_form, &FieldsForm::changed, this, &InquiryPage::typed);
    QWidget::setTabOrder(m_form, m_askButton);
    QWidget::setTabOrder(m_askButton, m_stopButton);
    if (!m_form->formFields().isEmpty())
        setFocusProxy(m_form->formFields().constFirst());
}

QList<QLineEdit *> InquiryPage::edits() const
{
    QList<QLineEdit *> edits;
    for (const FormField *field : m_form->formFields()) {
        if (auto *edit = qobject_cast<QLineEdit *>(field->editor()))
            edits.append(edit);
    }
    return edits;
}

bool InquiryPage::isAsking() const
{
    return m_inquiry->isAsking();
}

void InquiryPage::showAsking(const QString &text)
{
    if (!isAsking())
        return; // it was answered at once
    m_notice->showNothing();
    m_stateLine->showProgress(text);
    update();
}

void InquiryPage::cancel()
{
    m_inquiry->cancel();
    m_stateLine->showNothing();
    update();
}

void InquiryPage::update()
{
    m_askButton->setEnabled(!isAsking() && canAsk());
    m_stopButton->setVisible(isAsking());
    Q_EMIT completeChanged();
}

} // namespace kyc::desktop
