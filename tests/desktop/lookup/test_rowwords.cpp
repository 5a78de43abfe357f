// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/samplerows.h"

#include "services/summary.h"

#include <QTest>
#include <QTimeZone>

using namespace kyc;
using namespace kyc::desktop;
using core::ErrorCause;
using core::ErrorKind;
using test::sampleError;
using test::sampleRow;
using test::sampleVerification;

Q_DECLARE_METATYPE(kyc::desktop::RowState)
Q_DECLARE_METATYPE(kyc::desktop::RowAction)

namespace {

const QString kP100 = QStringLiteral("p100/kyc");
const QString kSumvin = QStringLiteral("sumvin/kyc");
const QString kReliance = QStringLiteral("transak/reliance");

} // namespace

class TestRowWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void error_data();
    void error();
    void aLoginIsSaidAndLeadsToItsCode();
    void aCustomerWhoCanBeLoggedIn();
    void asksForTheFirstTime();
    void anEarlierAnswerStaysDuringARefresh();
    void anEarlierErrorDoesNotStay();
    void anAnswerHasNoErrorAction();
    void wantsAllThatIsMissingAtOnce();
    void doesNotWantWhatIsKnown();
    void aMalformedCustomerFieldIsWantedAgain();
    void aMalformedAccountFieldOpensTheAccount();
    void aRefusedPersonalTokenIsWantedAgain();
    void namesFieldsAsTheFormsDo();
    void reasonInWords_data();
    void reasonInWords();
    void reasonLineCountsTheOthers();
    void reasonLineFallsBackOnAnOpenStep();
    void approvedDoesNotNameAnOpenStepAsReason();
    void namesCheckAndAccount();
    void whatIsSaidOfARow();
    void lineForTheClipboard();
    void lineOfAnErrorForTheClipboard();
};

void TestRowWords::error_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<RowState>("state");
    QTest::addColumn<RowAction>("action");
    const auto add = [](const char *name, const QString &check, ErrorKind kind, ErrorCause cause, const char *argument,
                        RowState state, RowAction action) {
        QTest::newRow(name) << check << kind << cause << QString::fromLatin1(argument) << state << action;
    };
    add("an identifier is missing", kP100, ErrorKind::InvalidInput, ErrorCause::FieldMissing, "external-user-id",
        RowState::Lacking, RowAction::Supply);
    add("a personal token is missing", kSumvin, ErrorKind::MissingCredential, ErrorCause::CredentialMissing,
        "personal-access-token", RowState::Lacking, RowAction::Supply);
    add("a personal token is malformed", kSumvin, ErrorKind::MissingCredential, ErrorCause::CredentialMalformed,
        "personal-access-token", RowState::Lacking, RowAction::Supply);
    add("the account's key is malformed", kP100, ErrorKind::MissingCredential, ErrorCause::CredentialMalformed,
        "api-key", RowState::Failed, RowAction::OpenAccount);
    add("the account's key is missing", kP100, ErrorKind::MissingCredential, ErrorCause::CredentialMissing, "api-key",
        RowState::Failed, RowAction::OpenAccount);
    add("the account's key is wrong", kP100, ErrorKind::Unauthorized, ErrorCause::KeyWrong, "", RowState::Failed,
        RowAction::OpenAccount);
    add("a personal token is refused", kSumvin, ErrorKind::Unauthorized, ErrorCause::TokenRefused, "", RowState::Failed,
        RowAction::Supply);
    add("access is forbidden", kP100, ErrorKind::Forbidden, ErrorCause::AccessForbidden, "", RowState::Failed,
        RowAction::OpenAccount);
    add("plain http", kP100, ErrorKind::InvalidInput, ErrorCause::PlainHttpRefused, "example.com", RowState::Failed,
        RowAction::OpenAccount);
    add("no such user", kP100, ErrorKind::UserNotFound, ErrorCause::UserUnknown, "", RowState::Failed, RowAction::None);
    add("the request was refused", kP100, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, "", RowState::Failed,
        RowAction::None);
    add("asked too often", kP100, ErrorKind::RateLimited, ErrorCause::QuotaUsedUp, "", RowState::Failed,
        RowAction::AskAgain);
    add("the provider is down", kP100, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, "", RowState::Failed,
        RowAction::AskAgain);
    add("no answer in time", kP100, ErrorKind::Timeout, ErrorCause::ExchangeTimedOut, "15", RowState::Failed,
        RowAction::AskAgain);
    add("a provider's own host is not found", kP100, ErrorKind::Network, ErrorCause::HostNotFound, "p100.io",
        RowState::Failed, RowAction::AskAgain);
    add("a bad certificate", kP100, ErrorKind::Tls, ErrorCause::CertificateExpired, "p100.io", RowState::Failed,
        RowAction::AskAgain);
    add("a proxy is in the way", kP100, ErrorKind::Proxy, ErrorCause::ProxyUnreachable, "proxy", RowState::Failed,
        RowAction::AskAgain);
    add("the answer is no JSON", kP100, ErrorKind::Protocol, ErrorCause::NotJson, "text/html", RowState::Failed,
        RowAction::AskAgain);
    add("the answer is too large", kP100, ErrorKind::TooLarge, ErrorCause::AnswerTooLarge, "", RowState::Failed,
        RowAction::AskAgain);
    add("cancelled", kP100, ErrorKind::Cancelled, ErrorCause::CancelledByAgent, "", RowState::Cancelled,
        RowAction::AskAgain);
}

