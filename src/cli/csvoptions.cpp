// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/csvoptions.h"

#include <QCoreApplication>

namespace kyc::cli {

namespace {

using core::Message;
using services::Setting;

/// One of two switches, or nothing said.
std::optional<bool> eitherOf(OptionReader &reader, const char *on, const char *off)
{
    if (reader.contains(on) && reader.contains(off)) {
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "--%1 and --%2 exclude each other."),
                              {QLatin1String(on), QLatin1String(off)}});
    }
    if (!reader.contains(on) && !reader.contains(off))
        return std::nullopt;
    return reader.contains(on);
}

std::optional<QStringList> columns(OptionReader &reader)
{
    const auto text = reader.value("columns");
    if (!text)
        return std::nullopt;
    if (*text == u"all")
        return QStringList();
    QStringList names;
    for (const QString &name : text->split(u','))
        names.append(name.trimmed());
    if (!services::CsvSelection::isSound(names))
        reader.refuseValue("columns", QT_TRANSLATE_NOOP("kyc", "names of columns, none of them twice, or \"all\""));
    return names;
}

class Laying
{
public:
    explicit Laying(const services::Settings &settings) : m_settings(settings) { }

    template <class Value>
    void lay(Setting setting, const std::optional<Value> &typed, Value &value, const char *what)
    {
        if (!typed || *typed == value)
            return;
        if (m_settings.isLocked(setting)) {
            m_objection = Message{QT_TRANSLATE_NOOP("kyc", "Your administrator has set %1: it cannot be changed."),
                                  {Message(what).text()}};
        }
        value = *typed;
    }

    [[nodiscard]] const std::optional<Message> &objection() const { return m_objection; }

private:
    const services::Settings &m_settings;
    std::optional<Message> m_objection;
};

} // namespace

TypedCsvOptions readCsvOptions(OptionReader &reader)
{
    return {columns(reader), reader.separator(), eitherOf(reader, "bom", "no-bom"),
            eitherOf(reader, "masked", "unmasked"), eitherOf(reader, "guard", "no-guard")};
}

std::optional<Message> layOver(services::CsvOptions &options, const TypedCsvOptions &typed,
                               const services::Settings &settings)
{
    Laying over(settings);
    over.lay(Setting::ExportColumns, typed.columns, options.columns, QT_TRANSLATE_NOOP("kyc", "the columns"));
    over.lay(Setting::ExportSeparator, typed.separator, options.format.separator,
             QT_TRANSLATE_NOOP("kyc", "the separator"));
    over.lay(Setting::ExportByteOrderMark, typed.hasByteOrderMark, options.format.hasByteOrderMark,
             QT_TRANSLATE_NOOP("kyc", "the byte-order mark"));
    over.lay(Setting::ExportMasksIdentifiers, typed.isMasked, options.masksIdentifiers,
             QT_TRANSLATE_NOOP("kyc", "whether identifiers are masked"));
    over.lay(Setting::ExportGuardsFormulas, typed.isGuarded, options.format.guardsFormulas,
             QT_TRANSLATE_NOOP("kyc", "whether formulas are guarded"));
    return over.objection();
}

services::CsvOptions csvOptionsOfScripts(const services::Settings &settings)
{
    const services::CsvOptions wanted = services::csvOptions(settings);
    services::CsvOptions options;
    if (settings.isLocked(Setting::ExportColumns))
        options.columns = wanted.columns;
    if (settings.isLocked(Setting::ExportSeparator))
        options.format.separator = wanted.format.separator;
    if (settings.isLocked(Setting::ExportByteOrderMark))
        options.format.hasByteOrderMark = wanted.format.hasByteOrderMark;
    if (settings.isLocked(Setting::ExportMasksIdentifiers))
        options.masksIdentifiers = wanted.masksIdentifiers;
    if (settings.isLocked(Setting::ExportGuardsFormulas))
        options.format.guardsFormulas = wanted.format.guardsFormulas;
    return options;
}

} // namespace kyc::cli
