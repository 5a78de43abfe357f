// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

namespace kyc::packaging {

/// The files that window and command line share (services/places.h).
inline QList<Entry> sharedFiles()
{
    return {
        {QStringLiteral("~/.config/kyc-desk/settings.ini"), QStringLiteral("Settings.")},
        {QStringLiteral("~/.config/kyc-desk/accounts.json"), QStringLiteral("Accounts, without their credentials.")},
        {QStringLiteral("~/.local/share/kyc-desk/vault.kyc"),
         QStringLiteral("Credentials, sealed under a passphrase, where they are not kept in the system's keychain.")},
        {QStringLiteral("~/.local/share/kyc-desk/records.sqlite"),
         QStringLiteral("History, customers, imports and audit. What is in it about persons is sealed.")},
        {QStringLiteral("~/.local/share/kyc-desk/checkpoints"), QStringLiteral("Signed checkpoints of the audit.")},
        {QStringLiteral("/etc/xdg/kyc-desk/administrator.json"),
         QStringLiteral("Accounts and settings that the administrator presets or locks.")},
    };
}

} // namespace kyc::packaging
