// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/transakcase.h"

#include "providers/transak/credentials.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

/// In whose name Transak is asked, and what is said when that cannot be decided.
class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesHeaders_data();
    void choosesHeaders();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void wantsWhatTheCheckNeeds_data();
    void wantsWhatTheCheckNeeds();
    void refusesWhatWouldBreakAHeader();

private:
    static core::Result<providers::TransakCredentials> choose(const TransakCase &one)
    {
        return providers::TransakCredentials::choose({one.account, one.customer.fields, one.clock});
    }
};

void TestCredentials::choosesHeaders_data()
{
    QTest::addColumn<bool>("hasUserToken");
    QTest::addColumn<bool>("hasAuthReliance");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QByteArrayList>("headers");
    const QByteArrayList user{"authorization: user-token-1"};
    const QByteArrayList partner{"x-user-identifier: maria@example.com", "x-access-token: partner-token-1"};
    const QByteArrayList both = partner + QByteArrayList{"authorization: partner-token-1"};
    const QString off = QStringLiteral("false");
    const QString on = QStringLiteral("true");
    QTest::newRow("the customer's own token") << true << false << off << user;
    QTest::newRow("the customer's own token goes first") << true << true << on << user;
    QTest::newRow("auth reliance") << false << true << off << partner;
    QTest::newRow("auth reliance, option never set") << false << true << QString() << partner;
    QTest::newRow("auth reliance, authorization too") << false << true << on << both;
}

void TestCredentials::choosesHeaders()
{
    QFETCH(bool, hasUserToken);
    QFETCH(bool, hasAuthReliance);
    QFETCH(QString, flag);
    TransakCase one;
    if (hasAuthReliance)
        one.useAuthReliance();
    if (hasUserToken)
        one.customer.fields.setSecret(QStringLiteral("user-access-token"), core::Secret(QByteArray("user-token-1")));
    one.account.fields.setText(QStringLiteral("authorization-with-partner-token"), flag);
    const auto chosen = choose(one);
    QVERIFY(chosen.has_value());
    QByteArrayList headers;
    for (const core::HttpHeader &header : chosen->headers())
        headers.append(header.name + ": " + header.value);
    QTEST(headers, "headers");
}

void TestCredentials::saysWhatIsMissing_data()
{
    QTest::addColumn<bool>("hasEmail");
    QTest::addColumn<bool>("hasPartnerToken");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QStringList>("alternatives");
    const QString orEmail = QStringLiteral("user-access-token|email");
    const QString orPartner = QStringLiteral("user-access-token|partner-access-token");
    QTest::newRow("the e-mail address") << false << true << ErrorKind::InvalidInput << ErrorCause::FieldMissing
                                        << QStringList{orEmail};
    QTest::newRow("the partner's token") << true << false << ErrorKind::MissingCredential
                                         << ErrorCause::CredentialMissing << QStringList{orPartner};
    QTest::newRow("everything") << false << false << ErrorKind::MissingCredential << ErrorCause::CredentialMissing
                                << QStringList{orPartner, orEmail};
}

void TestCredentials::saysWhatIsMissing()
{
    QFETCH(bool, hasEmail);
    QFETCH(bool, hasPartnerToken);
    TransakCase one;
    one.useAuthReliance();
    if (!hasEmail)
        one.customer.fields.remove(QStringLiteral("email"));
    if (!hasPartnerToken)
        one.account.fields.remove(QStringLiteral("partner-access-token"));
    for (const QString &check : {QStringLiteral("transak/reliance"), QStringLiteral("transak/id-proof")}) {
        const Talk talk = ask(check, {one.account, one.customer.fields, one.clock}, scripted({}));
        QVERIFY(!talk.isAnswered());
        QVERIFY(talk.sent.isEmpty());
        QTEST(talk.result.error().kind, "kind");
        QTEST(talk.result.error().cause, "cause");
        QTEST(talk.result.error().args, "alternatives");
    }
}

void TestCredentials::wantsWhatTheCheckNeeds_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("reliance, quote id") << QStringLiteral("transak/reliance") << QStringLiteral("quote-id")
                                        << ErrorKind::InvalidInput;
    QTest::newRow("reliance, share token")
        << QStringLiteral("transak/reliance") << QStringLiteral("share-token") << ErrorKind::MissingCredential;
    QTest::newRow("id proof, workflow run id")
        << QStringLiteral("transak/id-proof") << QStringLiteral("workflow-run-id") << ErrorKind::InvalidInput;
}

void TestCredentials::wantsWhatTheCheckNeeds()
{
    QFETCH(QString, check);
    QFETCH(QString, key);
    TransakCase one;
    one.customer.fields.remove(key);
    const Talk talk = ask(check, {one.account, one.customer.fields, one.clock}, scripted({}));
    QVERIFY(!talk.isAnswered());
    QTEST(talk.result.error().kind, "kind");
    QCOMPARE(talk.result.error().args, QStringList{key});
    QVERIFY(talk.sent.isEmpty());
}

void TestCredentials::refusesWhatWouldBreakAHeader()
{
    TransakCase one;
    one.customer.fields.setSecret(QStringLiteral("user-access-token"),
                                  core::Secret(QByteArray("user-token\r\nHost: elsewhere")));
    const Talk talk = one.askReliance(scripted({}));
    QVERIFY(!talk.isAnswered());
    QVERIFY(talk.sent.isEmpty());
    QCOMPARE(talk.result.error().cause, ErrorCause::CredentialMalformed);
    QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("user-access-token")});
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "test_credentials.moc"
