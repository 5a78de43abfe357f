// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/inquirypage.h"

namespace kyc::desktop {

/// "Destination": what the destination wants to know. Where it knows its customers beforehand it is asked at once, and
/// its status of today is shown.
class DestinationPage : public InquiryPage
{
    Q_OBJECT

public:
    /// Owns the inquiry.
    DestinationPage(ImportContext &context, services::ImportInquiry *inquiry, QWidget *parent = nullptr);

    void initializePage() override;

protected:
    void typed() override;
    void ask() override;
    void showAnswer() override;
    [[nodiscard]] bool canAsk() const override;

private:
    void askAtOnce();
};

} // namespace kyc::desktop
