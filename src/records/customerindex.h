// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

#include <map>

namespace kyc::records {

/// All customers in memory, to be searched as one types. Personal: it lives while the store is open. One thread.
class CustomerIndex
{
public:
    void put(const CustomerRecord &customer); ///< instead of the one of that id
    void clear();
    /// Ids, the best first; see CustomerStore::find().
    [[nodiscard]] std::vector<qint64> find(const QString &text, std::size_t limit) const;

private:
    struct Texts
    {
        QString label;
        QStringList identifiers;
        QStringList tags;
        bool isUnreadable = false;
    };
    std::map<qint64, Texts> m_customers; // folded
};

} // namespace kyc::records
