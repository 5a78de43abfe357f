// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/loginbench.h"

#include <QSignalSpy>

using namespace kyc;
using namespace std::chrono_literals;
using test::customer;
using test::LoginBench;

namespace {

const QString kMint = QStringLiteral("transak/partner-token");
const QString kReliance = QStringLiteral("transak/reliance");
const QString kIdProof = QStringLiteral("transak/id-proof");
const QString kPartnerToken = QStringLiteral("partner-access-token");
const QString kApproved = QStringLiteral("Approved");
constexpr int kMany = 20;

core::Fields approvedCustomer()
{
    return customer({{QStringLiteral("email"), QStringLiteral("done-approved@example.com")},
                     {QStringLiteral("quote-id"), QStringLiteral("quote-done-approved")}},
                    {{QStringLiteral("share-token"), "share-done-approved"}});
}

core::Fields unknownToTransak()
{
    return customer({{QStringLiteral("email"), QStringLiteral("nobody@example.com")},
                     {QStringLiteral("quote-id"), QStringLiteral("quote-done-approved")}},
                    {{QStringLiteral("share-token"), "share-done-approved"}});
}

core::Fields documentCustomer()
{
    return customer({{QStringLiteral("email"), QStringLiteral("submitted@example.com")},
                     {QStringLiteral("workflow-run-id"), QStringLiteral("wfr-submitted")}});
}

} // namespace

