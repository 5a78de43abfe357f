// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/settings.h"

#include "core/language.h"
#include "services/csvsettings.h"
#include "services/ownfile.h"
#include "vault/keeper.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <array>
#include <optional>

namespace kyc::services {

namespace {

enum class Shape { KeeperWord, LanguageCode, SchemeWord, SeparatorWord, Columns, Number, Days, Flag, Text };

#ifdef Q_OS_WIN
constexpr auto kMarkByDefault = "true"; // Excel's system
#else
constexpr auto kMarkByDefault = "false";
#endif

struct Row
{
    Setting setting;
    const char *key;
    Shape shape;
    const char *byDefault;
    int least = 0; // of numbers; of days 0 is allowed as well
    int most = 0;
};

constexpr auto kFiveYears = "1827"; // never less, whichever leap years are among them
constexpr int kFiftyYears = 50 * 365 + 13;

/// Every setting: the key in the files, its default, what is allowed.
constexpr std::array kRows{
    Row{Setting::Keeper, "vault/keeper", Shape::KeeperWord, ""},
    Row{Setting::IdleLockMinutes, "vault/idle-lock-minutes", Shape::Number, "15", 0, 24 * 60},
    Row{Setting::LocksWithScreen, "vault/locks-with-screen", Shape::Flag, "true"},
    Row{Setting::ClipboardSeconds, "privacy/clipboard-seconds", Shape::Number, "10", 1, 300},
    Row{Setting::RevealSeconds, "privacy/reveal-seconds", Shape::Number, "30", 1, 300},
    Row{Setting::Language, "general/language", Shape::LanguageCode, ""},
    Row{Setting::ColorScheme, "general/colour-scheme", Shape::SchemeWord, ""},
    Row{Setting::TextPercent, "general/text-percent", Shape::Number, "100", 75, 300},
    Row{Setting::HasTrayIcon, "general/tray-icon", Shape::Flag, "false"},
    Row{Setting::Notifies, "general/notifications", Shape::Flag, "true"},
    Row{Setting::AgentName, "general/agent-name", Shape::Text, ""},
    Row{Setting::CompanyCaFile, "network/company-ca-file", Shape::Text, ""},
    Row{Setting::UsesSystemProxy, "network/system-proxy", Shape::Flag, "true"},
    Row{Setting::AnswerSeconds, "network/answer-seconds", Shape::Number, "15", 5, 120},
    Row{Setting::CheckpointFolder, "audit/checkpoint-folder", Shape::Text, ""},
    Row{Setting::CheckpointEvery, "audit/checkpoint-every", Shape::Number, "500", 1, 100'000},
    Row{Setting::ExportByteOrderMark, "export/byte-order-mark", Shape::Flag, kMarkByDefault},
    Row{Setting::ExportSeparator, "export/separator", Shape::SeparatorWord, "comma"},
    Row{Setting::ExportColumns, "export/columns", Shape::Columns, ""},
    Row{Setting::ExportMasksIdentifiers, "export/masks-identifiers", Shape::Flag, "false"},
    Row{Setting::ExportGuardsFormulas, "export/guards-formulas", Shape::Flag, "true"},
    Row{Setting::RequiresReference, "audit/requires-reference", Shape::Flag, "false"},
    Row{Setting::RetentionLookupDays, "records/keep-lookups-days", Shape::Days, kFiveYears, 30, kFiftyYears},
    Row{Setting::RetentionImportDays, "records/keep-imports-days", Shape::Days, kFiveYears, 30, kFiftyYears},
};

const Row &rowOf(Setting setting)
{
    for (const Row &row : kRows) {
        if (row.setting == setting)
            return row;
    }
    return kRows.front(); // not reached: every setting has a row
}

std::optional<QVariant> number(const Row &row, const QVariant &value)
{
    bool isNumber = false;
    const double read = value.toDouble(&isNumber); // a JSON number, or a text of the INI file
    const bool isNever = row.shape == Shape::Days && qFuzzyIsNull(read);
    const bool isWithin = isNever || (read >= row.least && read <= row.most); // and a number at all
    if (!isNumber || !isWithin || value.typeId() == QMetaType::Bool)
        return std::nullopt;
    const int whole = static_cast<int>(read);
    if (static_cast<double>(whole) < read)
        return std::nullopt;
    return whole;
}

/// The value in the setting's own type; nothing when it is not allowed.
std::optional<QVariant> allowed(const Row &row, const QVariant &value)
{
    const QString text = value.toString();
    switch (row.shape) {
    case Shape::Number:
    case Shape::Days:
        return number(row, value);
    case Shape::Flag:
        if (text != u"true" && text != u"false")
            return std::nullopt;
        return text == u"true";
    case Shape::KeeperWord:
        if (!text.isEmpty() && !vault::keeperKindFromWord(text))
            return std::nullopt;
        return text;
    case Shape::LanguageCode:
        if (!text.isEmpty() && core::languageFor(text, {}) != text)
            return std::nullopt;
        return text;
    case Shape::SchemeWord:
        if (!text.isEmpty()
            && !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")}.contains(
                text))
            return std::nullopt;
        return text;
    case Shape::SeparatorWord:
        if (!csvSeparatorFromWord(text))
            return std::nullopt;
        return text;
    case Shape::Columns:
        if (value.typeId() != QMetaType::QString || !CsvSelection::isSound(text.split(u' ', Qt::SkipEmptyParts)))
            return std::nullopt;
        return text;
    case Shape::Text:
        if (value.typeId() != QMetaType::QString)
            return std::nullopt;
        return text;
    }
    return std::nullopt;
}

} // namespace

Settings::Settings(QString file, const QJsonObject &administrator, QObject *parent)
    : QObject(parent),
      m_file(std::move(file))
{
    const QSettings kept(m_file, QSettings::IniFormat);
    for (const Row &row : kRows) {
        const QString name = key(row.setting);
        if (const auto own = allowed(row, kept.value(name)); own && kept.contains(name))
            m_own.insert(row.setting, *own);
        const QJsonObject preset = administrator.value(name).toObject();
        const auto value = allowed(row, preset.value(QStringLiteral("value")).toVariant());
        if (!value || !preset.contains(QStringLiteral("value")))
            continue;
        m_preset.insert(row.setting, *value);
        if (preset.value(QStringLiteral("locked")).toBool())
            m_locked.insert(row.setting);
    }
}

QList<Setting> Settings::all()
{
    QList<Setting> all;
    for (const Row &row : kRows)
        all.append(row.setting);
    return all;
}

QString Settings::key(Setting setting)
{
    return QString::fromLatin1(rowOf(setting).key);
}

bool Settings::isLocked(Setting setting) const
{
    return m_locked.contains(setting);
}

QVariant Settings::value(Setting setting) const
{
    if (m_own.contains(setting) && !isLocked(setting))
        return m_own.value(setting);
    return defaultValue(setting);
}

QVariant Settings::defaultValue(Setting setting) const
{
    if (m_preset.contains(setting))
        return m_preset.value(setting);
    const Row &row = rowOf(setting);
    return allowed(row, QString::fromLatin1(row.byDefault)).value_or(QVariant());
}

void Settings::reload()
{
    const QSettings kept(m_file, QSettings::IniFormat);
    for (const Row &row : kRows) {
        const QString name = key(row.setting);
        const auto own = kept.contains(name) ? allowed(row, kept.value(name)) : std::nullopt;
        if (!own)
            continue;
        const QVariant before = value(row.setting);
        m_own.insert(row.setting, *own);
        if (value(row.setting) != before)
            Q_EMIT changed(row.setting);
    }
}

core::Result<void> Settings::set(Setting setting, const QVariant &value)
{
    using core::ErrorCause;
    using core::ErrorKind;
    const QString name = key(setting);
    if (isLocked(setting))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::LockedByAdministrator, {name});
    const auto wanted = allowed(rowOf(setting), value);
    if (!wanted)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::ValueOutOfRange, {name});
    if (auto made = makeFolderOf(m_file); !made)
        return made;
    QSettings kept(m_file, QSettings::IniFormat);
    kept.setValue(name, *wanted);
    kept.sync();
    if (kept.status() != QSettings::NoError)
        return core::failure(ErrorKind::Vault, ErrorCause::FileUnwritable,
                             {QFileInfo(m_file).fileName(),
                              QCoreApplication::translate("kyc", "access was refused, or the disk is full")});
    const bool isNew = this->value(setting) != *wanted;
    m_own.insert(setting, *wanted);
    if (isNew)
        Q_EMIT changed(setting);
    return {};
}

} // namespace kyc::services
