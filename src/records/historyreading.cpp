// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historyreading.h"

#include "records/recordsfailure.h"
#include "records/statement.h"

#include <QHash>

#include <algorithm>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;

const QString &selection()
{
    static const QString kSelection =
        QStringLiteral("SELECT history_id, outcome FROM history_detail WHERE history_id ");
    return kSelection;
}

/// One statement for all of them: a run of the table where they are close together, else each by its number.
QString statementFor(std::span<const qint64> ids)
{
    constexpr qint64 kClose = 2;
    const auto [first, last] = std::minmax_element(ids.begin(), ids.end());
    if (*last - *first < kClose * static_cast<qint64>(ids.size()))
        return selection() + QStringLiteral("BETWEEN %1 AND %2").arg(*first).arg(*last);
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return selection() + QStringLiteral("IN (%1)").arg(numbers.join(u','));
}

Result<std::vector<SealedOutcome>> oneByOne(const QSqlDatabase &database, std::span<const qint64> ids,
                                            qsizetype mostBytes)
{
    std::vector<SealedOutcome> entries;
    Statement get(database, selection() + QStringLiteral("= ?"));
    qsizetype bytes = 0;
    for (const qint64 id : ids) {
        SealedOutcome &entry = entries.emplace_back(SealedOutcome{id, {}});
        const Result<void> got = get.with(id).each([&entry](const Statement &at) {
            entry.bytes = at.blob(1);
            return Result<void>();
        });
        if (!got)
            return core::Unexpected(got.error());
        bytes += entry.bytes.size();
        if (bytes > mostBytes && entries.size() > 1) {
            entries.pop_back();
            break;
        }
    }
    return entries;
}

} // namespace

Result<std::vector<SealedOutcome>> sealedOutcomes(const QSqlDatabase &database, std::span<const qint64> ids,
                                                  qsizetype mostBytes)
{
    std::vector<SealedOutcome> entries;
    if (ids.empty())
        return entries;
    QHash<qint64, std::size_t> places;
    places.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids) {
        places.insert(id, entries.size());
        entries.push_back({id, {}});
    }
    const bool isEachOnce = static_cast<std::size_t>(places.size()) == ids.size();
    qsizetype bytes = 0;
    const auto fit = [&](const Statement &at) -> Result<void> {
        const auto place = places.constFind(at.integer(0));
        if (place == places.cend())
            return {};
        SealedOutcome &entry = entries.at(*place);
        entry.bytes = at.blob(1);
        bytes += entry.bytes.size();
        return bytes <= mostBytes ? Result<void>() : recordsFailure(ErrorCause::None);
    };
    const Result<void> got =
        isEachOnce ? Statement(database, statementFor(ids)).each(fit) : recordsFailure(ErrorCause::None);
    if (!got && got.error().cause == ErrorCause::None)
        return oneByOne(database, ids, mostBytes);
    if (!got)
        return core::Unexpected(got.error());
    return entries;
}

Result<QByteArray> SealedOutcome::opened(const Sealing &sealing) const
{
    if (bytes.isNull())
        return recordsFailure(ErrorCause::RecordAbsent);
    return sealing.unseal(bytes, {"history_detail", "outcome", id});
}

} // namespace kyc::records
