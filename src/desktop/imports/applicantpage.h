// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/inquirypage.h"

namespace kyc::desktop {

/// "Applicant": who it is at the source. The applicant is read in the background, and only one that is approved, with
/// all on the profile that the destination demands, leads on.
class ApplicantPage : public InquiryPage
{
    Q_OBJECT

public:
    /// Owns the inquiry.
    ApplicantPage(ImportContext &context, services::ImportInquiry *inquiry, QWidget *parent = nullptr);

    void initializePage() override;

protected:
    void typed() override;
    void ask() override;
    void showAnswer() override;
    [[nodiscard]] bool canAsk() const override;
};

} // namespace kyc::desktop