void TestRowWords::error()
{
    QFETCH(QString, check);
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorCause, cause);
    QFETCH(QString, argument);
    const LookupRow row =
        sampleRow(check, sampleError(kind, cause, argument.isEmpty() ? QStringList() : QStringList{argument}));
    QTEST(rowState(row), "state");
    QTEST(rowAction(row), "action");
    QVERIFY(!statusWord(row).isEmpty());
    QVERIFY2(statusWord(row) != services::statusText(core::Status::Unknown), "an error is not a status");
    QCOMPARE(verification(row), nullptr);
    if (rowState(row) == RowState::Failed)
        QVERIFY(!reasonLine(row).isEmpty());
}

void TestRowWords::aLoginIsSaidAndLeadsToItsCode()
{
    LookupRow row;
    row.checkId = kP100;
    row.isRunning = true;
    row.login = services::LookupSession::Login::WaitsForCode;
    QCOMPARE(rowState(row), RowState::LoggingIn);
    QCOMPARE(rowAction(row), RowAction::EnterCode);
    QVERIFY(statusWord(row).contains(QStringLiteral("Waiting for a code")));
    row.login = services::LookupSession::Login::UnderWay;
    QCOMPARE(rowAction(row), RowAction::Cancel);
    QVERIFY(statusWord(row).contains(QStringLiteral("Logging in")));
    // What is known already stays in view; the code is asked for nevertheless.
    LookupRow known = test::sampleRow(kP100, test::sampleVerification(core::Status::Approved));
    known.isRunning = true;
    known.login = services::LookupSession::Login::WaitsForCode;
    QCOMPARE(rowState(known), RowState::Refreshing);
    QCOMPARE(rowAction(known), RowAction::EnterCode);
}

void TestRowWords::aCustomerWhoCanBeLoggedIn()
{
    const QString login = QStringLiteral("transak/customer-login");
    LookupRow row =
        test::sampleRow(kReliance, test::sampleError(core::ErrorKind::Unauthorized, core::ErrorCause::LoginRefused));
    QVERIFY(!canLogIn(row));
    row.customerLoginId = login;
    QVERIFY(canLogIn(row));
    QCOMPARE(rowAction(row), RowAction::LogIn);
    QCOMPARE(rowState(row), RowState::Failed);
    QVERIFY(!reasonLine(row).isEmpty());
    row.login = services::LookupSession::Login::UnderWay;
    QVERIFY(!canLogIn(row)); // not twice
    QCOMPARE(rowState(row), RowState::LoggingIn);

    // Where something can be typed instead, the row offers both.
    row = test::sampleRow(kReliance,
                          test::sampleError(core::ErrorKind::InvalidInput, core::ErrorCause::FieldMissing,
                                            {QStringLiteral("user-access-token|email")}));
    row.customerLoginId = login;
    QCOMPARE(rowAction(row), RowAction::Supply);
    QVERIFY(canLogIn(row));

    const LookupRow declined = test::sampleRow(
        kReliance, test::sampleError(core::ErrorKind::MissingCredential, core::ErrorCause::LoginDeclined));
    QCOMPARE(rowAction(declined), RowAction::AskAgain);
}

void TestRowWords::asksForTheFirstTime()
{
    LookupRow row;
    row.checkId = kP100;
    row.providerId = QStringLiteral("p100");
    row.isRunning = true;
    QCOMPARE(rowState(row), RowState::Asking);
    QCOMPARE(rowAction(row), RowAction::Cancel);
    QCOMPARE(statusWord(row), QStringLiteral("Asking\u2026"));
    QVERIFY(reasonLine(row).isEmpty());
}

