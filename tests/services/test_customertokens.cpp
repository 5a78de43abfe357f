// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customertokens.h"
#include "services/secretkeys.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::Secret;
using test::causeOf;
using test::outcome;
using test::ScriptedKeeper;
using test::StoreBench;
using vault::KeeperKind;

namespace {

const QString kField = QStringLiteral("user-access-token");
const QString kMaria = QStringLiteral("maria@example.com");

core::Grant grant(const QByteArray &token, const std::optional<QDateTime> &expiresAt = {})
{
    return {Secret(QByteArray(token)), expiresAt};
}

/// A JWT that says when it ends; unsigned, as nobody looks.
QByteArray jwtUntil(const QDateTime &end)
{
    const QByteArray claims = "{\"exp\":" + QByteArray::number(end.toSecsSinceEpoch()) + "}";
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

} // namespace

/// Tokens kept for one customer, through the store.
class TestCustomerTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::StoreFolder>();
        m_keepers = std::make_unique<test::ScriptedKeepers>();
        m_bench = std::make_unique<StoreBench>(*m_folder, *m_keepers);
        QVERIFY(QTest::qWaitFor([this] { return m_bench->vault.keeper() != nullptr; }));
        core::Account account;
        account.name = QStringLiteral("one");
        account.providerId = QStringLiteral("transak");
        account.fields.setText(QStringLiteral("api-key"), QStringLiteral("public"));
        m_id = outcome(m_bench->store.save(std::move(account))).value_or(QString());
        QVERIFY(!m_id.isEmpty());
    }
    void cleanup() { m_bench.reset(); }

    void aTokenIsKeptForOneCustomerOfOneAccount()
    {
        QVERIFY(tokenOf(kMaria).isEmpty());
        QVERIFY(keychain().content().isEmpty()); // asking makes no salt
        QVERIFY(keep(kMaria, grant("marias")));
        QVERIFY(keep(QStringLiteral("jan@example.com"), grant("jans")));
        QCOMPARE(tokenOf(kMaria), QByteArray("marias"));
        QCOMPARE(tokenOf(QStringLiteral(" Maria@Example.com ")), QByteArray("marias"));
        QCOMPARE(tokenOf(QStringLiteral("jan@example.com")), QByteArray("jans"));
        QVERIFY(tokenOf(QStringLiteral("mari@example.com")).isEmpty());
        QCOMPARE(keychain().content().size(), 3); // and the salt, which is made once
        for (const QString &key : keychain().content().keys())
            QVERIFY(!key.contains(QStringLiteral("example"))); // nobody's name in a key
    }

    void comesBackAtTheNextStart()
    {
        QVERIFY(keep(kMaria, grant("marias")));
        m_bench = std::make_unique<StoreBench>(*m_folder, *m_keepers);
        QVERIFY(m_bench->store.load());
        QVERIFY(QTest::qWaitFor([this] { return m_bench->vault.keeper() != nullptr; }));
        QCOMPARE(tokenOf(kMaria), QByteArray("marias"));
    }

    void twoFirstTokensAtOnceShareTheSalt()
    {
        const auto first = m_bench->store.keepCustomerToken(*m_bench->book.find(m_id), kField, kMaria, grant("marias"));
        QVERIFY(keep(QStringLiteral("jan@example.com"), grant("jans")));
        QVERIFY(outcome(first));
        QCOMPARE(tokenOf(kMaria), QByteArray("marias"));
        QCOMPARE(tokenOf(QStringLiteral("jan@example.com")), QByteArray("jans"));
    }

    void aTokenThatIsOverIsNone_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isInTheToken");
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("as the provider said, ends later") << 60 << false << true;
        QTest::newRow("as the provider said, ends now") << 0 << false << false;
        QTest::newRow("as the provider said, is over") << -1 << false << false;
        QTest::newRow("as the token says, ends later") << 60 << true << true;
        QTest::newRow("as the token says, is over") << -60 << true << false;
    }
    void aTokenThatIsOverIsNone()
    {
        QFETCH(int, seconds);
        QFETCH(bool, isInTheToken);
        const QDateTime end = m_bench->clock.nowUtc().addSecs(seconds);
        QVERIFY(keep(kMaria, isInTheToken ? grant(jwtUntil(end)) : grant("token", end)));
        QTEST(!tokenOf(kMaria).isEmpty(), "isUsable");
    }

    void aTokenIsNotUsedForAnotherAddress()
    {
        QVERIFY(keep(kMaria, grant("marias")));
        QVERIFY(outcome(m_bench->store.save(movedAway())));
        QVERIFY(tokenOf(kMaria).isEmpty());
    }

    void aTokenIsForTheAddressesTheLoginRanWith()
    {
        const core::Account before = m_bench->book.find(m_id)->clone();
        const QFuture<core::Result<QString>> saved = m_bench->store.save(movedAway());
        const auto late = m_bench->store.keepCustomerToken(before, kField, kMaria, grant("marias")); // still as before
        QVERIFY(outcome(saved));
        QCOMPARE(causeOf(outcome(late)), ErrorCause::CancelledByAgent);
        QCOMPARE(causeOf(outcome(m_bench->store.keepCustomerToken(before, kField, kMaria, grant("marias")))),
                 ErrorCause::CancelledByAgent);
        QVERIFY(tokenOf(kMaria).isEmpty());
        QVERIFY(keychain().content().isEmpty());
    }

    void aLookupThatBeganBeforeAMoveGetsNoTokenOfTheNewAddress()
    {
        const core::Account before = m_bench->book.find(m_id)->clone();
        QVERIFY(outcome(m_bench->store.save(movedAway())));
        QVERIFY(keep(kMaria, grant("marias")));
        QCOMPARE(tokenOf(kMaria), QByteArray("marias"));
        QVERIFY(outcome(m_bench->store.customerToken(before, kField, kMaria))->isEmpty());
    }

    void withADamagedSaltNobodyHasAToken_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("too short for a key") << 3;
        QTest::newRow("shorter than it was made") << 31;
        QTest::newRow("too long for a key") << 100;
    }
    void withADamagedSaltNobodyHasAToken()
    {
        QFETCH(int, bytes);
        keychain().put(services::saltKey(), QByteArray(bytes, 's'));
        QCOMPARE(causeOf(keep(kMaria, grant("marias"))), ErrorCause::VaultMangles);
        QCOMPARE(causeOf(outcome(m_bench->store.customerToken(*m_bench->book.find(m_id), kField, kMaria))),
                 ErrorCause::VaultMangles);
        QCOMPARE(keychain().content().keys(), QStringList{services::saltKey()});
    }

    void aLockLeavesNoTokenHalfKept()
    {
        keychain().fails = [this](const auto &call) -> std::optional<core::Error> {
            if (call.what == QStringLiteral("write"))
                m_bench->vault.lock();
            return std::nullopt;
        };
        QVERIFY(keep(kMaria, grant("marias"))); // salt and token
        QCOMPARE(m_bench->vault.state(), services::VaultSession::State::Locked);
        QCOMPARE(keychain().content().size(), 2);
    }

    void aTokenThatIsDroppedIsGone()
    {
        QVERIFY(outcome(m_bench->store.dropCustomerToken(m_id, kField, kMaria))); // none is no error
        QVERIFY(keep(kMaria, grant("marias")));
        QVERIFY(outcome(m_bench->store.dropCustomerToken(m_id, kField, kMaria)));
        QVERIFY(tokenOf(kMaria).isEmpty());
        QCOMPARE(keychain().content().keys(), QStringList{services::saltKey()});
    }

    void errorsOfTheKeeperAreTold()
    {
        QVERIFY(keep(kMaria, grant("marias")));
        keychain().fails = [](const auto &) { return std::optional(ScriptedKeeper::error(ErrorCause::VaultSilent)); };
        QCOMPARE(causeOf(outcome(m_bench->store.customerToken(*m_bench->book.find(m_id), kField, kMaria))),
                 ErrorCause::VaultSilent);
        QCOMPARE(causeOf(keep(kMaria, grant("x"))), ErrorCause::VaultSilent);
        QCOMPARE(causeOf(outcome(m_bench->store.dropCustomerToken(m_id, kField, kMaria))), ErrorCause::VaultSilent);
        m_bench->vault.lock();
        QCOMPARE(causeOf(outcome(m_bench->store.customerToken(*m_bench->book.find(m_id), kField, kMaria))),
                 ErrorCause::VaultLocked);
        QCOMPARE(causeOf(keep(kMaria, grant("x"))), ErrorCause::VaultLocked);
        QCOMPARE(causeOf(outcome(m_bench->store.dropCustomerToken(m_id, kField, kMaria))), ErrorCause::VaultLocked);
    }

    void aDamagedTokenIsAnError()
    {
        QVERIFY(keep(kMaria, grant("marias")));
        for (const QString &key : keychain().content().keys()) {
            if (key != services::saltKey())
                keychain().put(key, "rubbish");
        }
        QCOMPARE(causeOf(outcome(m_bench->store.customerToken(*m_bench->book.find(m_id), kField, kMaria))),
                 ErrorCause::VaultEntryDamaged);
        QVERIFY(keep(kMaria, grant("again")));
        QCOMPARE(tokenOf(kMaria), QByteArray("again"));
    }

private:
    [[nodiscard]] core::Account movedAway() const
    {
        core::Account moved = m_bench->book.find(m_id)->clone();
        moved.environment = core::Environment::Custom;
        moved.customBaseUrl = QUrl(QStringLiteral("https://kyc.example.org"));
        return moved;
    }
    [[nodiscard]] ScriptedKeeper &keychain() { return (*m_keepers)[KeeperKind::Keychain]; }
    [[nodiscard]] QByteArray tokenOf(const QString &person)
    {
        const auto token = outcome(m_bench->store.customerToken(*m_bench->book.find(m_id), kField, person));
        return token ? token->open().toByteArray() : QByteArray("an error");
    }
    [[nodiscard]] core::Result<void> keep(const QString &person, const core::Grant &grant)
    {
        return outcome(m_bench->store.keepCustomerToken(*m_bench->book.find(m_id), kField, person, grant));
    }

    std::unique_ptr<test::StoreFolder> m_folder;
    std::unique_ptr<test::ScriptedKeepers> m_keepers;
    std::unique_ptr<StoreBench> m_bench;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestCustomerTokens)
#include "test_customertokens.moc"
