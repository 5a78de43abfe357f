// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/attendance.h"

#include "cli/vaultproblem.h"
#include "cli/wait.h"

namespace kyc::cli {

Attendance::Attendance(services::Desk &desk, const QString &command) : m_desk(desk)
{
    const auto tell = [this](const core::Error &error) {
        if (!std::exchange(m_isTold, true))
            tellError(error);
    };
    QObject::connect(&m_desk.trail(), &services::AuditTrail::failed, &m_listener, tell);
    QObject::connect(&m_desk.trail(), &services::AuditTrail::checkpointFailed, &m_listener, tell);
    m_desk.trail().note(records::AuditAction::Start, {.outcome = QCoreApplication::applicationName() + u' ' + command});
}

Attendance::~Attendance()
{
    static_cast<void>(waitFor(m_desk.end())); // a failure is told by the signals
}

} // namespace kyc::cli
