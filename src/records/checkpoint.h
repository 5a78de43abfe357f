// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "records/auditchain.h"

namespace kyc::records {

/// A signed word on how far the log went and what it then was: whoever holds it sees when entries are cut off at the
/// end or the log was written anew. Value type.
struct Checkpoint
{
    ChainHead head;
    qint64 entries = 0; ///< in the log then
    QDateTime time; ///< UTC, to the millisecond
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QByteArray signature; ///< Ed25519 over statement(), 64 bytes

    bool operator==(const Checkpoint &) const = default;
};

/// The key pair that checkpoints are signed with. Move-only; what it holds is as secret as its seed. Any thread.
class SigningKey
{
public:
    /// @p seed is what the vault keeps: 32 bytes; any other size is Records/RecordsKeyWrong.
    [[nodiscard]] static core::Result<SigningKey> fromSeed(const core::Secret &seed);
    [[nodiscard]] static core::Secret freshSeed();

    [[nodiscard]] QByteArray publicKey() const { return m_publicKey; }
    [[nodiscard]] Checkpoint sign(const ChainHead &head, qint64 entries, const QDateTime &time) const;

private:
    SigningKey() = default;

    QByteArray m_publicKey;
    core::Secret m_secretKey;
};

/// What is signed: six lines, each ended by LF, which are also the first six of the text.
[[nodiscard]] QByteArray statement(const Checkpoint &checkpoint);
/// The checkpoint as a text file: the statement, the signature in base64, the public key as PEM. How an auditor
/// verifies it with openssl alone is in this folder's README.md.
[[nodiscard]] QByteArray toText(const Checkpoint &checkpoint);
/// Takes exactly what toText() writes. Records/FileDamaged (args: @p name).
[[nodiscard]] core::Result<Checkpoint> checkpointFromText(const QByteArray &text, const QString &name);

[[nodiscard]] bool isSigned(const Checkpoint &checkpoint); ///< by the key it names
/// How a key is named to people: the first 16 hexadecimal digits of its SHA-256.
[[nodiscard]] QString keyFingerprint(const QByteArray &publicKey);

enum class CheckpointFit {
    Fits,
    NotSigned, ///< the signature is not of the key it names: forged or damaged
    OtherKey, ///< soundly signed, but by somebody else: of another desk, or forged
    Cut, ///< the log ends before it
    Forked, ///< the log holds something else there
};

/// @p expectedKey is empty where any key will do; @p hashInLog is what the log holds at the checkpoint's sequence
/// number, empty when it does not go so far.
[[nodiscard]] CheckpointFit fitOf(const Checkpoint &checkpoint, const QByteArray &expectedKey,
                                  const QByteArray &hashInLog);

/// The same of where the log is known to have ended; Fits, Cut or Forked.
[[nodiscard]] CheckpointFit fitOf(const ChainHead &known, const QByteArray &hashInLog);

/// For people.
[[nodiscard]] core::Message explanation(CheckpointFit fit, const Checkpoint &checkpoint);

} // namespace kyc::records
