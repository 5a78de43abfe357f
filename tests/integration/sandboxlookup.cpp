// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/sandboxlookup.h"

#include <QJsonDocument>

#include <algorithm>

namespace kyc::test {

namespace {

QString providerOf(const QJsonObject &row)
{
    return row.value(u"check").toString().section(u'/', 0, 0);
}

} // namespace

SandboxLookup::SandboxLookup(const SandboxProcess &sandbox)
    : m_baseUrl(sandbox.url()),
      m_accounts(QJsonDocument::fromJson(sandbox.announcement()).object().value(u"accounts").toArray()),
      m_population(sandbox.population())
{ }

bool SandboxLookup::ask(const QString &checkId, const QString &name)
{
    const auto found = std::find_if(m_population.cbegin(), m_population.cend(), [&](const QJsonValue &row) {
        return row[u"check"].toString() == checkId && row[u"name"].toString() == name;
    });
    if (found == m_population.cend())
        return false;
    m_rows.append(found->toObject());
    return true;
}

void SandboxLookup::put(CliCall &call, const QString &providerId, const QJsonObject &values, bool areSecret) const
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString key = providerId + u'/' + value.key();
        const QString start = key + u'=';
        const bool isThere = std::any_of(call.arguments.cbegin(), call.arguments.cend(),
                                         [&start](const QString &one) { return one.startsWith(start); });
        if (isThere || m_left.contains(value.key()))
            continue;
        if (!areSecret) {
            call.arguments << QStringLiteral("--field") << start + value->toString();
            continue;
        }
        const QString variable = QStringLiteral("KYC_TEST_%1").arg(call.environment.size());
        call.environment.insert(variable, m_isWrong ? QStringLiteral("wrong-credential") : value->toString());
        call.arguments << QStringLiteral("--secret") << start + QStringLiteral("env:") + variable;
    }
}

CliCall SandboxLookup::call() const
{
    CliCall call;
    call.arguments = QStringList{QStringLiteral("lookup"), QStringLiteral("--format"),
                                 QStringLiteral("json"),   QStringLiteral("--requests-per-second"),
                                 QStringLiteral("0"),      QStringLiteral("--base-url"),
                                 m_baseUrl.toString()}
        + m_options;
    for (const QJsonObject &row : m_rows) {
        const QString providerId = providerOf(row);
        call.arguments << QStringLiteral("--check") << row.value(u"check").toString();
        put(call, providerId, row.value(u"fields").toObject(), false);
        put(call, providerId, row.value(u"secrets").toObject(), true);
        for (const QJsonValue account : m_accounts) {
            if (account[u"provider"].toString() != providerId)
                continue;
            put(call, providerId, account[u"fields"].toObject(), false);
            put(call, providerId, account[u"secrets"].toObject(), true);
        }
    }
    return call;
}

} // namespace kyc::test
