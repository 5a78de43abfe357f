// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"
#include "core/fields.h"

#include <QDialog>

class QPushButton;

namespace kyc::desktop {

class FieldsForm;
class FormField;

/// Before a customer is logged in: says to whom a code will go, and asks for what the login needs of the customer and
/// is not known. Show it with open(); accepted, fields() has what was typed. GUI thread.
class CustomerLoginDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog says of the login.
    struct Subject
    {
        QString providerName;
        QString accountName;
        QString customerLabel; ///< empty when not known
        QStringList known; ///< what of the customer the login needs and has, in words
    };

    CustomerLoginDialog(const Subject &subject, const QList<core::FieldDescription> &missing,
                        QWidget *parent = nullptr);

    [[nodiscard]] core::Fields fields() const;
    void accept() override; ///< nothing while something is missing

private:
    [[nodiscard]] bool isComplete() const;

    FieldsForm *m_form = nullptr;
};

} // namespace kyc::desktop
