// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/customerindex.h"

#include "records/folding.h"

#include <algorithm>
#include <tuple>

namespace kyc::records {

namespace {

QString comparable(const QString &text)
{
    return folded(text.trimmed());
}

QStringList comparable(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        out.append(comparable(text));
    return out;
}

/// How good a match is; the lower the better.
enum Match : quint8 { WholeIdentifier, BeginOfLabel, BeginOfIdentifier, PartOfLabel, PartOfTag, Unreadable, None };

bool anyBegins(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(), [&wanted](const QString &text) { return text.startsWith(wanted); });
}

} // namespace

void CustomerIndex::put(const CustomerRecord &customer)
{
    Texts texts{comparable(customer.label), {}, comparable(customer.tags), customer.isUnreadable};
    for (const Identifier &one : customer.identifiers)
        texts.identifiers.append(comparable(one.text));
    m_customers.insert_or_assign(customer.id, std::move(texts));
}

void CustomerIndex::clear()
{
    m_customers.clear();
}

std::vector<qint64> CustomerIndex::find(const QString &text, std::size_t limit) const
{
    const QString wanted = comparable(text);
    const auto matchOf = [&wanted](const Texts &texts) {
        if (texts.isUnreadable)
            return Unreadable;
        if (texts.identifiers.contains(wanted))
            return WholeIdentifier;
        if (texts.label.startsWith(wanted))
            return BeginOfLabel;
        if (anyBegins(texts.identifiers, wanted))
            return BeginOfIdentifier;
        if (texts.label.contains(wanted))
            return PartOfLabel;
        return texts.tags.join(u'\n').contains(wanted) ? PartOfTag : None;
    };
    std::vector<std::tuple<Match, QString, qint64>> found;
    for (const auto &[id, texts] : m_customers) {
        if (const Match match = matchOf(texts); match != None)
            found.emplace_back(match, texts.label, id);
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(limit, found.size()));
    std::partial_sort(found.begin(), end, found.end());
    std::vector<qint64> ids;
    std::transform(found.begin(), end, std::back_inserter(ids), [](const auto &one) { return std::get<qint64>(one); });
    return ids;
}

} // namespace kyc::records
