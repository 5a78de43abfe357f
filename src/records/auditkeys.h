// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/auditentry.h"
#include "records/customers.h"
#include "records/sealing.h"

namespace kyc::records {

/// How entries name a saved customer, whatever is known of them.
[[nodiscard]] QString auditedNumber(qint64 customer);

/// What of an entry takes the records' data key: the keyed hashes, and the sealed text of a reference. Any thread, also
/// at once.
class AuditKeys
{
public:
    explicit AuditKeys(const DataKey &key);

    /// 32 bytes, the same however a text is composed and whatever space is around it, of an e-mail address (a text with
    /// an @) whatever its case; empty for an empty text.
    [[nodiscard]] QByteArray customerHash(const QString &customer) const;
    /// Of all that this saved customer may be named by in the log: its number, and each identifier.
    [[nodiscard]] QList<QByteArray> customerHashes(qint64 number, const QList<Identifier> &identifiers) const;
    [[nodiscard]] QByteArray referenceHash(const QString &reference) const;

    [[nodiscard]] QByteArray sealReference(const QString &reference, qint64 sequence) const;
    /// Records/RecordsDamaged when the text is not the one that the entry was about.
    [[nodiscard]] core::Result<QString> openReference(const QByteArray &sealed, const AuditEntry &entry) const;

private:
    [[nodiscard]] QByteArray hash(QByteArrayView kind, const QString &text) const;

    Sealing m_sealing;
    core::Secret m_hashKey;
};

} // namespace kyc::records
