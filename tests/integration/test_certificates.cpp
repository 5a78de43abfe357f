// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/sandboxlookup.h"
#include "support/tlsauthority.h"

#include <QTest>

using namespace kyc::test;

namespace {

TlsWish wish(const QString &what)
{
    TlsWish wish;
    if (what == u"expired")
        wish.firstDay = -30, wish.lastDay = -1;
    else if (what == u"not yet valid")
        wish.firstDay = 2;
    else if (what == u"for another host")
        wish.names = QStringLiteral("DNS:api.example.com");
    else if (what == u"signed by itself")
        wish.isSelfSigned = true;
    return wish;
}

} // namespace

/// A credential goes only to a host whose certificate holds.
class TestCertificates : public QObject
{
    Q_OBJECT

private:
    TlsAuthority m_company;
    TlsAuthority m_stranger;

private Q_SLOTS:
    void initTestCase();
    void certificate_data();
    void certificate();
    void plainHttpIsForLoopbackAlone();
};

void TestCertificates::initTestCase()
{
    QVERIFY2(m_company.isUsable(), qPrintable(m_company.problem()));
    QVERIFY2(m_stranger.isUsable(), qPrintable(m_stranger.problem()));
}

void TestCertificates::certificate_data()
{
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("says"); // nothing: it holds
    const QString ours = m_company.caFile();
    const auto row = [](const char *name, const QString &ca, const char *says) {
        QTest::newRow(name) << ca << QString::fromLatin1(says);
    };
    row("good", ours, "");
    row("from a company CA nobody named", QString(), "nobody this workstation trusts");
    row("from another CA than the company's", m_stranger.caFile(), "nobody this workstation trusts");
    row("expired", ours, "has expired");
    row("not yet valid", ours, "is not valid yet");
    row("for another host", ours, "is not for localhost");
    row("signed by itself", ours, "is signed by itself");
}

void TestCertificates::certificate()
{
    QFETCH(const QString, ca);
    QFETCH(const QString, says);
    const TlsFiles files = m_company.issue(wish(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY2(m_company.isUsable(), qPrintable(m_company.problem()));
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start({QStringLiteral("--cert"), files.certificate, QStringLiteral("--key"), files.key}),
             qPrintable(sandbox.problem()));
    SandboxLookup lookup(sandbox);
    QUrl url = sandbox.url();
    url.setHost(QStringLiteral("localhost"));
    lookup.setBaseUrl(url);
    QVERIFY(lookup.ask(QStringLiteral("p100/kyc"), QStringLiteral("approved")));
    if (!ca.isEmpty())
        lookup.add({QStringLiteral("--company-ca"), ca});

    const CliAnswer answer = runCli(lookup.call());
    const QJsonObject said = answer.object();
    if (says.isEmpty()) {
        QVERIFY2(answer.exitStatus == 0, answer.output.constData());
        QCOMPARE(said[u"status"].toString(), QStringLiteral("Approved"));
        return;
    }
    QCOMPARE(answer.exitStatus, 1);
    QCOMPARE(said[u"error"][u"kind"].toString(), QStringLiteral("Tls"));
    const QString text = said[u"error"][u"message"].toString();
    QVERIFY2(text.startsWith(QStringLiteral("Nothing was sent")) && text.contains(says), qPrintable(text));
    QCOMPARE(sandbox.requests(), 0);
}

void TestCertificates::plainHttpIsForLoopbackAlone()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start());
    SandboxLookup lookup(sandbox);
    lookup.setBaseUrl(QUrl(QStringLiteral("http://192.0.2.1:8900")));
    QVERIFY(lookup.ask(QStringLiteral("p100/kyc"), QStringLiteral("approved")));
    const CliAnswer answer = runCli(lookup.call());
    QCOMPARE(answer.exitStatus, 1);
    const QString text = answer.object()[u"error"][u"message"].toString();
    QVERIFY2(text.contains(QStringLiteral("without encryption")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "test_certificates.moc"
