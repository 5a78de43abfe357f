// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/wizardpage.h"

class QLineEdit;
class QPushButton;

namespace kyc::services {
class ImportInquiry;
}

namespace kyc::desktop {

class FieldsForm;
class StateLine;
class StatusNotice;

/// A page whose fields say about whom a provider is asked in the background: the form, the buttons that ask and stop,
/// how it goes, and what was answered. Whom to ask, and what the answer means, is the child's. GUI thread.
class InquiryPage : public WizardPage
{
    Q_OBJECT

public:
    void cleanupPage() override; ///< stops asking

protected:
    struct Button
    {
        const char *name;
        QString text;
    };

    /// Owns the inquiry.
    InquiryPage(ImportContext &context, ImportContext::Page page, services::ImportInquiry *inquiry, const Button &ask,
                const Button &stop, QWidget *parent);

    virtual void typed() = 0;
    virtual void ask() = 0;
    virtual void showAnswer() = 0; ///< what is known of whoever is entered now; ends with update()
    [[nodiscard]] virtual bool canAsk() const = 0;

    void makeForm(const QList<core::FieldDescription> &fields, const core::Fields &values);
    [[nodiscard]] FieldsForm &form() { return *m_form; }
    [[nodiscard]] QList<QLineEdit *> edits() const; ///< of the form
    [[nodiscard]] QWidget &buttons() { return *m_buttons; }
    [[nodiscard]] services::ImportInquiry &inquiry() { return *m_inquiry; }
    [[nodiscard]] StateLine &stateLine() { return *m_stateLine; }
    [[nodiscard]] StatusNotice &notice() { return *m_notice; }
    [[nodiscard]] bool isAsking() const;
    void showAsking(const QString &text);
    void cancel();
    void update();

private:
    [[nodiscard]] QPushButton *makeButton(const Button &button);

    services::ImportInquiry *m_inquiry = nullptr;
    QWidget *m_formPlace = nullptr;
    FieldsForm *m_form = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_askButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    StateLine *m_stateLine = nullptr;
    StatusNotice *m_notice = nullptr;
};

} // namespace kyc::desktop
