// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historysorting.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>
#include <thread>

namespace kyc::records {

namespace {

using Pages = std::vector<const HistoryPage *>;

constexpr qsizetype kKeySize = sizeof(quint64);
constexpr std::size_t kWorthAThread = 50'000;

std::optional<HistoryPage::Word> wordIn(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Provider:
        return HistoryPage::Provider;
    case HistoryColumn::Check:
        return HistoryPage::Check;
    case HistoryColumn::Account:
        return HistoryPage::AccountName;
    case HistoryColumn::Environment:
        return HistoryPage::Environment;
    case HistoryColumn::Agent:
        return HistoryPage::Agent;
    case HistoryColumn::Outcome:
        return HistoryPage::Outcome;
    case HistoryColumn::NextActor:
        return HistoryPage::NextActor;
    default:
        return std::nullopt;
    }
}

std::optional<HistoryPage::Text> textIn(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Customer:
        return HistoryPage::Customer;
    case HistoryColumn::Identifiers:
        return HistoryPage::Identifiers;
    case HistoryColumn::Reference:
        return HistoryPage::Reference;
    case HistoryColumn::Reason:
        return HistoryPage::Reason;
    default:
        return std::nullopt;
    }
}

QString outcomeSortText(const QString &word)
{
    for (int i = 0; i <= static_cast<int>(core::Status::Unknown); ++i) {
        if (word == HistoryPage::outcomeWord(static_cast<core::Status>(i)))
            return QString(QChar(u'0' + i));
    }
    return u'a' + word; // errors after them
}

/// For each page, the place of each of its words among all words.
std::vector<std::vector<quint32>> ranks(const Pages &pages, HistoryPage::Word which)
{
    const auto sortText = [which](const QString &word) {
        return which == HistoryPage::Outcome ? outcomeSortText(word) : word.toCaseFolded();
    };
    QHash<QString, quint32> rankOf;
    for (const HistoryPage *page : pages) {
        for (const QString &word : page->words())
            rankOf.insert(word, 0);
    }
    QStringList words = rankOf.keys();
    std::sort(words.begin(), words.end(),
              [&](const QString &a, const QString &b) { return sortText(a) < sortText(b); });
    for (quint32 rank = 0; const QString &word : words)
        rankOf.insert(word, rank++);

    std::vector<std::vector<quint32>> out;
    for (const HistoryPage *page : pages) {
        std::vector<quint32> &ofPage = out.emplace_back();
        for (const QString &word : page->words())
            ofPage.push_back(rankOf.value(word));
    }
    return out;
}

/// Eight bytes of the text, so that they compare as the text does.
quint64 bytesAt(QByteArrayView text, qsizetype at)
{
    std::array<char, kKeySize> bytes{};
    if (at < text.size())
        std::copy_n(text.begin() + at, std::min(text.size() - at, kKeySize), bytes.begin());
    return qFromBigEndian<quint64>(bytes.data());
}

quint64 ordered(const HistoryPage::Row &row)
{
    constexpr quint64 kSign = quint64{1} << 63U; // times before 1970 are before those after
    return static_cast<quint64>(row.lookedUpAt) ^ kSign;
}

bool isBefore(const HistoryHit &a, const HistoryHit &b)
{
    if (a.key != b.key)
        return a.key < b.key;
    if (a.next != b.next)
        return a.next < b.next;
    return a.id > b.id;
}

} // namespace

HistorySorting::HistorySorting(const Pages &pages, const HistoryOrder &order)
    : m_pages(pages),
      m_word(wordIn(order.column)),
      m_text(textIn(order.column)),
      m_isDescending(order.direction == Qt::DescendingOrder)
{
    if (m_word)
        m_ranks = ranks(pages, *m_word);
    const auto rowsOf = [](std::size_t sum, const HistoryPage *page) { return sum + page->rows().size(); };
    m_hits.reserve(
        std::accumulate(pages.begin(), pages.end(), std::size_t{0}, rowsOf)); // untouched, it takes no memory
}

