// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/applicantpage.h"

#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/imports/statusnotice.h"
#include "desktop/stateline.h"
#include "services/imports/importinquiry.h"

#include <QLineEdit>
#include <QLocale>

namespace kyc::desktop {

using services::ImportEnd;

namespace {

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

ApplicantPage::ApplicantPage(ImportContext &context, services::ImportInquiry *inquiry, QWidget *parent)
    : InquiryPage(context, ImportContext::ApplicantPage, inquiry, {"readApplicantButton", tr("&Read the applicant")},
                  {"cancelReadingButton", tr("S&top reading")}, parent)
{
    setTitle(tr("Applicant"));
    setSubTitle(tr("Who it is where the customer was verified. Only an approved applicant can be carried over."));
}

void ApplicantPage::initializePage()
{
    core::Fields values;
    const QMap<QString, QString> &known = context().applicant();
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        values.setText(it.key(), it.value());
    makeForm(context().applicantFields(), values);
    for (const QLineEdit *edit : edits())
        connect(edit, &QLineEdit::returnPressed, this, &ApplicantPage::ask);
    showAnswer();
    if (!context().reading() && context().canReadApplicant())
        ask(); // it was known before the wizard began
}

void ApplicantPage::typed()
{
    const core::Fields values = form().values({});
    QMap<QString, QString> texts;
    for (const FormField *field : form().formFields())
        texts.insert(field->key(), values.text(field->key()));
    context().setApplicant(texts);
    if (isAsking())
        cancel();
    showAnswer();
}

void ApplicantPage::ask()
{
    if (context().reading() && *context().reading())
        return; // nothing was changed since
    const ImportContext::Problem problem = context().problem(ImportContext::ApplicantPage);
    if (!context().canReadApplicant())
        return stateLine().showProblem(problem.text);
    core::Fields who;
    const QMap<QString, QString> texts = context().order().applicant;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        who.setText(it.key(), it.value());
    inquiry().readApplicant(*context().source(), who,
                            {context().customerName(), context().customerId(), context().reference()},
                            [this](const core::Result<providers::ApplicantReading> &reading) {
                                context().setReading(reading);
                                showAnswer();
                                leadOn();
                            });
    showAsking(tr("The applicant is being read\u2026"));
}

void ApplicantPage::showAnswer()
{
    const auto &reading = context().reading();
    const std::optional<ImportEnd> end = context().applicantEnd();
    if (!isAsking())
        stateLine().showNothing();
    if (!reading)
        notice().showNothing();
    else if (!*reading && end == ImportEnd::ApplicantNotFound)
        notice().showEnd(*end);
    else if (!*reading)
        notice().showError(reading->error());
    else if (end == ImportEnd::FieldsMissing)
        notice().showStatus(
            (*reading)->verification.status,
            tr("%1\nMissing: %2", "what is wrong, and which fields").arg(endLine(*end), missingFields(context())));
    else if (end)
        notice().showStatus((*reading)->verification.status, *end);
    else
        notice().showStatus((*reading)->verification.status, tr("This verification can be carried over."));
    update();
}

bool ApplicantPage::canAsk() const
{
    return !(context().reading() && *context().reading());
}

} // namespace kyc::desktop
