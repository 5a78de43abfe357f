// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/basispage.h"

#include "desktop/accounts/formfield.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace kyc::desktop {

namespace {

constexpr int kLongestText = 500; // characters

QLineEdit *makeEdit(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(kLongestText);
    return edit;
}

} // namespace

BasisPage::BasisPage(ImportContext &context, QWidget *parent)
    : WizardPage(context, ImportContext::BasisPage, parent),
      m_basis(makeEdit("basisLineEdit")),
      m_reference(makeEdit("ticketLineEdit"))
{
    setTitle(tr("Basis"));
    setSubTitle(tr("A customer's data goes from one company to another. Both lines are recorded with the import."));
    m_basisField = new FormField(QStringLiteral("basis"), tr("What allows it (required)"), m_basis, this);
    m_basisField->setHint(tr("The customer's consent, and when and where it was given; or another legal basis."));
    m_referenceField = new FormField(QStringLiteral("reference"), tr("Ticket (required)"), m_reference, this);
    m_referenceField->setHint(tr("The number of the ticket this belongs to."));
    for (FormField *field : {m_basisField, m_referenceField}) {
        addPart(field);
        connect(field, &FormField::changed, this, &BasisPage::typed);
    }
}

void BasisPage::initializePage()
{
    m_basis->setText(context().basis());
    m_reference->setText(context().reference());
    typed();
}

void BasisPage::typed()
{
    context().setBasis(m_basis->text());
    context().setReference(m_reference->text());
    const ImportContext::Problem problem = context().problem(ImportContext::BasisPage);
    for (FormField *field : {m_basisField, m_referenceField})
        field->setProblem(field->key() == problem.key ? problem.text : QString());
    Q_EMIT completeChanged();
}

} // namespace kyc::desktop
