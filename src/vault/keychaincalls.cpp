// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/keychaincalls.h"

#include "vault/keeper.h"
#include "vault/keychaininspection.h"

#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace kyc::vault {

namespace {

using core::ErrorCause;
using core::Result;
using core::Secret;
using namespace std::chrono_literals;

constexpr auto kLockPatience = 5s;
constexpr auto kLockPause = 20ms;

QString listKey()
{
    return keyPrefix() + QStringLiteral("index");
}

/// In the folder of the user's session: on a network's home, one computer's lock would be another's.
QString lockPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        + QStringLiteral("/kyc-desk-keychain.lock");
}

QStringList keysOf(const Secret &list)
{
    return QString::fromUtf8(list.open()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void InspectCall::run()
{
    step(inspectKeychain(), [this](const Result<QString> &state) { end(state); });
}

void ReadCall::run()
{
    readEntry(m_key, [this](Result<Secret> value) { end(std::move(value)); });
}

void KeysCall::run()
{
    readEntry(listKey(), [this](const Result<Secret> &list) { end(list.map(keysOf)); });
}

ChangeCall::ChangeCall(std::shared_ptr<Reply<void>> reply, QString key)
    : KeychainCall(std::move(reply)),
      m_key(std::move(key)),
      m_lock(lockPath())
{ }

void ChangeCall::run()
{
    m_lockLimit = QDeadlineTimer(kLockPatience);
    lockKeys();
}

void ChangeCall::lockKeys()
{
    if (isGivenUp())
        return finish();
    if (!m_lock.take()) {
        if (m_lock.systemError() != 0) {
            static const core::Message words{QT_TRANSLATE_NOOP("kyc", "its lock file cannot be written")};
            return end(vaultFailure(ErrorCause::VaultUnavailable, {words.text()}));
        }
        if (m_lockLimit.hasExpired())
            return end(vaultFailure(ErrorCause::VaultBusy));
        return later(kLockPause, [this] { lockKeys(); });
    }
    readEntry(listKey(), [this](const Result<Secret> &list) {
        if (!list)
            return end(core::Unexpected(list.error()));
        m_keys = keysOf(*list);
        change();
    });
}

void ChangeCall::writeKeys(const QStringList &keys, VoidEnd goOn)
{
    QStringList sorted = keys;
    sorted.sort();
    if (sorted.isEmpty())
        removeEntry(listKey(), goOn);
    else
        writeEntry(listKey(), Secret::fromText(sorted.join(u'\n')), std::move(goOn));
}

void WriteCall::change()
{
    if (keys().contains(key()))
        return writeValue();
    // Listed first: a secret that nobody knows of could not be removed with its account.
    writeKeys(keys() + QStringList{key()}, [this](const Result<void> &listed) {
        if (listed)
            writeValue();
        else
            end(listed);
    });
}

void WriteCall::writeValue()
{
    writeEntry(key(), std::move(m_value), [this](const Result<void> &written) {
        if (written || keys().contains(key()))
            return end(written);
        writeKeys(keys(), [this, written](const Result<void> &) { end(written); });
    });
}

void RemoveCall::change()
{
    removeEntry(key(), [this](const Result<void> &removed) {
        QStringList left = keys();
        if (!removed || left.removeAll(key()) == 0)
            return end(removed);
        writeKeys(left, [this](const Result<void> &listed) { end(listed); });
    });
}

} // namespace kyc::vault
