// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/tlsproblem.h"

#include <QtTest>

using namespace kyc;
using core::ErrorCause;

/// Which of several TLS errors is the one to tell; certificates themselves are tested over sockets.
class TestTlsProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostTelling_data();
    void mostTelling();
    void everyErrorIsAProblem();
    void handshakes_data();
    void handshakes();
};

void TestTlsProblem::mostTelling_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<ErrorCause>("cause"); // None: no problem
    using Errors = QList<QSslError::SslError>;
    QTest::newRow("nothing") << Errors{} << ErrorCause::None;
    QTest::newRow("no stapled answer alone") << Errors{QSslError::OcspNoResponseFound} << ErrorCause::None;
    QTest::newRow("no stapled answer and expired")
        << Errors{QSslError::OcspNoResponseFound, QSslError::CertificateExpired} << ErrorCause::CertificateExpired;
    QTest::newRow("revoked before all") << Errors{QSslError::SelfSignedCertificate, QSslError::HostNameMismatch,
                                                  QSslError::CertificateExpired, QSslError::CertificateRevoked}
                                        << ErrorCause::CertificateRevoked;
    QTest::newRow("the host before the date")
        << Errors{QSslError::CertificateExpired, QSslError::HostNameMismatch} << ErrorCause::CertificateWrongHost;
    QTest::newRow("the date before the issuer")
        << Errors{QSslError::UnableToGetLocalIssuerCertificate, QSslError::CertificateNotYetValid}
        << ErrorCause::CertificateNotYetValid;
    QTest::newRow("a stapled answer that cannot be trusted")
        << Errors{QSslError::OcspResponseCannotBeTrusted} << ErrorCause::CertificateOther;
    QTest::newRow("a root in the chain nobody knows")
        << Errors{QSslError::SelfSignedCertificateInChain, QSslError::UnableToVerifyFirstCertificate}
        << ErrorCause::CertificateUntrusted;
    QTest::newRow("unspecified") << Errors{QSslError::UnspecifiedError} << ErrorCause::CertificateOther;
}

void TestTlsProblem::mostTelling()
{
    QFETCH(QList<QSslError::SslError>, errors);
    QFETCH(ErrorCause, cause);
    QList<QSslError> list;
    for (const QSslError::SslError error : errors)
        list.append(QSslError(error));
    const auto problem = network::tlsProblem(list, {}, QStringLiteral("api.example.com"));
    QCOMPARE(problem ? problem->cause : ErrorCause::None, cause);
    if (problem) {
        QCOMPARE(problem->kind, core::ErrorKind::Tls);
        QCOMPARE(problem->args.constFirst(), QStringLiteral("api.example.com"));
        QVERIFY(!problem->retryable);
    }
}

void TestTlsProblem::everyErrorIsAProblem()
{
    int problems = 0;
    for (int number = QSslError::UnspecifiedError; number <= QSslError::OcspStatusUnknown; ++number) {
        const auto error = static_cast<QSslError::SslError>(number);
        if (error == QSslError::NoError || error == QSslError::OcspNoResponseFound)
            continue;
        QVERIFY2(network::tlsProblem({QSslError(error)}, {}, QStringLiteral("h")), qPrintable(QString::number(number)));
        ++problems;
    }
    QVERIFY(problems > 30);
}

void TestTlsProblem::handshakes_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<ErrorCause>("cause");
    const auto row = [](const char *name, const char *detail, ErrorCause cause) {
        QTest::newRow(name) << QString::fromLatin1(detail) << cause;
    };
    row("the server's alert", "error:0A00042E:SSL routines::tlsv1 alert protocol version", ErrorCause::TlsTooOld);
    row("the server's choice", "error:0A000102:SSL routines::unsupported protocol", ErrorCause::TlsTooOld);
    row("a small key", "error:0A00018F:SSL routines::ee key too small", ErrorCause::CertificateWeak);
    row("a small key for the exchange", "error:0A00018A:SSL routines::dh key too small", ErrorCause::CertificateWeak);
    row("a weak digest", "error:0A00018E:SSL routines::ca md too weak", ErrorCause::CertificateWeak);
    row("no TLS at all", "error:0A00010B:SSL routines::wrong version number", ErrorCause::TlsFailed);
    row("nothing said", "", ErrorCause::TlsFailed);
}

void TestTlsProblem::handshakes()
{
    QFETCH(QString, detail);
    QFETCH(ErrorCause, cause);
    const core::Error error = network::handshakeProblem(detail, QStringLiteral("api.example.com"));
    QCOMPARE(error.cause, cause);
    QCOMPARE(error.args, QStringList{QStringLiteral("api.example.com")});
}

QTEST_APPLESS_MAIN(TestTlsProblem)
#include "test_tlsproblem.moc"
