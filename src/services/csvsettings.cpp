// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvsettings.h"

#include <array>

namespace kyc::services {

namespace {

struct Separator
{
    QChar character;
    const char *word;
};

constexpr std::array kSeparators{Separator{u',', "comma"}, Separator{u';', "semicolon"}, Separator{u'|', "bar"},
                                 Separator{u'\t', "tab"}};

} // namespace

QString csvSeparatorWord(QChar separator)
{
    for (const Separator &one : kSeparators) {
        if (one.character == separator)
            return QLatin1String(one.word);
    }
    return {};
}

std::optional<QChar> csvSeparatorFromWord(const QString &word)
{
    for (const Separator &one : kSeparators) {
        if (QLatin1String(one.word) == word)
            return one.character;
    }
    return std::nullopt;
}

CsvOptions csvOptions(const Settings &settings)
{
    CsvOptions options;
    options.format.separator = csvSeparatorFromWord(settings.text(Setting::ExportSeparator)).value_or(u',');
    options.format.hasByteOrderMark = settings.flag(Setting::ExportByteOrderMark);
    options.format.guardsFormulas = settings.flag(Setting::ExportGuardsFormulas);
    options.columns = settings.text(Setting::ExportColumns).split(u' ', Qt::SkipEmptyParts);
    options.masksIdentifiers = settings.flag(Setting::ExportMasksIdentifiers);
    return options;
}

core::Result<void> keepCsvOptions(Settings &settings, const CsvOptions &options)
{
    const QList<std::pair<Setting, QVariant>> values{
        {Setting::ExportSeparator, csvSeparatorWord(options.format.separator)},
        {Setting::ExportByteOrderMark, options.format.hasByteOrderMark},
        {Setting::ExportGuardsFormulas, options.format.guardsFormulas},
        {Setting::ExportColumns, options.columns.join(u' ')},
        {Setting::ExportMasksIdentifiers, options.masksIdentifiers}};
    core::Result<void> kept;
    for (const auto &[setting, value] : values) {
        if (kept && !settings.isLocked(setting) && settings.value(setting) != value)
            kept = settings.set(setting, value);
    }
    return kept;
}

} // namespace kyc::services
