// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/wizardpage.h"

class QComboBox;

namespace kyc::desktop {

class FormField;
class SecretEdit;

/// "From and to": the account the verification comes from, or a token that is at hand, and the one it goes to.
class RoutePage : public WizardPage
{
    Q_OBJECT

public:
    explicit RoutePage(ImportContext &context, QWidget *parent = nullptr);

    void forgetToken(); ///< the import has it

private:
    void fill();
    void chosen();

    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    SecretEdit *m_token = nullptr;
    FormField *m_fromField = nullptr;
    FormField *m_toField = nullptr;
    FormField *m_tokenField = nullptr;
};

} // namespace kyc::desktop
