// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/audittable.h"

#include <QDateTime>
#include <QTimeZone>

#include <functional>

namespace kyc::desktop {

/// An entry of the audit as the table shows it. A reference is opened where the key is at hand; it may name somebody.
struct AuditRow
{
    enum Column { Number, Time, Agent, Action, Account, Check, Customer, Reference, Outcome, ColumnCount };
    using AccountName = std::function<QString(const QString &id)>; ///< empty when there is none of that id any more

    records::AuditEntry entry;
    QString reference;

    /// @p keys may be null.
    [[nodiscard]] static AuditRow from(const records::AuditLine &line, const records::AuditKeys *keys);

    [[nodiscard]] QString text(Column column, const AccountName &accountName) const;
    [[nodiscard]] QString toolTip(Column column, const AccountName &accountName) const; ///< not yet fit for showing
};

} // namespace kyc::desktop
