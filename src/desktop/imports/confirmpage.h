// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/wizardpage.h"

namespace kyc::services {
class ImportDesk;
}

namespace kyc::desktop {

class DetailSection;
class StateLine;

/// "Check and start": everything that was entered, and the button that begins the import. Into production only after a
/// second question. It cannot be gone back over.
class ConfirmPage : public WizardPage
{
    Q_OBJECT

public:
    /// @p imports must outlive the page.
    ConfirmPage(ImportContext &context, services::ImportDesk &imports, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    /// True once the import has begun; before that it begins it, and goes on by itself.
    [[nodiscard]] bool validatePage() override;

Q_SIGNALS:
    void begun();

private:
    void showRoute();
    void showPeople();
    void askOnceMore();
    void start();
    void setStarting(bool isStarting);

    services::ImportDesk &m_imports;
    DetailSection *m_route = nullptr;
    DetailSection *m_applicant = nullptr;
    DetailSection *m_destination = nullptr;
    DetailSection *m_basis = nullptr;
    StateLine *m_stateLine = nullptr;
    bool m_isStarting = false;
};

} // namespace kyc::desktop
