// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/importcontext.h"

#include <QWizard>

class QBoxLayout;

namespace kyc::desktop {

/// A page of the import wizard: what it shows scrolls where there is too much of it, and whether it is complete and
/// what comes next the context says. GUI thread.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    /// @p context must outlive the page.
    WizardPage(ImportContext &context, ImportContext::Page page, QWidget *parent = nullptr);

    [[nodiscard]] int nextId() const override { return m_context.nextId(m_page); }
    [[nodiscard]] bool isComplete() const override { return m_context.isComplete(m_page); }
    void showAbove(QWidget *part); ///< takes it in, above all others
    void cleanupPage() override { } ///< what was typed stays when the page is gone back from

protected:
    [[nodiscard]] ImportContext &context() { return m_context; }
    [[nodiscard]] const ImportContext &context() const { return m_context; }
    [[nodiscard]] QBoxLayout *content() { return m_content; } ///< widgets go above its stretch: addPart()
    void addPart(QWidget *part);
    /// Takes the keyboard on to the wizard's button that leads on, if it is within this page.
    void leadOn();
    /// For a page on which nothing is typed: its button has the keyboard as soon as it is shown.
    void focusButton(QWizard::WizardButton which);

private:
    ImportContext &m_context;
    ImportContext::Page m_page;
    QBoxLayout *m_content = nullptr;
};

} // namespace kyc::desktop
