// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/keychainkeeper.h"

#include "vault/keychaincalls.h"
#include "vault/keychainthread.h"

#include <QTimer>

#include <vector>

namespace kyc::vault {

using core::Result;
using core::Secret;

/// Makes the calls, and ends those that take too long: its clock is in the keeper's thread, so that it runs even when
/// the keychain's thread hangs on the bus.
class KeychainKeeper::Worker
{
public:
    explicit Worker(std::chrono::milliseconds patience) : m_patience(patience) { }
    ~Worker()
    {
        for (const auto &known : m_replies) {
            if (const auto reply = known.lock())
                reply->fail(closedFailure());
        }
    }
    Q_DISABLE_COPY_MOVE(Worker)

    /// Makes the call of what is in @p arguments, in the keychain's thread.
    template <class Call, class T, class... Arguments>
    [[nodiscard]] QFuture<Result<T>> call(Arguments... arguments)
    {
        const auto reply = std::make_shared<Reply<T>>();
        const QFuture<Result<T>> future = reply->future();
        limit(reply);
        const auto held = std::make_shared<std::tuple<Arguments...>>(std::move(arguments)...); // some cannot be copied
        KeychainThread::post([reply, held](KeychainQueue &queue) {
            queue.add(std::apply(
                [&reply](Arguments &...each) { return std::make_shared<Call>(reply, std::move(each)...); }, *held));
        });
        return future;
    }

private:
    void limit(const std::weak_ptr<AnyReply> &reply)
    {
        std::erase_if(m_replies, [](const auto &known) { return known.expired(); });
        m_replies.push_back(reply);
        QTimer::singleShot(m_patience, &m_context, [reply, patience = m_patience] {
            const auto seconds = std::chrono::round<std::chrono::seconds>(patience).count();
            if (const auto late = reply.lock())
                late->fail(vaultFailure(core::ErrorCause::VaultSilent, {QString::number(seconds)}));
        });
    }

    std::chrono::milliseconds m_patience;
    std::vector<std::weak_ptr<AnyReply>> m_replies;
    QObject m_context;
};

KeychainKeeper::KeychainKeeper(std::chrono::milliseconds patience) : m_worker(std::make_unique<Worker>(patience))
{ }

KeychainKeeper::~KeychainKeeper() = default;

QFuture<Result<QString>> KeychainKeeper::inspect()
{
    return m_worker->call<InspectCall, QString>();
}

QFuture<Result<QStringList>> KeychainKeeper::keys()
{
    return m_worker->call<KeysCall, QStringList>();
}

QFuture<Result<Secret>> KeychainKeeper::read(const QString &key)
{
    return m_worker->call<ReadCall, Secret>(key);
}

QFuture<Result<void>> KeychainKeeper::write(const QString &key, Secret value)
{
    return m_worker->call<WriteCall, void>(key, std::move(value));
}

QFuture<Result<void>> KeychainKeeper::remove(const QString &key)
{
    return m_worker->call<RemoveCall, void>(key);
}

} // namespace kyc::vault
