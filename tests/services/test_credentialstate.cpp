// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/credentialstate.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::ErrorKind;
using core::Secret;
using services::AccountActivity;
using services::CredentialState;
using test::outcome;
using test::StoreBench;
using Kind = CredentialState::Kind;

Q_DECLARE_METATYPE(kyc::services::CredentialState::Kind)

namespace {

const QString kToken = QStringLiteral("partner-access-token");

core::Error keyWrong()
{
    core::Error error;
    error.kind = ErrorKind::Unauthorized;
    error.cause = ErrorCause::KeyWrong;
    return error;
}

/// With a token that a person has entered: there is no secret to mint another one with.
core::Account tokenAccount()
{
    core::Account account;
    account.name = QStringLiteral("transak");
    account.providerId = QStringLiteral("transak");
    account.fields.setSecret(kToken, Secret(QByteArray("t")));
    return account;
}

} // namespace

class TestCredentialState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::StoreFolder>();
        m_keepers = std::make_unique<test::ScriptedKeepers>();
        m_bench = std::make_unique<StoreBench>(*m_folder, *m_keepers);
        m_activity = std::make_unique<AccountActivity>(m_folder->places().activityFile());
        QVERIFY(QTest::qWaitFor([this] { return m_bench->vault.keeper() != nullptr; }));
    }
    void cleanup()
    {
        m_activity.reset();
        m_bench.reset();
    }

    void goesFromMissingToGood()
    {
        core::Account bare = test::p100Account(QStringLiteral("one"));
        bare.fields.remove(QStringLiteral("api-key"));
        const QString id = saved(std::move(bare));
        QCOMPARE(state(id).kind, Kind::Missing);
        QCOMPARE(state(id).missingKeys, QStringList{QStringLiteral("api-key")});
        core::Account account = m_bench->book.find(id)->clone();
        account.fields.setSecret(QStringLiteral("api-key"), Secret(QByteArray("k")));
        (void)saved(std::move(account));
        QCOMPARE(state(id).kind, Kind::Untested);
        m_activity->tested(id, now(), keyWrong());
        QCOMPARE(state(id).kind, Kind::Refused);
        QCOMPARE(state(id).refusal->cause, ErrorCause::KeyWrong);
        m_activity->used(id, now(), std::nullopt);
        QCOMPARE(state(id).kind, Kind::Good);
        QVERIFY(!state(id).refusal && !state(id).expiresAt);
    }

    void isLockedWithTheVault()
    {
        const QString id = saved(test::p100Account(QStringLiteral("one")));
        m_activity->tested(id, now(), keyWrong());
        m_bench->vault.lock();
        QCOMPARE(state(id).kind, Kind::Locked);
        QVERIFY(state(id).missingKeys.isEmpty());
    }

    void withoutAChoiceItIsMissing()
    {
        const test::StoreFolder folder;
        StoreBench bench(folder, *m_keepers, false);
        core::Account bare = test::p100Account(QStringLiteral("one"));
        bare.fields.remove(QStringLiteral("api-key"));
        const QString id = outcome(bench.store.save(std::move(bare))).value_or(QString());
        const core::Account *account = bench.book.find(id);
        QVERIFY(account);
        QCOMPARE(services::credentialState(*account, bench.store, bench.vault, *m_activity, now()).kind, Kind::Missing);
    }

    void anAccountWithoutASecretNeedsNone()
    {
        core::Account account = tokenAccount();
        account.fields.remove(kToken);
        QCOMPARE(state(saved(std::move(account))).kind, Kind::NoneNeeded);
    }

    void itsEndIsSeenComing_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("over") << -1 << Kind::Expired << "Expired";
        QTest::newRow("over now") << 0 << Kind::Expired << "Expired";
        QTest::newRow("in a second") << 1 << Kind::Expiring << "Expires in 1 min";
        QTest::newRow("in an hour, almost") << 3599 << Kind::Expiring << "Expires in 59 min";
        QTest::newRow("in an hour") << 3600 << Kind::Expiring << "Expires in 1 h";
        QTest::newRow("in a day") << 86400 << Kind::Expiring << "Expires in 24 h";
        QTest::newRow("in more than a day") << 86401 << Kind::Good << "Good";
    }
    void itsEndIsSeenComing()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        const QString id = saved(tokenAccount());
        m_activity->used(id, now(), std::nullopt);
        const QDateTime end = now().addSecs(seconds);
        QVERIFY(outcome(m_bench->store.keepGrant(*m_bench->book.find(id), kToken, {Secret(QByteArray("t")), end})));
        QTEST(state(id).kind, "kind");
        QCOMPARE(state(id).expiresAt, end);
        QCOMPARE(services::credentialStateText(state(id), now()), text);
    }

    void whatIsMadeAnewByItselfDoesNotExpire()
    {
        core::Account account = tokenAccount();
        account.fields.setText(QStringLiteral("api-key"), QStringLiteral("public"));
        account.fields.setSecret(QStringLiteral("api-secret"), Secret(QByteArray("s")));
        const QString id = saved(std::move(account));
        QVERIFY(outcome(
            m_bench->store.keepGrant(*m_bench->book.find(id), kToken, {Secret(QByteArray("t")), now().addSecs(-1)})));
        QCOMPARE(state(id).kind, Kind::Untested);
        QVERIFY(!state(id).expiresAt);
    }

    void everyKindHasItsOwnWords()
    {
        QSet<QString> texts;
        for (const Kind kind : {Kind::Locked, Kind::Missing, Kind::Refused, Kind::Expired, Kind::Expiring,
                                Kind::Untested, Kind::Good, Kind::NoneNeeded}) {
            CredentialState state;
            state.kind = kind;
            const QString text = services::credentialStateText(state, now());
            QVERIFY(!text.isEmpty());
            texts.insert(text);
        }
        QCOMPARE(texts.size(), 8);
    }

private:
    [[nodiscard]] QDateTime now() const { return m_bench->clock.nowUtc(); }
    [[nodiscard]] QString saved(core::Account account)
    {
        return outcome(m_bench->store.save(std::move(account))).value_or(QString());
    }
    [[nodiscard]] CredentialState state(const QString &id) const
    {
        return services::credentialState(*m_bench->book.find(id), m_bench->store, m_bench->vault, *m_activity, now());
    }

    std::unique_ptr<test::StoreFolder> m_folder;
    std::unique_ptr<test::ScriptedKeepers> m_keepers;
    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<AccountActivity> m_activity;
};

QTEST_GUILESS_MAIN(TestCredentialState)
#include "test_credentialstate.moc"