void TestRowWords::anEarlierAnswerStaysDuringARefresh()
{
    LookupRow row = sampleRow(kP100, sampleVerification(core::Status::Approved));
    row.isRunning = true;
    QCOMPARE(rowState(row), RowState::Refreshing);
    QCOMPARE(statusWord(row), QStringLiteral("Approved"));
    QCOMPARE(rowAction(row), RowAction::Cancel);
}

void TestRowWords::anEarlierErrorDoesNotStay()
{
    LookupRow row = sampleRow(
        kP100, sampleError(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {QStringLiteral("external-user-id")}));
    row.isRunning = true;
    QCOMPARE(rowState(row), RowState::Asking);
    QVERIFY(wantedFields(row).isEmpty());
}

void TestRowWords::anAnswerHasNoErrorAction()
{
    const LookupRow row = sampleRow(kP100, sampleVerification(core::Status::Unknown));
    QCOMPARE(rowState(row), RowState::Answered);
    QCOMPARE(rowAction(row), RowAction::None);
    QCOMPARE(lookupError(row), nullptr);
    QVERIFY(wantedFields(row).isEmpty());
}

void TestRowWords::wantsAllThatIsMissingAtOnce()
{
    const LookupRow row = sampleRow(
        kReliance,
        sampleError(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {QStringLiteral("share-token")}));
    QCOMPARE(wantedFields(row), QStringList({QStringLiteral("share-token"), QStringLiteral("quote-id")}));
}

void TestRowWords::doesNotWantWhatIsKnown()
{
    LookupRow row = sampleRow(kReliance,
                              sampleError(ErrorKind::MissingCredential, ErrorCause::CredentialMissing,
                                          {QStringLiteral("user-access-token|email")}));
    row.outcome->identifiers.insert(QStringLiteral("quote-id"), QStringLiteral("q-1"));
    QCOMPARE(wantedFields(row), QStringList({QStringLiteral("user-access-token|email")}));
}

void TestRowWords::aMalformedCustomerFieldIsWantedAgain()
{
    const LookupRow row = sampleRow(
        kP100, sampleError(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {QStringLiteral("external-user-id")}));
    QCOMPARE(wantedFields(row), QStringList({QStringLiteral("external-user-id")}));
    QCOMPARE(rowState(row), RowState::Lacking);
}

void TestRowWords::aMalformedAccountFieldOpensTheAccount()
{
    const LookupRow row = sampleRow(
        kSumvin, sampleError(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {QStringLiteral("org-id")}));
    QVERIFY(wantedFields(row).isEmpty());
    QCOMPARE(rowAction(row), RowAction::OpenAccount);
}

void TestRowWords::aRefusedPersonalTokenIsWantedAgain()
{
    const LookupRow row = sampleRow(kSumvin, sampleError(ErrorKind::Unauthorized, ErrorCause::TokenRefused));
    QCOMPARE(wantedFields(row), QStringList({QStringLiteral("personal-access-token")}));
    QCOMPARE(rowState(row), RowState::Failed); // it was asked, and refused
}

void TestRowWords::namesFieldsAsTheFormsDo()
{
    const LookupRow row = sampleRow(kReliance,
                                    sampleError(ErrorKind::MissingCredential, ErrorCause::CredentialMissing,
                                                {QStringLiteral("user-access-token|email")}));
    const QString line = errorWords(row).line();
    QVERIFY2(line.contains(QStringLiteral("E-mail address")), qPrintable(line));
    QVERIFY2(!line.contains(QStringLiteral("user-access-token")), qPrintable(line));
}

void TestRowWords::reasonInWords_data()
{
    QTest::addColumn<QByteArray>("explanation");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("ours and theirs") << QByteArray("The face does not match.") << QStringLiteral("No match")
                                     << QStringLiteral("F1") << QStringLiteral("The face does not match. (No match)");
    QTest::newRow("ours and a code") << QByteArray("The face does not match.") << QString() << QStringLiteral("F1")
                                     << QStringLiteral("The face does not match. (F1)");
    QTest::newRow("theirs alone") << QByteArray() << QStringLiteral("No match") << QStringLiteral("F1")
                                  << QStringLiteral("No match");
    QTest::newRow("a code alone") << QByteArray() << QString() << QStringLiteral("F1") << QStringLiteral("F1");
    QTest::newRow("the same words") << QByteArray("No match") << QStringLiteral("No match") << QString()
                                    << QStringLiteral("No match");
    QTest::newRow("theirs holds a place marker")
        << QByteArray("Refused.") << QStringLiteral("%1 %2") << QString() << QStringLiteral("Refused. (%1 %2)");
}

