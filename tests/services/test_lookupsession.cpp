// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/lookupsession.h"

#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace kyc;
using services::LookupSession;

namespace {

constexpr int kPatience = 10'000; // ms; a bound, not a measure

const QString kSumvin = QStringLiteral("sumvin");
const QString kKriptomat = QStringLiteral("kriptomat");
const QString kToken = QStringLiteral("personal-access-token");

core::Fields token(const char *bytes)
{
    core::Fields fields;
    fields.setSecret(kToken, core::Secret(QByteArray(bytes)));
    return fields;
}

core::Account account(const QString &name, const QString &providerId, const QUrl &url)
{
    core::Account account;
    account.name = name;
    account.providerId = providerId;
    account.environment = core::Environment::Custom;
    account.customBaseUrl = url;
    const auto secret = [&account](const char *key) {
        account.fields.setSecret(QLatin1String(key), core::Secret(QByteArray("a-credential")));
    };
    secret("api-key");
    secret("access-token");
    secret("app-token");
    secret("secret-key");
    return account;
}

core::Customer customer(const QString &id)
{
    core::Customer customer;
    customer.label = QStringLiteral("Maria K.");
    customer.fields.setText(QStringLiteral("external-user-id"), id);
    return customer;
}

/// What one test needs: accounts, a runner and a session, and a server that answers as P100 does.
struct Bench
{
    explicit Bench(test::RawServer::Handler handler)
        : server(std::move(handler)),
          runner(settings(), clock, randomness),
          engine(runner, clock),
          session(engine, accounts)
    { }

    static network::RunnerSettings settings()
    {
        network::RunnerSettings settings;
        settings.useSystemProxy = false;
        settings.retries = 0;
        return settings;
    }
    void add(const QString &name, const QString &providerId = QStringLiteral("p100"))
    {
        accounts.add(account(name, providerId, server.origin()));
    }
    [[nodiscard]] core::Status status(int row) const { return session.row(row).outcome->result->status; }
    [[nodiscard]] core::ErrorKind error(int row) const { return session.row(row).outcome->result.error().kind; }

    test::RawServer server;
    core::SystemClock clock;
    core::SystemRandomness randomness;
    services::AccountBook accounts;
    network::ConversationRunner runner;
    services::LookupEngine engine;
    LookupSession session;
};

void answerVerified(test::RawPeer &peer, const test::RawRequest &)
{
    peer.answer(200, R"({"status":"VERIFIED"})");
}

void answerRefused(test::RawPeer &peer, const test::RawRequest &)
{
    peer.answer(401, "{}");
}

void neverAnswer(test::RawPeer &, const test::RawRequest &)
{ }

} // namespace

class TestLookupSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksEveryCheckOfEveryEnabledAccount()
    {
        Bench bench(answerVerified);
        bench.add(QStringLiteral("one"));
        bench.add(QStringLiteral("two"));
        bench.add(QStringLiteral("transak"), QStringLiteral("transak"));
        core::Account off = account(QStringLiteral("off"), QStringLiteral("p100"), bench.server.origin());
        off.isEnabled = false;
        bench.accounts.add(std::move(off));
        QSignalSpy finished(&bench.session, &LookupSession::finished);
        QSignalSpy resets(&bench.session, &LookupSession::reset);
        bench.session.start(customer(QStringLiteral("u-1")));
        QCOMPARE(bench.session.rowCount(), 4); // Transak has two checks
        QCOMPARE(resets.count(), 1);
        QVERIFY(bench.session.row(0).isRunning && bench.session.row(1).isRunning);
        QVERIFY(bench.session.row(0).askedAt.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QVERIFY(finished.count() >= 1);
        QCOMPARE(bench.session.answeredCount(), 2);
        QCOMPARE(bench.status(0), core::Status::Approved);
        const core::LookupOutcome &outcome = *bench.session.row(0).outcome;
        QCOMPARE(outcome.checkId, QStringLiteral("p100/kyc"));
        QCOMPARE(outcome.accountName, QStringLiteral("one"));
        QCOMPARE(outcome.environment, QStringLiteral("custom"));
        QCOMPARE(outcome.customerLabel, QStringLiteral("Maria K."));
        QCOMPARE(outcome.identifiers.value(QStringLiteral("external-user-id")), QStringLiteral("u-1"));
        QVERIFY(outcome.lookedUpAt.isValid());
        QCOMPARE(bench.server.requestCount(), 2);
    }

    void whoIsSavedMeanwhileHasAnotherName()
    {
        Bench bench(answerVerified);
        bench.add(QStringLiteral("one"));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QVERIFY(bench.session.row(0).entries.empty()); // nothing records
        QCOMPARE(bench.session.auditedPerson(), QStringLiteral("u-1"));
        QSignalSpy changed(&bench.session, &LookupSession::customerChanged);
        bench.session.setSaved(7, QStringLiteral("Maria Saved"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.session.customer().savedId, 7);
        QCOMPARE(bench.session.auditedPerson(), QStringLiteral("#7"));
        bench.session.refresh(0);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.session.row(0).outcome->customerLabel, QStringLiteral("Maria Saved"));
        QCOMPARE(bench.session.row(0).outcome->identifiers.value(QStringLiteral("external-user-id")),
                 QStringLiteral("u-1"));
    }

    void asksOnlyTheChecksChosen()
    {
        Bench bench(answerVerified);
        bench.add(QStringLiteral("one"));
        bench.add(QStringLiteral("transak"), QStringLiteral("transak"));
        bench.session.setChecks({QStringLiteral("p100/kyc")});
        bench.session.start(customer(QStringLiteral("u-1")));
        QCOMPARE(bench.session.rowCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.answeredCount(), 1, kPatience);
    }

    void whatLacksSomethingIsAnOutcomeAndSendsNothing()
    {
        Bench bench(answerVerified);
        bench.add(QStringLiteral("kriptomat"), QStringLiteral("kriptomat"));
        bench.add(QStringLiteral("sumvin"), QStringLiteral("sumvin"));
        core::Account keyless = account(QStringLiteral("p100"), QStringLiteral("p100"), bench.server.origin());
        keyless.fields.remove(QStringLiteral("api-key"));
        bench.accounts.add(std::move(keyless));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.error(0), core::ErrorKind::InvalidInput);
        QCOMPARE(bench.session.row(0).missingCustomerFields(), QStringList{QStringLiteral("user-id")});
        QCOMPARE(bench.error(1), core::ErrorKind::MissingCredential);
        QCOMPARE(bench.session.row(1).missingCustomerFields(), QStringList{QStringLiteral("personal-access-token")});
        QCOMPARE(bench.error(2), core::ErrorKind::MissingCredential);
        QVERIFY(bench.session.row(2).missingCustomerFields().isEmpty()); // the account's, not the customer's
        QCOMPARE(bench.server.requestCount(), 0);
        QCOMPARE(bench.server.connectionCount(), 0);
    }

    void whatIsSuppliedIsAskedAtOnceAndOnlyThere()
    {
        Bench bench([](test::RawPeer &peer, const test::RawRequest &request) {
            if (request.line().contains("/partners/users/7"))
                peer.answer(200, R"({"status":true,"data":{"kyc_status":"pending"}})");
            else
                answerVerified(peer, request);
        });
        bench.add(QStringLiteral("p100"));
        bench.add(QStringLiteral("kriptomat"), QStringLiteral("kriptomat"));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        core::Fields fields;
        fields.setText(QStringLiteral("user-id"), QStringLiteral("7"));
        bench.session.supply(1, std::move(fields));
        QVERIFY(bench.session.row(1).isRunning && !bench.session.row(0).isRunning);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.status(1), core::Status::InReview);
        QCOMPARE(bench.session.customer().fields.text(QStringLiteral("user-id")), QStringLiteral("7"));
        QCOMPARE(bench.server.requestCount(), 2);
    }

    void aSecretGivenForARowGoesToItsAddressAlone_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("another port") << QStringLiteral("127.0.0.1");
        QTest::newRow("another host") << QStringLiteral("localhost");
    }
    void aSecretGivenForARowGoesToItsAddressAlone()
    {
        QFETCH(QString, host);
        test::RawServer lookAlike(answerRefused);
        Bench bench(answerRefused);
        bench.accounts.add(account(QStringLiteral("look-alike"), kSumvin, lookAlike.origin(host)));
        bench.add(QStringLiteral("real"), kSumvin);
        bench.add(QStringLiteral("also real"), kSumvin);
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        bench.session.supply(1, token("pat-real"));
        QVERIFY(!bench.session.row(0).isRunning && bench.session.row(1).isRunning);
        QVERIFY(bench.session.row(2).isRunning); // the same address
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        bench.session.refreshAll(); // nor later
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.error(0), core::ErrorKind::MissingCredential);
        QCOMPARE(lookAlike.connectionCount(), 0);
        QVERIFY(bench.server.received().contains("pat-real"));

        bench.session.supply(0, token("pat-other"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QVERIFY(lookAlike.received().contains("pat-other"));
        QVERIFY(!lookAlike.received().contains("pat-real"));
        QVERIFY(!bench.server.received().contains("pat-other"));
    }

    void aSecretGivenForCustomStaysFromStaging()
    {
        Bench bench(answerRefused);
        core::Account staging = account(QStringLiteral("staging"), QStringLiteral("transak"), {});
        staging.environment = core::Environment::Staging;
        bench.accounts.add(std::move(staging));
        bench.add(QStringLiteral("custom"), QStringLiteral("transak"));
        bench.session.setChecks({QStringLiteral("transak/reliance")});
        core::Customer maria = customer(QStringLiteral("u-1"));
        maria.fields.setText(QStringLiteral("quote-id"), QStringLiteral("q-1"));
        bench.session.start(std::move(maria));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        core::Fields fields;
        fields.setSecret(QStringLiteral("share-token"), core::Secret(QByteArray("share-1")));
        fields.setSecret(QStringLiteral("user-access-token"), core::Secret(QByteArray("user-1")));
        bench.session.supply(1, std::move(fields));
        QVERIFY(!bench.session.row(0).isRunning && bench.session.row(1).isRunning);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QVERIFY(bench.server.received().contains("share-1") && bench.server.received().contains("user-1"));
        bench.session.refresh(0);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QVERIFY(bench.session.row(0).missingCustomerFields().contains(QStringLiteral("share-token")));
    }

    void identifiersGivenForOneRowServeAll()
    {
        test::RawServer other(answerRefused);
        Bench bench(answerRefused);
        bench.add(QStringLiteral("one"), kKriptomat);
        bench.accounts.add(account(QStringLiteral("two"), kKriptomat, other.origin()));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        core::Fields fields;
        fields.setText(QStringLiteral("user-id"), QStringLiteral("7"));
        bench.session.supply(0, std::move(fields));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.server.requestCount(), 1);
        QCOMPARE(other.requestCount(), 1);
    }

    void aSecretGivenBeforeTheAddressChangedIsNotSent()
    {
        test::RawServer moved(answerRefused);
        Bench bench(answerRefused);
        bench.add(QStringLiteral("sumvin"), kSumvin);
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        bench.session.supply(0, token("pat-1"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        core::Account edited = bench.accounts.find(bench.session.row(0).accountId)->clone();
        edited.customBaseUrl = moved.origin();
        bench.accounts.replace(std::move(edited));
        bench.session.refresh(0);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.session.row(0).missingCustomerFields(), QStringList{kToken});
        QCOMPARE(moved.connectionCount(), 0);
    }

    void aSecretOfOneCustomerIsNotTheNextOnes()
    {
        Bench bench(answerRefused);
        bench.add(QStringLiteral("sumvin"), kSumvin);
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        bench.session.supply(0, token("pat-1"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        const int before = bench.server.requestCount();
        QVERIFY(before > 0);
        bench.session.start(customer(QStringLiteral("u-2")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.error(0), core::ErrorKind::MissingCredential);
        QCOMPARE(bench.server.requestCount(), before);
    }

    void whatIsGivenForNoRowIsNotTaken()
    {
        Bench bench(answerRefused);
        bench.add(QStringLiteral("sumvin"), kSumvin);
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        bench.session.supply(1, token("pat-1"));
        bench.session.supply(-1, token("pat-1"));
        bench.accounts.remove(bench.session.row(0).accountId);
        bench.session.supply(0, token("pat-1")); // its account is gone
        QCOMPARE(bench.session.runningCount(), 0);
        QCOMPARE(bench.server.connectionCount(), 0);
        QVERIFY(bench.session.customer().fields.secretKeys().isEmpty());
    }

    void cancellingOneLeavesTheOthers()
    {
        Bench bench([](test::RawPeer &peer, const test::RawRequest &request) {
            if (!request.line().contains("u-1"))
                return;
            if (request.header("x-api-key") == "stays")
                peer.later(std::chrono::milliseconds(50),
                           [](test::RawPeer &later) { later.answer(200, R"({"status":"VERIFIED"})"); });
        });
        bench.add(QStringLiteral("hangs"));
        core::Account stays = account(QStringLiteral("stays"), QStringLiteral("p100"), bench.server.origin());
        stays.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("stays")));
        bench.accounts.add(std::move(stays));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requestCount(), 2, kPatience);
        bench.session.cancel(0);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session.row(0).isRunning, kPatience);
        QCOMPARE(bench.error(0), core::ErrorKind::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.answeredCount(), 1, kPatience);
        QCOMPARE(bench.status(1), core::Status::Approved);
    }

    void cancellingAllClosesTheConnections()
    {
        Bench bench(neverAnswer);
        for (int i = 0; i < 5; ++i)
            bench.add(QString::number(i));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requestCount(), 5, kPatience);
        QSignalSpy finished(&bench.session, &LookupSession::finished);
        bench.session.cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(finished.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.openCount(), 0, kPatience);
    }

    void aRefreshKeepsTheOldAnswerUntilTheNewOneComes()
    {
        std::atomic_int asked = 0;
        Bench bench([&asked](test::RawPeer &peer, const test::RawRequest &request) {
            switch (++asked) {
            case 1:
                return answerVerified(peer, request);
            case 2:
                return; // cancelled meanwhile
            case 3:
                return peer.answer(200, R"({"status":"EXPIRED"})");
            default:
                return peer.answer(400, R"({"errorCode":"P412","errorMessage":"User does not exist"})");
            }
        });
        bench.add(QStringLiteral("p100"));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.answeredCount(), 1, kPatience);
        bench.session.refresh(0);
        QVERIFY(bench.session.row(0).isRunning);
        QCOMPARE(bench.status(0), core::Status::Approved);
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requestCount(), 2, kPatience);
        bench.session.refresh(0); // already under way: nothing
        bench.session.cancel(0);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session.row(0).isRunning, kPatience);
        QCOMPARE(bench.status(0), core::Status::Approved); // a cancelled refresh changes nothing
        bench.session.refreshAll();
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.status(0), core::Status::Expired);
        bench.session.refresh(0);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.runningCount(), 0, kPatience);
        QCOMPARE(bench.error(0), core::ErrorKind::UserNotFound); // no stale status is left standing
    }

    void startingAnewForgetsWhatRuns()
    {
        Bench bench([](test::RawPeer &peer, const test::RawRequest &request) {
            if (request.line().contains("u-2"))
                answerVerified(peer, request);
        });
        bench.add(QStringLiteral("p100"));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.requestCount(), 1, kPatience);
        bench.session.start(customer(QStringLiteral("u-2")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.answeredCount(), 1, kPatience);
        QCOMPARE(bench.session.row(0).outcome->identifiers.value(QStringLiteral("external-user-id")),
                 QStringLiteral("u-2"));
        bench.session.clear();
        QCOMPARE(bench.session.rowCount(), 0);
    }

    void anAccountRemovedMeanwhileIsNotAsked()
    {
        Bench bench(answerVerified);
        bench.add(QStringLiteral("p100"));
        bench.session.start(customer(QStringLiteral("u-1")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.answeredCount(), 1, kPatience);
        bench.accounts.remove(bench.session.row(0).accountId);
        bench.session.refresh(0);
        QCOMPARE(bench.error(0), core::ErrorKind::MissingCredential);
        QCOMPARE(bench.server.requestCount(), 1);
    }

    void dyingInTheMiddleIsHarmless()
    {
        Bench bench(neverAnswer);
        bench.add(QStringLiteral("p100"));
        {
            LookupSession session(bench.engine, bench.accounts);
            session.start(customer(QStringLiteral("u-1")));
            QTRY_COMPARE_WITH_TIMEOUT(bench.server.requestCount(), 1, kPatience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.server.openCount(), 0, kPatience);
    }
};

QTEST_GUILESS_MAIN(TestLookupSession)
#include "test_lookupsession.moc"
