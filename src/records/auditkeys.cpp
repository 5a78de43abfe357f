// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditkeys.h"

#include "records/recordsfailure.h"

#include <sodium.h>

namespace kyc::records {

namespace {

constexpr qsizetype kHashBytes = 32;

CellPlace placeOf(qint64 sequence)
{
    return {"audit_reference", "sealed", sequence};
}

} // namespace

QString auditedNumber(qint64 customer)
{
    return u'#' + QString::number(customer);
}

AuditKeys::AuditKeys(const DataKey &key) : m_sealing(key), m_hashKey(key.derived(DataKey::Purpose::AuditCustomers))
{ }

QByteArray AuditKeys::customerHash(const QString &customer) const
{
    return hash("customer", customer.contains(u'@') ? customer.toCaseFolded() : customer);
}

QList<QByteArray> AuditKeys::customerHashes(qint64 number, const QList<Identifier> &identifiers) const
{
    QList<QByteArray> hashes{customerHash(auditedNumber(number))};
    for (const Identifier &one : identifiers)
        hashes.append(customerHash(one.text));
    return hashes;
}

QByteArray AuditKeys::referenceHash(const QString &reference) const
{
    return hash("reference", reference);
}

QByteArray AuditKeys::sealReference(const QString &reference, qint64 sequence) const
{
    return m_sealing.seal(reference.toUtf8(), placeOf(sequence));
}

core::Result<QString> AuditKeys::openReference(const QByteArray &sealed, const AuditEntry &entry) const
{
    const auto opened = m_sealing.unseal(sealed, placeOf(entry.sequence));
    if (!opened)
        return core::Unexpected(opened.error());
    const QString reference = QString::fromUtf8(*opened);
    if (referenceHash(reference) != entry.reference)
        return recordsFailure(core::ErrorCause::RecordsDamaged, {QStringLiteral("audit_reference")});
    return reference;
}

QByteArray AuditKeys::hash(QByteArrayView kind, const QString &text) const
{
    const QString normalised = Sealing::normalised(QString::fromLatin1(kind), text);
    if (normalised.isEmpty())
        return {};
    const QByteArray bytes = kind.toByteArray() + '\0' + normalised.toUtf8();
    QByteArray out(kHashBytes, '\0');
    crypto_generichash(
        reinterpret_cast<unsigned char *>(out.data()), static_cast<std::size_t>(out.size()),
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<unsigned long long>(bytes.size()),
        reinterpret_cast<const unsigned char *>(m_hashKey.open().data()), static_cast<std::size_t>(m_hashKey.size()));
    return out;
}

} // namespace kyc::records