void TestRowWords::reasonInWords()
{
    QFETCH(QByteArray, explanation);
    QFETCH(QString, theirs);
    QFETCH(QString, code);
    core::Reason reason;
    reason.code = code;
    reason.providerText = theirs;
    reason.explanation.source = explanation;
    QTEST(reasonText(reason), "text");
}

void TestRowWords::reasonLineCountsTheOthers()
{
    core::Verification answer = sampleVerification(core::Status::Rejected);
    for (const char *text : {"One %2", "Two", "Three"}) {
        core::Reason reason;
        reason.providerText = QString::fromLatin1(text);
        answer.reasons.append(reason);
    }
    QCOMPARE(reasonLine(sampleRow(kP100, answer)), QStringLiteral("One %2 (and 2 more)"));
}

void TestRowWords::reasonLineFallsBackOnAnOpenStep()
{
    core::Verification answer = sampleVerification(core::Status::ActionRequired);
    answer.steps.append(
        {QStringLiteral("edd"), core::Message("EDD"), core::StepState::Open, QStringLiteral("required")});
    QCOMPARE(reasonLine(sampleRow(QStringLiteral("kriptomat/kyc"), answer)), QStringLiteral("EDD: open"));
}

void TestRowWords::approvedDoesNotNameAnOpenStepAsReason()
{
    core::Verification answer = sampleVerification(core::Status::Approved);
    answer.steps.append({QStringLiteral("edd"), core::Message("EDD"), core::StepState::Open, QString()});
    QVERIFY(reasonLine(sampleRow(QStringLiteral("kriptomat/kyc"), answer)).isEmpty());
}

void TestRowWords::namesCheckAndAccount()
{
    const auto answer = [] { return sampleVerification(core::Status::Approved); };
    QCOMPARE(checkTitle(sampleRow(kP100, answer())), QStringLiteral("P100"));
    QCOMPARE(checkTitle(sampleRow(kReliance, answer())), QStringLiteral("Transak \u00b7 KYC reliance"));
    QCOMPARE(checkTitle(sampleRow(QStringLiteral("nobody/knows"), answer())), QStringLiteral("nobody/knows"));
    QCOMPARE(accountTitle(sampleRow(kP100, answer(), core::Environment::Production)),
             QStringLiteral("Production \u00b7 first"));
}

void TestRowWords::whatIsSaidOfARow()
{
    const LookupRow answered = sampleRow(kP100, sampleVerification(core::Status::Approved));
    QVERIFY2(spokenRow(answered).startsWith(QLatin1String("P100\n")), qPrintable(spokenRow(answered)));
    QVERIFY(spokenRow(answered).contains(QLatin1String("\nApproved")));
    const LookupRow failed = sampleRow(kP100, sampleError(ErrorKind::UserNotFound, ErrorCause::UserUnknown));
    QVERIFY(spokenRow(failed).contains(QLatin1String("\nNo such user\n")));
    QVERIFY(spokenRow(failed).endsWith(errorWords(failed).line()));
}

void TestRowWords::lineForTheClipboard()
{
    core::Verification answer = sampleVerification(core::Status::Rejected);
    answer.times.decided = QDateTime(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);
    const QStringList cells = rowLine(sampleRow(kP100, answer), QTimeZone::utc()).split(u'\t');
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells.at(0), QStringLiteral("P100"));
    QCOMPARE(cells.at(2), QStringLiteral("Rejected"));
    QCOMPARE(cells.at(4), QStringLiteral("2026-03-10 08:00:00 (UTC)"));
    QCOMPARE(cells.at(6), QStringLiteral("2026-03-11 12:44:52 (UTC)"));
}

void TestRowWords::lineOfAnErrorForTheClipboard()
{
    const LookupRow row = sampleRow(kP100, sampleError(ErrorKind::UserNotFound, ErrorCause::UserUnknown));
    const QStringList cells = rowLine(row, QTimeZone::utc()).split(u'\t');
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells.at(2), QStringLiteral("No such user"));
    QCOMPARE(cells.at(3), errorWords(row).line());
}

QTEST_GUILESS_MAIN(TestRowWords)
#include "test_rowwords.moc"
