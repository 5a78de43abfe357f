// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/filelock.h"
#include "vault/keychaintask.h"

#include <QDeadlineTimer>

namespace kyc::vault {

/// What the calls of KeychainKeeper do, each in the keychain's thread.
class InspectCall final : public KeychainCall<QString>
{
public:
    using KeychainCall::KeychainCall;

private:
    void run() override;
};

class ReadCall final : public KeychainCall<core::Secret>
{
public:
    ReadCall(std::shared_ptr<Reply<core::Secret>> reply, QString key)
        : KeychainCall(std::move(reply)),
          m_key(std::move(key))
    { }

private:
    void run() override;

    QString m_key;
};

class KeysCall final : public KeychainCall<QStringList>
{
public:
    using KeychainCall::KeychainCall;

private:
    void run() override;
};

/// A call that changes what keys there are, and so has the list for itself until it ends.
class ChangeCall : public KeychainCall<void>
{
public:
    ChangeCall(std::shared_ptr<Reply<void>> reply, QString key);

protected:
    /// With the list locked, and read into keys().
    virtual void change() = 0;

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    void writeKeys(const QStringList &keys, VoidEnd goOn);

private:
    void run() override;
    void lockKeys();

    QString m_key;
    QStringList m_keys;
    core::FileLock m_lock;
    QDeadlineTimer m_lockLimit;
};

class WriteCall final : public ChangeCall
{
public:
    WriteCall(std::shared_ptr<Reply<void>> reply, QString key, core::Secret value)
        : ChangeCall(std::move(reply), std::move(key)),
          m_value(std::move(value))
    { }

private:
    void change() override;
    void writeValue();

    core::Secret m_value;
};

class RemoveCall final : public ChangeCall
{
public:
    using ChangeCall::ChangeCall;

private:
    void change() override;
};

} // namespace kyc::vault
