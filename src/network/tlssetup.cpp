// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/tlssetup.h"

#include <QFileInfo>
#include <QSet>
#include <QSslCertificate>
#include <QSslSocket>

namespace kyc::network {

namespace {

// A company's CA file is a few certificates; something larger is another file.
constexpr qint64 kLargestCaFile = 1024 * 1024;

QList<QSslCertificate> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > kLargestCaFile)
        return {};
    return QSslCertificate::fromData(file.read(kLargestCaFile), QSsl::Pem);
}

// The system's come once from single files and once from a bundle; each connection manager would take in both.
QList<QSslCertificate> withoutDoubles(const QList<QSslCertificate> &certificates)
{
    const QSet<QSslCertificate> unique(certificates.cbegin(), certificates.cend());
    return {unique.cbegin(), unique.cend()};
}

} // namespace

core::Result<QSslConfiguration> tlsSetup(const QString &companyCaFile)
{
    QSslConfiguration setup = QSslConfiguration::defaultConfiguration();
    setup.setProtocol(QSsl::TlsV1_2OrLater);
    setup.setPeerVerifyMode(QSslSocket::VerifyPeer);
    setup.setOcspStaplingEnabled(true);
    setup.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    // RSA under 2048 bits, curves under 224 and SHA-1 are refused whatever this system's own default is.
    setup.setBackendConfigurationOption("CipherString", QByteArrayLiteral("DEFAULT@SECLEVEL=2"));
    if (!companyCaFile.isEmpty()) {
        const QList<QSslCertificate> added = certificatesIn(companyCaFile);
        if (added.isEmpty()) {
            return core::failure(core::ErrorKind::Tls, core::ErrorCause::CertificateOther,
                                 {QFileInfo(companyCaFile).fileName()});
        }
        setup.setCaCertificates(withoutDoubles(QSslConfiguration::systemCaCertificates() + added));
    }
    return setup;
}

} // namespace kyc::network
