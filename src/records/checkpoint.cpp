// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/checkpoint.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sodium.h>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::ErrorKind;

constexpr qsizetype kSeedBytes = crypto_sign_SEEDBYTES;
constexpr qsizetype kPublicKeyBytes = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype kSecretKeyBytes = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype kSignatureBytes = crypto_sign_BYTES;
constexpr qsizetype kStatementLines = 6;
constexpr qsizetype kTextLines = 10;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

/// RFC 8410: what stands before the key itself in a SubjectPublicKeyInfo.
QByteArray pem(const QByteArray &publicKey)
{
    const QByteArray head = QByteArray::fromHex("302a300506032b6570032100");
    return "-----BEGIN PUBLIC KEY-----\n" + (head + publicKey).toBase64() + "\n-----END PUBLIC KEY-----\n";
}

/// What follows "name: "; empty when the line is not of that name.
QByteArray valueOf(const QByteArray &line, const QByteArray &name)
{
    const QByteArray start = name + ": ";
    return line.startsWith(start) ? line.mid(start.size()) : QByteArray();
}

} // namespace

core::Result<SigningKey> SigningKey::fromSeed(const core::Secret &seed)
{
    if (seed.size() != kSeedBytes)
        return core::failure(ErrorKind::Records, ErrorCause::RecordsKeyWrong);
    SigningKey key;
    key.m_publicKey = QByteArray(kPublicKeyBytes, '\0');
    QByteArray secretKey(kSecretKeyBytes, '\0');
    crypto_sign_seed_keypair(writable(key.m_publicKey), writable(secretKey), bytesOf(seed.open()));
    key.m_secretKey = core::Secret(std::move(secretKey));
    return key;
}

core::Secret SigningKey::freshSeed()
{
    QByteArray seed(kSeedBytes, '\0');
    randombytes_buf(seed.data(), static_cast<std::size_t>(kSeedBytes));
    return core::Secret(std::move(seed));
}

Checkpoint SigningKey::sign(const ChainHead &head, qint64 entries, const QDateTime &time) const
{
    Checkpoint checkpoint{head, entries, QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch(), Qt::UTC), m_publicKey,
                          QByteArray(kSignatureBytes, '\0')};
    const QByteArray words = statement(checkpoint);
    crypto_sign_detached(writable(checkpoint.signature), nullptr, bytesOf(words),
                         static_cast<unsigned long long>(words.size()), bytesOf(m_secretKey.open()));
    return checkpoint;
}

QByteArray statement(const Checkpoint &checkpoint)
{
    return "KYC Desk audit checkpoint 1\nsequence: " + QByteArray::number(checkpoint.head.sequence)
        + "\nentries: " + QByteArray::number(checkpoint.entries) + "\nhash: " + checkpoint.head.hash.toHex()
        + "\ntime: " + iso(checkpoint.time) + "\nkey: " + checkpoint.publicKey.toHex() + '\n';
}

QByteArray toText(const Checkpoint &checkpoint)
{
    return statement(checkpoint) + "signature: " + checkpoint.signature.toBase64() + '\n' + pem(checkpoint.publicKey);
}

core::Result<Checkpoint> checkpointFromText(const QByteArray &text, const QString &name)
{
    const core::Unexpected damaged = core::failure(ErrorKind::Records, ErrorCause::FileDamaged, {name});
    const QByteArrayList lines = text.split('\n');
    if (lines.size() != kTextLines + 1) // the last is what follows the last line end: nothing
        return damaged;
    Checkpoint checkpoint;
    checkpoint.head.sequence = valueOf(lines.at(1), "sequence").toLongLong();
    checkpoint.entries = valueOf(lines.at(2), "entries").toLongLong();
    checkpoint.head.hash = QByteArray::fromHex(valueOf(lines.at(3), "hash"));
    checkpoint.time = QDateTime::fromString(QString::fromLatin1(valueOf(lines.at(4), "time")), Qt::ISODateWithMs);
    checkpoint.publicKey = QByteArray::fromHex(valueOf(lines.at(5), "key"));
    checkpoint.signature = QByteArray::fromBase64(valueOf(lines.at(kStatementLines), "signature"));
    const bool isWhole = checkpoint.head.sequence > 0 && checkpoint.time.isValid()
        && checkpoint.head.hash.size() == ChainHead().hash.size() && checkpoint.publicKey.size() == kPublicKeyBytes
        && checkpoint.signature.size() == kSignatureBytes;
    if (!isWhole || toText(checkpoint) != text) // and nothing beside it
        return damaged;
    return checkpoint;
}

bool isSigned(const Checkpoint &checkpoint)
{
    const QByteArray words = statement(checkpoint);
    return checkpoint.publicKey.size() == kPublicKeyBytes && checkpoint.signature.size() == kSignatureBytes
        && crypto_sign_verify_detached(bytesOf(checkpoint.signature), bytesOf(words),
                                       static_cast<unsigned long long>(words.size()), bytesOf(checkpoint.publicKey))
        == 0;
}

QString keyFingerprint(const QByteArray &publicKey)
{
    constexpr qsizetype kDigits = 16;
    return QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().first(kDigits));
}

CheckpointFit fitOf(const Checkpoint &checkpoint, const QByteArray &expectedKey, const QByteArray &hashInLog)
{
    if (!isSigned(checkpoint))
        return CheckpointFit::NotSigned;
    if (!expectedKey.isEmpty() && checkpoint.publicKey != expectedKey)
        return CheckpointFit::OtherKey;
    return fitOf(checkpoint.head, hashInLog);
}

CheckpointFit fitOf(const ChainHead &known, const QByteArray &hashInLog)
{
    if (hashInLog.isEmpty())
        return CheckpointFit::Cut;
    return known.hash == hashInLog ? CheckpointFit::Fits : CheckpointFit::Forked;
}

core::Message explanation(CheckpointFit fit, const Checkpoint &checkpoint)
{
    const QString sequence = QString::number(checkpoint.head.sequence);
    const QString time = checkpoint.time.toUTC().toString(Qt::ISODate);
    switch (fit) {
    case CheckpointFit::NotSigned:
        return core::Message{QT_TRANSLATE_NOOP("kyc",
                                               "The checkpoint at entry %1 is forged or damaged: its signature is not "
                                               "of the key it names."),
                             {sequence}};
    case CheckpointFit::OtherKey:
        return core::Message{QT_TRANSLATE_NOOP("kyc",
                                               "The checkpoint at entry %1 is signed by another key (%2): it is of "
                                               "another desk, or forged."),
                             {sequence, keyFingerprint(checkpoint.publicKey)}};
    case CheckpointFit::Cut:
        return core::Message{QT_TRANSLATE_NOOP("kyc",
                                               "The audit was cut: on %2 it went up to entry %1, which is not there "
                                               "any more."),
                             {sequence, time}};
    case CheckpointFit::Forked:
        return core::Message{QT_TRANSLATE_NOOP("kyc",
                                               "The audit was written anew: entry %1 is another one than on %2, when "
                                               "the checkpoint was made."),
                             {sequence, time}};
    case CheckpointFit::Fits:
        break;
    }
    return core::Message{QT_TRANSLATE_NOOP("kyc", "Up to entry %1 the audit is what it was on %2."), {sequence, time}};
}

} // namespace kyc::records
