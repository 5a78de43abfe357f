// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customerrow.h"

#include "records/customertables.h"
#include "services/csvguard.h"

#include <QRegularExpression>

#include <map>

namespace kyc::services {

namespace {

using core::Message;
using core::Result;
using records::CustomerRecord;
using records::Identifier;
using Meaning = CustomerColumn::Meaning;
using End = tl::expected<CustomerRowEnd, Message>;

constexpr qsizetype kLongestIdentifier = 256;
constexpr qsizetype kLongestText = 10'000;

QString unguarded(const QString &cell)
{
    const bool isGuard = cell.startsWith(u'\'') && CsvGuard::looksLikeFormula(QStringView(cell).sliced(1));
    return (isGuard ? cell.sliced(1) : cell).trimmed();
}

QStringList tagsIn(const QString &cell)
{
    static const QRegularExpression kBetween(QStringLiteral("[;,]"));
    QStringList tags;
    for (const QString &tag : cell.split(kBetween)) {
        if (!tag.trimmed().isEmpty())
            tags.append(tag.trimmed());
    }
    return tags;
}

/// Nothing when it can be one.
Message faultOf(const QString &identifier, const QString &key)
{
    if (identifier.endsWith(QStringLiteral("***")))
        return Message{QT_TRANSLATE_NOOP("kyc", "%1 is masked. Export without masking, and import that."), {key}};
    if (identifier.size() > kLongestIdentifier)
        return Message{QT_TRANSLATE_NOOP("kyc", "%1 is longer than %2 characters."),
                       {key, QString::number(kLongestIdentifier)}};
    return {};
}

bool isSame(const Identifier &a, const Identifier &b)
{
    return a.key == b.key && records::Sealing::normalised(a.key, a.text) == records::Sealing::normalised(b.key, b.text);
}

void addIdentifier(QList<Identifier> &identifiers, const Identifier &one)
{
    const bool isThere = std::any_of(identifiers.cbegin(), identifiers.cend(),
                                     [&one](const Identifier &other) { return isSame(one, other); });
    if (!isThere)
        identifiers.append(one);
}

void addWhatIsNew(CustomerRecord &known, const CustomerRecord &row)
{
    for (const Identifier &one : row.identifiers)
        addIdentifier(known.identifiers, one);
    known.tags += row.tags;
    known.tags.removeDuplicates();
    if (known.label.isEmpty())
        known.label = row.label;
    if (!row.note.isEmpty() && !known.note.split(u'\n').contains(row.note) && !known.note.contains(row.note))
        known.note += (known.note.isEmpty() ? QString() : QStringLiteral("\n")) + row.note;
}

/// Whom the identifiers name, by number.
Result<std::map<qint64, CustomerRecord>> knownBy(const QSqlDatabase &database, const records::Sealing &sealing,
                                                 const QList<Identifier> &identifiers)
{
    std::map<qint64, CustomerRecord> known;
    for (const Identifier &one : identifiers) {
        const auto found = customersWith(database, sealing, one);
        if (!found)
            return core::Unexpected(found.error());
        for (const CustomerRecord &customer : *found)
            known.emplace(customer.id, customer);
    }
    return known;
}

} // namespace

tl::expected<CustomerRecord, Message> customerFrom(const QStringList &cells, const CustomerMapping &mapping)
{
    CustomerRecord customer;
    for (qsizetype i = 0; i < mapping.size(); ++i) {
        const CustomerColumn &column = mapping.at(i);
        const QString cell = unguarded(cells.value(i));
        if (cell.isEmpty())
            continue;
        if (cell.size() > kLongestText)
            return tl::unexpected(Message{QT_TRANSLATE_NOOP("kyc", "A cell is longer than %1 characters."),
                                          {QString::number(kLongestText)}});
        if (column.meaning == Meaning::Label)
            customer.label = cell;
        else if (column.meaning == Meaning::Tags)
            customer.tags += tagsIn(cell);
        else if (column.meaning == Meaning::Note)
            customer.note = cell;
        else if (column.meaning == Meaning::Identifier) {
            if (Message fault = faultOf(cell, column.key); !fault.isEmpty())
                return tl::unexpected(std::move(fault));
            addIdentifier(customer.identifiers, {column.key, cell});
        }
    }
    if (customer.identifiers.isEmpty())
        return tl::unexpected(Message{QT_TRANSLATE_NOOP("kyc", "There is no identifier: nobody could be looked up.")});
    customer.tags.removeDuplicates();
    return customer;
}

Result<End> importCustomer(const QSqlDatabase &database, const records::Sealing &sealing, CustomerRecord row,
                           WhenKnown whenKnown)
{
    const auto known = knownBy(database, sealing, row.identifiers);
    if (!known)
        return core::Unexpected(known.error());
    if (known->size() > 1)
        return End(tl::unexpected(Message{
            QT_TRANSLATE_NOOP("kyc", "Its identifiers are those of %1 customers. Merge them if they are one person."),
            {QString::number(known->size())}}));
    if (known->empty())
        return saveCustomer(database, sealing, std::move(row), {}).map([](qint64) {
            return End(CustomerRowEnd::Added);
        });
    const CustomerRecord &before = known->cbegin()->second;
    if (before.isUnreadable)
        return End(tl::unexpected(
            Message{QT_TRANSLATE_NOOP("kyc", "The customer who has this identifier is damaged in the records.")}));
    CustomerRecord after = before;
    addWhatIsNew(after, row);
    if (after == before)
        return End(CustomerRowEnd::Unchanged);
    if (whenKnown == WhenKnown::Skip)
        return End(CustomerRowEnd::Skipped);
    return saveCustomer(database, sealing, std::move(after), {}).map([](qint64) {
        return End(CustomerRowEnd::Updated);
    });
}

} // namespace kyc::services
