// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/totp.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace kyc::sandbox {

namespace {

constexpr qint64 kStepSeconds = 30;

QByteArray fromBase32(const QByteArray &text)
{
    static const QByteArray alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const char letter : text) {
        buffer = (buffer << 5U) | static_cast<quint32>(alphabet.indexOf(letter));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> static_cast<unsigned>(bits)) & 0xFFU);
        }
    }
    return bytes;
}

} // namespace

QString totpCode(const QByteArray &base32Secret, qint64 unixSeconds)
{
    const qint64 step = qToBigEndian(unixSeconds / kStepSeconds);
    QByteArray message(sizeof(step), '\0');
    memcpy(message.data(), &step, sizeof(step));
    const QByteArray mac =
        QMessageAuthenticationCode::hash(message, fromBase32(base32Secret), QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0F;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7FFF'FFFFU;
    return QStringLiteral("%1").arg(number % 1'000'000U, 6, 10, QLatin1Char('0'));
}

bool isTotpCode(const QString &code, const QByteArray &base32Secret, qint64 unixSeconds)
{
    for (const qint64 drift : {-kStepSeconds, qint64{0}, kStepSeconds})
        if (code == totpCode(base32Secret, unixSeconds + drift))
            return true;
    return false;
}

} // namespace kyc::sandbox
