// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/fieldslots.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;

enum class Wanted { Text, Secret };

bool isWanted(const FieldSlot &slot, Wanted wanted)
{
    return slot.field->isSecret == (wanted == Wanted::Secret);
}

QList<FieldSlot> named(const QList<FieldSlot> &all, const Assignment &assignment)
{
    QList<FieldSlot> found;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found), [&assignment](const FieldSlot &slot) {
        return slot.field->key == assignment.key
            && (assignment.providerId.isEmpty() || slot.provider->id == assignment.providerId);
    });
    return found;
}

QString knownKeys(const QList<FieldSlot> &all, Wanted wanted)
{
    QStringList keys;
    for (const FieldSlot &slot : all) {
        if (isWanted(slot, wanted))
            keys.append(slot.field->key);
    }
    keys.sort();
    keys.removeDuplicates();
    return keys.isEmpty() ? QStringLiteral("-") : keys.join(QStringLiteral(", "));
}

/// "p100/api-key, transak/api-key"
QString qualified(const QList<FieldSlot> &found)
{
    QStringList keys;
    for (const FieldSlot &slot : found)
        keys.append(slot.provider->id + u'/' + slot.field->key);
    keys.removeDuplicates();
    return keys.join(QStringLiteral(", "));
}

QStringList providerIds(const QList<FieldSlot> &found)
{
    QStringList ids;
    for (const FieldSlot &slot : found)
        ids.append(slot.provider->id);
    ids.removeDuplicates();
    return ids;
}

/// Apart by what is wanted: those that are, those that are not.
std::pair<QList<FieldSlot>, QList<FieldSlot>> divided(const QList<FieldSlot> &found, Wanted wanted)
{
    std::pair<QList<FieldSlot>, QList<FieldSlot>> out;
    for (const FieldSlot &slot : found)
        (isWanted(slot, wanted) ? out.first : out.second).append(slot);
    return out;
}

} // namespace

QList<FieldSlot> slotsOf(const QList<AskedCheck> &asked)
{
    QList<FieldSlot> all;
    for (const AskedCheck &one : asked) {
        for (const core::FieldDescription &field : one.check->customerFields)
            all.append({one.provider, one.check, &field});
        for (const core::FieldDescription &field : one.provider->accountFields) {
            const FieldSlot slot{one.provider, nullptr, &field};
            if (!all.contains(slot))
                all.append(slot);
        }
    }
    return all;
}

Parsed<QList<FieldSlot>> slotsForText(const QList<FieldSlot> &all, const Assignment &assignment)
{
    const QList<FieldSlot> found = named(all, assignment);
    auto [texts, secrets] = divided(found, Wanted::Text);
    if (found.isEmpty()) {
        return Misuse(
            Message{QT_TRANSLATE_NOOP("kyc", "A --field has a key that none of the checks asked knows. They know: %1"),
                    {knownKeys(all, Wanted::Text)}});
    }
    if (!secrets.isEmpty() && texts.isEmpty()) {
        return Misuse(
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "%1 is a secret and not taken from the command line, where other users and the "
                                      "shell's history see it. Give it as --secret %1=env:NAME, %1=file:PATH or "
                                      "%1=stdin. If a real secret was just typed, have it replaced."),
                    {assignment.qualifiedKey()}});
    }
    if (!secrets.isEmpty()) {
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc",
                                                "%1 is a secret for one provider and none for another. Say --field "
                                                "%2=VALUE for the one, --secret %3=env:NAME for the other."),
                              {assignment.key, qualified(texts), qualified(secrets)}});
    }
    const bool isFirstOfAccount = texts.front().check == nullptr;
    const bool isMixed = std::any_of(texts.cbegin(), texts.cend(), [isFirstOfAccount](const FieldSlot &slot) {
        return (slot.check == nullptr) != isFirstOfAccount;
    });
    if (isMixed && providerIds(texts).size() > 1) {
        return Misuse(
            Message{QT_TRANSLATE_NOOP(
                        "kyc", "%1 is the customer's for one provider and the account's for another. Say which: %2."),
                    {assignment.key, qualified(texts)}});
    }
    return texts;
}

Parsed<QList<FieldSlot>> slotsForSecret(const QList<FieldSlot> &all, const Assignment &assignment)
{
    const QList<FieldSlot> found = named(all, assignment);
    QList<FieldSlot> secrets = divided(found, Wanted::Secret).first;
    if (found.isEmpty()) {
        return Misuse(
            Message{QT_TRANSLATE_NOOP("kyc", "A --secret has a key that none of the checks asked knows. They know: %1"),
                    {knownKeys(all, Wanted::Secret)}});
    }
    if (secrets.isEmpty()) {
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "%1 is not a secret: give it as --field %1=VALUE."),
                              {assignment.qualifiedKey()}});
    }
    if (providerIds(secrets).size() > 1) {
        return Misuse(Message{
            QT_TRANSLATE_NOOP(
                "kyc", "%1 is a secret for several providers, and a credential is for one of them. Say which: %2."),
            {assignment.key, qualified(secrets)}});
    }
    return secrets;
}

} // namespace kyc::cli
