// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/storedplan.h"

#include "services/storedsecret.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyc::cli {

namespace {

using core::Message;
using core::ProviderDescription;

/// The checks of the accounts' providers, those of --check alone when there are some.
Parsed<QStringList> checksOf(const LookupOptions &options, const QList<const core::Account *> &accounts,
                             const QList<const ProviderDescription *> &providers)
{
    QStringList known;
    for (const ProviderDescription *provider : providers) {
        const bool isAsked = std::any_of(accounts.cbegin(), accounts.cend(), [provider](const core::Account *account) {
            return account->providerId == provider->id;
        });
        for (const core::CheckDescription &check : provider->checks) {
            if (isAsked)
                known.append(check.id);
        }
    }
    for (const QString &id : options.checkIds) {
        if (!known.contains(id)) {
            return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "A --check is none of these accounts': %1"),
                                  {known.join(QStringLiteral(", "))}});
        }
    }
    return options.checkIds.isEmpty() ? known : options.checkIds;
}

core::Account asked(const core::Account &stored, const LookupOptions &options, const core::Quota &usual)
{
    core::Account account = stored.clone();
    core::Quota quota = account.quota.value_or(usual);
    if (options.requestsPerSecond) {
        quota.requestsPerSecond = *options.requestsPerSecond;
        quota.burst = std::max(1, static_cast<int>(std::ceil(*options.requestsPerSecond)));
    }
    quota.inFlight = options.inFlight.value_or(quota.inFlight);
    account.quota = quota;
    return account;
}

/// One secret of a customer would go to addresses that know nothing of each other.
std::optional<Message> strayingSecret(const LookupPlan &plan)
{
    QMap<QString, const core::Account *> asked; // by the provider's id
    for (const LookupPlan::Question &question : plan.questions) {
        const core::Account &account = plan.accounts.at(question.account);
        if (question.customer.secretKeys().isEmpty())
            continue;
        const core::Account *&other = asked[account.providerId];
        if (other && services::originsOf(*other) != services::originsOf(account)) {
            return Message{QT_TRANSLATE_NOOP("kyc",
                                             "A customer's --secret is for one address alone, and %1 and %2 have "
                                             "different ones: ask them one after the other."),
                           {other->name, account.name}};
        }
        other = &account;
    }
    return std::nullopt;
}

} // namespace

Parsed<LookupPlan> planStoredLookups(const LookupOptions &options, const QList<const core::Account *> &accounts,
                                     const QList<const ProviderDescription *> &providers)
{
    auto checks = checksOf(options, accounts, providers);
    if (!checks)
        return Misuse(checks.error());
    // As for accounts without anything of their own; theirs are put in afterwards.
    LookupOptions question = options;
    question.checkIds = std::move(*checks);
    question.environment = core::Environment::Custom;
    auto plain = planLookups(question, providers);
    if (!plain)
        return plain;
    LookupPlan plan;
    plan.warnings = plain->warnings;
    for (const core::Account &account : plain->accounts) {
        if (!account.fields.textKeys().isEmpty() || !account.fields.secretKeys().isEmpty()) {
            return Misuse(Message{QT_TRANSLATE_NOOP(
                "kyc", "A --field or --secret is the account's own: change it with \"accounts edit\".")});
        }
    }
    for (const core::Account *stored : accounts) {
        const std::size_t index = plan.accounts.size();
        for (const LookupPlan::Question &one : plain->questions) {
            const core::Account &stand = plain->accounts.at(one.account);
            if (stand.providerId == stored->providerId)
                plan.questions.push_back({one.checkId, index, one.customer.clone()});
        }
        const auto provider =
            std::find_if(providers.cbegin(), providers.cend(),
                         [stored](const ProviderDescription *each) { return each->id == stored->providerId; });
        plan.accounts.push_back(asked(*stored, options, (*provider)->quota));
    }
    if (const auto straying = strayingSecret(plan))
        return Misuse(*straying);
    return plan;
}

} // namespace kyc::cli
