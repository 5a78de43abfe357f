// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/filekeeper.h"

#include "vault/filevault.h"
#include "vault/reply.h"

#include <QThreadPool>

#include <atomic>

namespace kyc::vault {

namespace {

using core::Result;
using core::Secret;

/// The one thread that all vault files are worked on: it outlives the keepers, so that none has to wait for the second
/// that a key takes.
class VaultThread : public QThreadPool
{
public:
    VaultThread()
    {
        setMaxThreadCount(1);
        setExpiryTimeout(-1);
    }
};
Q_GLOBAL_STATIC(VaultThread, vaultThread)

} // namespace

class FileKeeper::Worker
{
public:
    explicit Worker(QString path) : m_shared(std::make_shared<Shared>(std::move(path))) { }
    ~Worker()
    {
        m_shared->isClosed = true;
        m_shared->vault.lock();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    [[nodiscard]] FileVault &vault() { return m_shared->vault; }

    /// Calls job(vault, ticket) after all that was asked for before.
    template <class T, class Job>
    [[nodiscard]] QFuture<Result<T>> run(Job job)
    {
        const auto reply = std::make_shared<Reply<T>>();
        const auto movedJob = std::make_shared<Job>(std::move(job)); // the pool copies what it runs
        vaultThread->start([reply, movedJob, shared = m_shared, ticket = m_shared->vault.ticket()] {
            if (!shared->isClosed)
                reply->end((*movedJob)(shared->vault, ticket));
        });
        return reply->future();
    }

private:
    struct Shared
    {
        explicit Shared(QString path) : vault(std::move(path)) { }

        FileVault vault;
        std::atomic<bool> isClosed = false;
    };
    std::shared_ptr<Shared> m_shared;
};

FileKeeper::FileKeeper(QString path) : m_worker(std::make_unique<Worker>(std::move(path)))
{ }

FileKeeper::~FileKeeper() = default;

bool FileKeeper::exists() const
{
    return m_worker->vault().disk().exists();
}

QString FileKeeper::path() const
{
    return m_worker->vault().disk().path();
}

bool FileKeeper::isOpen() const
{
    return m_worker->vault().isOpen();
}

QFuture<Result<void>> FileKeeper::create(Secret passphrase)
{
    return m_worker->run<void>([passphrase = std::move(passphrase)](FileVault &vault, const FileVault::Ticket &ticket) {
        return vault.create(passphrase, ticket);
    });
}

QFuture<Result<void>> FileKeeper::open(Secret passphrase)
{
    return m_worker->run<void>([passphrase = std::move(passphrase)](FileVault &vault, const FileVault::Ticket &ticket) {
        return vault.open(passphrase, ticket);
    });
}

QFuture<Result<void>> FileKeeper::changePassphrase(Secret present, Secret passphrase)
{
    return m_worker->run<void>([present = std::move(present),
                                passphrase = std::move(passphrase)](FileVault &vault, const FileVault::Ticket &ticket) {
        return vault.changePassphrase(present, passphrase, ticket);
    });
}

QFuture<Result<void>> FileKeeper::startAfresh(const QString &aside, Secret passphrase)
{
    return m_worker->run<void>(
        [aside, passphrase = std::move(passphrase)](FileVault &vault, const FileVault::Ticket &ticket) {
            return vault.startAfresh(aside, passphrase, ticket);
        });
}

QFuture<Result<void>> FileKeeper::removeIfEmpty()
{
    return m_worker->run<void>(
        [](FileVault &vault, const FileVault::Ticket &ticket) { return vault.removeIfEmpty(ticket); });
}

QFuture<Result<QStringList>> FileKeeper::keys()
{
    return m_worker->run<QStringList>([](FileVault &vault, const FileVault::Ticket &ticket) {
        return vault.entries(ticket).map([](const VaultEntries &entries) {
            QStringList keys;
            for (const auto &[key, value] : entries)
                keys << key;
            return keys;
        });
    });
}

QFuture<Result<Secret>> FileKeeper::read(const QString &key)
{
    return m_worker->run<Secret>([key](FileVault &vault, const FileVault::Ticket &ticket) {
        return vault.entries(ticket).map([&key](VaultEntries entries) {
            const auto found = entries.find(key);
            return found == entries.end() ? Secret() : std::move(found->second);
        });
    });
}

QFuture<Result<void>> FileKeeper::write(const QString &key, Secret value)
{
    return m_worker->run<void>(
        [key, value = std::move(value)](FileVault &vault, const FileVault::Ticket &ticket) mutable {
            return vault.write(key, std::move(value), ticket);
        });
}

QFuture<Result<void>> FileKeeper::remove(const QString &key)
{
    return m_worker->run<void>(
        [key](FileVault &vault, const FileVault::Ticket &ticket) { return vault.remove(key, ticket); });
}

void FileKeeper::lock()
{
    m_worker->vault().lock();
}

} // namespace kyc::vault
