// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/recoverycontent.h"

#include "core/message.h"
#include "services/ownfile.h"
#include "services/recordkeys.h"
#include "services/secretkeys.h"
#include "vault/vaultfile.h"

#include <QFileInfo>

namespace kyc::services {

namespace {

using core::ErrorCause;
using core::Result;
using core::Secret;
using vault::VaultEntries;
using vault::VaultKey;

constexpr qint64 kMostBytes = 1'000'000;
constexpr QByteArrayView kBegin("KYCVAULT");

core::Unexpected fileFailure(const QString &path, ErrorCause cause, const QStringList &more = {})
{
    return core::failure(core::ErrorKind::Vault, cause, QStringList{QFileInfo(path).fileName()} + more);
}

/// What the vault's format says of a file of ours, said of this file.
core::Unexpected aboutFile(const QString &path, const core::Error &error)
{
    switch (error.cause) {
    case ErrorCause::VaultPassphraseWrong:
        return fileFailure(path, ErrorCause::FilePassphraseWrong);
    case ErrorCause::VaultTooNew:
        return fileFailure(path, ErrorCause::FileTooNew, error.args);
    case ErrorCause::VaultUnavailable: // no memory for the passphrase
        return fileFailure(path, ErrorCause::FileUnreadable, error.args);
    default:
        return fileFailure(path, ErrorCause::FileDamaged);
    }
}

Result<QByteArray> bytesOf(const QString &path)
{
    static const core::Message noFile{QT_TRANSLATE_NOOP("kyc", "there is no such file")};
    const QFileInfo info(path);
    if (info.exists() && (!info.isFile() || info.size() > kMostBytes)) // opening a pipe would wait
        return fileFailure(path, ErrorCause::FileForeign);
    const auto bytes = readOwnFile(path);
    if (!bytes)
        return core::Unexpected(bytes.error());
    if (!*bytes)
        return fileFailure(path, ErrorCause::FileUnreadable, {noFile.text()});
    return (*bytes)->startsWith(kBegin) ? Result<QByteArray>(**bytes) : fileFailure(path, ErrorCause::FileForeign);
}

Result<RecoveryContent> contentOf(const VaultEntries &entries)
{
    const auto entry = [&entries](const QString &key) {
        const auto found = entries.find(key);
        return found == entries.end() ? Secret() : found->second.clone();
    };
    Result<records::DataKey> key = records::DataKey::fromBytes(entry(recordsKey()));
    const Result<records::ChainHead> head = headFrom(entry(signedHeadKey()));
    if (!key || !head)
        return core::Unexpected(key ? head.error() : key.error());
    return RecoveryContent{std::move(*key), entry(checkpointKey()), *head};
}

} // namespace

Result<void> writeRecovery(const QString &path, const RecoveryContent &content, const Secret &passphrase,
                           WhenThere whenThere)
{
    if (passphrase.isEmpty())
        return fileFailure(path, ErrorCause::FilePassphraseWrong);
    if (whenThere == WhenThere::Refuse && QFileInfo::exists(path))
        return fileFailure(path, ErrorCause::FileExists);
    const auto key = VaultKey::derive(passphrase, vault::VaultLock::fresh());
    if (!key)
        return fileFailure(path, ErrorCause::FileUnwritable, key.error().args);
    VaultEntries entries;
    entries.emplace(recordsKey(), content.key.bytes());
    if (!content.signingSeed.isEmpty())
        entries.emplace(checkpointKey(), content.signingSeed.clone());
    if (content.signedHead.sequence > 0)
        entries.emplace(signedHeadKey(), secretOf(content.signedHead));
    return writeOwnFile(path, vault::sealVault(entries, **key));
}

Result<RecoveryContent> readRecovery(const QString &path, const Secret &passphrase)
{
    const Result<QByteArray> file = bytesOf(path);
    if (!file)
        return core::Unexpected(file.error());
    const auto entries = vault::vaultLock(*file)
                             .and_then([&](const vault::VaultLock &lock) { return VaultKey::derive(passphrase, lock); })
                             .and_then([&](const std::shared_ptr<const VaultKey> &key) {
                                 return vault::unsealVault(*file, *key, ErrorCause::VaultPassphraseWrong);
                             });
    if (!entries)
        return aboutFile(path, entries.error());
    Result<RecoveryContent> content = contentOf(*entries);
    if (!content) // a vault's own file, for example, that holds other things
        return fileFailure(path, ErrorCause::FileForeign);
    return content;
}

} // namespace kyc::services
