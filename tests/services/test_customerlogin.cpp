// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customerlogin.h"

#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::ErrorKind;

namespace {

const QString kCheck = QStringLiteral("transak/id-proof");
const QString kToken = QStringLiteral("user-access-token");

core::Account account(bool hasKey, bool hasOwnSecret)
{
    core::Account account;
    account.providerId = QStringLiteral("transak");
    if (hasKey)
        account.fields.setText(QStringLiteral("api-key"), QStringLiteral("k"));
    if (hasOwnSecret)
        account.fields.setSecret(QStringLiteral("partner-access-token"), core::Secret(QByteArray("t")));
    return account;
}

} // namespace

class TestCustomerLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpsWhereTheTokenIsWhatLacks_data();
    void helpsWhereTheTokenIsWhatLacks();
    void otherProvidersHaveNone();
};

void TestCustomerLogin::helpsWhereTheTokenIsWhatLacks_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("hasOwnSecret");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<bool>("helps");
    const QStringList token{kToken + QStringLiteral("|email")};
    const auto missing = ErrorCause::CredentialMissing;
    QTest::newRow("missing") << true << false << ErrorKind::MissingCredential << missing << token << true;
    QTest::newRow("missing, or an address")
        << true << true << ErrorKind::InvalidInput << ErrorCause::FieldMissing << token << true;
    QTest::newRow("the login cannot be started")
        << false << false << ErrorKind::MissingCredential << missing << token << false;
    QTest::newRow("something else is missing") << true << false << ErrorKind::InvalidInput << ErrorCause::FieldMissing
                                               << QStringList{QStringLiteral("workflow-run-id")} << false;
    QTest::newRow("the customer's was refused")
        << true << false << ErrorKind::Unauthorized << ErrorCause::KeyWrong << QStringList() << true;
    QTest::newRow("the account's was refused")
        << true << true << ErrorKind::Unauthorized << ErrorCause::KeyWrong << QStringList() << false;
    QTest::newRow("nobody of that name") << true << false << ErrorKind::UserNotFound << ErrorCause::ProviderDown
                                         << QStringList() << false;
}

void TestCustomerLogin::helpsWhereTheTokenIsWhatLacks()
{
    QFETCH(bool, hasKey);
    QFETCH(bool, hasOwnSecret);
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorCause, cause);
    QFETCH(QStringList, args);
    QFETCH(bool, helps);
    core::Error error;
    error.kind = kind;
    error.cause = cause;
    error.args = args;
    const core::LoginDescription *login = services::customerLogin(account(hasKey, hasOwnSecret), kCheck, error);
    QCOMPARE(login != nullptr, helps);
    if (login)
        QCOMPARE(login->givesKey, kToken);
}

void TestCustomerLogin::otherProvidersHaveNone()
{
    core::Error error;
    error.kind = ErrorKind::MissingCredential;
    error.cause = ErrorCause::CredentialMissing;
    error.args = {kToken};
    core::Account other = account(true, false);
    other.providerId = QStringLiteral("p100");
    QVERIFY(!services::customerLogin(other, QStringLiteral("p100/kyc"), error));
    QVERIFY(!services::customerLogin(account(true, false), QStringLiteral("p100/kyc"), error));
    other.providerId = QStringLiteral("nobody");
    QVERIFY(!services::customerLogin(other, kCheck, error));
}

QTEST_GUILESS_MAIN(TestCustomerLogin)
#include "test_customerlogin.moc"
