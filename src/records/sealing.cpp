// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/sealing.h"

#include "records/recordsfailure.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <sodium.h>

namespace kyc::records {

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kNonceAt = 1;
constexpr qsizetype kCipherAt = kNonceAt + qsizetype{crypto_aead_xchacha20poly1305_ietf_NPUBBYTES};
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kHashSize = 32;
constexpr qsizetype kUsualPlaceSize = 128;

static_assert(DataKey::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(DataKey::kSize <= crypto_generichash_KEYBYTES_MAX);

using PlaceBytes = QVarLengthArray<char, kUsualPlaceSize>;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *start(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

quint64 size(QByteArrayView view)
{
    return static_cast<quint64>(view.size());
}

/// "version table \0 column \0 row": names hold no zero byte, so no two places read alike.
PlaceBytes written(const CellPlace &place)
{
    PlaceBytes out;
    out.append(kVersion);
    out.append(place.table.data(), place.table.size());
    out.append('\0');
    out.append(place.column.data(), place.column.size());
    out.append('\0');
    const qint64 row = qToBigEndian(place.row);
    out.append(reinterpret_cast<const char *>(&row), sizeof row);
    return out;
}

} // namespace

Sealing::Sealing(const DataKey &key)
    : m_sealingKey(key.derived(DataKey::Purpose::Sealing)),
      m_hashKey(key.derived(DataKey::Purpose::LookupHashes))
{
    const int state = sodium_init();
    Q_ASSERT(state >= 0);
    Q_UNUSED(state)
}

QByteArray Sealing::seal(QByteArrayView plain, const CellPlace &place) const
{
    const PlaceBytes where = written(place);
    QByteArray sealed(kCipherAt + plain.size() + kTagSize, Qt::Uninitialized);
    sealed[0] = kVersion;
    randombytes_buf(sealed.data() + kNonceAt, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(start(sealed) + kCipherAt, nullptr, bytes(plain), size(plain),
                                               bytes(where), size(where), nullptr, start(sealed) + kNonceAt,
                                               bytes(m_sealingKey.open()));
    return sealed;
}

core::Result<QByteArray> Sealing::unseal(QByteArrayView sealed, const CellPlace &place) const
{
    const auto damaged = [&place] {
        return recordsFailure(core::ErrorCause::RecordsDamaged,
                              {QString::fromLatin1(place.table) + u'.' + QString::fromLatin1(place.column)});
    };
    if (sealed.size() < kCipherAt + kTagSize || sealed.front() != kVersion)
        return damaged();
    const PlaceBytes where = written(place);
    const QByteArrayView cipher = sealed.sliced(kCipherAt);
    QByteArray plain(cipher.size() - kTagSize, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        start(plain), nullptr, nullptr, bytes(cipher), size(cipher), bytes(where), size(where),
        bytes(sealed.sliced(kNonceAt)), bytes(m_sealingKey.open()));
    if (failed != 0)
        return damaged();
    return plain;
}

QByteArray Sealing::lookupHash(const QString &kind, const QString &text) const
{
    const QByteArray input = kind.toUtf8() + '\0' + normalised(kind, text).toUtf8();
    QByteArray hash(kHashSize, Qt::Uninitialized);
    crypto_generichash(start(hash), static_cast<std::size_t>(kHashSize), bytes(input), size(input),
                       bytes(m_hashKey.open()), static_cast<std::size_t>(m_hashKey.size()));
    return hash;
}

QString Sealing::normalised(const QString &kind, const QString &text)
{
    const QString composed = text.trimmed().normalized(QString::NormalizationForm_C);
    return kind == u"email" ? composed.toCaseFolded() : composed;
}

} // namespace kyc::records
