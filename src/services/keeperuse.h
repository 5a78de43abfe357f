// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/keeper.h"
#include "vault/reply.h"

#include <QObject>

#include <memory>

namespace kyc::services {

/// An open keeper, for one piece of work: it stays open as long as somebody holds this, even when the session is locked
/// meanwhile. What fails is told to the session too. GUI thread; futures end in it.
class KeeperUse final : public vault::Keeper
{
public:
    using Noticed = std::function<void(const core::Error &)>;

    /// @p noticed must be callable for as long as this lives.
    KeeperUse(std::shared_ptr<vault::Keeper> keeper, Noticed noticed);
    ~KeeperUse() override;
    Q_DISABLE_COPY_MOVE(KeeperUse)

    /// Ends when nobody holds this any more.
    [[nodiscard]] QFuture<core::Result<void>> released() const { return m_release.future(); }

    [[nodiscard]] vault::KeeperKind kind() const override { return m_keeper->kind(); }
    [[nodiscard]] QFuture<core::Result<QStringList>> keys() override;
    [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<core::Result<void>> write(const QString &key, core::Secret value) override;
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &key) override;
    void lock() override { m_isLockWanted = true; } ///< at the end

private:
    template <class T>
    [[nodiscard]] QFuture<core::Result<T>> watched(const QFuture<core::Result<T>> &call);

    struct DeleteLater // this may end while one of the context's children ends
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    std::shared_ptr<vault::Keeper> m_keeper;
    Noticed m_noticed;
    bool m_isLockWanted = false;
    vault::Reply<void> m_release;
    std::unique_ptr<QObject, DeleteLater> m_context{new QObject};
};

} // namespace kyc::services
