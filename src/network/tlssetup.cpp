// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/tlssetup.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QSslSocket>

namespace kyc::network {

namespace {

// All the certificates of a system are a quarter of that; something larger is another file.
constexpr qint64 kLargestCaFile = qint64{1024} * 1024;

QList<QSslCertificate> certificatesIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > kLargestCaFile)
        return {};
    return QSslCertificate::fromData(file.read(kLargestCaFile), QSsl::Pem);
}

// Where systems keep all their certificates in one file. Qt reads that and the single files beside it, which takes
// three times as long and makes every connection manager carry each certificate twice.
QList<QSslCertificate> systemCertificates()
{
    for (const QString &bundle :
         {QStringLiteral("/etc/ssl/certs/ca-certificates.crt"), QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"),
          QStringLiteral("/etc/ssl/ca-bundle.pem")}) {
        const QList<QSslCertificate> found = certificatesIn(bundle);
        if (!found.isEmpty())
            return found;
    }
    return QSslConfiguration::systemCaCertificates();
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
        setup.setCaCertificates(systemCertificates() + added);
    }
    return setup;
}

QString tlsLibraryName()
{
    return QSslSocket::sslLibraryVersionString();
}

} // namespace kyc::network
