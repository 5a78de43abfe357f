// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kyc::desktop {

/// Where an export is written, and how its folder is shown; tests put in their own.
struct ExportFile
{
    using Chosen = std::function<void(const QString &path)>;

    /// Calls back with a path, later, or never when the person thinks better of it. @p name is a proposal.
    std::function<void(QWidget *parent, const QString &name, Chosen chosen)> choose;
    std::function<void(const QString &path)> showFolderOf;

    /// The system's; the folder last chosen is remembered.
    [[nodiscard]] static ExportFile dialogs();
};

} // namespace kyc::desktop
