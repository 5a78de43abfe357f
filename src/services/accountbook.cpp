// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountbook.h"

#include "core/loopback.h"
#include "providers/registry.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace kyc::services {

namespace {

using core::Account;
using core::Message;

Message addressProblem(const QUrl &url)
{
    if (url.isEmpty())
        return Message{QT_TRANSLATE_NOOP("kyc", "Enter the base address, for example https://api.example.com.")};
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Message{QT_TRANSLATE_NOOP("kyc", "Enter an address of a host, without user, question mark or hash.")};
    const bool isPlain = url.scheme() == u"http";
    if (url.scheme() != u"https" && !(isPlain && core::isLoopback(url.host())))
        return Message{QT_TRANSLATE_NOOP("kyc", "The address must begin with https://.")};
    return {};
}

} // namespace

AccountBook::AccountBook(QObject *parent) : QObject(parent)
{ }

const Account *AccountBook::find(const QString &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

const Account *AccountBook::findByName(const QString &name) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&name](const Account &account) { return account.name == name; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

QString AccountBook::add(Account account)
{
    if (account.id.isEmpty())
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString id = account.id;
    m_accounts.push_back(std::move(account));
    Q_EMIT changed();
    return id;
}

void AccountBook::replace(Account account)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&account](const Account &one) { return one.id == account.id; });
    if (found == m_accounts.end())
        return;
    *found = std::move(account);
    Q_EMIT changed();
}

void AccountBook::remove(const QString &id)
{
    const auto removed = std::erase_if(m_accounts, [&id](const Account &account) { return account.id == id; });
    if (removed > 0)
        Q_EMIT changed();
}

QMap<QString, Message> AccountBook::problems(const Account &account) const
{
    QMap<QString, Message> problems;
    const QString name = account.name.trimmed();
    const Account *namesake = findByName(name);
    if (name.isEmpty())
        problems.insert(QStringLiteral("name"), Message{QT_TRANSLATE_NOOP("kyc", "Give the account a name.")});
    else if (namesake && namesake->id != account.id)
        problems.insert(QStringLiteral("name"),
                        Message{QT_TRANSLATE_NOOP("kyc", "There is an account of this name already.")});

    const providers::Provider *provider = providers::find(account.providerId);
    if (!provider) {
        problems.insert(QStringLiteral("provider"), Message{QT_TRANSLATE_NOOP("kyc", "Choose a provider.")});
        return problems;
    }
    const QUrl mainUrl = account.baseUrl(provider->description(), QStringLiteral("api"));
    if (account.environment == core::Environment::Custom) {
        if (const Message problem = addressProblem(mainUrl); !problem.isEmpty())
            problems.insert(QStringLiteral("base-url"), problem);
    } else if (mainUrl.isEmpty()) {
        problems.insert(QStringLiteral("environment"),
                        Message{QT_TRANSLATE_NOOP("kyc", "The provider has no known host for this environment.")});
    }
    for (const core::FieldDescription &field : provider->description().accountFields) {
        if (field.isRequired && field.defaultValue.isEmpty() && !account.fields.contains(field.key))
            problems.insert(field.key, Message{QT_TRANSLATE_NOOP("kyc", "This is needed to ask the provider.")});
    }
    return problems;
}

} // namespace kyc::services
