// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historycounting.h"

#include <algorithm>

namespace kyc::records {

namespace {

ProviderHour hourOf(qint64 asked, qint64 failed, std::vector<quint16> times)
{
    ProviderHour hour{asked, failed, std::nullopt};
    if (!times.empty()) {
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>((times.size() - 1) / 2);
        std::nth_element(times.begin(), middle, times.end());
        hour.usualTime = *middle * HistoryPage::kTookUnit;
    }
    return hour;
}

bool isTrouble(const QString &outcomeWord)
{
    const QList<core::ErrorKind> &troubles = providerTroubles();
    return std::any_of(troubles.cbegin(), troubles.cend(),
                       [&outcomeWord](core::ErrorKind kind) { return outcomeWord == HistoryPage::outcomeWord(kind); });
}

} // namespace

const QList<core::ErrorKind> &providerTroubles()
{
    static const QList<core::ErrorKind> kTroubles{
        core::ErrorKind::RateLimited, core::ErrorKind::ProviderUnavailable,
        core::ErrorKind::Timeout,     core::ErrorKind::Network,
        core::ErrorKind::Tls,         core::ErrorKind::Proxy,
        core::ErrorKind::Protocol,    core::ErrorKind::TooLarge,
    };
    return kTroubles;
}

void HistoryCounting::add(const HistoryPage &page, const HistoryStanding &standing, std::size_t number)
{
    const auto rows = page.rows();
    const auto words = static_cast<std::size_t>(page.words().size());
    const qsizetype us = page.words().indexOf(toWord(core::NextActor::Us));
    std::vector<qint64> counts(words); // by the outcome's word
    m_overview.entries += static_cast<qint64>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].lookedUpAt >= m_providersSince)
            countProvider(page, rows[i]);
        if (!standing.isLast(number, i))
            continue;
        ++counts[rows[i].words[HistoryPage::Outcome]];
        m_overview.forUs += rows[i].words[HistoryPage::NextActor] == us ? 1 : 0;
        m_overview.changed += standing.hasChanged(number, i) ? 1 : 0;
    }
    for (std::size_t word = 0; word < words; ++word) {
        const auto status = core::statusFromWord(page.words().at(static_cast<qsizetype>(word)));
        if (status && counts[word] > 0)
            m_overview.statuses[*status] += counts[word];
    }
}

void HistoryCounting::countProvider(const HistoryPage &page, const HistoryPage::Row &row)
{
    const QStringList &words = page.words();
    if (words.at(row.words[HistoryPage::Kind]) != toWord(HistoryKind::Lookup))
        return; // damaged, or an import, which takes its time
    Hour &hour = m_hours[words.at(row.words[HistoryPage::Provider])];
    ++hour.asked;
    const QString &outcome = words.at(row.words[HistoryPage::Outcome]);
    if (isTrouble(outcome))
        ++hour.failed;
    else if (row.took > 0 && core::statusFromWord(outcome))
        hour.times.push_back(row.took);
}

HistoryOverview HistoryCounting::overview() const
{
    HistoryOverview overview = m_overview;
    for (const auto &[provider, hour] : m_hours)
        overview.providers.emplace(provider, hourOf(hour.asked, hour.failed, hour.times));
    return overview;
}

} // namespace kyc::records
