// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historysieve.h"

#include <algorithm>
#include <limits>

namespace kyc::records {

namespace {

QStringList outcomeWords(const HistoryFilter &filter)
{
    QStringList words;
    for (const core::Status status : filter.statuses)
        words.append(HistoryPage::outcomeWord(status));
    for (const core::ErrorKind kind : filter.errorKinds)
        words.append(HistoryPage::outcomeWord(kind));
    return words;
}

QStringList actorWords(const HistoryFilter &filter)
{
    QStringList words;
    for (const core::NextActor actor : filter.nextActors)
        words.append(toWord(actor));
    return words;
}

QStringList kindWords(const HistoryFilter &filter)
{
    QStringList words;
    for (const HistoryKind kind : filter.kinds)
        words.append(toWord(kind));
    return words;
}

} // namespace

HistorySieve::HistorySieve(const HistoryFilter &filter, const std::vector<qint64> &ofCustomer)
    : m_from(filter.from ? filter.from->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min()),
      m_until(filter.until ? filter.until->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max()),
      m_ofCustomer(filter.customerId || !filter.identifiers.isEmpty() ? &ofCustomer : nullptr),
      m_isLastOnly(filter.isLastOnly),
      m_isChangedOnly(filter.changedSince.has_value())
{
    allow(HistoryPage::Outcome, outcomeWords(filter));
    allow(HistoryPage::Provider, filter.providerIds);
    allow(HistoryPage::Check, filter.checkIds);
    allow(HistoryPage::AccountId, filter.accountIds);
    allow(HistoryPage::Agent, filter.agents);
    allow(HistoryPage::Kind, kindWords(filter));
    allow(HistoryPage::NextActor, actorWords(filter));
    for (const QByteArray &word : HistoryPage::comparable(filter.text).simplified().split(' ')) {
        if (!word.isEmpty())
            m_texts.emplace_back(word);
    }
}

void HistorySieve::allow(HistoryPage::Word word, QStringList words)
{
    if (!words.isEmpty())
        m_words.push_back({word, std::move(words), {}});
}

void HistorySieve::setPage(const HistoryPage &page, const HistoryStanding *standing, std::size_t number)
{
    m_page = &page;
    m_standing = standing;
    m_number = number;
    for (WordRule &rule : m_words) {
        rule.isAllowed.clear();
        for (const QString &word : page.words())
            rule.isAllowed.push_back(rule.allowed.contains(word));
    }
}

bool HistorySieve::letsThrough(std::size_t row) const
{
    const HistoryPage::Row &one = m_page->rows()[row];
    if (one.lookedUpAt < m_from || one.lookedUpAt >= m_until)
        return false;
    for (const WordRule &rule : m_words) {
        if (!rule.isAllowed[one.words.at(rule.word)])
            return false;
    }
    if (m_ofCustomer && !std::binary_search(m_ofCustomer->begin(), m_ofCustomer->end(), one.id))
        return false;
    return stands(row) && (m_texts.empty() || hasTexts(row));
}

bool HistorySieve::stands(std::size_t row) const
{
    if (!m_standing)
        return !m_isLastOnly && !m_isChangedOnly;
    return (!m_isLastOnly || m_standing->isLast(m_number, row))
        && (!m_isChangedOnly || m_standing->hasChanged(m_number, row));
}

bool HistorySieve::hasTexts(std::size_t row) const
{
    const QByteArrayView texts = m_page->texts(row);
    return std::all_of(m_texts.begin(), m_texts.end(),
                       [texts](const QByteArrayMatcher &word) { return word.indexIn(texts) >= 0; });
}

} // namespace kyc::records
