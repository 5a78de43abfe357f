// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace kyc::records {

/// The key under which the records' personal data is sealed: 32 random bytes. The vault keeps it; nothing here ever
/// writes it anywhere. Without it the records cannot be read by anybody. Move-only; may be moved between threads.
class DataKey
{
public:
    static constexpr qsizetype kSize = 32;

    /// What a key derived from this one is for. The numbers are part of the format.
    enum class Purpose : quint64 {
        Sealing = 1,
        LookupHashes = 2,
        AuditCustomers = 3,
    };

    [[nodiscard]] static DataKey fresh();
    enum class Age {
        Fresh, ///< made just now: nothing can be sealed with it yet
        Kept,
    };
    /// As the vault gave it back. Records/RecordsKeyMissing when empty, RecordsKeyWrong when of another size.
    [[nodiscard]] static core::Result<DataKey> fromBytes(core::Secret bytes, Age age = Age::Kept);
    [[nodiscard]] bool isFresh() const { return m_age == Age::Fresh; }

    /// For the vault and the recovery file.
    [[nodiscard]] core::Secret bytes() const { return m_bytes.clone(); }
    [[nodiscard]] DataKey clone() const { return {m_bytes.clone(), m_age}; }
    /// 32 bytes from which neither this key nor that of another purpose can be told.
    [[nodiscard]] core::Secret derived(Purpose purpose) const;

private:
    DataKey(core::Secret bytes, Age age) : m_bytes(std::move(bytes)), m_age(age) { }

    core::Secret m_bytes;
    Age m_age = Age::Kept;
};

} // namespace kyc::records
