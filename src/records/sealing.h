// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "records/datakey.h"

namespace kyc::records {

/// Where a sealed value stands. It is bound to its place: put anywhere else it does not open.
struct CellPlace
{
    QByteArrayView table;
    QByteArrayView column;
    qint64 row = 0;
};

/// Seals single values of the store (XChaCha20-Poly1305) and makes the keyed hashes they are found by.
/// A sealed value is the version, 24 bytes of nonce, the ciphertext and 16 bytes of tag; table, column and row are
/// authenticated with it. Any thread, also at once.
class Sealing
{
public:
    explicit Sealing(const DataKey &key);

    [[nodiscard]] QByteArray seal(QByteArrayView plain, const CellPlace &place) const;
    /// Records/RecordsDamaged (args: table and column) when it is not, byte for byte, what was sealed at that place
    /// with this key.
    [[nodiscard]] core::Result<QByteArray> unseal(QByteArrayView sealed, const CellPlace &place) const;

    /// What an identifier is found by: 32 bytes, equal for texts that are equal once normalised. The kind (a key of a
    /// customer field, for example "email") keeps equal texts of different kinds apart.
    [[nodiscard]] QByteArray lookupHash(const QString &kind, const QString &text) const;

    /// How a text of that kind is compared: trimmed, composed (NFC); e-mail addresses whatever their case.
    /// Identifiers keep theirs, since to a provider "u-1a" and "u-1A" can be two people.
    [[nodiscard]] static QString normalised(const QString &kind, const QString &text);

private:
    core::Secret m_sealingKey;
    core::Secret m_hashKey;
};

} // namespace kyc::records
