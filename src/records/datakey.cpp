// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/datakey.h"

#include "records/recordsfailure.h"

#include <sodium.h>

namespace kyc::records {

namespace {

constexpr QByteArrayView kContext("kycrecrd");

static_assert(DataKey::kSize == crypto_kdf_KEYBYTES && kContext.size() == crypto_kdf_CONTEXTBYTES);

unsigned char *start(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

DataKey DataKey::fresh()
{
    const int state = sodium_init(); // again and again is fine
    Q_ASSERT(state >= 0);
    Q_UNUSED(state)
    QByteArray bytes(kSize, Qt::Uninitialized);
    crypto_kdf_keygen(start(bytes));
    return {core::Secret(std::move(bytes)), Age::Fresh};
}

core::Result<DataKey> DataKey::fromBytes(core::Secret bytes, Age age)
{
    if (bytes.isEmpty())
        return recordsFailure(core::ErrorCause::RecordsKeyMissing);
    if (bytes.size() != kSize)
        return recordsFailure(core::ErrorCause::RecordsKeyWrong);
    return DataKey(std::move(bytes), age);
}

core::Secret DataKey::derived(Purpose purpose) const
{
    QByteArray key(kSize, Qt::Uninitialized);
    crypto_kdf_derive_from_key(start(key), static_cast<std::size_t>(key.size()), static_cast<quint64>(purpose),
                               kContext.data(), reinterpret_cast<const unsigned char *>(m_bytes.open().data()));
    return core::Secret(std::move(key));
}

} // namespace kyc::records
