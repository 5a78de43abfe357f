// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/destinationpage.h"

#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/imports/importtexts.h"
#include "desktop/imports/statusnotice.h"
#include "desktop/stateline.h"
#include "services/imports/importinquiry.h"

#include <QLineEdit>

namespace kyc::desktop {

DestinationPage::DestinationPage(ImportContext &context, services::ImportInquiry *inquiry, QWidget *parent)
    : InquiryPage(context, ImportContext::DestinationPage, inquiry,
                  {"askDestinationButton", tr("&Ask the destination")}, {"cancelAskingButton", tr("S&top asking")},
                  parent)
{
    setTitle(tr("Destination"));
}

void DestinationPage::initializePage()
{
    setSubTitle(
        tr("What %1 has to be told about the customer.", "%1 is an account").arg(context().destination()->name));
    buttons().setVisible(context().sharing()->canBeAskedBefore);
    makeForm(context().destinationFields(), context().typedDestination());
    for (const QLineEdit *edit : edits())
        connect(edit, &QLineEdit::editingFinished, this, &DestinationPage::askAtOnce);
    typed();
    askAtOnce();
}

void DestinationPage::typed()
{
    context().setDestinationFields(form().values(context().typedDestination().clone()));
    if (!context().present())
        cancel();
    const ImportContext::Problem problem = context().problem(ImportContext::DestinationPage);
    for (FormField *field : form().formFields())
        field->setProblem(field->key() == problem.key ? problem.text : QString());
    showAnswer();
}

void DestinationPage::askAtOnce()
{
    const bool isOpen = window()->isVisible(); // a field is left too when the wizard is closed
    if (isOpen && !context().present() && !isAsking() && context().canAskDestination())
        ask();
}

void DestinationPage::ask()
{
    if (!context().canAskDestination())
        return stateLine().showProblem(context().problem(ImportContext::DestinationPage).text);
    inquiry().askDestination(*context().destination(), context().destinationInput(),
                             {context().customerName(), context().customerId(), context().reference()},
                             [this](const core::Result<core::Verification> &answer) {
                                 context().setPresent(answer);
                                 showAnswer();
                                 leadOn();
                             });
    showAsking(tr("The destination is being asked about the customer\u2026"));
}

void DestinationPage::showAnswer()
{
    const auto &present = context().present();
    const std::optional<services::ImportEnd> end = context().presentEnd();
    if (!isAsking())
        stateLine().showNothing();
    if (!present)
        notice().showNothing();
    else if (!*present && end == services::ImportEnd::UserNotFound)
        notice().showEnd(*end);
    else if (!*present)
        notice().showError(present->error());
    else if (end)
        notice().showStatus((*present)->status, *end);
    else
        notice().showStatus((*present)->status, tr("This is the status there today. The import can be made."));
    update();
}

bool DestinationPage::canAsk() const
{
    return context().canAskDestination();
}

} // namespace kyc::desktop
