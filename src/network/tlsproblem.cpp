// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/tlsproblem.h"

#include <QDateTime>
#include <QSslKey>

#include <algorithm>
#include <array>

namespace kyc::network {

using core::ErrorCause;

namespace {

core::Error tlsError(ErrorCause cause, const QString &host)
{
    core::Error error;
    error.kind = core::ErrorKind::Tls;
    error.cause = cause;
    error.args = {host};
    return error;
}

ErrorCause causeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::CertificateRejected:
        return ErrorCause::CertificateRevoked;
    case QSslError::HostNameMismatch:
        return ErrorCause::CertificateWrongHost;
    case QSslError::CertificateExpired:
        return ErrorCause::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return ErrorCause::CertificateNotYetValid;
    case QSslError::SelfSignedCertificate:
        return ErrorCause::CertificateSelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::CertificateSignatureFailed:
    case QSslError::UnableToDecryptCertificateSignature:
        return ErrorCause::CertificateUntrusted;
    default:
        return ErrorCause::CertificateOther;
    }
}

// From "somebody is in between" down to "cannot tell".
constexpr std::array kMostTellingFirst{
    ErrorCause::CertificateRevoked,     ErrorCause::CertificateWrongHost, ErrorCause::CertificateExpired,
    ErrorCause::CertificateNotYetValid, ErrorCause::CertificateWeak,      ErrorCause::CertificateSelfSigned,
    ErrorCause::CertificateUntrusted,   ErrorCause::CertificateOther,
};

bool isRoot(const QSslCertificate &certificate)
{
    return certificate.isSelfSigned();
}

bool hasWeakKey(const QSslCertificate &certificate)
{
    constexpr int kShortestRsa = 2048;
    constexpr int kShortestCurve = 224;
    const QSslKey key = certificate.publicKey();
    switch (key.algorithm()) {
    case QSsl::Rsa:
    case QSsl::Dsa:
        return key.length() < kShortestRsa;
    case QSsl::Ec:
        return key.length() < kShortestCurve;
    default:
        return false; // kinds Qt does not know, such as Ed25519: left to the TLS library's own level
    }
}

// Qt has no name for a certificate's signature algorithm; its text form is OpenSSL's own.
bool hasWeakSignature(const QSslCertificate &certificate)
{
    if (isRoot(certificate))
        return false;
    const QString text = certificate.toText();
    const qsizetype at = text.indexOf(QStringLiteral("Signature Algorithm: "));
    if (at < 0)
        return false;
    const QString algorithm = text.mid(at, text.indexOf(u'\n', at) - at).toLower();
    return algorithm.contains(u"md5") || algorithm.contains(u"sha1");
}

QString dateOf(ErrorCause cause, const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (causeOf(error.error()) != cause)
            continue;
        const QSslCertificate certificate = error.certificate();
        const QDateTime date =
            cause == ErrorCause::CertificateExpired ? certificate.expiryDate() : certificate.effectiveDate();
        return date.toUTC().toString(Qt::ISODate);
    }
    return {};
}

} // namespace

std::optional<core::Error> tlsProblem(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                                      const QString &host)
{
    QList<ErrorCause> causes;
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::NoError || error.error() == QSslError::OcspNoResponseFound)
            continue;
        causes.append(causeOf(error.error()));
    }
    if (causes.isEmpty())
        return std::nullopt;
    if (isWeak(chain))
        causes.append(ErrorCause::CertificateWeak);
    const auto found = std::find_if(kMostTellingFirst.cbegin(), kMostTellingFirst.cend(),
                                    [&causes](ErrorCause cause) { return causes.contains(cause); });
    core::Error problem = tlsError(*found, host);
    if (*found == ErrorCause::CertificateExpired || *found == ErrorCause::CertificateNotYetValid)
        problem.args.append(dateOf(*found, errors));
    return problem;
}

bool isWeak(const QList<QSslCertificate> &chain)
{
    return std::any_of(chain.cbegin(), chain.cend(), [](const QSslCertificate &certificate) {
        return hasWeakKey(certificate) || hasWeakSignature(certificate);
    });
}

core::Error handshakeProblem(const QString &detail, const QString &host)
{
    const auto says = [&detail](QLatin1String word) { return detail.contains(word, Qt::CaseInsensitive); };
    if (says(QLatin1String("unsupported protocol")) || says(QLatin1String("protocol version"))
        || says(QLatin1String("version too low")))
        return tlsError(ErrorCause::TlsTooOld, host);
    if (says(QLatin1String("key too small")) || says(QLatin1String("key too weak"))
        || says(QLatin1String("md too weak")))
        return tlsError(ErrorCause::CertificateWeak, host);
    return tlsError(ErrorCause::TlsFailed, host);
}

} // namespace kyc::network
