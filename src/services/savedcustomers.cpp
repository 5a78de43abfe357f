// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/savedcustomers.h"

#include "providers/registry.h"
#include "records/auditkeys.h"
#include "records/sealing.h"

#include <algorithm>

namespace kyc::services {

namespace {

using records::CustomerRecord;
using records::Identifier;

/// Each customer field that names a person, of each check; a key that several have comes several times.
QStringList personKeys()
{
    QStringList keys;
    for (const providers::Provider *provider : providers::all()) {
        for (const core::CheckDescription &check : provider->description().checks) {
            for (const core::FieldDescription &field : check.customerFields) {
                if (namesPerson(field))
                    keys.append(field.key);
            }
        }
    }
    keys.removeDuplicates();
    return keys;
}

/// Answers spell the names of ids as the providers do: "applicantId" for "applicant-id".
QString squeezed(QString name)
{
    return name.remove(u'-').toLower();
}

bool contains(const QList<Identifier> &identifiers, const Identifier &wanted)
{
    return std::any_of(identifiers.cbegin(), identifiers.cend(),
                       [&wanted](const Identifier &one) { return isSame(one, wanted); });
}

QString bothNotes(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u'\n' + second;
}

} // namespace

bool namesPerson(const core::FieldDescription &field)
{
    return !field.isSecret && field.defaultValue.isEmpty() && field.kind != core::FieldKind::Flag;
}

core::Customer lookedUpCustomer(const CustomerRecord &record)
{
    core::Customer customer;
    customer.label = record.label;
    customer.savedId = record.id;
    for (const Identifier &one : record.identifiers) {
        if (!customer.fields.contains(one.key))
            customer.fields.setText(one.key, one.text);
    }
    return customer;
}

std::optional<CustomerRecord> meantCustomer(const QList<CustomerRecord> &customers, const QString &text,
                                            const QString &key)
{
    const auto isMeant = [&](const CustomerRecord &customer) {
        const bool isLabel = key.isEmpty() && customer.label.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        return isLabel
            || std::any_of(customer.identifiers.cbegin(), customer.identifiers.cend(), [&](const Identifier &one) {
                   return (key.isEmpty() || key == one.key) && isSame(one, {one.key, text});
               });
    };
    std::optional<CustomerRecord> meant;
    for (const CustomerRecord &customer : customers) {
        if (customer.isUnreadable || !isMeant(customer))
            continue;
        if (meant)
            return std::nullopt;
        meant = customer;
    }
    return meant;
}

QList<Identifier> identifiersOf(const core::Customer &customer)
{
    QList<Identifier> identifiers;
    for (const QString &key : personKeys()) {
        if (const QString text = customer.fields.text(key).trimmed(); !text.isEmpty())
            identifiers.append({key, text});
    }
    return identifiers;
}

QList<Identifier> learnedIdentifiers(const LookupSession &session)
{
    const QList<Identifier> known = identifiersOf(session.customer());
    QList<Identifier> learned;
    for (int i = 0; i < session.rowCount(); ++i) {
        const LookupSession::Row &row = session.row(i);
        const providers::Provider *provider = providers::providerOfCheck(row.checkId);
        const core::CheckDescription *check = provider ? provider->description().check(row.checkId) : nullptr;
        if (!check || !row.outcome || !row.outcome->result)
            continue;
        const QMap<QString, QString> &ids = row.outcome->result->ids;
        for (const core::FieldDescription &field : check->customerFields) {
            for (auto id = ids.cbegin(); namesPerson(field) && id != ids.cend(); ++id) {
                const Identifier one{field.key, id.value().trimmed()};
                const bool isIt = squeezed(id.key()) == squeezed(field.key) && !one.text.isEmpty();
                if (isIt && !contains(known, one) && !contains(learned, one))
                    learned.append(one);
            }
        }
    }
    return learned;
}

std::vector<qint64> entriesOf(const LookupSession &session)
{
    std::vector<qint64> entries;
    for (int i = 0; i < session.rowCount(); ++i) {
        const std::vector<qint64> &row = session.row(i).entries;
        entries.insert(entries.end(), row.begin(), row.end());
    }
    return entries;
}

bool isSame(const Identifier &one, const Identifier &other)
{
    return one.key == other.key
        && records::Sealing::normalised(one.key, one.text) == records::Sealing::normalised(other.key, other.text);
}

QList<Identifier> united(QList<Identifier> identifiers, const QList<Identifier> &more)
{
    for (const Identifier &one : more) {
        if (!contains(identifiers, one))
            identifiers.append(one);
    }
    return identifiers;
}

CustomerRecord rebased(const CustomerRecord &base, const CustomerRecord &mine, const CustomerRecord &theirs)
{
    CustomerRecord result = theirs;
    if (mine.label != base.label)
        result.label = mine.label;
    result.identifiers.removeIf([&](const Identifier &one) { // what was taken out here
        return contains(base.identifiers, one) && !contains(mine.identifiers, one);
    });
    for (const Identifier &one : mine.identifiers) {
        if (!contains(base.identifiers, one) && !contains(result.identifiers, one))
            result.identifiers.append(one);
    }
    result.tags.removeIf([&](const QString &tag) { return base.tags.contains(tag) && !mine.tags.contains(tag); });
    for (const QString &tag : mine.tags) {
        if (!base.tags.contains(tag) && !result.tags.contains(tag))
            result.tags.append(tag);
    }
    if (mine.note != base.note)
        result.note = theirs.note == base.note ? mine.note : bothNotes(theirs.note, mine.note);
    return result;
}

QString auditedCustomer(const CustomerRecord &record)
{
    if (record.id > 0)
        return records::auditedNumber(record.id);
    return record.identifiers.isEmpty() ? record.label : record.identifiers.constFirst().text;
}

QString auditedCustomer(const core::Customer &customer)
{
    CustomerRecord known;
    known.id = customer.savedId.value_or(0);
    known.identifiers = identifiersOf(customer);
    return auditedCustomer(known);
}

} // namespace kyc::services
