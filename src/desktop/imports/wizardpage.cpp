// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/wizardpage.h"

#include "desktop/visuals/metrics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>

namespace kyc::desktop {

WizardPage::WizardPage(ImportContext &context, ImportContext::Page page, QWidget *parent)
    : QWizardPage(parent),
      m_context(context),
      m_page(page)
{
    auto *scrollArea = new QScrollArea(this);
    scrollArea->setFrameShape(QFrame::NoFrame);
    scrollArea->setWidgetResizable(true);
    scrollArea->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scrollArea);
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(0, kGrid, kGrid, 0);
    m_content->setSpacing(kWideGrid);
    m_content->addStretch(1);
    scrollArea->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollArea);
}

void WizardPage::addPart(QWidget *part)
{
    m_content->insertWidget(m_content->count() - 1, part);
}

void WizardPage::showAbove(QWidget *part)
{
    m_content->insertWidget(0, part);
}

void WizardPage::leadOn()
{
    const QWidget *focus = QApplication::focusWidget();
    QAbstractButton *next =
        wizard() ? wizard()->button(isCommitPage() ? QWizard::CommitButton : QWizard::NextButton) : nullptr;
    if (next && next->isEnabled() && focus && isAncestorOf(focus))
        next->setFocus(Qt::OtherFocusReason);
}

void WizardPage::focusButton(QWizard::WizardButton which)
{
    const auto focus = [this, which] {
        if (wizard() && wizard()->currentPage() == this)
            wizard()->button(which)->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, focus, Qt::QueuedConnection); // the wizard shows it first
}

} // namespace kyc::desktop
