// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <optional>

namespace kyc::records {

/// Reads CBOR that QCborValue wrote (so every length is definite), from front to back and without copying: for who
/// reads a million of them. What is read has to be what comes; after anything else all that follows reads as empty, and
/// isSound() says so. Views are into the bytes given.
class CborScan
{
public:
    explicit CborScan(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }

    [[nodiscard]] qsizetype array(); ///< how many values follow
    [[nodiscard]] qsizetype map(); ///< how many pairs follow
    [[nodiscard]] QByteArrayView text(); ///< UTF-8, or bytes
    [[nodiscard]] std::optional<qint64> integer(); ///< or null
    [[nodiscard]] bool flag();
    /// Whatever comes, with all that is in it; its bytes.
    QByteArrayView skip();

private:
    struct Head
    {
        int major = -1;
        quint64 value = 0;
    };
    [[nodiscard]] Head head();
    [[nodiscard]] qsizetype count(int major);
    [[nodiscard]] QByteArrayView bytes(quint64 size);
    void fail();

    const char *m_at;
    const char *m_end;
    bool m_isSound = true;
};

} // namespace kyc::records
