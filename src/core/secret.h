// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace kyc::core {

/// A credential. Move-only, zeroed when it dies; no stream operator, no conversion to a string, compared
/// in constant time only. It is opened where a header or a body is written, and nowhere else.
/// Not thread-safe; may be moved between threads.
class Secret
{
public:
    Secret() = default;
    /// Takes over the bytes and zeroes the given array (where it is not shared with another one).
    explicit Secret(QByteArray &&bytes);
    [[nodiscard]] static Secret fromText(QStringView text); ///< as UTF-8
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// An explicit copy, because two owners of one secret should be seen in the code.
    [[nodiscard]] Secret clone() const;
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    /// The bytes, valid while this object lives and is not assigned to.
    [[nodiscard]] QByteArrayView open() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }
    /// Constant time for equal lengths.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    void wipe();

    std::vector<char> m_bytes; // exact size, never grown: no stale copies
};

} // namespace kyc::core
