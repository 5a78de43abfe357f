// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/historyoptions.h"

#include "core/wordtable.h"
#include "providers/registry.h"

#include <QCoreApplication>

namespace kyc::cli {

namespace {

using core::Message;
using records::HistoryColumn;
using services::Setting;

constexpr core::WordTable<HistoryColumn, 12> kColumns{{
    {HistoryColumn::LookedUpAt, "time"},
    {HistoryColumn::Customer, "customer"},
    {HistoryColumn::Identifiers, "identifiers"},
    {HistoryColumn::Provider, "provider"},
    {HistoryColumn::Check, "check"},
    {HistoryColumn::Account, "account"},
    {HistoryColumn::Environment, "environment"},
    {HistoryColumn::Agent, "agent"},
    {HistoryColumn::Reference, "reference"},
    {HistoryColumn::Outcome, "outcome"},
    {HistoryColumn::NextActor, "next"},
    {HistoryColumn::Reason, "reason"},
}};

/// What the words stand for.
template <class Value>
QList<Value> known(OptionReader &reader, const char *option, std::optional<Value> (*fromWord)(const QString &),
                   const char *wanted)
{
    QList<Value> values;
    for (const QString &word : reader.values(option)) {
        const auto value = fromWord(word);
        if (value)
            values.append(*value);
        else
            reader.refuseValue(option, wanted);
    }
    return values;
}

std::optional<QString> providerFromWord(const QString &word)
{
    return providers::find(word) ? std::optional(word) : std::nullopt;
}

std::optional<QString> checkFromWord(const QString &word)
{
    return providers::providerOfCheck(word) ? std::optional(word) : std::nullopt;
}

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

/// What was typed.
struct TypedCsvOptions
{
    std::optional<QStringList> columns;
    std::optional<QChar> separator;
    std::optional<bool> hasByteOrderMark;
    std::optional<bool> isMasked;
    std::optional<bool> isGuarded;
};

TypedCsvOptions typedCsvOptions(OptionReader &reader)
{
    return {columns(reader), reader.separator(), eitherOf(reader, "bom", "no-bom"),
            eitherOf(reader, "masked", "unmasked"), eitherOf(reader, "guard", "no-guard")};
}

/// Lays what was typed over what the settings say.
class Laying
{
public:
    Laying(OptionReader &reader, const services::Settings &settings) : m_reader(reader), m_settings(settings) { }

    template <class Value>
    void lay(Setting setting, const std::optional<Value> &typed, Value &value, const char *what)
    {
        if (!typed || *typed == value)
            return;
        if (m_settings.isLocked(setting)) {
            m_reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Your administrator has set %1: it cannot be changed."),
                                    {Message(what).text()}});
        }
        value = *typed;
    }

private:
    OptionReader &m_reader;
    const services::Settings &m_settings;
};

} // namespace

QStringList historySortWords()
{
    QStringList words;
    for (const auto &row : kColumns.rows)
        words.append(QLatin1String(row.word));
    return words;
}

records::HistoryFilter readHistoryFilter(OptionReader &reader)
{
    records::HistoryFilter filter;
    filter.text = reader.value("text").value_or(QString());
    filter.statuses = known(reader, "status", &core::statusFromWord,
                            QT_TRANSLATE_NOOP("kyc", "a status as in JSON, for example ActionRequired"));
    filter.errorKinds = known(reader, "error", &core::errorKindFromWord,
                              QT_TRANSLATE_NOOP("kyc", "a kind of error as in JSON, for example RateLimited"));
    filter.providerIds =
        known(reader, "provider", &providerFromWord, QT_TRANSLATE_NOOP("kyc", "one that \"providers\" lists"));
    filter.checkIds = known(reader, "check", &checkFromWord, QT_TRANSLATE_NOOP("kyc", "one that \"providers\" lists"));
    filter.agents = reader.values("agent");
    if (const QDateTime since = reader.time("since"); since.isValid())
        filter.from = since;
    if (const QDateTime until = reader.time("until"); until.isValid())
        filter.until = until;
    if (filter.from && filter.until && *filter.from >= *filter.until)
        reader.refuseValue("until", QT_TRANSLATE_NOOP("kyc", "a time later than that of --since"));
    return filter;
}

records::HistoryOrder readHistoryOrder(OptionReader &reader)
{
    records::HistoryOrder order;
    if (const auto word = reader.value("sort")) {
        const auto column = kColumns.value(*word);
        if (!column)
            reader.refuseValue("sort", QT_TRANSLATE_NOOP("kyc", "a column that --help names"));
        order.column = column.value_or(order.column);
    }
    const bool isNewestFirst = order.column == HistoryColumn::LookedUpAt;
    order.direction = isNewestFirst != reader.contains("reverse") ? Qt::DescendingOrder : Qt::AscendingOrder;
    return order;
}

void checkCsvOptions(OptionReader &reader)
{
    static_cast<void>(typedCsvOptions(reader));
}

services::CsvOptions readCsvOptions(OptionReader &reader, const services::Settings &settings)
{
    const TypedCsvOptions typed = typedCsvOptions(reader);
    services::CsvOptions options = services::csvOptions(settings);
    Laying over(reader, settings);
    over.lay(Setting::ExportColumns, typed.columns, options.columns, QT_TRANSLATE_NOOP("kyc", "the columns"));
    over.lay(Setting::ExportSeparator, typed.separator, options.format.separator,
             QT_TRANSLATE_NOOP("kyc", "the separator"));
    over.lay(Setting::ExportByteOrderMark, typed.hasByteOrderMark, options.format.hasByteOrderMark,
             QT_TRANSLATE_NOOP("kyc", "the byte-order mark"));
    over.lay(Setting::ExportMasksIdentifiers, typed.isMasked, options.masksIdentifiers,
             QT_TRANSLATE_NOOP("kyc", "whether identifiers are masked"));
    over.lay(Setting::ExportGuardsFormulas, typed.isGuarded, options.format.guardsFormulas,
             QT_TRANSLATE_NOOP("kyc", "whether formulas are guarded"));
    return options;
}

} // namespace kyc::cli
