// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/routepage.h"

#include "desktop/accounts/formfield.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/imports/importtexts.h"
#include "desktop/visuals/statusvisuals.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace kyc::desktop {

namespace {

QComboBox *makeChoice(const char *name, const QList<const core::Account *> &accounts)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const core::Account *account : accounts) {
        choice->addItem(accountLine(*account), account->id);
        if (account->environment == core::Environment::Production)
            choice->setItemIcon(choice->count() - 1, productionIcon());
    }
    return choice;
}

} // namespace

RoutePage::RoutePage(ImportContext &context, QWidget *parent)
    : WizardPage(context, ImportContext::RoutePage, parent),
      m_from(makeChoice("sourceComboBox", context.sources())),
      m_to(makeChoice("destinationComboBox", context.destinations())),
      m_token(new SecretEdit)
{
    setTitle(tr("From and to"));
    setSubTitle(tr("A share token carries a finished verification to another provider. It can be used once."));
    m_from->addItem(tr("I already have a token"), QString());
    m_fromField = new FormField(QStringLiteral("source"), tr("From"), m_from, this);
    m_tokenField = new FormField(QStringLiteral("share-token"), tr("Share token"), m_token, this);
    m_toField = new FormField(QStringLiteral("destination"), tr("To"), m_to, this);
    m_fromField->setHint(tr("Where the customer was verified; the token is made there."));
    m_tokenField->setHint(tr("It is kept in memory, and in the vault while the import runs, and nowhere else."));
    m_toField->setHint(tr("Where the customer shall count as verified."));
    for (FormField *field : {m_fromField, m_tokenField, m_toField})
        addPart(field);
    fill();
    for (const FormField *field : {m_fromField, m_tokenField, m_toField})
        connect(field, &FormField::changed, this, &RoutePage::chosen);
    chosen();
}

/// As the context has it.
void RoutePage::fill()
{
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    const QString from = context().source() ? context().source()->id : QString();
    m_from->setCurrentIndex(m_from->findData(from));
    m_to->setCurrentIndex(context().destination() ? m_to->findData(context().destination()->id) : -1);
    m_to->setEnabled(m_to->count() > 0);
}

void RoutePage::forgetToken()
{
    m_token->clear();
}

void RoutePage::chosen()
{
    context().setSource(m_from->currentData().toString());
    context().setDestination(m_to->currentData().toString());
    context().setGivenToken(context().hasGivenToken() ? m_token->secret() : core::Secret());
    m_tokenField->setVisible(context().hasGivenToken());
    m_toField->setNotice(context().isProduction()
                             ? tr("This is a production account: the customer is imported in earnest.")
                             : QString());
    const ImportContext::Problem problem = context().problem(ImportContext::RoutePage);
    for (FormField *field : {m_fromField, m_tokenField, m_toField})
        field->setProblem(field->key() == problem.key ? problem.text : QString());
    if (problem.key == m_toField->key())
        m_toField->showProblem(); // nothing that is typed here can mend it
    Q_EMIT completeChanged();
}

} // namespace kyc::desktop
