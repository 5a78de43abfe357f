// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounttests.h"

#include "desktop/whendone.h"

namespace kyc::desktop {

AccountTests::AccountTests(Test test, QObject *parent) : QObject(parent), m_test(std::move(test))
{ }

AccountTests::~AccountTests()
{
    for (QFuture<Report> &test : m_running)
        test.cancel();
}

void AccountTests::start(const QString &accountId)
{
    if (isRunning(accountId))
        return;
    const QFuture<Report> future = m_test(accountId);
    m_running.insert(accountId, future);
    Q_EMIT changed(accountId);
    whenDone(future, this, [this, accountId](Report report) {
        m_running.remove(accountId);
        m_verdicts.insert(accountId, std::move(report));
        Q_EMIT changed(accountId);
        Q_EMIT ended(accountId);
    });
}

void AccountTests::cancel(const QString &accountId)
{
    if (isRunning(accountId))
        m_running[accountId].cancel();
}

int AccountTests::cancelAll()
{
    const auto running = static_cast<int>(m_running.size());
    for (QFuture<Report> &test : m_running)
        test.cancel();
    return running;
}

const AccountTests::Report *AccountTests::verdict(const QString &accountId) const
{
    const auto found = m_verdicts.constFind(accountId);
    return found == m_verdicts.constEnd() ? nullptr : &*found;
}

void AccountTests::forget(const QString &accountId)
{
    if (m_verdicts.remove(accountId))
        Q_EMIT changed(accountId);
}

} // namespace kyc::desktop
