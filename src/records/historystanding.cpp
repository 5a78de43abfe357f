// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historystanding.h"

#include <QHash>

namespace kyc::records {

namespace {

constexpr std::size_t kFirstSize = 4096;

/// Spreads the bits (splitmix64's last steps); of 0 it makes 0.
constexpr quint64 mixed(quint64 bits)
{
    bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31U);
}

/// A number for each of the page's words that is the same in every page, so far as a hash can tell.
std::vector<quint64> numbersOf(const QStringList &words)
{
    std::vector<quint64> numbers;
    for (const QString &word : words)
        numbers.push_back(mixed(qHash(word, 1)));
    return numbers;
}

std::vector<std::optional<quint8>> statusesOf(const QStringList &words)
{
    std::vector<std::optional<quint8>> statuses;
    for (const QString &word : words) {
        const auto status = core::statusFromWord(word);
        statuses.push_back(status ? std::optional(static_cast<quint8>(*status)) : std::nullopt);
    }
    return statuses;
}

} // namespace

HistoryStanding::HistoryStanding(std::optional<qint64> changedSince) : m_changedSince(changedSince), m_table(kFirstSize)
{ }

bool HistoryStanding::isAskedBy(const HistoryFilter &filter)
{
    return filter.isLastOnly || filter.changedSince;
}

void HistoryStanding::add(const HistoryPage &page)
{
    const auto rows = page.rows();
    m_last.emplace_back(rows.size());
    m_changed.emplace_back(rows.size());
    const std::vector<quint64> numbers = numbersOf(page.words());
    const auto statuses = statusesOf(page.words());
    for (std::size_t i = rows.size(); i-- > 0;) {
        const HistoryPage::Row &row = rows[i];
        const std::optional<quint8> status = statuses[row.words[HistoryPage::Outcome]];
        if (!status)
            continue;
        if (row.person == 0) { // nobody can tell whom it is about: it stands for itself
            m_last.back()[i] = true;
            continue;
        }
        const quint64 asked =
            numbers[row.words[HistoryPage::Check]] + mixed(numbers[row.words[HistoryPage::AccountId]]);
        take(page, i, std::max<quint64>(mixed(row.person ^ asked), 1), *status);
    }
}

void HistoryStanding::take(const HistoryPage &page, std::size_t row, quint64 key, quint8 status)
{
    const bool isSince = m_changedSince && page.rows()[row].lookedUpAt >= *m_changedSince;
    Last &last = placeOf(key);
    if (last.key == 0) {
        m_last.back()[row] = true;
        last = {key, static_cast<quint32>(m_last.size() - 1), static_cast<quint16>(row), status, isSince};
        if (++m_used * 2 > m_table.size())
            grow();
        return;
    }
    if (!last.isOpen || isSince)
        return;
    last.isOpen = false;
    m_changed[last.page][last.row] = last.status != status;
}

HistoryStanding::Last &HistoryStanding::placeOf(quint64 key)
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t place = key & mask;
    while (m_table[place].key != 0 && m_table[place].key != key)
        place = (place + 1) & mask;
    return m_table[place];
}

void HistoryStanding::grow()
{
    std::vector<Last> before(m_table.size() * 2);
    before.swap(m_table);
    for (const Last &last : before) {
        if (last.key != 0)
            placeOf(last.key) = last;
    }
}

} // namespace kyc::records
