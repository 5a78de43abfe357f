// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/resultpage.h"

#include "desktop/imports/importresult.h"
#include "desktop/imports/newtokenquestion.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"
#include "services/audittrail.h"
#include "services/imports/importdesk.h"
#include "services/imports/importsummary.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTimeZone>
#include <QWizard>

namespace kyc::desktop {

using services::ImportState;

ResultPage::ResultPage(ImportContext &context, services::ImportDesk &imports, services::AuditTrail &trail,
                       QWidget *parent)
    : WizardPage(context, ImportContext::ResultPage, parent),
      m_imports(imports),
      m_trail(trail),
      m_result(new ImportResult(this)),
      m_stateLine(new StateLine(this))
{
    setTitle(tr("Result"));
    setFinalPage(true);
    setButtonText(QWizard::FinishButton, tr("&Close"));
    addPart(m_result);
    addPart(makeButtons());
    addPart(m_stateLine);
    using records::AuditAction;
    connect(m_result, &ImportResult::idCopied, this, [this] { note(AuditAction::Copy, QStringLiteral("id")); });
    connect(m_result, &ImportResult::linkCopied, this,
            [this] { note(AuditAction::Copy, QStringLiteral("id-proof-link")); });
    connect(m_result, &ImportResult::linkOpened, this,
            [this] { note(AuditAction::Reveal, QStringLiteral("id-proof-link")); });
}

QWidget *ResultPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    const auto add = [buttons, layout](const char *name, const QString &text) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(true);
        layout->addWidget(button);
        return button;
    };
    m_newToken = add("newTokenButton", tr("&New token\u2026"));
    m_goOn = add("goOnButton", tr("&Go on"));
    m_watchOn = add("watchOnButton", tr("&Watch on"));
    m_copy = add("copyImportSummaryButton", tr("Copy &summary"));
    layout->addStretch(1);
    connect(m_newToken, &QPushButton::clicked, this, &ResultPage::newToken);
    connect(m_goOn, &QPushButton::clicked, this,
            [this] { follow(m_imports.resume(context().import(), context().secrets())); });
    connect(m_watchOn, &QPushButton::clicked, this,
            [this] { follow(m_imports.watchOn(context().import(), context().secrets())); });
    connect(m_copy, &QPushButton::clicked, this, &ResultPage::copySummary);
    return buttons;
}

void ResultPage::initializePage()
{
    m_stateLine->showNothing();
    if (const ImportState *import = m_imports.find(context().import())) {
        setSubTitle(tr("At %1", "an account").arg(import->destinationName));
        m_result->showImport(*import, m_imports.runner(import->id));
    }
    showButtons();
    focusButton(QWizard::FinishButton);
}

void ResultPage::showButtons()
{
    const qint64 id = context().import();
    const ImportState *import = m_imports.find(id);
    const bool isWaiting = import && import->status == services::ImportStatus::Waiting;
    m_newToken->setVisible(import && m_imports.canTakeNewToken(id));
    m_goOn->setVisible(import && !isWaiting && m_imports.canResume(id));
    m_watchOn->setVisible(isWaiting && m_imports.canResume(id));
    m_copy->setVisible(import != nullptr);
}

void ResultPage::newToken()
{
    const ImportState *import = m_imports.find(context().import());
    if (!import)
        return;
    askForNewToken(*import, {}, this, [this](core::Fields token) {
        core::Fields secrets = context().secrets();
        secrets.remove(services::kShareTokenField); // the last one
        secrets.merge(std::move(token));
        follow(m_imports.newToken(context().import(), std::move(secrets)));
    });
}

void ResultPage::follow(const QFuture<core::Result<void>> &going)
{
    m_stateLine->showProgress(tr("The import goes on\u2026"));
    whenDone(going, this, [this](const core::Result<void> &goes) {
        if (!goes)
            return m_stateLine->showError(goes.error());
        m_stateLine->showNothing();
        Q_EMIT goesOn();
    });
}

void ResultPage::copySummary()
{
    const ImportState *import = m_imports.find(context().import());
    if (!import)
        return;
    QGuiApplication::clipboard()->setText(services::importSummary(*import, QTimeZone::systemTimeZone()));
    note(records::AuditAction::Copy, QStringLiteral("summary"));
}

void ResultPage::note(records::AuditAction action, const QString &what)
{
    if (const ImportState *import = m_imports.find(context().import()))
        m_trail.note(action, auditDetails(*import, what));
}

} // namespace kyc::desktop
