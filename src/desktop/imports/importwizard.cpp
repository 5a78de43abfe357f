// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importwizard.h"

#include "desktop/imports/applicantpage.h"
#include "desktop/imports/basispage.h"
#include "desktop/imports/confirmpage.h"
#include "desktop/imports/destinationpage.h"
#include "desktop/imports/progresspage.h"
#include "desktop/imports/resultpage.h"
#include "desktop/imports/routepage.h"
#include "desktop/logins/codestrip.h"
#include "desktop/visuals/metrics.h"
#include "desktop/workspace.h"
#include "services/settings.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace kyc::desktop {

ImportWizard::ImportWizard(Workspace &workspace, const Start &start, QWidget *parent)
    : QWizard(parent),
      m_context(workspace.accounts(), workspace.clock())
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Carry a verification over"));
    setWizardStyle(ModernStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(NoBackButtonOnStartPage);
    setOption(DisabledBackButtonOnLastPage);
    setOption(NoCancelButtonOnLastPage);
    m_context.prefill(start.customer, start.destinationAccountId);
    m_context.setReference(start.reference);
    m_context.setBegun();
    m_context.setReferenceFirst(workspace.settings().flag(services::Setting::RequiresReference)
                                && m_context.reference().isEmpty());
    services::ImportDesk &imports = workspace.imports();
    auto *route = new RoutePage(m_context, this);
    setPage(ImportContext::RoutePage, route);
    setPage(ImportContext::ApplicantPage, new ApplicantPage(m_context, workspace.makeImportInquiry(), this));
    setPage(ImportContext::BasisPage, new BasisPage(m_context, this));
    setPage(ImportContext::DestinationPage, new DestinationPage(m_context, workspace.makeImportInquiry(), this));
    auto *confirm = new ConfirmPage(m_context, imports, this);
    setPage(ImportContext::ConfirmPage, confirm);
    connect(confirm, &ConfirmPage::begun, route, &RoutePage::forgetToken);
    auto *progress = new ProgressPage(m_context, imports, this);
    setPage(ImportContext::ProgressPage, progress);
    auto *result = new ResultPage(m_context, imports, workspace.trail(), this);
    setPage(ImportContext::ResultPage, result);
    setStartId(ImportContext::RoutePage);
    connect(result, &ResultPage::goesOn, this, [this, progress] {
        back();
        progress->follow();
    });
    followLogins(workspace);
    const auto keepFocusSoon = [this] {
        QMetaObject::invokeMethod(this, &ImportWizard::keepFocus, Qt::QueuedConnection);
    };
    connect(this, &QWizard::currentIdChanged, this, keepFocusSoon);
    connect(qApp, &QApplication::focusChanged, this, [keepFocusSoon](const QWidget * /*before*/, const QWidget *now) {
        if (!now)
            keepFocusSoon();
    });
    fitToText(*this, 46, 38);
}

/// What the window behind it asks cannot be answered there while this is open.
void ImportWizard::followLogins(Workspace &workspace)
{
    auto *codes = new CodeStrip(workspace, this);
    codes->setObjectName(QStringLiteral("wizardCodeStrip"));
    codes->follow(workspace.broker());
    connect(this, &QWizard::currentIdChanged, codes, [this, codes] {
        if (auto *page = qobject_cast<WizardPage *>(currentPage()))
            page->showAbove(codes);
    });
}

/// What had the keyboard may be gone with its page, and still have it, or be switched off while something is asked:
/// somebody has it then too, on the page if it can be.
void ImportWizard::keepFocus()
{
    const auto canWork = [this](const QWidget *one) { return one->isEnabled() && one->isVisibleTo(this); };
    const QWidget *now = QApplication::focusWidget();
    if (!isActiveWindow() || (now && canWork(now)))
        return;
    const auto takesFocus = [canWork](const QWidget *one) {
        return (one->focusPolicy() & Qt::TabFocus) && canWork(one);
    };
    for (QWidget *root : {static_cast<QWidget *>(currentPage()), static_cast<QWidget *>(this)}) {
        for (QWidget *one = root ? root->nextInFocusChain() : nullptr; one && one != root;
             one = one->nextInFocusChain()) {
            if (root->isAncestorOf(one) && takesFocus(one))
                return one->setFocus(Qt::OtherFocusReason);
        }
    }
}

void ImportWizard::reject()
{
    if (m_context.import() == 0 && m_context.isTyped())
        askToClose();
    else
        QWizard::reject();
}

void ImportWizard::askToClose()
{
    if (findChild<QMessageBox *>(QStringLiteral("closeWizardQuestion")))
        return;
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Close without importing?"),
                                     QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("closeWizardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What was entered here is dropped. Nothing was handed over."));
    QPushButton *confirm = question->addButton(tr("C&lose"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmCloseWizardButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    // Once the question is gone, and by our own word: the display gives the keyboard to nobody when both go at once.
    connect(
        confirm, &QPushButton::clicked, this,
        [this] {
            QWizard::reject();
            if (parentWidget())
                parentWidget()->window()->activateWindow();
        },
        Qt::QueuedConnection);
    question->open();
}

ImportWizard::~ImportWizard()
{
    hide(); // who loses the keyboard may still look into the context
}

} // namespace kyc::desktop
