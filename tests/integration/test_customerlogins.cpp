// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/loginbench.h"

using namespace kyc;
using namespace std::chrono_literals;
using core::ErrorCause;
using services::CredentialBroker;
using test::customer;
using test::LoginBench;

namespace {

const QString kLoginId = QStringLiteral("transak/customer-login");
const QString kLogin = QStringLiteral("transak/login");
const QString kVerify = QStringLiteral("transak/verify");
const QString kCheck = QStringLiteral("transak/id-proof");
const QString kEmail = QStringLiteral("submitted@example.com");
const QString kUserToken = QStringLiteral("user-access-token");

/// An account that can ask about nobody by itself.
QString addKeyAlone(LoginBench &bench)
{
    return bench.add(QStringLiteral("transak"), {{QStringLiteral("api-key"), QStringLiteral("transak-sandbox-key")}},
                     {});
}

core::Fields person(const QString &email = kEmail)
{
    return customer(
        {{QStringLiteral("email"), email}, {QStringLiteral("workflow-run-id"), QStringLiteral("wfr-submitted")}});
}

core::Secret code(const QByteArray &digits)
{
    return core::Secret(QByteArray(digits));
}

QByteArray wrong(QByteArray digits)
{
    digits[0] = digits.at(0) == '9' ? '0' : static_cast<char>(digits.at(0) + 1);
    return digits;
}

} // namespace

/// A login with a code that the provider mails to the customer; its token is that customer's alone.
class TestCustomerLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsThatCustomersAlone()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = addKeyAlone(bench);
        QVERIFY(LoginBench::said(bench.lookUp(id, kCheck, person())).startsWith(u"MissingCredential"));
        QCOMPARE(bench.requests({}), 0); // a lookup mails nobody a code
        QVERIFY(bench.broker.questions().isEmpty());

        const auto loggedIn = bench.broker.logIn(id, kLoginId, person());
        QVERIFY(bench.waitForQuestions(1));
        const CredentialBroker::Question question = bench.question();
        QCOMPARE(question.person, kEmail);
        QVERIFY(question.isCodeSent);
        QCOMPARE(question.codeAgainAt, bench.clock.nowUtc().addSecs(60));
        bench.broker.answer(question.id, code(wrong(bench.codeMailedTo(kEmail))));
        QVERIFY(bench.waitForQuestions(1));
        QCOMPARE(bench.question().problem->cause, ErrorCause::LoginRefused);
        QVERIFY(bench.question().isCodeSent);
        bench.broker.answer(question.id, code(bench.codeMailedTo(kEmail)));
        QVERIFY(LoginBench::waitFor(loggedIn));
        QVERIFY(loggedIn.result().has_value());
        QCOMPARE(bench.requests(kLogin), 1);
        QCOMPARE(bench.requests(kVerify), 2);

        QCOMPARE(LoginBench::said(bench.lookUp(id, kCheck, person())), QStringLiteral("InReview"));
        const QString other = LoginBench::said(bench.lookUp(id, kCheck, person(QStringLiteral("jonas@example.com"))));
        QVERIFY2(other.startsWith(u"MissingCredential"), qPrintable(other));
        const QString elsewhere = addKeyAlone(bench);
        QVERIFY(LoginBench::said(bench.lookUp(elsewhere, kCheck, person())).startsWith(u"MissingCredential"));
        QCOMPARE(bench.requests(kCheck), 1);
        QVERIFY(bench.tokenOf(id, kUserToken) == nullptr);
    }

    void noNewCodeWithinTheMinute()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--otp-interval"), QStringLiteral("3600")}));
        const QString id = addKeyAlone(bench);
        const auto loggedIn = bench.broker.logIn(id, kLoginId, person());
        QVERIFY(bench.waitForQuestions(1));
        const QString question = bench.question().id;
        const QByteArray mailed = bench.codeMailedTo(kEmail);
        bench.broker.sendAgain(question);
        QVERIFY(!bench.question().isRunning); // it is not even asked for
        bench.clock.advance(61s);
        bench.broker.sendAgain(question); // the provider's minute is a long one
        QVERIFY(bench.question().isRunning);
        QVERIFY(bench.waitForQuestions(1));
        QCOMPARE(bench.requests(kLogin), 2);
        QCOMPARE(bench.question().problem->cause, ErrorCause::LoginTooSoon);
        QVERIFY(bench.question().codeAgainAt > bench.clock.nowUtc());
        bench.broker.answer(question, code(mailed)); // the code that was sent is still good
        QVERIFY(LoginBench::waitFor(loggedIn));
        QVERIFY(loggedIn.result().has_value());
    }

    void aLoginThatComesTooSoonWaitsForItsTurn()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--otp-interval"), QStringLiteral("1")}));
        const QString id = addKeyAlone(bench);
        const auto first = bench.broker.logIn(id, kLoginId, person());
        QVERIFY(bench.waitForQuestions(1));
        bench.broker.decline(bench.question().id);
        QVERIFY(LoginBench::waitFor(first));
        QCOMPARE(first.result().error().cause, ErrorCause::LoginDeclined);
        const auto second = bench.broker.logIn(id, kLoginId, person());
        QVERIFY(bench.waitForQuestions(1));
        QVERIFY(!bench.question().isCodeSent);
        QCOMPARE(bench.question().problem->cause, ErrorCause::LoginTooSoon);
        const QString question = bench.question().id;
        bench.broker.answer(question, code("123456")); // there is nothing it could belong to
        QVERIFY(!bench.question().isRunning);
        const auto codeIsSent = [&bench, &question] {
            bench.clock.advance(61s);
            bench.broker.sendAgain(question);
            return bench.waitForQuestions(1) && bench.question().isCodeSent;
        };
        QVERIFY(QTest::qWaitFor(codeIsSent, test::kPatience));
        bench.broker.answer(question, code(bench.codeMailedTo(kEmail)));
        QVERIFY(LoginBench::waitFor(second));
        QVERIFY(second.result().has_value());
    }

    void aRefusedTokenIsDropped()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = addKeyAlone(bench);
        const auto kept = bench.store.keepCustomerToken(*bench.book.find(id), kUserToken, kEmail,
                                                        {core::Secret(QByteArray("revoked")), std::nullopt});
        QVERIFY(LoginBench::waitFor(kept));
        QVERIFY(LoginBench::said(bench.lookUp(id, kCheck, person())).startsWith(u"Unauthorized"));
        QVERIFY(LoginBench::said(bench.lookUp(id, kCheck, person())).startsWith(u"MissingCredential"));
        QCOMPARE(bench.requests(kCheck), 1);
    }

    void theAccountsOwnTokenComesFirst()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addMinting();
        const auto kept = bench.store.keepCustomerToken(*bench.book.find(id), kUserToken, kEmail,
                                                        {core::Secret(QByteArray("revoked")), std::nullopt});
        QVERIFY(LoginBench::waitFor(kept));
        QCOMPARE(LoginBench::said(bench.lookUp(id, kCheck, person())), QStringLiteral("InReview"));
    }

    void lockingEndsTheLogin()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = addKeyAlone(bench);
        const auto loggedIn = bench.broker.logIn(id, kLoginId, person());
        QVERIFY(bench.waitForQuestions(1));
        bench.lock();
        QVERIFY(LoginBench::waitFor(loggedIn));
        QCOMPARE(loggedIn.result().error().cause, ErrorCause::VaultLocked);
        QVERIFY(bench.broker.questions().isEmpty());
        QCOMPARE(bench.requests(kVerify), 0);
    }
};

QTEST_GUILESS_MAIN(TestCustomerLogins)
#include "test_customerlogins.moc"
