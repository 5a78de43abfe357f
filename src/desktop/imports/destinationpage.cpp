// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/destinationpage.h"

#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/imports/importtexts.h"
#include "desktop/imports/statusnotice.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "services/imports/importinquiry.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kyc::desktop {

DestinationPage::DestinationPage(ImportContext &context, services::ImportInquiry *preview, QWidget *parent)
    : WizardPage(context, ImportContext::DestinationPage, parent),
      m_preview(preview),
      m_formPlace(new QWidget(this)),
      m_buttons(new QWidget(this)),
      m_askButton(new QPushButton(tr("&Ask the destination"), m_buttons)),
      m_cancelButton(new QPushButton(tr("S&top asking"), m_buttons)),
      m_stateLine(new StateLine(this)),
      m_notice(new StatusNotice(this))
{
    m_preview->setParent(this);
    setTitle(tr("Destination"));
    m_askButton->setObjectName(QStringLiteral("askDestinationButton"));
    m_askButton->setAutoDefault(true);
    m_cancelButton->setObjectName(QStringLiteral("cancelAskingButton"));
    m_cancelButton->setAutoDefault(true);
    auto *formLayout = new QVBoxLayout(m_formPlace);
    formLayout->setContentsMargins(0, 0, 0, 0);
    auto *buttonsLayout = new QHBoxLayout(m_buttons);
    buttonsLayout->setContentsMargins(0, 0, 0, 0);
    buttonsLayout->setSpacing(kGrid);
    buttonsLayout->addWidget(m_askButton);
    buttonsLayout->addWidget(m_cancelButton);
    buttonsLayout->addStretch(1);
    for (QWidget *part :
         {m_formPlace, m_buttons, static_cast<QWidget *>(m_stateLine), static_cast<QWidget *>(m_notice)})
        addPart(part);
    connect(m_askButton, &QPushButton::clicked, this, &DestinationPage::ask);
    connect(m_cancelButton, &QPushButton::clicked, this, &DestinationPage::cancel);
}

void DestinationPage::initializePage()
{
    setSubTitle(tr("What %1 has to be told about the customer.", "%1 is an account")
                    .arg(accountLine(*context().destination())));
    m_buttons->setVisible(context().sharing()->canBeAskedBefore);
    makeForm();
    typed();
    askAtOnce();
}

void DestinationPage::cleanupPage()
{
    cancel();
}

void DestinationPage::makeForm()
{
    delete m_form;
    m_form = new FieldsForm(context().destinationFields(), m_formPlace);
    m_formPlace->layout()->addWidget(m_form);
    m_form->setValues(context().typedDestination());
    connect(m_form, &FieldsForm::changed, this, &DestinationPage::typed);
    for (const FormField *field : m_form->formFields()) {
        if (const auto *edit = qobject_cast<QLineEdit *>(field->editor()))
            connect(edit, &QLineEdit::editingFinished, this, &DestinationPage::askAtOnce);
    }
    QWidget::setTabOrder(m_form, m_askButton);
    QWidget::setTabOrder(m_askButton, m_cancelButton);
    if (!m_form->formFields().isEmpty())
        setFocusProxy(m_form->formFields().constFirst());
}

void DestinationPage::typed()
{
    context().setDestinationFields(m_form->values(context().typedDestination().clone()));
    if (!context().present())
        cancel();
    const ImportContext::Problem problem = context().problem(ImportContext::DestinationPage);
    for (FormField *field : m_form->formFields())
        field->setProblem(field->key() == problem.key ? problem.text : QString());
    showPresent();
}

void DestinationPage::askAtOnce()
{
    const bool isOpen = window()->isVisible(); // a field is left too when the wizard is closed
    if (isOpen && !context().present() && !m_preview->isAsking() && context().canAskDestination())
        ask();
}

void DestinationPage::ask()
{
    if (!context().canAskDestination())
        return m_stateLine->showProblem(context().problem(ImportContext::DestinationPage).text);
    m_preview->askDestination(*context().destination(), context().destinationInput(),
                              {context().customerName(), context().customerId(), context().reference()},
                              [this](const core::Result<core::Verification> &answer) {
                                  context().setPresent(answer);
                                  showPresent();
                                  leadOn();
                              });
    m_notice->showNothing();
    m_stateLine->showProgress(tr("The destination is being asked about the customer\u2026"));
    update();
}

void DestinationPage::cancel()
{
    m_preview->cancel();
    m_stateLine->showNothing();
    update();
}

void DestinationPage::showPresent()
{
    const auto &present = context().present();
    const std::optional<services::ImportEnd> end = context().presentEnd();
    if (!m_preview->isAsking())
        m_stateLine->showNothing();
    if (!present)
        m_notice->showNothing();
    else if (!*present && end == services::ImportEnd::UserNotFound)
        m_notice->showEnd(*end);
    else if (!*present)
        m_notice->showError(present->error());
    else if (end)
        m_notice->showStatus((*present)->status, *end);
    else
        m_notice->showStatus((*present)->status, tr("This is the status there today. The import can be made."));
    update();
}

void DestinationPage::update()
{
    const bool isAsking = m_preview->isAsking();
    m_askButton->setEnabled(!isAsking && context().canAskDestination());
    m_cancelButton->setVisible(isAsking);
    Q_EMIT completeChanged();
}

} // namespace kyc::desktop
