// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/wizardpage.h"
#include "records/auditentry.h"

#include <QFuture>

class QPushButton;

namespace kyc::services {
class AuditTrail;
class ImportDesk;
} // namespace kyc::services

namespace kyc::desktop {

class ImportResult;
class StateLine;

/// "Result": the status at the destination, what to do next, and the means to do it.
class ResultPage : public WizardPage
{
    Q_OBJECT

public:
    /// All must outlive the page.
    ResultPage(ImportContext &context, services::ImportDesk &imports, services::AuditTrail &trail,
               QWidget *parent = nullptr);

    void initializePage() override;

Q_SIGNALS:
    void goesOn(); ///< it runs again

private:
    QWidget *makeButtons();
    void showButtons();
    void follow(const QFuture<core::Result<void>> &going);
    void newToken();
    void copySummary();
    void note(records::AuditAction action, const QString &what);

    services::ImportDesk &m_imports;
    services::AuditTrail &m_trail;
    ImportResult *m_result = nullptr;
    QPushButton *m_newToken = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_watchOn = nullptr;
    QPushButton *m_copy = nullptr;
    StateLine *m_stateLine = nullptr;
};

} // namespace kyc::desktop
