// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/keyfetch.h"

#include "services/ownfile.h"

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;

KeyFetch::KeyFetch(VaultSession &vault, QString key, const QString &lockFile, std::function<core::Secret()> fresh,
                   bool mayPass, QObject *parent)
    : Task(parent),
      m_keeper(vault.use()),
      m_key(std::move(key)),
      m_lock(lockFile),
      m_fresh(std::move(fresh)),
      m_mayPass(mayPass)
{ }

QFuture<core::Result<core::Secret>> KeyFetch::start()
{
    QFuture<core::Result<core::Secret>> result = future();
    if (!m_keeper) {
        end(core::failure(ErrorKind::Vault, ErrorCause::VaultLocked));
        return result;
    }
    read([this](core::Secret kept) {
        if (!kept.isEmpty() || !m_fresh)
            end(std::move(kept));
        else
            make();
    });
    return result;
}

void KeyFetch::read(std::function<void(core::Secret)> goOn)
{
    await<core::Secret>(m_keeper->read(m_key), [this, goOn = std::move(goOn)](core::Result<core::Secret> kept) {
        if (kept)
            goOn(std::move(*kept));
        else
            end(core::Unexpected(kept.error()));
    });
}

void KeyFetch::make()
{
    if (m_keeper->kind() == vault::KeeperKind::Memory && !m_mayPass)
        return end(core::failure(ErrorKind::Vault, ErrorCause::VaultNotChosen));
    if (const auto made = makeFolderOf(m_lock.path()); !made)
        return end(core::Unexpected(made.error()));
    if (!m_lock.take()) // waiting would stop the window
        return end(core::failure(ErrorKind::Vault, ErrorCause::VaultBusy));
    read([this](core::Secret kept) { // by now another program may have made it
        if (kept.isEmpty())
            keep();
        else
            end(std::move(kept));
    });
}

void KeyFetch::keep()
{
    auto made = std::make_shared<core::Secret>(m_fresh());
    await<void>(m_keeper->write(m_key, made->clone()), [this, made](const core::Result<void> &written) {
        if (!written)
            return end(core::Unexpected(written.error()));
        read([this, made](const core::Secret &kept) {
            if (kept.equals(*made))
                end(kept.clone());
            else
                end(core::failure(ErrorKind::Vault, ErrorCause::VaultMangles));
        });
    });
}

} // namespace kyc::services
