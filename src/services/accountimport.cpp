// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountstoreprivate.h"

#include <QUuid>

namespace kyc::services {

namespace {

using core::Account;
using core::Result;

/// "name", or "name (2)" when that is taken, and so on.
QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name, QString::number(number));
    return free;
}

/// The secrets to be entered; of those that are alternatives to each other nobody can say which.
QStringList wantedSecrets(const Account &account)
{
    QStringList required;
    QStringList possible;
    for (const core::FieldDescription &field : secretFields(account.providerId)) {
        possible.append(field.key);
        if (field.isRequired)
            required.append(field.key);
    }
    return required.isEmpty() ? possible : required;
}

} // namespace

Result<AccountStore::Import> AccountStore::importFrom(const QByteArray &json, const QString &name)
{
    auto file = readAccountFile(json, name);
    if (!file)
        return core::Unexpected(file.error());
    QSet<QString> taken;
    for (const Account &account : m_d->book.accounts())
        taken.insert(account.name);
    for (const Account &account : m_d->records.file().accounts)
        taken.insert(account.name);
    Import import;
    QMap<QString, QJsonObject> unknownKeys;
    for (Account &account : file->accounts) {
        const QString named = freeName(account.name.trimmed(), taken);
        if (named != account.name.trimmed())
            import.renamed.append(named);
        account.name = named;
        const QJsonObject unknown = file->unknownAccountKeys.value(account.id);
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (auto problem = accountProblem(m_d->book, account))
            return core::Unexpected(*std::move(problem));
        taken.insert(named);
        unknownKeys.insert(account.id, unknown);
        if (const QStringList wanted = wantedSecrets(account); !wanted.isEmpty())
            import.missing.insert(named, wanted);
        if (account.environment == core::Environment::Custom) {
            account.isEnabled = false;
            import.switchedOff.insert(named, account.customBaseUrl);
        }
        ++import.added;
    }
    const auto written = m_d->records.change([&file, &unknownKeys](AccountFile &ours) {
        for (Account &account : file->accounts)
            ours.accounts.push_back(std::move(account));
        ours.unknownAccountKeys.insert(unknownKeys);
    });
    if (!written)
        return core::Unexpected(written.error());
    m_d->syncBook();
    m_d->loadSecrets();
    return import;
}

} // namespace kyc::services
