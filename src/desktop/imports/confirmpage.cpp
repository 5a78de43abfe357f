// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/confirmpage.h"

#include "core/errortext.h"
#include "desktop/imports/importtexts.h"
#include "desktop/lookup/detailsection.h"
#include "desktop/stateline.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/whendone.h"
#include "services/imports/importdesk.h"
#include "services/summary.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QWizard>

namespace kyc::desktop {

namespace {

void addFields(DetailSection &section, const QList<core::FieldDescription> &fields, const core::Fields &values)
{
    for (const core::FieldDescription &field : fields) {
        if (field.isSecret && values.contains(field.key))
            section.addPair(field.label.text(), ConfirmPage::tr("given, not shown", "a secret"));
        else if (!values.text(field.key).isEmpty())
            section.addPair(field.label.text(), values.text(field.key));
        else if (!field.isSecret && !field.defaultValue.isEmpty())
            section.addPair(field.label.text(), field.defaultValue);
    }
}

} // namespace

ConfirmPage::ConfirmPage(ImportContext &context, services::ImportDesk &imports, QWidget *parent)
    : WizardPage(context, ImportContext::ConfirmPage, parent),
      m_imports(imports),
      m_route(new DetailSection(tr("From and to"), QStringLiteral("routeSection"), this)),
      m_applicant(new DetailSection(tr("Applicant"), QStringLiteral("applicantSection"), this)),
      m_destination(new DetailSection(tr("Destination"), QStringLiteral("destinationSection"), this)),
      m_basis(new DetailSection(tr("Basis"), QStringLiteral("basisSection"), this)),
      m_stateLine(new StateLine(this))
{
    setTitle(tr("Check and start"));
    setSubTitle(tr("Once it has begun, the token cannot be taken back."));
    setCommitPage(true);
    for (QWidget *part :
         {static_cast<QWidget *>(m_route), static_cast<QWidget *>(m_applicant), static_cast<QWidget *>(m_basis),
          static_cast<QWidget *>(m_destination), static_cast<QWidget *>(m_stateLine)})
        addPart(part);
}

void ConfirmPage::initializePage()
{
    setButtonText(QWizard::CommitButton, context().hasGivenToken() ? tr("&Import") : tr("&Generate token and import"));
    m_stateLine->showNothing();
    showRoute();
    showPeople();
    focusButton(QWizard::CommitButton);
}

void ConfirmPage::showRoute()
{
    m_route->clear();
    m_route->addPair(tr("From"), context().source() ? accountLine(*context().source()) : tr("A token given by hand"));
    if (context().isProduction())
        m_route->addSubheading(tr("Into production"), productionIcon());
    m_route->addPair(tr("To"), accountLine(*context().destination()));
    m_basis->clear();
    m_basis->addPair(tr("What allows it"), context().basis());
    m_basis->addPair(tr("Ticket"), context().reference());
}

void ConfirmPage::showPeople()
{
    m_applicant->clear();
    if (context().source()) {
        m_applicant->addPair(tr("Customer"), context().customerName());
        core::Fields applicant;
        const QMap<QString, QString> texts = context().order().applicant;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it)
            applicant.setText(it.key(), it.value());
        addFields(*m_applicant, context().applicantFields(), applicant);
        if (const auto &reading = context().reading(); reading && *reading)
            m_applicant->addPair(tr("Status there"), services::statusText((*reading)->verification.status));
    }
    m_destination->clear();
    addFields(*m_destination, context().destinationFields(), context().destinationInput());
    if (const auto &present = context().present(); present && *present)
        m_destination->addPair(tr("Status there today"), services::statusText((*present)->status));
}

bool ConfirmPage::isComplete() const
{
    return !m_isStarting && WizardPage::isComplete();
}

bool ConfirmPage::validatePage()
{
    if (context().import() != 0)
        return true;
    if (m_isStarting)
        return false;
    if (const auto objection = m_imports.objection(context().order(), context().secrets()))
        m_stateLine->showError(*objection);
    else if (context().isProduction())
        askOnceMore();
    else
        start();
    return false;
}

void ConfirmPage::askOnceMore()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Import into production"),
                                     tr("Import \u201c%1\u201d into \u201c%2\u201d?", "a customer, an account")
                                         .arg(context().customerName(), context().destination()->name),
                                     QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("productionQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("%1 is a production account. The customer counts as verified there from then on, and that cannot be undone "
           "from here.")
            .arg(accountLine(*context().destination())));
    QPushButton *confirm = question->addButton(tr("&Import into production"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmProductionButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, &ConfirmPage::start);
    question->open();
}

void ConfirmPage::start()
{
    setStarting(true);
    m_stateLine->showProgress(tr("The import is being written down\u2026"));
    whenDone(m_imports.start(context().order(), context().secrets()), this, [this](const core::Result<qint64> &id) {
        setStarting(false);
        if (!id)
            return m_stateLine->showError(id.error());
        m_stateLine->showNothing();
        context().setImport(*id);
        Q_EMIT begun();
        wizard()->next();
    });
}

void ConfirmPage::setStarting(bool isStarting)
{
    m_isStarting = isStarting;
    Q_EMIT completeChanged();
    if (isStarting)
        wizard()->button(QWizard::BackButton)->setEnabled(false); // what has begun is not changed any more
}

} // namespace kyc::desktop
