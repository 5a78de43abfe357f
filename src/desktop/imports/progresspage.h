// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/wizardpage.h"

class QLabel;

namespace kyc::services {
class ImportDesk;
}

namespace kyc::desktop {

class ImportSteps;
class StateLine;

/// "Progress": the steps as they are gone, and how long the token lives on. When the import rests it leads on by
/// itself.
class ProgressPage : public WizardPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ProgressPage(ImportContext &context, services::ImportDesk &imports, QWidget *parent = nullptr);

    void initializePage() override;
    void follow(); ///< the import runs, or runs again

private:
    void changed(qint64 id);
    void rest(qint64 id);

    services::ImportDesk &m_imports;
    ImportSteps *m_steps = nullptr;
    StateLine *m_stateLine = nullptr;
};

} // namespace kyc::desktop
