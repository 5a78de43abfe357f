// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quota.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace kyc::desktop {

class FormField;

/// How hard an account may press its provider; what is left empty is as the provider's default, which stands in the
/// field, pale. GUI thread.
class QuotaForm : public QWidget
{
    Q_OBJECT

public:
    QuotaForm(const core::Quota &byDefault, const std::optional<core::Quota> &own, QWidget *parent = nullptr);

    [[nodiscard]] QList<FormField *> formFields() const { return {m_rateField, m_inFlightField}; }
    /// Nothing when nothing is entered. What is not well-formed counts as the default.
    [[nodiscard]] std::optional<core::Quota> quota() const;
    void review(); ///< puts what is wrong into the fields

Q_SIGNALS:
    void changed();

private:
    core::Quota m_default;
    std::optional<core::Quota> m_own;
    QLineEdit *m_rateLineEdit = nullptr;
    QLineEdit *m_inFlightLineEdit = nullptr;
    FormField *m_rateField = nullptr;
    FormField *m_inFlightField = nullptr;
};

} // namespace kyc::desktop
