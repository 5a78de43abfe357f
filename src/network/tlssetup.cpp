// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/tlssetup.h"

#include <QFileInfo>
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

} // namespace

core::Result<QSslConfiguration> tlsSetup(const QString &companyCaFile)
{
    QSslConfiguration setup = QSslConfiguration::defaultConfiguration();
    setup.setProtocol(QSsl::TlsV1_2OrLater);
    setup.setPeerVerifyMode(QSslSocket::VerifyPeer);
    setup.setOcspStaplingEnabled(true);
    setup.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    if (!companyCaFile.isEmpty()) {
        const QList<QSslCertificate> added = certificatesIn(companyCaFile);
        if (added.isEmpty()) {
            return core::failure(core::ErrorKind::Tls, core::ErrorCause::CertificateOther,
                                 {QFileInfo(companyCaFile).fileName()});
        }
        setup.setCaCertificates(QSslConfiguration::systemCaCertificates() + added);
    }
    return setup;
}

} // namespace kyc::network
