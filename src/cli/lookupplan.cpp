// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/lookupplan.h"

#include "cli/fieldslots.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyc::cli {

namespace {

using core::Message;
using core::ProviderDescription;

struct TextBinding
{
    FieldSlot slot;
    QString value;
};

struct SecretBinding
{
    FieldSlot slot;
    QString key;
    const SecretSource *source = nullptr;
};

/// Everything known before a secret is read.
struct Bindings
{
    QList<AskedCheck> asked;
    QList<TextBinding> texts;
    QList<SecretBinding> secrets;
};

QString knownChecks(const QList<const ProviderDescription *> &providers)
{
    QStringList ids;
    for (const ProviderDescription *provider : providers) {
        for (const core::CheckDescription &check : provider->checks)
            ids.append(check.id);
    }
    return ids.join(QStringLiteral(", "));
}

Parsed<QList<AskedCheck>> askedChecks(const QStringList &checkIds, const QList<const ProviderDescription *> &providers)
{
    QList<AskedCheck> asked;
    for (const QString &id : checkIds) {
        const auto owner = std::find_if(providers.cbegin(), providers.cend(),
                                        [&id](const ProviderDescription *one) { return one->check(id) != nullptr; });
        if (owner == providers.cend()) {
            return Misuse(
                Message{QT_TRANSLATE_NOOP("kyc", "A --check is none of these: %1"), {knownChecks(providers)}});
        }
        asked.append({*owner, (*owner)->check(id)});
    }
    return asked;
}

/// Sumvin, for one, has no staging hosts.
std::optional<Message> missingHosts(const QList<AskedCheck> &asked, core::Environment environment)
{
    for (const AskedCheck &one : asked) {
        const bool hasOne = std::any_of(
            one.provider->hosts.cbegin(), one.provider->hosts.cend(), [environment](const core::HostDescription &host) {
                return !(environment == core::Environment::Production ? host.production : host.staging).isEmpty();
            });
        if (environment != core::Environment::Custom && !hasOne) {
            return Message{
                QT_TRANSLATE_NOOP("kyc", "%1 has no %2 address: choose another --environment or give --base-url."),
                {one.provider->id, core::toWord(environment)}};
        }
    }
    return std::nullopt;
}

Message givenTwice(const Assignment &assignment)
{
    return Message{QT_TRANSLATE_NOOP("kyc", "%1 is given twice."), {assignment.qualifiedKey()}};
}

Parsed<Bindings> bind(const LookupOptions &options, QList<AskedCheck> asked)
{
    Bindings out{std::move(asked), {}, {}};
    const QList<FieldSlot> all = slotsOf(out.asked);
    QList<FieldSlot> taken;
    const auto isTaken = [&taken](const QList<FieldSlot> &found) {
        return std::any_of(found.cbegin(), found.cend(),
                           [&taken](const FieldSlot &slot) { return taken.contains(slot); });
    };
    for (const SecretAssignment &secret : options.secrets) {
        const auto found = slotsForSecret(all, secret.target);
        if (!found)
            return Misuse(found.error());
        if (isTaken(*found))
            return Misuse(givenTwice(secret.target));
        taken += *found;
        for (const FieldSlot &slot : *found)
            out.secrets.append({slot, secret.target.qualifiedKey(), &secret.source});
    }
    for (const Assignment &field : options.fields) {
        const auto found = slotsForText(all, field);
        if (!found)
            return Misuse(found.error());
        if (isTaken(*found))
            return Misuse(givenTwice(field));
        taken += *found;
        for (const FieldSlot &slot : *found)
            out.texts.append({slot, field.value});
    }
    return out;
}

core::Quota quotaOf(const LookupOptions &options, const ProviderDescription &provider)
{
    core::Quota quota = provider.quota;
    if (options.requestsPerSecond) {
        quota.requestsPerSecond = *options.requestsPerSecond;
        quota.burst = std::max(1, static_cast<int>(std::ceil(*options.requestsPerSecond)));
    }
    quota.inFlight = options.inFlight.value_or(quota.inFlight);
    return quota;
}

LookupPlan emptyPlan(const LookupOptions &options, const QList<AskedCheck> &asked)
{
    LookupPlan plan;
    for (const AskedCheck &one : asked) {
        const auto known =
            std::find_if(plan.accounts.cbegin(), plan.accounts.cend(),
                         [&one](const core::Account &account) { return account.providerId == one.provider->id; });
        const auto index = static_cast<std::size_t>(known - plan.accounts.cbegin());
        if (known == plan.accounts.cend()) {
            core::Account account;
            account.id = one.provider->id;
            account.name = one.provider->id;
            account.providerId = one.provider->id;
            account.environment = options.environment;
            account.customBaseUrl = options.baseUrl;
            account.quota = quotaOf(options, *one.provider);
            plan.accounts.push_back(std::move(account));
        }
        plan.questions.push_back({one.check->id, index, {}});
    }
    return plan;
}

/// The fields a slot stands for.
core::Fields &fieldsOf(LookupPlan &plan, const FieldSlot &slot)
{
    const auto question =
        std::find_if(plan.questions.begin(), plan.questions.end(), [&slot](const LookupPlan::Question &one) {
            return slot.check != nullptr && one.checkId == slot.check->id;
        });
    if (question != plan.questions.end())
        return question->customer;
    return std::find_if(plan.accounts.begin(), plan.accounts.end(),
                        [&slot](const core::Account &account) { return account.providerId == slot.provider->id; })
        ->fields;
}

/// Each source is read once, whatever number of checks it serves.
std::optional<Message> readSecrets(LookupPlan &plan, const Bindings &bindings)
{
    std::map<const SecretSource *, core::Secret> known;
    for (const SecretBinding &binding : bindings.secrets) {
        if (!known.contains(binding.source)) {
            auto read = readSecret(binding.key, *binding.source);
            if (!read)
                return read.error();
            if (!read->warning.isEmpty())
                plan.warnings.append(read->warning);
            known.emplace(binding.source, std::move(read->secret));
        }
        fieldsOf(plan, binding.slot).setSecret(binding.slot.field->key, known.at(binding.source).clone());
    }
    return std::nullopt;
}

} // namespace

Parsed<LookupPlan> planLookups(const LookupOptions &options, const QList<const ProviderDescription *> &providers)
{
    auto asked = askedChecks(options.checkIds, providers);
    if (!asked)
        return Misuse(asked.error());
    if (const auto missing = missingHosts(*asked, options.environment))
        return Misuse(*missing);
    const auto bindings = bind(options, std::move(*asked));
    if (!bindings)
        return Misuse(bindings.error());

    LookupPlan plan = emptyPlan(options, bindings->asked);
    for (const TextBinding &text : bindings->texts)
        fieldsOf(plan, text.slot).setText(text.slot.field->key, text.value);
    const auto unread = readSecrets(plan, *bindings);
    for (const SecretAssignment &secret : options.secrets)
        forgetSource(secret.source);
    if (unread)
        return Misuse(*unread);
    return plan;
}

} // namespace kyc::cli
