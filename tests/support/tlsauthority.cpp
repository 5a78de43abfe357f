// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/tlsauthority.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace kyc::test {

namespace {

QString day(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
}

constexpr auto kSetup = R"([ca]
default_ca = own
[own]
dir = .
database = index.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
)";

} // namespace

QSslConfiguration TlsFiles::serverSetup() const
{
    QSslConfiguration setup = QSslConfiguration::defaultConfiguration();
    setup.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    QFile file(key);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray text = file.readAll();
        QSslKey read(text, QSsl::Ec);
        setup.setPrivateKey(read.isNull() ? QSslKey(text, QSsl::Rsa) : read);
    }
    return setup;
}

TlsAuthority::TlsAuthority()
{
    write(QStringLiteral("setup"), kSetup);
    write(QStringLiteral("index.txt"), {});
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.pem"),
             QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"), QStringLiteral("/CN=Test Root")});
}

TlsFiles TlsAuthority::issue(const TlsWish &wish)
{
    const QString stem = QStringLiteral("leaf%1").arg(++m_issued);
    const TlsFiles files{path(stem + QStringLiteral(".pem")), path(stem + QStringLiteral(".key"))};
    QStringList request{QStringLiteral("req"), QStringLiteral("-newkey")};
    request << wish.key << QStringLiteral("-nodes") << QStringLiteral("-keyout") << files.key << QStringLiteral("-subj")
            << QStringLiteral("/CN=leaf") << QStringLiteral("-addext")
            << QStringLiteral("subjectAltName=") + wish.names;
    if (wish.isSelfSigned) {
        openssl(request << QStringLiteral("-x509") << QStringLiteral("-days") << QStringLiteral("30")
                        << QStringLiteral("-out") << files.certificate);
        return files;
    }
    openssl(request << QStringLiteral("-new") << QStringLiteral("-out") << stem);
    openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"), QStringLiteral("setup"),
             QStringLiteral("-notext"), QStringLiteral("-md"), wish.digest, QStringLiteral("-startdate"),
             day(wish.firstDay), QStringLiteral("-enddate"), day(wish.lastDay), QStringLiteral("-in"), stem,
             QStringLiteral("-out"), files.certificate});
    return files;
}

void TlsAuthority::revoke(const TlsFiles &files)
{
    openssl({QStringLiteral("ca"), QStringLiteral("-config"), QStringLiteral("setup"), QStringLiteral("-revoke"),
             files.certificate});
}

QString TlsAuthority::ocspAnswer(const TlsFiles &files)
{
    const QString answer = files.certificate + QStringLiteral(".ocsp");
    openssl({QStringLiteral("ocsp"), QStringLiteral("-index"), QStringLiteral("index.txt"), QStringLiteral("-CA"),
             QStringLiteral("ca.pem"), QStringLiteral("-rsigner"), QStringLiteral("ca.pem"), QStringLiteral("-rkey"),
             QStringLiteral("ca.key"), QStringLiteral("-issuer"), QStringLiteral("ca.pem"), QStringLiteral("-cert"),
             files.certificate, QStringLiteral("-ndays"), QStringLiteral("1"), QStringLiteral("-noverify"),
             QStringLiteral("-no_nonce"), QStringLiteral("-respout"), answer});
    return answer;
}

void TlsAuthority::openssl(const QStringList &arguments)
{
    if (!m_problem.isEmpty())
        return;
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    const bool isDone = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    if (!isDone || process.exitCode() != 0)
        m_problem = arguments.join(u' ') + u'\n' + QString::fromLocal8Bit(process.readAll());
}

void TlsAuthority::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        m_problem = file.errorString();
}

} // namespace kyc::test
