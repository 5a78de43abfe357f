// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/applicantpage.h"

#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/imports/statusnotice.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "services/imports/importinquiry.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace kyc::desktop {

using services::ImportEnd;

namespace {

QPushButton *makeButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

/// What the destination demands and the profile says it lacks.
QString missingFields(const ImportContext &context)
{
    QStringList names;
    for (const core::ProfileField field : context.sharing()->profile) {
        if (!context.reading()->value().profile.value(field, true))
            names.append(core::profileFieldName(field).text());
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

ApplicantPage::ApplicantPage(ImportContext &context, services::ImportInquiry *preview, QWidget *parent)
    : WizardPage(context, ImportContext::ApplicantPage, parent),
      m_preview(preview),
      m_formPlace(new QWidget(this)),
      m_readButton(makeButton("readApplicantButton", tr("&Read the applicant"), this)),
      m_cancelButton(makeButton("cancelReadingButton", tr("S&top reading"), this)),
      m_stateLine(new StateLine(this)),
      m_notice(new StatusNotice(this))
{
    m_preview->setParent(this);
    setTitle(tr("Applicant"));
    setSubTitle(tr("Who it is where the customer was verified. Only an approved applicant can be carried over."));
    auto *formLayout = new QVBoxLayout(m_formPlace);
    formLayout->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QWidget(this);
    auto *buttonsLayout = new QHBoxLayout(buttons);
    buttonsLayout->setContentsMargins(0, 0, 0, 0);
    buttonsLayout->setSpacing(kGrid);
    buttonsLayout->addWidget(m_readButton);
    buttonsLayout->addWidget(m_cancelButton);
    buttonsLayout->addStretch(1);
    for (QWidget *part : {m_formPlace, buttons, static_cast<QWidget *>(m_stateLine), static_cast<QWidget *>(m_notice)})
        addPart(part);
    connect(m_readButton, &QPushButton::clicked, this, &ApplicantPage::read);
    connect(m_cancelButton, &QPushButton::clicked, this, &ApplicantPage::cancel);
}

void ApplicantPage::initializePage()
{
    makeForm();
    showReading();
    if (!context().reading() && context().canReadApplicant())
        read(); // it was known before the wizard began
}

void ApplicantPage::cleanupPage()
{
    cancel();
}

void ApplicantPage::makeForm()
{
    delete m_form;
    m_form = new FieldsForm(context().applicantFields(), m_formPlace);
    m_formPlace->layout()->addWidget(m_form);
    core::Fields values;
    const QMap<QString, QString> &known = context().applicant();
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        values.setText(it.key(), it.value());
    m_form->setValues(values);
    connect(m_form, &FieldsForm::changed, this, &ApplicantPage::typed);
    for (const FormField *field : m_form->formFields()) {
        if (const auto *edit = qobject_cast<QLineEdit *>(field->editor()))
            connect(edit, &QLineEdit::returnPressed, this, &ApplicantPage::read);
    }
    QWidget::setTabOrder(m_form, m_readButton);
    QWidget::setTabOrder(m_readButton, m_cancelButton);
    if (!m_form->formFields().isEmpty())
        setFocusProxy(m_form->formFields().constFirst());
}

void ApplicantPage::typed()
{
    const core::Fields values = m_form->values({});
    QMap<QString, QString> texts;
    for (const FormField *field : m_form->formFields())
        texts.insert(field->key(), values.text(field->key()));
    context().setApplicant(texts);
    if (m_preview->isAsking())
        cancel();
    showReading();
}

void ApplicantPage::read()
{
    if (context().reading() && *context().reading())
        return; // nothing was changed since
    const ImportContext::Problem problem = context().problem(ImportContext::ApplicantPage);
    if (!context().canReadApplicant())
        return m_stateLine->showProblem(problem.text);
    core::Fields who;
    const QMap<QString, QString> texts = context().order().applicant;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        who.setText(it.key(), it.value());
    m_preview->readApplicant(*context().source(), who,
                             {context().customerName(), context().customerId(), context().reference()},
                             [this](const core::Result<providers::ApplicantReading> &reading) {
                                 context().setReading(reading);
                                 m_stateLine->showNothing();
                                 showReading();
                                 leadOn();
                             });
    m_notice->showNothing();
    m_stateLine->showProgress(tr("The applicant is being read\u2026"));
    update();
}

void ApplicantPage::cancel()
{
    m_preview->cancel();
    m_stateLine->showNothing();
    update();
}

void ApplicantPage::showReading()
{
    const auto &reading = context().reading();
    const std::optional<ImportEnd> end = context().applicantEnd();
    if (!m_preview->isAsking())
        m_stateLine->showNothing();
    if (!reading)
        m_notice->showNothing();
    else if (!*reading && end == ImportEnd::ApplicantNotFound)
        m_notice->showEnd(*end);
    else if (!*reading)
        m_notice->showError(reading->error());
    else if (end == ImportEnd::FieldsMissing)
        m_notice->showStatus(
            (*reading)->verification.status,
            tr("%1\nMissing: %2", "what is wrong, and which fields").arg(endLine(*end), missingFields(context())));
    else if (end)
        m_notice->showStatus((*reading)->verification.status, *end);
    else
        m_notice->showStatus((*reading)->verification.status, tr("This verification can be carried over."));
    update();
}

void ApplicantPage::update()
{
    const bool isAsking = m_preview->isAsking();
    const bool isRead = context().reading() && *context().reading();
    m_readButton->setEnabled(!isAsking && !isRead);
    m_cancelButton->setVisible(isAsking);
    Q_EMIT completeChanged();
}

} // namespace kyc::desktop