/// Tokens that are made without a person: once, in time, and not in a loop.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyLookupsMintOneToken_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("lookupsSent");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QTest::newRow("there is none") << QByteArray() << kMany;
        QTest::newRow("it has expired") << test::webToken(now.addSecs(-60)) << kMany;
        QTest::newRow("it is about to expire") << test::webToken(now.addSecs(240)) << kMany;
        QTest::newRow("the provider refuses it") << QByteArray("revoked-token") << 2 * kMany;
    }

    void manyLookupsMintOneToken()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const int, lookupsSent);
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--latency"), QStringLiteral("50")}));
        const QString id = bench.addMinting(token);
        QVERIFY(!id.isEmpty());
        for (const auto &lookup : bench.lookUpOften(kMany, id, kReliance, approvedCustomer()))
            QCOMPARE(LoginBench::said(lookup), kApproved);
        QCOMPARE(bench.requests(kMint), 1);
        QCOMPARE(bench.requests(kReliance), lookupsSent);
        const core::Secret *minted = bench.tokenOf(id, kPartnerToken);
        QVERIFY(minted != nullptr);
        QVERIFY(!minted->open().toByteArray().contains("revoked"));
        const auto expiry = bench.store.expiry(id, kPartnerToken);
        QVERIFY(expiry.has_value());
        QVERIFY(*expiry > bench.clock.nowUtc().addDays(6));
        QCOMPARE(LoginBench::said(bench.lookUp(id, kIdProof, documentCustomer())), QStringLiteral("InReview"));
        QCOMPARE(bench.requests(kMint), 1);
        QVERIFY(bench.activity.entry(id).wasTaken);
    }

    void aFailingMintFailsEveryLookupAlike_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isRemembered");
        QTest::newRow("secret refused") << QStringLiteral("401") << QStringLiteral("Unauthorized") << true;
        QTest::newRow("forbidden") << QStringLiteral("403") << QStringLiteral("Forbidden") << true;
        QTest::newRow("down") << QStringLiteral("500") << QStringLiteral("ProviderUnavailable") << false;
        QTest::newRow("connection lost") << QStringLiteral("cut") << QStringLiteral("Network") << false;
    }

    void aFailingMintFailsEveryLookupAlike()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, kind);
        QFETCH(const bool, isRemembered);
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--fault"), fault + u'@' + kMint + QStringLiteral("#1")}));
        const QString id = bench.addMinting();
        QStringList said;
        for (const auto &lookup : bench.lookUpOften(kMany, id, kReliance, approvedCustomer()))
            said.append(LoginBench::said(lookup));
        QCOMPARE(said.size(), kMany);
        said.removeDuplicates();
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().startsWith(kind + u'/'), qPrintable(said.first()));
        QCOMPARE(bench.requests(kMint), 1);
        QCOMPARE(bench.requests(kReliance), 0);

        const QString next = LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer()));
        QCOMPARE(bench.requests(kMint), isRemembered ? 1 : 2);
        if (!isRemembered) {
            QCOMPARE(next, kApproved);
            return;
        }
        QCOMPARE(bench.activity.entry(id).refusal.has_value(), kind == u"Unauthorized");
        const QString cause = QString::number(static_cast<int>(core::ErrorCause::CredentialRefusedBefore));
        QVERIFY2(next.startsWith(kind + u'/' + cause), qPrintable(next));
    }

    void aRefusalIsForgottenWhenTheAccountIsChanged()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addMinting({}, "wrong-secret");
        const QString other = bench.addMinting();
        QVERIFY(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())).startsWith(u"Unauthorized"));
        QCOMPARE(bench.requests(kMint), 1);
        QCOMPARE(LoginBench::said(bench.lookUp(other, kReliance, approvedCustomer())), kApproved);
        QCOMPARE(bench.requests(kMint), 2);
        core::Account renamed = bench.book.find(id)->clone();
        renamed.name = QStringLiteral("another name");
        bench.book.replace(std::move(renamed)); // that is no other credential
        QVERIFY(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())).startsWith(u"Unauthorized"));
        QCOMPARE(bench.requests(kMint), 2);
        QVERIFY(bench.change(id, QStringLiteral("api-secret"), LoginBench::kApiSecret));
        QCOMPARE(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())), kApproved);
        QCOMPARE(bench.requests(kMint), 3);
    }

    void aRefusalIsForgottenWhenTheAccountIsTestedOrSomebodyLogsIn()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--fault"), QStringLiteral("401@transak/partner-token#2")}));
        const QString id = bench.addMinting();
        QVERIFY(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())).startsWith(u"Unauthorized"));
        auto tested = bench.broker.test(id);
        QVERIFY(LoginBench::waitFor(tested));
        QVERIFY(!tested.result());
        QCOMPARE(bench.requests(kMint), 2);
        QVERIFY(bench.activity.entry(id).testedAt.has_value());
        QVERIFY(bench.activity.entry(id).refusal.has_value());
        QCOMPARE(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())), kApproved);
        QVERIFY(!bench.activity.entry(id).refusal.has_value());

        LoginBench again;
        QVERIFY(again.open({QStringLiteral("--fault"), QStringLiteral("401@transak/partner-token#1")}));
        const QString account = again.addMinting();
        QVERIFY(LoginBench::said(again.lookUp(account, kReliance, approvedCustomer())).startsWith(u"Unauthorized"));
        auto loggedIn = again.broker.logIn(account, kMint, {});
        QVERIFY(LoginBench::waitFor(loggedIn));
        QVERIFY(loggedIn.result().has_value());
        QCOMPARE(LoginBench::said(again.lookUp(account, kReliance, approvedCustomer())), kApproved);
        QCOMPARE(again.requests(kMint), 2);
    }

    void tokensAreRenewedBeforeTheyEnd()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addMinting();
        QCOMPARE(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())), kApproved);
        bench.clock.advance(7 * 24h - 6min);
        QCOMPARE(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())), kApproved);
        QCOMPARE(bench.requests(kMint), 1);
        bench.clock.advance(2min);
        for (const auto &lookup : bench.lookUpOften(kMany, id, kReliance, approvedCustomer()))
            QCOMPARE(LoginBench::said(lookup), kApproved);
        QCOMPARE(bench.requests(kMint), 2);
    }

    void whatIsEnteredAndCannotBeRenewedIsAskedWith()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QByteArray expired = test::webToken(QDateTime::currentDateTimeUtc().addDays(-1));
        const QString id = bench.add(QStringLiteral("transak"), {}, {{kPartnerToken, expired}});
        for (int lookup = 1; lookup <= 2; ++lookup) {
            const QString said = LoginBench::said(bench.lookUp(id, kIdProof, documentCustomer()));
            QVERIFY2(said.startsWith(u"Unauthorized"), qPrintable(said));
            QCOMPARE(bench.requests(kIdProof), lookup); // the provider decides, each time
        }
        QVERIFY(bench.activity.entry(id).refusal.has_value());
    }

    void aTokenFreshFromTheLoginThatIsRefusedEndsIt()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--fault"), QStringLiteral("401@") + kIdProof}));
        const QString id = bench.addMinting("transak-sandbox-partner-token");
        QVERIFY(LoginBench::said(bench.lookUp(id, kIdProof, documentCustomer())).startsWith(u"Unauthorized"));
        QCOMPARE(bench.requests(kIdProof), 2); // once more, with a fresh one
        QCOMPARE(bench.requests(kMint), 1);
        for (int lookup = 0; lookup < 3; ++lookup)
            QVERIFY(LoginBench::said(bench.lookUp(id, kIdProof, documentCustomer())).startsWith(u"Unauthorized"));
        QCOMPARE(bench.requests(kIdProof), 2);
        QCOMPARE(bench.requests(kMint), 1);
    }

    void aBadShareTokenMintsNothingAndBlocksNobody()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString id = bench.addMinting();
        QCOMPARE(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())), kApproved);
        for (int lookup = 0; lookup < 3; ++lookup) // 401, as for a share token that Transak is done with
            QVERIFY(LoginBench::said(bench.lookUp(id, kReliance, unknownToTransak())).startsWith(u"Unauthorized"));
        QCOMPARE(LoginBench::said(bench.lookUp(id, kReliance, approvedCustomer())), kApproved);
        QCOMPARE(bench.requests(kMint), 1);
        QVERIFY(!bench.activity.entry(id).refusal.has_value());
    }

    void nothingIsGotForALookupThatCannotBeMade()
    {
        LoginBench bench;
        QVERIFY(bench.open());
        const QString minting = bench.addMinting();
        const QString withCode = bench.addWithCode();
        const QString noEmail = LoginBench::said(
            bench.lookUp(minting, kIdProof, customer({{QStringLiteral("workflow-run-id"), QStringLiteral("w")}})));
        QVERIFY2(!noEmail.startsWith(u"InReview"), qPrintable(noEmail));
        QVERIFY(
            LoginBench::said(bench.lookUp(withCode, QStringLiteral("kriptomat/kyc"), {})).startsWith(u"InvalidInput"));
        QCOMPARE(bench.requests({}), 0);
        QVERIFY(bench.broker.questions().isEmpty());
        core::Fields own = documentCustomer(); // a customer's own token stands for the account's
        own.setSecret(QStringLiteral("user-access-token"), core::Secret(QByteArray("nobody's")));
        QVERIFY(LoginBench::said(bench.lookUp(minting, kIdProof, own)).startsWith(u"Unauthorized"));
        QCOMPARE(bench.requests(kMint), 0);
        QVERIFY(!bench.activity.entry(minting).refusal.has_value());
    }

    void cancellingOneLeavesTheLoginToTheOthers()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--latency"), QStringLiteral("300")}));
        const QString id = bench.addMinting();
        auto lookups = bench.lookUpOften(3, id, kReliance, approvedCustomer());
        lookups[0].cancel();
        QCOMPARE(LoginBench::said(lookups[0]), QStringLiteral("cancelled"));
        QCOMPARE(LoginBench::said(lookups[1]), kApproved);
        QCOMPARE(LoginBench::said(lookups[2]), kApproved);
        QCOMPARE(bench.requests(kMint), 1);
        QCOMPARE(bench.requests(kReliance), 2);
    }

    void whatIsMintedForAnAccountAsItWasIsNotPutIntoAnother()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--latency"), QStringLiteral("300")}));
        const QString id = bench.addMinting();
        const auto lookup = bench.lookUp(id, kReliance, approvedCustomer());
        core::Account elsewhere = bench.book.find(id)->clone();
        elsewhere.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
        bench.book.replace(std::move(elsewhere));
        QCOMPARE(LoginBench::said(lookup), kApproved); // for the account as it was when it was asked
        QVERIFY(bench.tokenOf(id, kPartnerToken) == nullptr);
    }

    void lockingEndsWhatWaits()
    {
        LoginBench bench;
        QVERIFY(bench.open({QStringLiteral("--latency"), QStringLiteral("2000")}));
        const QString id = bench.addMinting();
        const QString ready = bench.add(QStringLiteral("p100"), {}, {{QStringLiteral("api-key"), "p100-sandbox-key"}});
        const auto waiting = bench.lookUp(id, kReliance, approvedCustomer());
        const auto underWay =
            bench.lookUp(ready, QStringLiteral("p100/kyc"),
                         customer({{QStringLiteral("external-user-id"), QStringLiteral("u-approved")}}));
        QTRY_COMPARE_WITH_TIMEOUT(bench.requests(kMint), 1, test::kPatience);
        bench.lock();
        QVERIFY2(LoginBench::said(waiting).startsWith(u"Vault/"), qPrintable(LoginBench::said(waiting)));
        QCOMPARE(LoginBench::said(underWay), kApproved);
        QVERIFY(bench.tokenOf(id, kPartnerToken) == nullptr);
        QVERIFY(bench.tokenOf(id, QStringLiteral("api-secret")) == nullptr);
        QCOMPARE(bench.requests(kReliance), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"
