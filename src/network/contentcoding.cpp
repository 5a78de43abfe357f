// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/contentcoding.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace kyc::network {

using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr int kGzip = MAX_WBITS + 16;
constexpr int kZlib = MAX_WBITS;
constexpr int kBare = -MAX_WBITS;
constexpr std::size_t kPartBytes = std::size_t{16} * 1024;

class Inflater
{
public:
    explicit Inflater(int format) : m_isReady(inflateInit2(&m_stream, format) == Z_OK) { }
    ~Inflater()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    [[nodiscard]] core::Result<QByteArray> all(const QByteArray &body, qsizetype limit)
    {
        QByteArray input = body; // zlib wants it writable, though it does not write
        m_stream.next_in = reinterpret_cast<Bytef *>(input.data());
        m_stream.avail_in = static_cast<uInt>(input.size());
        QByteArray out;
        std::array<Bytef, kPartBytes> part{};
        int state = m_isReady ? Z_OK : Z_STREAM_ERROR;
        while (state == Z_OK) {
            m_stream.next_out = part.data();
            m_stream.avail_out = static_cast<uInt>(part.size());
            state = inflate(&m_stream, Z_NO_FLUSH);
            const auto made = static_cast<qsizetype>(part.size() - m_stream.avail_out);
            if (out.size() + made > limit)
                return core::failure(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge);
            out.append(reinterpret_cast<const char *>(part.data()), made);
        }
        // Anything but a proper end is damage, and so is something behind it.
        if (state != Z_STREAM_END || m_stream.avail_in > 0)
            return core::failure(ErrorKind::Protocol, ErrorCause::BadEncoding);
        return out;
    }

private:
    z_stream m_stream{};
    bool m_isReady = false;
};

} // namespace

core::Result<QByteArray> decoded(const QByteArray &contentEncoding, const QByteArray &body, qsizetype limit)
{
    const QByteArray coding = contentEncoding.trimmed().toLower();
    // Some servers name a coding even where there is nothing to code.
    if (coding.isEmpty() || coding == "identity" || body.isEmpty()) {
        if (body.size() > limit)
            return core::failure(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge);
        return body;
    }
    if (coding == "gzip" || coding == "x-gzip")
        return Inflater(kGzip).all(body, limit);
    if (coding != "deflate")
        return core::failure(ErrorKind::Protocol, ErrorCause::BadEncoding);
    // "deflate" means zlib, but some servers send it bare.
    auto asZlib = Inflater(kZlib).all(body, limit);
    if (asZlib || asZlib.error().kind == ErrorKind::TooLarge)
        return asZlib;
    return Inflater(kBare).all(body, limit);
}

} // namespace kyc::network
