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

/// "Destination": what the destination wants to know. Where it knows its customers beforehand it is asked at once, and
/// its status of today is shown.
class DestinationPage : public WizardPage
{
    Q_OBJECT

public:
    /// Owns the preview.
    DestinationPage(ImportContext &context, services::ImportInquiry *preview, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;

private:
    void makeForm();
    void typed();
    void askAtOnce();
    void ask();
    void cancel();
    void showPresent();
    void update();

    services::ImportInquiry *m_preview = nullptr;
    QWidget *m_formPlace = nullptr;
    FieldsForm *m_form = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_askButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    StateLine *m_stateLine = nullptr;
    StatusNotice *m_notice = nullptr;
};

} // namespace kyc::desktop