void HistorySorting::add(std::size_t page, std::size_t row)
{
    const HistoryPage::Row &one = m_pages[page]->rows()[row];
    HistoryHit hit{ordered(one), 0, 0, one.id};
    if (m_word) {
        hit.key = m_ranks[page][one.words.at(*m_word)];
    } else if (m_text) {
        const QByteArrayView text = HistoryPage::text(m_pages[page]->texts(row), *m_text);
        const QByteArrayView rest = text.sliced(std::min(text.size(), 2 * kKeySize));
        hit.key = bytesAt(text, 0);
        hit.next = bytesAt(text, kKeySize);
        hit.rest = rest.isEmpty() ? 0 : qHashBits(rest.data(), static_cast<std::size_t>(rest.size()), 1);
    }
    if (m_isDescending) {
        hit.key = ~hit.key;
        hit.next = ~hit.next;
    }
    m_hits.push_back(hit);
}

std::vector<qint64> HistorySorting::newest(std::size_t most) const
{
    std::vector<qint64> ids;
    for (std::size_t i = 0; i < std::min(most, m_hits.size()); ++i)
        ids.push_back(m_hits[i].id);
    return ids;
}

std::vector<qint64> HistorySorting::ids()
{
    if (m_word)
        return inOrderOfWords();
    if (!std::is_sorted(m_hits.begin(), m_hits.end(), isBefore)) // by time they mostly are
        sortByKeys();
    if (m_text)
        sortWhereKeysEqual();
    std::vector<qint64> ids(m_hits.size());
    std::transform(m_hits.begin(), m_hits.end(), ids.begin(), [](const HistoryHit &hit) { return hit.id; });
    return ids;
}

/// A counting sort: there are few words.
std::vector<qint64> HistorySorting::inOrderOfWords() const
{
    const auto rankOf = [this](const HistoryHit &hit) { return m_isDescending ? ~hit.key : hit.key; };
    quint64 last = 0;
    for (const HistoryHit &hit : m_hits)
        last = std::max(last, rankOf(hit));
    const auto bucketOf = [&](const HistoryHit &hit) { return m_isDescending ? last - rankOf(hit) : rankOf(hit); };
    std::vector<std::size_t> place(last + 2);
    for (const HistoryHit &hit : m_hits)
        ++place[bucketOf(hit) + 1];
    std::partial_sum(place.begin(), place.end(), place.begin());
    std::vector<qint64> ids(m_hits.size());
    for (const HistoryHit &hit : m_hits)
        ids[place[bucketOf(hit)]++] = hit.id;
    return ids;
}

/// The half of it in a thread of its own.
void HistorySorting::sortByKeys()
{
    if (m_hits.size() < kWorthAThread) {
        std::sort(m_hits.begin(), m_hits.end(), isBefore);
        return;
    }
    const auto middle = m_hits.begin() + static_cast<std::ptrdiff_t>(m_hits.size() / 2);
    std::thread other([this, middle] { std::sort(m_hits.begin(), middle, isBefore); });
    std::sort(middle, m_hits.end(), isBefore);
    other.join();
    std::inplace_merge(m_hits.begin(), middle, m_hits.end(), isBefore);
}

/// Texts that begin alike are looked at, but for those that are the same to the end, which are most.
void HistorySorting::sortWhereKeysEqual()
{
    for (auto first = m_hits.begin(); first != m_hits.end();) {
        bool isAlike = true;
        auto end = first + 1;
        for (; end != m_hits.end() && end->key == first->key && end->next == first->next; ++end)
            isAlike = isAlike && end->rest == first->rest;
        if (!isAlike) {
            std::stable_sort(first, end, [this](const HistoryHit &a, const HistoryHit &b) {
                if (a.rest == b.rest)
                    return false;
                return m_isDescending ? textOf(b.id) < textOf(a.id) : textOf(a.id) < textOf(b.id);
            });
        }
        first = end;
    }
}

QByteArrayView HistorySorting::textOf(qint64 id) const
{
    // Pages come newest first, their rows oldest first.
    const auto page = std::partition_point(m_pages.begin(), m_pages.end(),
                                           [id](const HistoryPage *one) { return one->rows().front().id > id; });
    const std::span<const HistoryPage::Row> rows = (*page)->rows();
    const auto row = std::partition_point(rows.begin(), rows.end(), [id](const auto &one) { return one.id < id; });
    return HistoryPage::text((*page)->texts(static_cast<std::size_t>(row - rows.begin())), *m_text);
}

} // namespace kyc::records
