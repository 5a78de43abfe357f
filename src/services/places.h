// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::services {

/// Where the programs keep their files; the same for the window and the command line. Tests put in folders of
/// their own.
struct Places
{
    QString configFolder; ///< settings.ini, accounts.json
    QString dataFolder; ///< vault.kyc, activity.json, records.sqlite, checkpoints
    QString administratorFile; ///< system-wide, read only; need not exist
    bool isPassing = false; ///< thrown away with the session, so that a key kept in memory outlives what it opens

    [[nodiscard]] QString settingsFile() const { return configFolder + QStringLiteral("/settings.ini"); }
    [[nodiscard]] QString accountsFile() const { return configFolder + QStringLiteral("/accounts.json"); }
    [[nodiscard]] QString vaultFile() const { return dataFolder + QStringLiteral("/vault.kyc"); }
    [[nodiscard]] QString activityFile() const { return dataFolder + QStringLiteral("/activity.json"); }
    [[nodiscard]] QString recordsFile() const { return dataFolder + QStringLiteral("/records.sqlite"); }
    [[nodiscard]] QString checkpointFolder() const { return dataFolder + QStringLiteral("/checkpoints"); }
};

/// "kyc-desk" below the user's configuration and data folders (XDG on Linux), and the first
/// "kyc-desk/administrator.json" of the system-wide configuration folders (/etc/xdg/kyc-desk/administrator.json on
/// Linux when there is none).
[[nodiscard]] Places standardPlaces();

} // namespace kyc::services
