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

QFuture<Result<AccountStore::Import>> AccountStore::importFrom(const QByteArray &json, const QString &name)
{
    return m_d->queue.add<Import>([this, json, name] { return m_d->importFrom(json, name); });
}

QFuture<Result<AccountStore::Import>> AccountStore::Private::importFrom(const QByteArray &json, const QString &name)
{
    auto read = readAccountFile(json, name);
    if (!read)
        return vault::ended<Import>(core::Unexpected(read.error()));
    const auto file = std::make_shared<AccountFile>(*std::move(read));
    QSet<QString> taken;
    for (const Account &account : book.accounts())
        taken.insert(account.name);
    for (const Account &account : records.file().accounts)
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
        if (auto problem = accountProblem(book, account))
            return vault::ended<Import>(core::Unexpected(*std::move(problem)));
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
    const auto reply = std::make_shared<vault::Reply<Import>>();
    const auto written = records.change([file, unknownKeys](AccountFile &ours) {
        for (Account &account : file->accounts)
            ours.accounts.push_back(std::move(account));
        ours.unknownAccountKeys.insert(unknownKeys);
    });
    vault::whenEnded<void>(written, &q, [this, reply, import, ids = unknownKeys.keys()](const Result<void> &isWritten) {
        if (!isWritten)
            return reply->end(core::Unexpected(isWritten.error()));
        syncBook();
        loadSecrets();
        for (const QString &id : ids)
            Q_EMIT q.accountChanged(id, Change::Added);
        Q_EMIT q.imported(import);
        reply->end(import);
    });
    return reply->future();
}

} // namespace kyc::services
