// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>

namespace kyc::desktop {

/// The tests of credentials that run or have run in this session, one an account. GUI thread.
class AccountTests : public QObject
{
    Q_OBJECT

public:
    using Report = core::Result<core::CredentialReport>;
    using Test = std::function<QFuture<Report>(const QString &accountId)>;

    explicit AccountTests(Test test, QObject *parent = nullptr);
    ~AccountTests() override; ///< cancels what runs

    void start(const QString &accountId); ///< nothing while one runs
    void cancel(const QString &accountId);
    int cancelAll(); ///< how many were running
    [[nodiscard]] bool isRunning(const QString &accountId) const { return m_running.contains(accountId); }
    /// How the last one ended; null when there was none, or the account was changed since.
    [[nodiscard]] const Report *verdict(const QString &accountId) const;
    void forget(const QString &accountId);

Q_SIGNALS:
    void changed(const QString &accountId);
    void ended(const QString &accountId); ///< verdict() is there

private:
    Test m_test;
    QHash<QString, QFuture<Report>> m_running;
    QHash<QString, Report> m_verdicts;
};

} // namespace kyc::desktop
