// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/auditfile.h"

#include <functional>

class QWidget;

namespace kyc::desktop {

/// Where an export of the audit goes, where its checkpoints are copied to, where a recovery file is; tests put in their
/// own. Each calls back with a path, later, or never when the person thinks better of it.
struct AuditFileChoice
{
    using Chosen = std::function<void(const QString &path)>;

    std::function<void(QWidget *parent, Chosen chosen)> toExport;
    std::function<void(QWidget *parent, const QString &now, Chosen chosen)> toFolder;
    std::function<void(QWidget *parent, Chosen chosen)> toMakeRecovery; ///< asks before a file is written over
    std::function<void(QWidget *parent, Chosen chosen)> toRecover;

    [[nodiscard]] static AuditFileChoice dialogs();
};

/// JSON where the name says so, else CSV.
[[nodiscard]] services::AuditFileFormat auditFileFormatOf(const QString &path);

} // namespace kyc::desktop
