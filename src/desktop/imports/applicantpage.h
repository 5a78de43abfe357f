// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/wizardpage.h"

class QPushButton;

namespace kyc::services {
class ImportInquiry;
}

namespace kyc::desktop {

class FieldsForm;
class StateLine;
class StatusNotice;

/// "Applicant": who it is at the source. The applicant is read in the background, and only one that is approved, with
/// all on the profile that the destination demands, leads on.
class ApplicantPage : public WizardPage
{
    Q_OBJECT

public:
    /// Owns the preview.
    ApplicantPage(ImportContext &context, services::ImportInquiry *preview, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;

private:
    void makeForm();
    void typed();
    void read();
    void cancel();
    void showReading();
    void update();

    services::ImportInquiry *m_preview = nullptr;
    QWidget *m_formPlace = nullptr;
    FieldsForm *m_form = nullptr;
    QPushButton *m_readButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    StateLine *m_stateLine = nullptr;
    StatusNotice *m_notice = nullptr;
};

} // namespace kyc::desktop
