// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"

#include <QList>

#include <vector>

namespace kyc::services {

/// The customers known in this session, in memory. GUI thread.
class CustomerBook
{
public:
    void add(core::Customer customer);
    [[nodiscard]] const std::vector<core::Customer> &customers() const { return m_customers; }

    /// Customers of whom an identifier or the label starts with the text, or the label contains it; case ignored;
    /// at most @p limit, exact matches first. Pointers are valid until the next add().
    [[nodiscard]] QList<const core::Customer *> matching(const QString &text, int limit = 8) const;
    /// The one customer of whom a whole identifier or the whole label equals the text (case ignored); null when
    /// none or more than one does.
    [[nodiscard]] const core::Customer *exact(const QString &text) const;

private:
    std::vector<core::Customer> m_customers;
};

/// What a text typed into the search field is taken for, as the key of a customer field: an e-mail address is
/// "email", 24 hexadecimal digits "applicant-id", anything else "external-user-id" (our own id for the person).
/// Never a provider's own user id: the same digits there can be somebody else.
[[nodiscard]] QString guessIdentifier(const QString &text);

} // namespace kyc::services
