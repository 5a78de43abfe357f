// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/requestsigning.h"

#include <sodium.h>

#include <array>

namespace kyc::providers {

namespace {

/// HMAC-SHA256 piece by piece; what is left of the key in its state is zeroed with it.
class Hmac
{
public:
    explicit Hmac(QByteArrayView key)
    {
        crypto_auth_hmacsha256_init(&m_state, bytes(key), static_cast<std::size_t>(key.size()));
    }
    ~Hmac() { sodium_memzero(&m_state, sizeof m_state); }
    Hmac(const Hmac &) = delete;
    Hmac &operator=(const Hmac &) = delete;

    void add(QByteArrayView piece)
    {
        crypto_auth_hmacsha256_update(&m_state, bytes(piece), static_cast<unsigned long long>(piece.size()));
    }
    [[nodiscard]] QByteArray hex()
    {
        std::array<unsigned char, crypto_auth_hmacsha256_BYTES> code{};
        crypto_auth_hmacsha256_final(&m_state, code.data());
        return QByteArray(reinterpret_cast<const char *>(code.data()), code.size()).toHex();
    }

private:
    /// Never null: libsodium wants a pointer even where there is nothing to read.
    static const unsigned char *bytes(QByteArrayView text)
    {
        static constexpr unsigned char kNothing = 0;
        return text.isEmpty() ? &kNothing : reinterpret_cast<const unsigned char *>(text.data());
    }

    crypto_auth_hmacsha256_state m_state{};
};

} // namespace

bool isSumsubSandboxToken(const core::Secret &appToken)
{
    return appToken.open().startsWith("sbx:");
}

RequestSigning::RequestSigning(core::Secret secretKey) : m_secretKey(std::move(secretKey))
{ }

QByteArray RequestSigning::signature(qint64 unixSeconds, core::HttpMethod method, const QByteArray &target,
                                     const QByteArray &body) const
{
    Hmac hmac(m_secretKey.open());
    hmac.add(QByteArray::number(unixSeconds));
    hmac.add(core::toWord(method));
    hmac.add(target);
    hmac.add(body);
    return hmac.hex();
}

void RequestSigning::sign(core::HttpRequest &request, const core::Secret &appToken, const QDateTime &nowUtc) const
{
    const qint64 unixSeconds = nowUtc.toSecsSinceEpoch();
    request.headers.append({"X-App-Token", appToken.open().toByteArray()});
    request.headers.append({"X-App-Access-Ts", QByteArray::number(unixSeconds)});
    request.headers.append({"X-App-Access-Sig", signature(unixSeconds, request.method, request.target, request.body)});
}

} // namespace kyc::providers
