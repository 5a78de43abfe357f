// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/result.h"

#include <QJsonObject>

#include <vector>

namespace kyc::services {

/// accounts.json and the files that accounts are exported to: no secrets, ever.
///
/// {"format":"kyc-desk-accounts","version":1,"accounts":[{"id","name","provider","environment","baseUrl"?,"enabled",
///   "quota":{"requestsPerSecond","burst","inFlight"}?,"fields":{key:text}}]}
///
/// Keys this version does not know are kept, at the top and in each account, and written again. Ids are unique, of
/// letters, digits, '.', '_' and '-': they become part of the keepers' keys.
struct AccountFile
{
    std::vector<core::Account> accounts; ///< their fields hold texts alone
    QJsonObject unknownKeys; ///< of the top
    QMap<QString, QJsonObject> unknownAccountKeys; ///< by account id
};

/// @p name is what errors call the file. Protocol/FileDamaged, Protocol/FileTooNew (args: name, version). A value under
/// a field that the provider calls a secret makes the file damaged: somebody has put a credential into it.
[[nodiscard]] core::Result<AccountFile> readAccountFile(const QByteArray &json, const QString &name);

/// Indented, keys in a fixed order. Secrets are left out.
[[nodiscard]] QByteArray writeAccountFile(const AccountFile &file);

/// What the administrator has set for every user of the machine: {"format":"kyc-desk-administrator","version":1,
/// "settings":{key:{"value","locked"}},"accounts":[as above]}.
struct AdministratorFile
{
    QJsonObject settings;
    std::vector<core::Account> accounts;
};

[[nodiscard]] core::Result<AdministratorFile> readAdministratorFile(const QByteArray &json, const QString &name);
/// The same from the disk; no file presets nothing. Vault/FileUnreadable.
[[nodiscard]] core::Result<AdministratorFile> loadAdministratorFile(const QString &path);

} // namespace kyc::services
