// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/importcontext.h"

#include <QWizard>

namespace kyc::desktop {

class Workspace;

/// Carries a verification over by share token, page by page; what comes when the context says. Show it with open().
/// Closing it before the import has begun drops what was entered, which is asked first; closing it afterwards leaves
/// the import running. Personal: it is to go when the vault is locked. GUI thread.
class ImportWizard : public QWizard
{
    Q_OBJECT

public:
    /// What is known when it begins; each may be empty.
    struct Start
    {
        core::Customer customer{};
        QString destinationAccountId{};
        QString reference{};
    };

    /// @p workspace must outlive the wizard.
    explicit ImportWizard(Workspace &workspace, const Start &start, QWidget *parent = nullptr);
    ~ImportWizard() override;

    [[nodiscard]] ImportContext &context() { return m_context; }

    void reject() override; ///< asks first where something would be lost that was typed

private:
    void askToClose();
    void followLogins(Workspace &workspace);
    void keepFocus();

    ImportContext m_context; ///< before the pages, and after them
};

} // namespace kyc::desktop
