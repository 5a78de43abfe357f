// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QVariant>

namespace kyc::services {

/// Every setting of the product but the sizes of windows. The one table (key, default, what is allowed) is in
/// settings.cpp.
enum class Setting {
    Keeper, ///< word of vault::KeeperKind; empty until somebody has chosen
    IdleLockMinutes, ///< locked after so long without a key or the mouse; 0: never
    LocksWithScreen, ///< locked when the screen is, and before the machine sleeps
    ClipboardSeconds, ///< how long a copied secret stays on the clipboard
    RevealSeconds, ///< how long a shown secret stays shown
    Language, ///< code of core::languages(); empty: the first of the system's list
    ColorScheme, ///< "light", "dark", "high-contrast"; empty: as the system has it
    TextPercent, ///< of the system's size of letters
    HasTrayIcon,
    Notifies, ///< through the desktop, when an import has ended and nobody looks
    AgentName, ///< of the person at the desk, for the records; empty: the login name
    CompanyCaFile, ///< PEM; empty for none
    UsesSystemProxy, ///< else none
    AnswerSeconds, ///< how long one answer of a provider is waited for
    CheckpointFolder, ///< where checkpoints of the audit are copied to; empty: kept beside the records alone
    CheckpointEvery, ///< so many entries of the audit
    ExportByteOrderMark, ///< at the start of a CSV file, for Excel
    ExportSeparator, ///< word of csvSeparatorWord()
    ExportColumns, ///< names of csvColumns() with a blank between; empty for all of them
    ExportMasksIdentifiers,
    ExportGuardsFormulas, ///< csvguard.h
    RequiresReference, ///< nobody is looked up without one, for example a ticket
    RetentionLookupDays, ///< how long lookups are kept; 0: for ever
    RetentionImportDays, ///< how long what was imported is kept; 0: for ever
};

/// What the user has set, what the administrator has set, and the defaults, in that order unless the administrator
/// has locked it. Never a secret. GUI thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// @p administrator is the "settings" object of the administrator's file (accountfile.h): {key: {"value": …,
    /// "locked": bool}}; keys that are unknown and values that are not allowed are left out.
    explicit Settings(QString file, const QJsonObject &administrator = {}, QObject *parent = nullptr);

    [[nodiscard]] QVariant value(Setting setting) const; ///< always an allowed one
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] int number(Setting setting) const { return value(setting).toInt(); }
    [[nodiscard]] bool flag(Setting setting) const { return value(setting).toBool(); }
    /// What it is where the user has set nothing: the administrator's, or the product's.
    [[nodiscard]] QVariant defaultValue(Setting setting) const;
    [[nodiscard]] bool isLocked(Setting setting) const; ///< by the administrator

    /// Kept at once. InvalidInput/LockedByAdministrator, InvalidInput/ValueOutOfRange (args: the key),
    /// Vault/FileUnwritable.
    [[nodiscard]] core::Result<void> set(Setting setting, const QVariant &value);

    /// Takes up what another program has set since; what is not in the file any more stays.
    void reload();

    [[nodiscard]] static QList<Setting> all();
    [[nodiscard]] static QString key(Setting setting); ///< as in the files, for example "vault/keeper"

Q_SIGNALS:
    void changed(kyc::services::Setting setting);

private:
    QString m_file;
    QMap<Setting, QVariant> m_preset;
    QMap<Setting, QVariant> m_own;
    QSet<Setting> m_locked;
};

} // namespace kyc::services
