// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/keychaintask.h"

#include "vault/keychaininspection.h"
#include "vault/libsecretcare.h"

#include <QTimer>

#include <utility>

namespace kyc::vault {

using core::ErrorCause;
using core::Result;
using core::Secret;

void KeychainTask::start(std::function<void()> finished)
{
    m_finished = std::move(finished);
    run();
}

void KeychainTask::finish()
{
    if (const auto finished = std::exchange(m_finished, {}))
        finished();
}

void KeychainTask::later(std::chrono::milliseconds pause, std::function<void()> goOn)
{
    auto *timer = new QTimer;
    QObject::connect(timer, &QTimer::timeout, timer, [self = shared_from_this(), timer, goOn = std::move(goOn)] {
        timer->deleteLater();
        goOn();
    });
    timer->setSingleShot(true);
    timer->start(pause);
}

void KeychainTask::attempt(const Job &job, const JobEnd &goOn)
{
    outliveTheBus();
    auto *watcher = new QFutureWatcher<JobOutcome>;
    const auto self = shared_from_this();
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this, self, watcher, goOn] {
        watcher->deleteLater();
        if (isGivenUp())
            finish();
        else
            goOn(watcher->future().takeResult());
    });
    watcher->setFuture(job());
}

void KeychainTask::job(const Job &job, const JobEnd &goOn)
{
    attempt(job, [this, job, goOn](JobOutcome outcome) {
        if (outcome.error != QKeychain::OtherError)
            return goOn(std::move(outcome));
        forgetSecretService();
        attempt(job, goOn);
    });
}

void KeychainTask::readEntry(const QString &key, ReadEnd goOn)
{
    job([key] { return readJob(key); },
        [this, goOn = std::move(goOn)](JobOutcome outcome) {
            if (outcome.isDone())
                return goOn(std::move(outcome.value));
            explain(outcome, [goOn](const Result<void> &explained) {
                if (explained)
                    goOn(Secret());
                else
                    goOn(core::Unexpected(explained.error()));
            });
        });
}

void KeychainTask::writeEntry(const QString &key, Secret value, VoidEnd goOn)
{
    const auto held = std::make_shared<const Secret>(std::move(value));
    job([key, held] { return writeJob(key, *held); },
        [this, goOn = std::move(goOn)](const JobOutcome &outcome) {
            if (outcome.isDone())
                goOn({});
            else
                explain(outcome, goOn);
        });
}

void KeychainTask::removeEntry(const QString &key, const VoidEnd &goOn)
{
    const auto seeItIsGone = [this, key, goOn](const Result<void> &removed) {
        if (!removed)
            return goOn(removed);
        readEntry(key, [goOn](const Result<Secret> &read) {
            if (!read)
                goOn(core::Unexpected(read.error()));
            else if (!read->isEmpty()) // a locked keychain may say "done" and keep it
                goOn(vaultFailure(ErrorCause::VaultRefused));
            else
                goOn({});
        });
    };
    job([key] { return removeJob(key); },
        [this, seeItIsGone](const JobOutcome &outcome) {
            if (outcome.isDone())
                seeItIsGone({});
            else
                explain(outcome, seeItIsGone);
        });
}

void KeychainTask::explain(const JobOutcome &outcome, const VoidEnd &goOn)
{
    // A locked keychain whose owner did not unlock it has "no such entry"; one that was killed, "other" errors.
    step(inspectKeychain(), [error = outcome.error, words = outcome.words, goOn](const Result<QString> &state) {
        if (!state)
            return goOn(core::Unexpected(state.error()));
        switch (error) {
        case QKeychain::EntryNotFound:
            return goOn({});
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
        case QKeychain::CouldNotDeleteEntry:
            return goOn(vaultFailure(ErrorCause::VaultRefused));
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return goOn(vaultFailure(ErrorCause::VaultAbsent));
        default:
            return goOn(vaultFailure(ErrorCause::VaultUnavailable, {words}));
        }
    });
}

} // namespace kyc::vault
