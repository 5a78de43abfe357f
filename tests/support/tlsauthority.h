// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kyc::test {

/// A certificate and its key, as PEM files.
struct TlsFiles
{
    QString certificate;
    QString key;

    /// For a server in this program.
    [[nodiscard]] QSslConfiguration serverSetup() const;
};

/// What a certificate should be like; good as it stands.
struct TlsWish
{
    QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    QStringList key{QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")};
    QString digest = QStringLiteral("sha256");
    int firstDay = -1; ///< days from today
    int lastDay = 30;
    bool isSelfSigned = false;
};

/// A certificate authority of the test's own, made with the openssl command in a directory that goes with it.
class TlsAuthority
{
public:
    TlsAuthority();

    [[nodiscard]] bool isUsable() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; } ///< what openssl said
    [[nodiscard]] QString caFile() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] TlsFiles issue(const TlsWish &wish = {});
    /// The file of a stapled OCSP answer; what it says follows from revoke().
    [[nodiscard]] QString ocspAnswer(const TlsFiles &files);
    void revoke(const TlsFiles &files);
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    void openssl(const QStringList &arguments);
    void write(const QString &name, const QByteArray &text);

    QTemporaryDir m_directory;
    QString m_problem;
    int m_issued = 0;
};

} // namespace kyc::test
