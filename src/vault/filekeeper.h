// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/keeper.h"

#include <memory>

namespace kyc::vault {

/// Keeps secrets in one file under a passphrase: the format is in vaultfile.h. Mode 0600, replaced as a whole by
/// writing beside it and moving over, so that a crash leaves the old or the new content. Several programs may use it at
/// once: each change is made to what is in the file at that moment, under a lock file. In memory there is only the key
/// made from the passphrase. Deriving it takes about a second and 256 MiB, on a thread of its own.
class FileKeeper final : public Keeper
{
public:
    /// @p path need not exist; its folder is made (mode 0700) when the vault is created.
    explicit FileKeeper(QString path);
    ~FileKeeper() override;
    FileKeeper(const FileKeeper &) = delete;
    FileKeeper &operator=(const FileKeeper &) = delete;

    [[nodiscard]] bool exists() const; ///< there is a file, whatever is in it
    [[nodiscard]] QString path() const;

    /// Makes a new, empty vault and opens it. VaultRefused when there is a file already: nothing is written over.
    /// VaultPassphraseWrong for an empty passphrase, here and wherever a new one is set. A lock() meanwhile leaves the
    /// vault locked, but what was made or changed is no error.
    [[nodiscard]] QFuture<core::Result<void>> create(core::Secret passphrase);
    /// VaultAbsent when there is no file.
    [[nodiscard]] QFuture<core::Result<void>> open(core::Secret passphrase);
    /// Seals everything anew under another passphrase. The vault must be open; who does not know the present one may be
    /// at somebody else's desk: VaultPassphraseWrong.
    [[nodiscard]] QFuture<core::Result<void>> changePassphrase(core::Secret present, core::Secret passphrase);
    /// Makes a new, empty vault in the place of the file and opens it; the file itself stays under the name @p aside,
    /// as it was. VaultAbsent when there is no file, VaultRefused when the name is taken.
    [[nodiscard]] QFuture<core::Result<void>> startAfresh(const QString &aside, core::Secret passphrase);
    /// Removes the file when nothing is kept in it, whoever might be about to write; else leaves it. Must be open.
    [[nodiscard]] QFuture<core::Result<void>> removeIfEmpty();
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] KeeperKind kind() const override { return KeeperKind::File; }
    [[nodiscard]] QFuture<core::Result<QStringList>> keys() override;
    [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<core::Result<void>> write(const QString &key, core::Secret value) override;
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &key) override;
    void lock() override;

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace kyc::vault
