// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace kyc::records {

/// What is recorded. The words are interface: the log, its exports, the command line.
enum class AuditAction {
    Start, ///< of a program
    Stop,
    Login, ///< at a provider
    Unlock, ///< of the vault
    Lock,
    Lookup,
    View, ///< of personal data
    Reveal, ///< of what is shown masked
    Copy,
    Export,
    ImportAccounts,
    ImportCustomers,
    Handover, ///< a verification carried to another provider
    AccountChange,
    CredentialChange,
    CustomerChange,
    Settings,
    Retention,
    Hold, ///< a customer's records are kept whatever their age
    Recovery, ///< of the records' key
    Checkpoint,
    FailedAttempt,
    Unrecorded, ///< entries before this one could not be written; the outcome says how many
};

[[nodiscard]] QString toWord(AuditAction action); ///< for example "import-accounts"
[[nodiscard]] std::optional<AuditAction> auditActionFromWord(const QString &word);

/// What a caller tells of something that happened. Never a secret; about a person only what is hashed or sealed.
struct AuditNote
{
    QDateTime time; ///< UTC, to the millisecond
    QString agent; ///< who was at the desk
    AuditAction action = AuditAction::Start;
    QString account; ///< id; empty where it is about none
    QString check; ///< for example "p100/kyc"
    QString customer; ///< who it is about: whatever names the person in the records; only its keyed hash is kept
    QString reference; ///< for example a ticket; may name a person: kept sealed, beside a keyed hash
    QString outcome; ///< words of ours: a status, an error kind, a number of rows
};

/// An entry as it lies in the log, every text as UTF-8. What its bytes mean to the chain: README.md in this folder.
struct AuditEntry
{
    qint64 sequence = 0; ///< from 1, without gaps
    qint64 time = 0; ///< milliseconds since 1970-01-01T00:00:00Z
    QByteArray agent;
    QByteArray action; ///< a word; of a newer program perhaps one that is not known here
    QByteArray account;
    QByteArray check;
    QByteArray customer; ///< keyed hash, withheldHash(), or empty where it is about nobody
    QByteArray reference; ///< likewise
    QByteArray outcome;

    bool operator==(const AuditEntry &) const = default;
};

/// Stands for a keyed hash when there was something to hash and the key was not at hand.
[[nodiscard]] QByteArray withheldHash();

/// The entry without its place in the log. Texts are made fit for it, never refused: control characters and halves of
/// surrogate pairs become U+FFFD, what is longer than 256 bytes is cut.
[[nodiscard]] AuditEntry entryOf(const AuditNote &note, const QByteArray &customerHash,
                                 const QByteArray &referenceHash);

[[nodiscard]] QDateTime timeOf(const AuditEntry &entry); ///< UTC

/// Appends the canonical form, the bytes that the chain binds, to @p out.
void appendCanonicalForm(QByteArray &out, const AuditEntry &entry);

} // namespace kyc::records
