// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/keeper.h"

#include <map>

namespace kyc::vault {

/// Keeps secrets in this process alone. lock() drops them for good; it is open again at once, and empty.
class MemoryKeeper final : public Keeper
{
public:
    [[nodiscard]] KeeperKind kind() const override { return KeeperKind::Memory; }
    [[nodiscard]] QFuture<core::Result<QStringList>> keys() override;
    [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<core::Result<void>> write(const QString &key, core::Secret value) override;
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &key) override;
    void lock() override { m_secrets.clear(); }

private:
    std::map<QString, core::Secret> m_secrets;
};

} // namespace kyc::vault
