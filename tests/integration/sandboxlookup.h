// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/cliprocess.h"
#include "support/sandboxprocess.h"

namespace kyc::test {

/// A lookup at the simulated providers, as somebody would type it: accounts as the simulation announces them,
/// customers as its population has them. JSON out.
class SandboxLookup
{
public:
    explicit SandboxLookup(const SandboxProcess &sandbox);

    /// One of the population's rows. False when there is none of that check and name.
    [[nodiscard]] bool ask(const QString &checkId, const QString &name);
    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }
    void add(const QStringList &options) { m_options += options; }
    /// Gives the account or the customer one value less.
    void without(const QString &key) { m_left.append(key); }
    /// Every credential of the account, and the customer's own, is another one.
    void withWrongCredentials() { m_isWrong = true; }

    [[nodiscard]] CliCall call() const;

private:
    void put(CliCall &call, const QString &providerId, const QJsonObject &values, bool areSecret) const;

    QUrl m_baseUrl;
    QJsonArray m_accounts;
    QJsonArray m_population;
    QList<QJsonObject> m_rows;
    QStringList m_options;
    QStringList m_left;
    bool m_isWrong = false;
};

} // namespace kyc::test
