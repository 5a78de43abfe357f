// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/tokenbucket.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace kyc::network {

/// Lets requests through as each account's quota allows, first come first served. Lives on the runner's thread.
class QuotaKeeper : public QObject
{
    Q_OBJECT

public:
    explicit QuotaKeeper(QObject *parent = nullptr);

    /// Calls @p go, from the event loop or at once, when a request may be sent; give() the place back after.
    /// Dropped when @p who dies or leave()s first. The last quota named for an account counts.
    void ask(const QString &accountId, const core::Quota &quota, QObject *who, std::function<void()> go);
    void leave(const QString &accountId, const QObject *who);
    void give(const QString &accountId);
    /// The provider asked the account to wait.
    void pause(const QString &accountId, std::chrono::milliseconds duration);
    /// How long the provider still wants the account to wait; zero when it does not.
    [[nodiscard]] std::chrono::milliseconds pauseLeft(const QString &accountId) const;

private:
    struct Waiting
    {
        QPointer<QObject> who;
        std::function<void()> go;
    };
    struct Account
    {
        TokenBucket bucket;
        std::deque<Waiting> waiting;
    };

    [[nodiscard]] static std::chrono::milliseconds now();
    void serve(Account &account);
    void serveAll();
    void wakeInTime();

    std::map<QString, Account> m_accounts; // never removed from: references stay good while something is served
    QTimer m_timer;
};

} // namespace kyc::network
