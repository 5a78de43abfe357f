// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/memorykeeper.h"

#include <functional>
#include <optional>

namespace kyc::test {

/// A keeper in memory that does what a test says: looks at each call, and lets it fail or give back something else.
class ScriptedKeeper final : public vault::Keeper
{
public:
    struct Call
    {
        QString what; ///< "keys", "read", "write", "remove", "lock"
        QString key;
    };
    /// The error that the call ends with, if any; the call is then not carried out.
    std::function<std::optional<core::Error>(const Call &)> fails;
    /// What is given back instead of what was kept.
    std::function<core::Secret(core::Secret)> mangles;
    QStringList calls; ///< "read a", in their order

    [[nodiscard]] static core::Error error(core::ErrorCause cause)
    {
        return core::failure(core::ErrorKind::Vault, cause).value();
    }
    /// Fails the call of that number, counted from 0; once.
    void failAt(qsizetype number, core::ErrorCause cause)
    {
        fails = [this, number, cause](const Call &) {
            return calls.size() == number + 1 ? std::optional(error(cause)) : std::nullopt;
        };
    }
    /// What is in it, by key, whatever the script says.
    [[nodiscard]] QMap<QString, QByteArray> content()
    {
        QMap<QString, QByteArray> content;
        const QStringList keys = m_memory.keys().takeResult().value();
        for (const QString &key : keys)
            content.insert(key, m_memory.read(key).takeResult()->open().toByteArray());
        return content;
    }
    void put(const QString &key, const QByteArray &value)
    {
        (void)m_memory.write(key, core::Secret(QByteArray(value)));
    }

    [[nodiscard]] vault::KeeperKind kind() const override { return vault::KeeperKind::Memory; }
    [[nodiscard]] QFuture<core::Result<QStringList>> keys() override
    {
        if (const auto problem = note({QStringLiteral("keys"), {}}))
            return failed<QStringList>(*problem);
        return m_memory.keys();
    }
    [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &key) override
    {
        if (const auto problem = note({QStringLiteral("read"), key}))
            return failed<core::Secret>(*problem);
        if (!mangles)
            return m_memory.read(key);
        return m_memory.read(key).then([this](core::Result<core::Secret> value) {
            return core::Result<core::Secret>(mangles(std::move(*value)));
        });
    }
    [[nodiscard]] QFuture<core::Result<void>> write(const QString &key, core::Secret value) override
    {
        if (const auto problem = note({QStringLiteral("write"), key}))
            return failed<void>(*problem);
        return m_memory.write(key, std::move(value));
    }
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &key) override
    {
        if (const auto problem = note({QStringLiteral("remove"), key}))
            return failed<void>(*problem);
        return m_memory.remove(key);
    }
    void lock() override { (void)note({QStringLiteral("lock"), {}}); }

private:
    [[nodiscard]] std::optional<core::Error> note(const Call &call)
    {
        calls << QStringList{call.what, call.key}.join(u' ').trimmed();
        return fails ? fails(call) : std::nullopt;
    }
    template <class T>
    [[nodiscard]] static QFuture<core::Result<T>> failed(const core::Error &error)
    {
        return QtFuture::makeReadyFuture(core::Result<T>(core::Unexpected(error)));
    }

    vault::MemoryKeeper m_memory;
};

} // namespace kyc::test
