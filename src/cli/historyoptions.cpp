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

} // namespace kyc::cli
