// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

namespace kyc::desktop {

/// "u-1042, maria@example.com": the texts alone.
[[nodiscard]] QString identifiersLine(const records::CustomerRecord &customer);
/// "E-mail: maria@example.com", one each.
[[nodiscard]] QStringList identifierLines(const records::CustomerRecord &customer);
/// The customer's name in a sentence: abridged.
[[nodiscard]] QString shortName(const records::CustomerRecord &customer);
/// What the record says of the customer, a line each, to be read before something cannot be undone.
[[nodiscard]] QString recordText(const records::CustomerRecord &customer);
/// "Held since 2026-03-11 13:44:52 (UTC+1) by maria: court order".
[[nodiscard]] QString holdText(const records::Hold &hold);
/// What a lookup is proposed to be saved as: an e-mail address rather than an id, a name rather than both.
[[nodiscard]] QString proposedLabel(const QString &label, const QList<records::Identifier> &identifiers);

} // namespace kyc::desktop
