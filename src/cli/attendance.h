// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/desk.h"

namespace kyc::cli {

/// A command at work, for the audit: that it began and that it ended, with a checkpoint where the vault is open then.
/// To be made right after the desk, so that it ends before the desk does and after everything else. What the audit
/// could not take is told on the standard error, once. Main thread; ending blocks until the audit has it all.
class Attendance
{
public:
    Attendance(services::Desk &desk, const QString &command);
    ~Attendance();
    Q_DISABLE_COPY_MOVE(Attendance)

private:
    services::Desk &m_desk;
    QObject m_listener;
    bool m_isTold = false;
};

} // namespace kyc::cli
