// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/history.h"

#include <QDate>
#include <QTimeZone>

namespace kyc::desktop {

/// When what is shown was looked up; days begin and end as the person at the desk has them.
enum class Period { Any, LastHour, Today, SevenDays, ThirtyDays, ThisYear, FromTo };

/// What somebody wants to see of the history, as it was chosen.
struct HistoryChoice
{
    QString text{};
    QList<core::Status> statuses{};
    QList<core::ErrorKind> errorKinds{};
    QStringList providerIds{};
    QStringList accountIds{};
    QStringList agents{};
    QList<records::HistoryKind> kinds{};
    QList<core::NextActor> nextActors{};
    bool isLastOnly = false; ///< what was seen last of each person at each check and account
    bool isChangedSinceYesterday = false; ///< and only where that is another status than before yesterday
    Period period = Period::Any;
    QDate from{}; ///< of FromTo, both included; either may be invalid: no bound
    QDate until{};
    std::optional<qint64> customerId{};
    QList<records::Identifier> identifiers{}; ///< of somebody who is not saved
    QString customerName{}; ///< of customerId or identifiers

    bool operator==(const HistoryChoice &) const = default;
    [[nodiscard]] bool isEverything() const;
};

/// What the choice means at that moment.
[[nodiscard]] records::HistoryFilter filterOf(const HistoryChoice &choice, const QDateTime &nowUtc,
                                              const QTimeZone &zone);

[[nodiscard]] QDateTime beginOfYesterday(const QDateTime &nowUtc, const QTimeZone &zone); ///< UTC
[[nodiscard]] QDateTime beginOfLastHour(const QDateTime &nowUtc);

[[nodiscard]] QString periodText(Period period);

/// The choice in words, one for each thing that was chosen: "Status: Approved, Rejected". @p accountNames by id.
[[nodiscard]] QStringList choiceTexts(const HistoryChoice &choice, const QMap<QString, QString> &accountNames);

} // namespace kyc::desktop
