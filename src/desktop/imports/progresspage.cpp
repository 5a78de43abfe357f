// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/progresspage.h"

#include "desktop/imports/importsteps.h"
#include "desktop/stateline.h"
#include "services/imports/importdesk.h"

#include <QBoxLayout>
#include <QWizard>

namespace kyc::desktop {

using services::ImportDesk;

ProgressPage::ProgressPage(ImportContext &context, ImportDesk &imports, QWidget *parent)
    : WizardPage(context, ImportContext::ProgressPage, parent),
      m_imports(imports),
      m_steps(new ImportSteps(this)),
      m_stateLine(new StateLine(this))
{
    setTitle(tr("Progress"));
    setSubTitle(tr("The window may be closed: the import goes on, and is found in the place Imports."));
    setButtonText(QWizard::CancelButton, tr("&Close, and go on in the background"));
    m_steps->setObjectName(QStringLiteral("importSteps"));
    addPart(m_stateLine);
    addPart(m_steps);
    connect(&m_imports, &ImportDesk::changed, this, &ProgressPage::changed);
    connect(&m_imports, &ImportDesk::ended, this, &ProgressPage::rest);
}

void ProgressPage::initializePage()
{
    follow();
    focusButton(QWizard::CancelButton);
}

void ProgressPage::follow()
{
    const qint64 id = context().import();
    context().setRested(false);
    changed(id);
    Q_EMIT completeChanged();
    if (m_imports.runner(id) != ImportDesk::Runner::Here) // it was quicker than this page
        QMetaObject::invokeMethod(this, [this, id] { rest(id); }, Qt::QueuedConnection);
}

void ProgressPage::changed(qint64 id)
{
    const services::ImportState *import = id == context().import() ? m_imports.find(id) : nullptr;
    if (!import)
        return;
    m_steps->showImport(*import);
    if (import->status == services::ImportStatus::Running)
        m_stateLine->showProgress(services::stepName(import->step).text());
    else
        m_stateLine->showNothing();
}

void ProgressPage::rest(qint64 id)
{
    if (id == 0 || id != context().import() || !wizard() || wizard()->currentPage() != this)
        return;
    context().setRested(true);
    Q_EMIT completeChanged();
    wizard()->next();
}

} // namespace kyc::desktop
