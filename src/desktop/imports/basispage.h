// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/wizardpage.h"

class QLineEdit;

namespace kyc::desktop {

class FormField;

/// "Basis": what allows the import, and the ticket. Both are recorded.
class BasisPage : public WizardPage
{
    Q_OBJECT

public:
    explicit BasisPage(ImportContext &context, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void typed();

    QLineEdit *m_basis = nullptr;
    QLineEdit *m_reference = nullptr;
    FormField *m_basisField = nullptr;
    FormField *m_referenceField = nullptr;
};

} // namespace kyc::desktop
