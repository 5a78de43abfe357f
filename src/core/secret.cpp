// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/secret.h"

#include <sodium.h>

#include <utility>

namespace kyc::core {

// The bytes are copied and then wiped where they stood: moving would leave them in a buffer of another owner.
// NOLINTNEXTLINE(cppcoreguidelines-rvalue-reference-param-not-moved)
Secret::Secret(QByteArray &&bytes) : m_bytes(bytes.cbegin(), bytes.cend())
{
    if (bytes.isDetached() && !bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.resize(0); // keeps the memory, zeroed, with its owner
}

Secret Secret::fromText(QStringView text)
{
    return Secret(text.toUtf8());
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {}))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::clone() const
{
    Secret copy;
    copy.m_bytes = m_bytes;
    return copy;
}

bool Secret::equals(const Secret &other) const
{
    return m_bytes.size() == other.m_bytes.size()
        && (m_bytes.empty() || sodium_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0);
}

void Secret::wipe()
{
    if (!m_bytes.empty())
        sodium_memzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace kyc::core
