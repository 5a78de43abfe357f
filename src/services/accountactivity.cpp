// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountactivity.h"

#include "services/activityfile.h"
#include "services/ownfile.h"

#include <QSet>
#include <QTimer>

namespace kyc::services {

namespace {

using core::Error;
using core::ErrorCause;
using core::ErrorKind;

constexpr std::chrono::seconds kWriteAfter(3);

ActivityEntries readEntries(const QString &file)
{
    const auto bytes = readOwnFile(file);
    return bytes && *bytes ? readActivity(**bytes) : ActivityEntries();
}

bool wasSent(const Error &error)
{
    return error.kind != ErrorKind::InvalidInput && error.kind != ErrorKind::MissingCredential
        && error.kind != ErrorKind::Vault && error.kind != ErrorKind::Cancelled;
}

/// What an answer says of the credential; most errors say nothing of it.
void judge(AccountActivity::Entry &entry, const std::optional<Error> &error)
{
    if (!error || error->kind == ErrorKind::UserNotFound) {
        entry.refusal.reset();
        entry.wasTaken = true;
    } else if (AccountActivity::isRefusal(*error)) {
        entry.refusal = error;
        entry.refusal->providerMessage.clear(); // may name a person
        entry.wasTaken = false;
    }
}

} // namespace

struct AccountActivity::Private
{
    QString file;
    ActivityEntries entries;
    QSet<QString> unwritten; ///< ids
    QTimer timer;

    /// Only what changed here goes into the file: another program of ours may have written the rest meanwhile.
    void write()
    {
        timer.stop();
        if (unwritten.isEmpty())
            return;
        ActivityEntries all = readEntries(file);
        for (const QString &id : std::as_const(unwritten)) {
            if (entries.contains(id))
                all.insert(id, entries.value(id));
            else
                all.remove(id);
        }
        if (writeOwnFile(file, writeActivity(all)))
            unwritten.clear();
    }

    void note(const QString &id)
    {
        unwritten.insert(id);
        if (!timer.isActive())
            timer.start(kWriteAfter);
    }
};

AccountActivity::AccountActivity(QString file, QObject *parent) : QObject(parent), m_d(std::make_unique<Private>())
{
    m_d->entries = readEntries(file);
    m_d->file = std::move(file);
    m_d->timer.setSingleShot(true);
    connect(&m_d->timer, &QTimer::timeout, this, [this] { m_d->write(); });
}

AccountActivity::~AccountActivity()
{
    m_d->write();
}

AccountActivity::Entry AccountActivity::entry(const QString &accountId) const
{
    return m_d->entries.value(accountId);
}

void AccountActivity::tested(const QString &accountId, const QDateTime &atUtc, const std::optional<Error> &error)
{
    if (error && !wasSent(*error))
        return;
    Entry &entry = m_d->entries[accountId];
    entry.testedAt = atUtc;
    judge(entry, error);
    m_d->note(accountId);
    Q_EMIT changed(accountId);
}

void AccountActivity::used(const QString &accountId, const QDateTime &atUtc, const std::optional<Error> &error)
{
    const bool wasAnswered = !error || error->kind == ErrorKind::UserNotFound || error->httpStatus > 0;
    if (error && !(wasSent(*error) && (wasAnswered || isRefusal(*error))))
        return;
    Entry &entry = m_d->entries[accountId];
    entry.usedAt = atUtc;
    judge(entry, error);
    m_d->note(accountId);
    Q_EMIT changed(accountId);
}

void AccountActivity::credentialChanged(const QString &accountId)
{
    if (!m_d->entries.contains(accountId))
        return;
    Entry &entry = m_d->entries[accountId];
    entry = Entry{std::nullopt, entry.usedAt, std::nullopt, false};
    m_d->note(accountId);
    Q_EMIT changed(accountId);
}

void AccountActivity::forget(const QString &accountId)
{
    if (m_d->entries.remove(accountId) == 0)
        return;
    m_d->note(accountId);
    Q_EMIT changed(accountId);
}

bool AccountActivity::isRefusal(const Error &error)
{
    switch (error.cause) {
    case ErrorCause::KeyMissing:
    case ErrorCause::KeyWrong:
    case ErrorCause::CallerAddressNotAllowed:
    case ErrorCause::EnvironmentMismatch:
    case ErrorCause::LoginRefused:
        return true;
    case ErrorCause::ClockOff: // the workstation's fault
    case ErrorCause::ShareTokenRefused: // as likely the customer's token as the account's
        return false;
    default:
        return error.kind == ErrorKind::Unauthorized;
    }
}

} // namespace kyc::services
