// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/loginbench.h"

#include <QSignalSpy>

using namespace kyc;
using namespace std::chrono_literals;
using core::ErrorCause;
using services::CredentialBroker;
using test::customer;
using test::LoginBench;

namespace {

const QString kLogin = QStringLiteral("kriptomat/login");
const QString kCheck = QStringLiteral("kriptomat/kyc");
const QString kToken = QStringLiteral("access-token");
const QString kApproved = QStringLiteral("Approved");

core::Fields passedCustomer()
{
    return customer({{QStringLiteral("user-id"), QStringLiteral("k-passed")}});
}

core::Secret code(const QByteArray &digits)
{
    return core::Secret(QByteArray(digits));
}

/// Another one than the authenticator shows.
QByteArray wrong(QByteArray digits)
{
    digits[0] = digits.at(0) == '9' ? '0' : static_cast<char>(digits.at(0) + 1);
    return digits;
}

QString ended(const QFuture<LoginBench::Answer> &lookup, ErrorCause cause)
{
    const QString said = LoginBench::said(lookup);
    return said.section(u' ', 0, 0).section(u'/', 1) == QString::number(static_cast<int>(cause)) ? QString() : said;
}

} // namespace

/// A login with a code from the agent's authenticator: asked once, for everything that waits.
class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCodeServesEverythingThatWaits()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addWithCode();
        QSignalSpy asked(&bench.broker, &CredentialBroker::questionAsked);
        QSignalSpy ends(&bench.broker, &CredentialBroker::questionEnded);
        const auto lookups = bench.lookUpOften(20, id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        const CredentialBroker::Question question = bench.question();
        QCOMPARE(question.accountId, id);
        QCOMPARE(question.loginId, kLogin);
        QCOMPARE(question.person, QString());
        QCOMPARE(question.waiting, 20);
        QVERIFY(!question.isCodeSent && !question.problem);
        QCOMPARE(bench.requests({}), 0); // nothing is sent before there is a code

        bench.broker.answer(question.id, code(wrong(bench.codeOfNow())));
        QVERIFY(bench.question().isRunning);
        bench.broker.answer(question.id, code(bench.codeOfNow())); // one at a time
        QVERIFY(bench.waitForQuestions(1));
        QCOMPARE(bench.question().id, question.id);
        QCOMPARE(bench.question().problem->cause, ErrorCause::LoginRefused);
        QCOMPARE(bench.question().waiting, 20);
        QCOMPARE(bench.requests(kLogin), 1);
        QVERIFY(!bench.activity.entry(id).refusal); // a slip of the finger

        bench.broker.answer(question.id, code(bench.codeOfNow()));
        for (const auto &lookup : lookups)
            QCOMPARE(LoginBench::said(lookup), kApproved);
        QCOMPARE(bench.requests(kLogin), 2);
        QCOMPARE(bench.requests(kCheck), 20);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(ends.count(), 1);
        QVERIFY(bench.broker.questions().isEmpty());
        QVERIFY(bench.tokenOf(id, kToken) != nullptr);
        QVERIFY(bench.store.expiry(id, kToken).has_value());
    }

    void itIsAskedAgainWhenTheHourIsOver()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addWithCode();
        auto first = bench.lookUp(id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        bench.broker.answer(bench.question().id, code(bench.codeOfNow()));
        QCOMPARE(LoginBench::said(first), kApproved);
        bench.clock.advance(59min);
        QCOMPARE(LoginBench::said(bench.lookUp(id, kCheck, passedCustomer())), kApproved);
        QCOMPARE(bench.requests(kLogin), 1);
        bench.clock.advance(40s);
        auto second = bench.lookUp(id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        bench.broker.answer(bench.question().id, code(bench.codeOfNow()));
        QCOMPARE(LoginBench::said(second), kApproved);
        QCOMPARE(bench.requests(kLogin), 2);
    }

    void aTokenThatIsRefusedLeadsToTheQuestion()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addWithCode();
        QVERIFY(bench.change(id, kToken, "a-token-that-nobody-takes"));
        auto lookup = bench.lookUp(id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        QCOMPARE(bench.requests(kCheck), 1);
        bench.broker.answer(bench.question().id, code(bench.codeOfNow()));
        QCOMPARE(LoginBench::said(lookup), kApproved);
        QCOMPARE(bench.requests(kCheck), 2);
        QVERIFY(!bench.activity.entry(id).refusal);
    }

    void whatPassesKeepsTheQuestionOpen()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--fault"), QStringLiteral("503@kriptomat/login#1")}));
        const QString id = bench.addWithCode();
        auto lookup = bench.lookUp(id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        bench.broker.answer(bench.question().id, code(bench.codeOfNow()));
        QVERIFY(bench.waitForQuestions(1));
        QCOMPARE(bench.question().problem->kind, core::ErrorKind::ProviderUnavailable);
        bench.broker.answer(bench.question().id, code(bench.codeOfNow()));
        QCOMPARE(LoginBench::said(lookup), kApproved);
    }

    void decliningEndsWhatWaitsAndIsNotHeldAgainstTheNext()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addWithCode();
        QSignalSpy ends(&bench.broker, &CredentialBroker::questionEnded);
        const auto lookups = bench.lookUpOften(3, id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        bench.broker.decline(bench.question().id);
        for (const auto &lookup : lookups)
            QCOMPARE(ended(lookup, ErrorCause::LoginDeclined), QString());
        QCOMPARE(ends.count(), 1);
        QCOMPARE(bench.requests({}), 0);
        auto next = bench.lookUp(id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        bench.broker.decline(bench.question().id);
        QCOMPARE(ended(next, ErrorCause::LoginDeclined), QString());
    }

    void aQuestionThatNobodyWaitsForIsWithdrawn()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addWithCode();
        QSignalSpy ends(&bench.broker, &CredentialBroker::questionEnded);
        auto lookups = bench.lookUpOften(2, id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        lookups[0].cancel();
        QTRY_COMPARE_WITH_TIMEOUT(bench.question().waiting, 1, test::kPatience);
        QCOMPARE(LoginBench::said(lookups[0]), QStringLiteral("cancelled"));
        QCOMPARE(ends.count(), 0);
        lookups[1].cancel();
        QVERIFY(bench.waitForQuestions(0));
        QCOMPARE(ends.count(), 1);
        QCOMPARE(LoginBench::said(lookups[1]), QStringLiteral("cancelled"));
    }

    void lockingEndsTheQuestion()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addWithCode();
        QSignalSpy ends(&bench.broker, &CredentialBroker::questionEnded);
        const auto lookups = bench.lookUpOften(3, id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        const QString question = bench.question().id;
        bench.lock();
        for (const auto &lookup : lookups)
            QCOMPARE(ended(lookup, ErrorCause::VaultLocked), QString());
        QCOMPARE(ends.count(), 1);
        bench.broker.answer(question, code("123456")); // too late
        QVERIFY(bench.broker.questions().isEmpty());
        QCOMPARE(bench.requests({}), 0);
    }

    void lockingWhileTheCodeIsCheckedKeepsNothing()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--latency"), QStringLiteral("400")}));
        const QString id = bench.addWithCode();
        const auto lookup = bench.lookUp(id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        bench.broker.answer(bench.question().id, code(bench.codeOfNow()));
        QTRY_COMPARE_WITH_TIMEOUT(bench.requests(kLogin), 1, test::kPatience);
        bench.lock();
        QCOMPARE(ended(lookup, ErrorCause::VaultLocked), QString());
        QVERIFY(bench.tokenOf(id, kToken) == nullptr);
        QCOMPARE(bench.requests(kCheck), 0);
    }

    void aChangedAccountWithdrawsItsQuestion()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addWithCode();
        const auto lookup = bench.lookUp(id, kCheck, passedCustomer());
        QVERIFY(bench.waitForQuestions(1));
        QVERIFY(bench.change(id, QStringLiteral("password"), "another-password"));
        QCOMPARE(ended(lookup, ErrorCause::CancelledByAgent), QString());
        QVERIFY(bench.broker.questions().isEmpty());
    }

    void theTestLogsInFirst()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addWithCode();
        auto tested = bench.broker.test(id);
        QVERIFY(bench.waitForQuestions(1));
        bench.broker.answer(bench.question().id, code(bench.codeOfNow()));
        QVERIFY(LoginBench::waitFor(tested));
        const auto report = tested.takeResult();
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : LoginBench::words(report.error())));
        QVERIFY(bench.activity.entry(id).wasTaken);
        QVERIFY(bench.activity.entry(id).testedAt.has_value());
        auto again = bench.broker.test(id); // the login has been proved; its token is proved again
        QVERIFY(LoginBench::waitFor(again));
        QCOMPARE(bench.requests(kLogin), 1);
        QCOMPARE(bench.requests(kCheck), 2);
        QCOMPARE(LoginBench::said(bench.lookUp(id, kCheck, passedCustomer())), kApproved);

        QVERIFY(bench.change(id, QStringLiteral("password"), "another-password"));
        auto changed = bench.broker.test(id);
        QVERIFY(bench.waitForQuestions(1)); // the token that is there proves nothing of this password
        bench.broker.decline(bench.question().id);
        QVERIFY(LoginBench::waitFor(changed));
        QCOMPARE(changed.takeResult().error().cause, ErrorCause::LoginDeclined);
    }

    void aTestSaysWhatIsMissing()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.add(QStringLiteral("kriptomat"), {}, {});
        auto tested = bench.broker.test(id);
        QVERIFY(LoginBench::waitFor(tested));
        QCOMPARE(tested.takeResult().error().kind, core::ErrorKind::MissingCredential);
        auto gone = bench.broker.test(QStringLiteral("no such account"));
        QVERIFY(LoginBench::waitFor(gone));
        QCOMPARE(gone.takeResult().error().kind, core::ErrorKind::MissingCredential);
        auto loggedIn = bench.broker.logIn(id, kLogin, {});
        QVERIFY(LoginBench::waitFor(loggedIn));
        QCOMPARE(loggedIn.takeResult().error().kind, core::ErrorKind::MissingCredential);
        QVERIFY(bench.broker.questions().isEmpty()); // nobody looks for a code in vain
        auto unknown = bench.broker.logIn(id, QStringLiteral("kriptomat/nothing"), {});
        QVERIFY(LoginBench::waitFor(unknown));
        QCOMPARE(unknown.takeResult().error().cause, ErrorCause::UnknownCheck);
        QCOMPARE(bench.requests({}), 0);
    }

    void dyingWithAQuestionOpenIsHarmless()
    {
        QFuture<LoginBench::Answer> lookup;
        {
            LoginBench bench;
            QVERIFY(bench.open());
            const QString id = bench.addWithCode();
            lookup = bench.lookUp(id, kCheck, passedCustomer());
            QVERIFY(bench.waitForQuestions(1));
        }
        QVERIFY(lookup.isFinished());
        QVERIFY(lookup.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "test_codes.moc"
