// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/keyreturn.h"

#include "records/keycheck.h"
#include "services/offthread.h"
#include "services/ownfile.h"
#include "services/secretkeys.h"

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using core::Secret;

KeyReturn::KeyReturn(VaultSession &vault, const records::DataKey &key, const QString &recordsFile,
                     const QString &lockFile, QObject *parent)
    : Task(parent),
      m_keeper(vault.use()),
      m_key(key.clone()),
      m_recordsFile(recordsFile),
      m_lock(lockFile)
{ }

QFuture<Result<void>> KeyReturn::start()
{
    QFuture<Result<void>> result = future();
    if (!m_keeper) {
        end(core::failure(ErrorKind::Vault, ErrorCause::VaultLocked));
        return result;
    }
    if (m_keeper->kind() == vault::KeeperKind::Memory) {
        end(core::failure(ErrorKind::Vault, ErrorCause::VaultNotChosen));
        return result;
    }
    const auto key = std::make_shared<const records::DataKey>(m_key.clone());
    const auto check = [key, file = m_recordsFile] { return records::checkKeyOfStore(file, *key); };
    await<void>(offThread<void>(check), [this](const Result<void> &checked) {
        m_isOfTheRecords = checked.has_value();
        if (!checked && checked.error().cause != ErrorCause::RecordsGone)
            end(checked);
        else
            read();
    });
    return result;
}

void KeyReturn::read()
{
    if (const auto made = makeFolderOf(m_lock.path()); !made)
        return end(core::Unexpected(made.error()));
    if (!m_lock.take()) // waiting would stop the window
        return end(core::failure(ErrorKind::Vault, ErrorCause::VaultBusy));
    await<Secret>(m_keeper->read(recordsKey()), [this](const Result<Secret> &held) {
        if (held)
            compare(*held);
        else
            end(core::Unexpected(held.error()));
    });
}

void KeyReturn::compare(const Secret &held)
{
    if (held.equals(m_key.bytes()))
        end(m_written);
    else if (m_isOfTheRecords || held.isEmpty()) // then what is held does not open them
        write();
    else
        end(core::failure(ErrorKind::Records, ErrorCause::RecordsGone));
}

void KeyReturn::write()
{
    await<void>(m_keeper->write(recordsKey(), m_key.bytes()), [this](const Result<void> &written) {
        m_written = written;
        if (written)
            readBack();
        else
            end(written);
    });
}

void KeyReturn::readBack()
{
    await<Secret>(m_keeper->read(recordsKey()), [this](const Result<Secret> &held) {
        if (!held)
            end(core::Unexpected(held.error()));
        else if (held->equals(m_key.bytes()))
            end(m_written);
        else
            end(core::failure(ErrorKind::Vault, ErrorCause::VaultMangles));
    });
}

} // namespace kyc::services
