// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historystanding.h"

namespace kyc::records {

/// Counts page by page what a HistoryOverview tells.
class HistoryCounting
{
public:
    /// @p providersSince in milliseconds since 1970 UTC.
    explicit HistoryCounting(qint64 providersSince) : m_providersSince(providersSince) { }

    /// @p number: the page's among those of @p standing.
    void add(const HistoryPage &page, const HistoryStanding &standing, std::size_t number);
    [[nodiscard]] HistoryOverview overview() const;

private:
    struct Hour
    {
        qint64 asked = 0;
        qint64 failed = 0;
        std::vector<quint16> times; ///< of those that were answered; in HistoryPage::kTookUnit
    };

    void countProvider(const HistoryPage &page, const HistoryPage::Row &row);

    qint64 m_providersSince;
    HistoryOverview m_overview;
    std::map<QString, Hour> m_hours; ///< by the provider's id
};

} // namespace kyc::records
