// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/codewords.h"

#include "core/errortext.h"
#include "providers/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeWords)
};

bool isOf(const core::Customer &customer, const QString &person)
{
    const QStringList keys = customer.fields.textKeys();
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        return customer.fields.text(key).trimmed().compare(person, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

CodeQuestion codeQuestion(const services::CredentialBroker::Question &asked, const services::AccountBook &accounts,
                          const std::vector<const core::Customer *> &customers)
{
    CodeQuestion question;
    question.asked = asked;
    const core::Account *account = accounts.find(asked.accountId);
    const providers::Provider *provider = account ? providers::find(account->providerId) : nullptr;
    const core::LoginDescription *login = provider ? provider->description().login(asked.loginId) : nullptr;
    if (!login)
        return question;
    question.accountName = account->name;
    question.providerName = provider->description().label.text();
    question.loginName = login->label.text();
    question.code = login->code;
    if (!login->isForCustomer)
        return question;
    const auto known = std::find_if(customers.cbegin(), customers.cend(), [&asked](const core::Customer *customer) {
        return isOf(*customer, asked.person) && !customer->label.isEmpty();
    });
    question.customerLabel = known == customers.cend() ? asked.person : (*known)->label;
    return question;
}

QString codeTitle(const CodeQuestion &question)
{
    if (question.customerLabel.isEmpty())
        return Words::tr("\u201c%1\u201d waits for a login code").arg(question.accountName);
    return Words::tr("The login of %1 waits for a code").arg(question.customerLabel);
}

QString codeSource(const CodeQuestion &question)
{
    const QString &person = question.asked.person;
    if (question.code == core::LoginCode::Authenticator)
        return Words::tr("%1, %2: enter the code that your authenticator app shows for it now.")
            .arg(question.providerName, question.loginName);
    if (question.asked.isCodeSent)
        return Words::tr("%1 has e-mailed a code to %2, for the account \u201c%3\u201d. Ask the customer for it.")
            .arg(question.providerName, person, question.accountName);
    return Words::tr("%1 has not sent a code to %2 yet, for the account \u201c%3\u201d.")
        .arg(question.providerName, person, question.accountName);
}

QString codeConsequence(const CodeQuestion &question)
{
    if (!question.customerLabel.isEmpty())
        return Words::tr("The lookup goes on by itself after it. If you cancel, nothing is asked with it.");
    return Words::tr("Waiting for it: %1. They go on by themselves; if you cancel, they end without an answer and can "
                     "be asked again.",
                     "how many lookups wait")
        .arg(question.asked.waiting);
}

QString codeProblem(const CodeQuestion &question)
{
    const std::optional<core::Error> &problem = question.asked.problem;
    if (!problem)
        return {};
    const QString ours = core::errorText(*problem).line();
    return problem->providerMessage.isEmpty()
        ? ours
        : Words::tr("%1\nThe provider says: %2").arg(ours, problem->providerMessage);
}

} // namespace kyc::desktop
