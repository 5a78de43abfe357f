// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/keychainjobs.h"

#include <QPromise>

#include <sodium.h>

#include <memory>

namespace kyc::vault {

namespace {

using core::Secret;

QString service()
{
    return QStringLiteral("org.kycdesk.KycDesk");
}

/// Zeroes the bytes in place, and with them the job's own array, which shares them.
void wipeShared(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

/// Starts the job; @p finish sees it when it has ended, before it goes away.
template <class Finish>
QFuture<JobOutcome> run(QKeychain::Job *job, const QString &key, Finish finish)
{
    const auto promise = std::make_shared<QPromise<JobOutcome>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, finish](QKeychain::Job *ended) {
        JobOutcome outcome{ended->error(), ended->errorString(), finish()};
        promise->addResult(std::move(outcome));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<JobOutcome> readJob(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    return run(job, key, [job] {
        const QByteArray bytes = job->binaryData();
        Secret value{QByteArray(bytes.constData(), bytes.size())};
        wipeShared(bytes);
        return value;
    });
}

QFuture<JobOutcome> writeJob(const QString &key, const Secret &value)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    const QByteArray bytes = value.open().toByteArray();
    job->setBinaryData(bytes);
    return run(job, key, [bytes] {
        wipeShared(bytes);
        return Secret();
    });
}

QFuture<JobOutcome> removeJob(const QString &key)
{
    return run(new QKeychain::DeletePasswordJob(service()), key, [] { return Secret(); });
}

} // namespace kyc::vault
