// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <sodium.h>

#include <cstddef>
#include <span>

namespace kyc::vault {

/// Bytes that are not swapped out where the system allows that, stand between guard pages, and are zeroed at the end.
class LockedBytes
{
public:
    explicit LockedBytes(std::size_t size) : m_size(size)
    {
        if (sodium_init() >= 0) // again and again is fine
            m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
        Q_CHECK_PTR(m_bytes);
    }
    ~LockedBytes() { sodium_free(m_bytes); }
    Q_DISABLE_COPY_MOVE(LockedBytes)

    [[nodiscard]] unsigned char *data() { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::span<unsigned char> span() { return {m_bytes, m_size}; }
    [[nodiscard]] std::span<const unsigned char> span() const { return {m_bytes, m_size}; }

private:
    unsigned char *m_bytes = nullptr;
    std::size_t m_size;
};

} // namespace kyc::vault
