// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historysorting.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace kyc::records {

namespace {

using Pages = std::vector<const HistoryPage *>;
using Hits = std::vector<HistoryHit>;

constexpr qsizetype kKeySize = sizeof(quint64);

std::optional<HistoryPage::Word> wordOf(HistoryColumn column)
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

HistoryPage::Text textOf(HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::Identifiers:
        return HistoryPage::Identifiers;
    case HistoryColumn::Reference:
        return HistoryPage::Reference;
    case HistoryColumn::Reason:
        return HistoryPage::Reason;
    default:
        return HistoryPage::Customer;
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

/// A counting sort: there are few words.
void sortByWord(Hits &hits, const Pages &pages, HistoryPage::Word which, Qt::SortOrder direction)
{
    const std::vector<std::vector<quint32>> rank = ranks(pages, which);
    quint32 last = 0;
    for (HistoryHit &hit : hits) {
        const quint16 word = pages[hit.page]->rows()[hit.row].words.at(which);
        hit.key = rank[hit.page][word];
        last = std::max(last, static_cast<quint32>(hit.key));
    }
    if (direction == Qt::DescendingOrder) {
        for (HistoryHit &hit : hits)
            hit.key = last - hit.key;
    }
    std::vector<std::size_t> place(std::size_t{last} + 2);
    for (const HistoryHit &hit : hits)
        ++place[hit.key + 1];
    for (std::size_t i = 1; i < place.size(); ++i)
        place[i] += place[i - 1];
    Hits sorted(hits.size());
    for (const HistoryHit &hit : hits)
        sorted[place[hit.key]++] = hit;
    hits = std::move(sorted);
}

quint64 firstBytes(QByteArrayView text)
{
    std::array<char, kKeySize> bytes{};
    std::copy_n(text.begin(), std::min(text.size(), kKeySize), bytes.begin());
    return qFromBigEndian<quint64>(bytes.data());
}

void sortByText(Hits &hits, const Pages &pages, HistoryPage::Text which, Qt::SortOrder direction)
{
    const auto textOf = [&pages, which](const HistoryHit &hit) {
        return HistoryPage::text(pages[hit.page]->texts(hit.row), which);
    };
    for (HistoryHit &hit : hits)
        hit.key = firstBytes(textOf(hit));
    const auto isLess = [&textOf](const HistoryHit &a, const HistoryHit &b) {
        if (a.key != b.key)
            return a.key < b.key;
        if ((a.key & 0xffU) == 0) // all of it is in the key
            return false;
        return textOf(a) < textOf(b);
    };
    if (direction == Qt::AscendingOrder)
        std::stable_sort(hits.begin(), hits.end(), isLess);
    else
        std::stable_sort(hits.begin(), hits.end(), [&isLess](const auto &a, const auto &b) { return isLess(b, a); });
}

void sortByTime(Hits &hits, const Pages &pages, Qt::SortOrder direction)
{
    constexpr quint64 kSign = quint64{1} << 63U; // times before 1970 are before those after
    for (HistoryHit &hit : hits) {
        const quint64 time = static_cast<quint64>(pages[hit.page]->rows()[hit.row].lookedUpAt) ^ kSign;
        hit.key = direction == Qt::AscendingOrder ? time : std::numeric_limits<quint64>::max() - time;
    }
    const auto isLess = [](const HistoryHit &a, const HistoryHit &b) { return a.key < b.key; };
    if (!std::is_sorted(hits.begin(), hits.end(), isLess)) // mostly they came in that order
        std::stable_sort(hits.begin(), hits.end(), isLess);
}

} // namespace

void sortHits(Hits &hits, const Pages &pages, const HistoryOrder &order)
{
    if (order.column == HistoryColumn::LookedUpAt)
        sortByTime(hits, pages, order.direction);
    else if (const auto word = wordOf(order.column))
        sortByWord(hits, pages, *word, order.direction);
    else
        sortByText(hits, pages, textOf(order.column), order.direction);
}

} // namespace kyc::records
