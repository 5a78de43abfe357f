// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/filelock.h"
#include "services/accountstore.h"
#include "services/pendingaccount.h"
#include "services/secretkeys.h"
#include "services/storedsecret.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace kyc;
using core::Account;
using core::ErrorCause;
using core::Secret;
using services::AccountStore;
using services::VaultSession;
using test::causeOf;
using test::outcome;
using test::p100Account;
using test::ScriptedKeeper;
using test::StoreBench;
using vault::KeeperKind;
using State = VaultSession::State;

Q_DECLARE_METATYPE(kyc::core::ErrorCause)

namespace {

const QString kApiKey = QStringLiteral("api-key");

/// JSON written with single quotes, which moc reads without losing its way.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const char *const kOneAccount = "{'format':'kyc-desk-accounts','version':1,'accounts':[{'id':'a-1','name':'one',"
                                "'provider':'p100','environment':'production'}]}";
const char *const kPreset = "{'format':'kyc-desk-administrator','version':1,'accounts':[{'id':'preset','name':"
                            "'company','provider':'p100','environment':'production'}]}";

/// The secret field of the account in the book; empty when it has none.
QByteArray secretOf(const StoreBench &bench, const QString &id, const QString &key = kApiKey)
{
    const Account *account = bench.book.find(id);
    const Secret *secret = account ? account->fields.secret(key) : nullptr;
    return secret ? secret->open().toByteArray() : QByteArray();
}

core::Grant grant(const QByteArray &token, const std::optional<QDateTime> &expiresAt = {})
{
    return {Secret(QByteArray(token)), expiresAt};
}

Account transakAccount(const QString &name)
{
    Account account;
    account.name = name;
    account.providerId = QStringLiteral("transak");
    account.fields.setText(kApiKey, QStringLiteral("public"));
    account.fields.setSecret(QStringLiteral("api-secret"), Secret(QByteArray("the-secret")));
    return account;
}

} // namespace

class TestAccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::StoreFolder>();
        m_keepers = std::make_unique<test::ScriptedKeepers>();
    }

    void anAccountComesBackWithItsSecret()
    {
        QString id;
        {
            const auto bench = open();
            id = outcome(bench->store.save(p100Account(QStringLiteral("one")))).value_or(QString());
            QVERIFY(!id.isEmpty());
            QCOMPARE(bench->book.find(id)->name, QStringLiteral("one"));
            QCOMPARE(secretOf(*bench, id), QByteArray("the-key"));
        }
        QVERIFY(!m_folder->accountsJson().contains("the-key"));
        QCOMPARE(keychain().content().keys(), QStringList{services::secretKey(id, kApiKey)});

        StoreBench later(*m_folder, *m_keepers, false);
        const QSignalSpy loads(&later.store, &AccountStore::secretsLoaded);
        QVERIFY(later.store.load());
        QCOMPARE(later.book.find(id)->name, QStringLiteral("one"));
        QVERIFY(secretOf(later, id).isEmpty()); // nothing is read before the vault is open
        QVERIFY(outcome(later.vault.unlock()));
        QTRY_COMPARE(loads.count(), 1);
        QCOMPARE(secretOf(later, id), QByteArray("the-key"));
        QVERIFY(later.store.missingSecrets(id).isEmpty());
    }

    void savingAgainChangesOneAccount()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        const QString other = saved(*bench, p100Account(QStringLiteral("two"), "other-key"));
        Account changed = bench->book.find(id)->clone();
        changed.name = QStringLiteral("uno");
        changed.isEnabled = false;
        changed.quota = core::Quota{1, 2, 3};
        changed.fields.setSecret(kApiKey, Secret(QByteArray("rotated")));
        QCOMPARE(saved(*bench, std::move(changed)), id);
        const auto later = open();
        QTRY_COMPARE(secretOf(*later, id), QByteArray("rotated"));
        QCOMPARE(later->book.find(id)->name, QStringLiteral("uno"));
        QCOMPARE(later->book.find(id)->quota, (core::Quota{1, 2, 3}));
        QVERIFY(!later->book.find(id)->isEnabled);
        QCOMPARE(secretOf(*later, other), QByteArray("other-key"));
        QCOMPARE(later->book.accounts().size(), 2U);
    }

    void aSecretGivenAsATextIsASecret()
    {
        const auto bench = open();
        Account account = p100Account(QStringLiteral("one"));
        account.fields.remove(kApiKey);
        account.fields.setText(kApiKey, QStringLiteral("as-a-text"));
        const QString id = saved(*bench, std::move(account));
        QVERIFY(bench->book.find(id)->fields.text(kApiKey).isEmpty());
        QCOMPARE(secretOf(*bench, id), QByteArray("as-a-text"));
        QVERIFY(!m_folder->accountsJson().contains("as-a-text"));
    }

    void aSecretThatIsTakenOutIsRemoved()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        Account bare = bench->book.find(id)->clone();
        bare.fields.remove(kApiKey);
        QVERIFY(outcome(bench->store.save(std::move(bare), {}, {kApiKey})));
        QVERIFY(keychain().content().isEmpty());
        QCOMPARE(bench->store.missingSecrets(id), QStringList{kApiKey});
    }

    void aSecretThatNobodySawIsNotRemoved_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("locked when it was copied and saved") << true;
        QTest::newRow("locked when it was copied, open when it was saved") << false;
    }
    void aSecretThatNobodySawIsNotRemoved()
    {
        QFETCH(bool, isLocked);
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        bench->vault.lock();
        Account renamed = bench->book.find(id)->clone();
        renamed.name = QStringLiteral("uno");
        const QSignalSpy loads(&bench->store, &AccountStore::secretsLoaded);
        if (!isLocked) {
            QVERIFY(outcome(bench->vault.unlock()));
            QTRY_COMPARE(loads.count(), 1);
        }
        QVERIFY(outcome(bench->store.save(std::move(renamed))));
        QCOMPARE(bench->book.find(id)->name, QStringLiteral("uno"));
        QCOMPARE(keychain().content().size(), 1);
        QCOMPARE(secretOf(*bench, id), isLocked ? QByteArray() : QByteArray("the-key"));
        QVERIFY(outcome(bench->vault.unlock()));
        QTRY_COMPARE(secretOf(*bench, id), QByteArray("the-key"));
    }

    void aSecretThatCannotBeRemovedNowIsNotSaidToBe()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        bench->vault.lock();
        QCOMPARE(causeOf(outcome(bench->store.save(bench->book.find(id)->clone(), {}, {kApiKey}))),
                 ErrorCause::VaultLocked);
        QCOMPARE(keychain().content().size(), 1);
    }

    void whatIsNoSecretNeedsNoVaultToBeTakenAway()
    {
        const auto bench = open();
        const QString id = saved(*bench, transakAccount(QStringLiteral("one")));
        bench->vault.lock();
        Account bare = bench->book.find(id)->clone();
        bare.fields.remove(kApiKey); // there it is a text
        QVERIFY(outcome(bench->store.save(std::move(bare), {}, {kApiKey})));
        QVERIFY(!bench->book.find(id)->fields.contains(kApiKey));
    }

    void anotherProviderLeavesNoSecretOfTheOneBefore()
    {
        const auto bench = open();
        const QString id = saved(*bench, transakAccount(QStringLiteral("one")));
        QCOMPARE(keychain().content().keys(), QStringList{services::secretKey(id, QStringLiteral("api-secret"))});
        Account changed = p100Account(QStringLiteral("one"), "new-key");
        changed.id = id;
        QVERIFY(outcome(bench->store.save(std::move(changed), {kApiKey})));
        QCOMPARE(keychain().content().keys(), QStringList{services::secretKey(id, kApiKey)});
        QCOMPARE(secretOf(*bench, id), QByteArray("new-key"));
        QVERIFY(secretOf(*bench, id, QStringLiteral("api-secret")).isEmpty());
    }

    void aSecretIsNotCarriedToAnotherProvider()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        Account other;
        other.name = QStringLiteral("two");
        other.providerId = QStringLiteral("transak");
        other.fields.setText(kApiKey, QStringLiteral("public"));
        other.fields.setSecret(QStringLiteral("api-secret"), bench->book.find(id)->fields.secret(kApiKey)->clone());
        const QString otherId = saved(*bench, std::move(other));
        QVERIFY(secretOf(*bench, otherId, QStringLiteral("api-secret")).isEmpty());
        QCOMPARE(keychain().content().keys(), QStringList{services::secretKey(id, kApiKey)});
    }

    void tellsOfAnotherCredential()
    {
        const auto bench = open();
        const QSignalSpy changes(&bench->store, &AccountStore::credentialChanged);
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        QCOMPARE(changes.count(), 1);
        Account renamed = bench->book.find(id)->clone();
        renamed.name = QStringLiteral("uno");
        QVERIFY(outcome(bench->store.save(std::move(renamed))));
        QCOMPARE(changes.count(), 1);
        Account rotated = bench->book.find(id)->clone();
        rotated.fields.setSecret(kApiKey, Secret(QByteArray("another")));
        QVERIFY(outcome(bench->store.save(std::move(rotated), {kApiKey})));
        QCOMPARE(changes.count(), 2);
        QVERIFY(outcome(bench->store.save(bench->book.find(id)->clone(), {}, {kApiKey})));
        QCOMPARE(changes.count(), 3);
        QCOMPARE(changes.last().first().toString(), id);
    }

    void anUnchangedSecretIsNotWrittenAgain()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        keychain().calls.clear();
        Account renamed = bench->book.find(id)->clone();
        renamed.name = QStringLiteral("uno");
        QVERIFY(outcome(bench->store.save(std::move(renamed))));
        QVERIFY(keychain().calls.isEmpty());
    }

    void anAccountWithoutSecretsNeedsNoVault()
    {
        StoreBench bench(*m_folder, *m_keepers, false);
        Account bare = p100Account(QStringLiteral("one"));
        bare.fields.remove(kApiKey);
        const QString id = saved(bench, std::move(bare));
        QVERIFY(!id.isEmpty());
        QVERIFY(outcome(bench.store.remove(id)));
        QVERIFY(!bench.book.find(id));
    }

    void withoutAnOpenVaultNoSecretIsKept()
    {
        {
            StoreBench bench(*m_folder, *m_keepers, false);
            QCOMPARE(causeOf(outcome(bench.store.save(p100Account(QStringLiteral("one"))))),
                     ErrorCause::VaultNotChosen);
            QVERIFY(bench.book.accounts().empty() && m_folder->accountsJson().isEmpty());
        }
        (void)open();
        StoreBench locked(*m_folder, *m_keepers, false);
        QCOMPARE(causeOf(outcome(locked.store.save(p100Account(QStringLiteral("one"))))), ErrorCause::VaultLocked);
        QVERIFY(locked.book.accounts().empty() && m_folder->accountsJson().isEmpty());
    }

    void whatCannotBeAnAccountIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("no name") << QStringLiteral("name") << ErrorCause::FieldMissing;
        QTest::newRow("a name that is taken") << QStringLiteral("taken") << ErrorCause::FieldMalformed;
        QTest::newRow("a provider that does not exist") << QStringLiteral("provider") << ErrorCause::UnknownCheck;
        QTest::newRow("an address without encryption") << QStringLiteral("http") << ErrorCause::AddressMalformed;
    }
    void whatCannotBeAnAccountIsRefused()
    {
        QFETCH(QString, what);
        const auto bench = open();
        (void)saved(*bench, p100Account(QStringLiteral("taken")));
        Account account = p100Account(what == u"name" ? QStringLiteral(" ") : what);
        if (what == u"provider")
            account.providerId = QStringLiteral("nobody");
        if (what == u"http") {
            account.environment = core::Environment::Custom;
            account.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1.example.com"));
        }
        const auto kept = outcome(bench->store.save(std::move(account)));
        QVERIFY(!kept);
        QTEST(kept.error().cause, "cause");
        QCOMPARE(bench->book.accounts().size(), 1U);
        QCOMPARE(keychain().content().size(), 1);
    }

    // ---- a keeper or a disk that fails

    void aKeeperThatRefusesLeavesEverything_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<bool>("isNew");
        for (int call = 0; call < 4; ++call) {
            QTest::addRow("a new account, call %d", call) << call << true;
            QTest::addRow("an account that is there, call %d", call) << call << false;
        }
    }
    void aKeeperThatRefusesLeavesEverything()
    {
        QFETCH(int, call);
        QFETCH(bool, isNew);
        const auto bench = open();
        const auto twoSecrets = [](const QByteArray &suffix) {
            Account account = transakAccount(QStringLiteral("two"));
            account.fields.setSecret(QStringLiteral("api-secret"), Secret(QByteArray("secret-" + suffix)));
            account.fields.setSecret(QStringLiteral("partner-access-token"), Secret(QByteArray("token-" + suffix)));
            return account;
        };
        QString id;
        if (!isNew)
            id = saved(*bench, twoSecrets("old"));
        const auto before = keychain().content();
        const QByteArray fileBefore = m_folder->accountsJson();
        Account account = twoSecrets("new");
        account.id = id;
        keychain().calls.clear();
        keychain().failAt(call, ErrorCause::VaultRefused);
        QCOMPARE(causeOf(outcome(bench->store.save(std::move(account)))), ErrorCause::VaultRefused);
        QCOMPARE(keychain().content(), before);
        QCOMPARE(m_folder->accountsJson(), fileBefore);
        QCOMPARE(bench->book.accounts().size(), isNew ? 0U : 1U);
        if (!isNew)
            QCOMPARE(secretOf(*bench, id, QStringLiteral("api-secret")), QByteArray("secret-old"));
    }

    void aFileThatCannotBeWrittenLeavesEverything()
    {
        const auto bench = open();
        QVERIFY(bench->store.load());
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        const auto before = keychain().content();
        QVERIFY(QFile::remove(m_folder->places().accountsFile()));
        QVERIFY(QDir().mkpath(m_folder->places().accountsFile())); // a folder in its place: holds for root too
        Account changed = bench->book.find(id)->clone();
        changed.fields.setSecret(kApiKey, Secret(QByteArray("rotated")));
        QVERIFY(!outcome(bench->store.save(std::move(changed))));
        QVERIFY(!outcome(bench->store.save(p100Account(QStringLiteral("two")))));
        QVERIFY(!outcome(bench->store.remove(id)));
        QCOMPARE(keychain().content(), before);
        QCOMPARE(secretOf(*bench, id), QByteArray("the-key"));
        QCOMPARE(bench->book.accounts().size(), 1U);
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        const auto bench = open();
        QVERIFY(QDir(m_folder->places().configFolder).removeRecursively());
        test::StoreFolder::write(m_folder->places().configFolder, "a file where the folder should be");
        const auto kept = outcome(bench->store.save(p100Account(QStringLiteral("one"))));
        QCOMPARE(causeOf(kept), ErrorCause::FileUnwritable);
        QCOMPARE(kept.error().args.constFirst(), QStringLiteral("accounts.json"));
        QVERIFY(keychain().content().isEmpty());
    }

    void anotherProgramThatHoldsTheFileIsWaitedForNotForever()
    {
        const auto bench = open();
        QDir().mkpath(m_folder->places().configFolder);
        core::FileLock lock(m_folder->places().accountsFile() + QStringLiteral(".lock"));
        QVERIFY(lock.take());
        QCOMPARE(causeOf(outcome(bench->store.save(p100Account(QStringLiteral("one"))))), ErrorCause::FileUnwritable);
        QVERIFY(keychain().content().isEmpty());
        lock.release();
        QVERIFY(outcome(bench->store.save(p100Account(QStringLiteral("one")))));
    }

    void waitingForAnotherProgramHoldsNothingUp()
    {
        const auto bench = open();
        QDir().mkpath(m_folder->places().configFolder);
        core::FileLock lock(m_folder->places().accountsFile() + QStringLiteral(".lock"));
        QVERIFY(lock.take());
        keychain().fails = [&lock](const auto &call) -> std::optional<core::Error> {
            if (call.what == QStringLiteral("write")) // the file is next: only a free event loop lets go of it
                QTimer::singleShot(50, [&lock] { lock.release(); });
            return std::nullopt;
        };
        QVERIFY(outcome(bench->store.save(p100Account(QStringLiteral("one")))));
        QVERIFY(!lock.isHeld());
        keychain().fails = {};
    }

    void aFileThatCannotBeUsedIsNeverWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("damaged") << QByteArray("{\"format\":") << ErrorCause::FileDamaged;
        QTest::newRow("emptied") << QByteArray() << ErrorCause::FileDamaged;
        QTest::newRow("too new") << json("{'format':'kyc-desk-accounts','version':2,'accounts':[]}")
                                 << ErrorCause::FileTooNew;
        QTest::newRow("a credential in it")
            << json("{'format':'kyc-desk-accounts','version':1,'accounts':[{'id':'a','name':'n','provider':'p100',"
                    "'environment':'staging','fields':{'api-key':'c4n4ry'}}]}")
            << ErrorCause::FileDamaged;
    }
    void aFileThatCannotBeUsedIsNeverWrittenOver()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCause, cause);
        m_folder->writeAccounts(bytes);
        m_folder->writeAdministrator(json(kPreset));
        const auto bench = open();
        const auto loaded = bench->store.load();
        QCOMPARE(causeOf(loaded), cause);
        QCOMPARE(loaded.error().args.constFirst(), QStringLiteral("accounts.json"));
        QVERIFY(bench->book.find(QStringLiteral("preset"))); // the other file is used nevertheless
        QCOMPARE(causeOf(outcome(bench->store.save(p100Account(QStringLiteral("one"))))), cause);
        QCOMPARE(causeOf(outcome(bench->store.remove(QStringLiteral("a")))), cause);
        QCOMPARE(causeOf(outcome(bench->store.importFrom(json(kOneAccount), QStringLiteral("x")))), cause);
        QCOMPARE(m_folder->accountsJson(), bytes);
        QVERIFY(keychain().content().isEmpty());
    }

    // ---- two programs, other versions

    void twoProgramsDoNotUndoEachOther()
    {
        const auto window = open();
        const auto line = open();
        const QString one = saved(*window, p100Account(QStringLiteral("one"), "key-1"));
        const QString two = saved(*line, p100Account(QStringLiteral("two"), "key-2"));
        QVERIFY(!one.isEmpty() && !two.isEmpty());
        QVERIFY(line->book.find(one)); // seen when it wrote
        QTRY_COMPARE(secretOf(*line, one), QByteArray("key-1"));
        QVERIFY(outcome(line->store.remove(one)));
        Account renamed = window->book.find(one)->clone();
        renamed.id.clear();
        renamed.name = QStringLiteral("three");
        QVERIFY(outcome(window->store.save(std::move(renamed), {kApiKey})));
        QVERIFY(!window->book.find(one)); // removed over there
        QVERIFY(window->book.find(two));
        const auto later = open();
        QCOMPARE(later->book.accounts().size(), 2U);
    }

    void unknownKeysAndProvidersAreKept()
    {
        m_folder->writeAccounts(json("{'format':'kyc-desk-accounts','version':1,'colour':'red','accounts':["
                                     "{'id':'f','name':'future','provider':'future','environment':'staging','fields':"
                                     "{'x':'y'}},{'id':'a-1','name':'one','provider':'p100','environment':"
                                     "'production','shade':7}]}"));
        const auto bench = open();
        QCOMPARE(bench->book.accounts().size(), 1U); // a provider this version does not know
        Account renamed = bench->book.find(QStringLiteral("a-1"))->clone();
        renamed.name = QStringLiteral("uno");
        QVERIFY(outcome(bench->store.save(std::move(renamed))));
        const QJsonObject written = QJsonDocument::fromJson(m_folder->accountsJson()).object();
        QCOMPARE(written.value(QStringLiteral("colour")), QJsonValue(QStringLiteral("red")));
        const QJsonArray accounts = written.value(QStringLiteral("accounts")).toArray();
        QCOMPARE(accounts.at(0).toObject().value(QStringLiteral("fields")).toObject().value(QStringLiteral("x")),
                 QJsonValue(QStringLiteral("y")));
        QCOMPARE(accounts.at(1).toObject().value(QStringLiteral("shade")), QJsonValue(7));
        QCOMPARE(accounts.at(1).toObject().value(QStringLiteral("name")), QJsonValue(QStringLiteral("uno")));
    }

    // ---- addresses

    void aSecretIsNotUsedForAnotherAddress_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("address");
        QTest::newRow("a base URL edited") << "custom" << "https://kyc.example.org";
        QTest::newRow("a look-alike") << "custom" << QString::fromUtf8("https://partner-api-stage.p1\u043e\u043e.io");
        QTest::newRow("another port") << "custom" << "https://partner-api-stage.p100.io:8443";
        QTest::newRow("another environment") << "production" << "";
    }
    void aSecretIsNotUsedForAnotherAddress()
    {
        QFETCH(QString, environment);
        QFETCH(QString, address);
        const QString id = saved(*open(), p100Account(QStringLiteral("one")));
        const auto edited = [&](Account account) {
            account.environment = *core::environmentFromWord(environment);
            account.customBaseUrl = QUrl(address);
            return account;
        };
        { // in the program: the editor hands the secret over along with the new address
            const auto bench = open();
            QTRY_COMPARE(secretOf(*bench, id), QByteArray("the-key"));
            QVERIFY(outcome(bench->store.save(edited(bench->book.find(id)->clone()))));
            QVERIFY(secretOf(*bench, id).isEmpty());
            QCOMPARE(bench->store.missingSecrets(id), QStringList{kApiKey});
        }
        const auto later = open(); // and from the file, whoever has edited that
        const QSignalSpy loads(&later->store, &AccountStore::secretsLoaded);
        QTRY_COMPARE(loads.count(), 1);
        QVERIFY(secretOf(*later, id).isEmpty());
        QCOMPARE(later->store.missingSecrets(id), QStringList{kApiKey});

        Account again = later->book.find(id)->clone(); // entered again, it belongs to the new address
        again.fields.setSecret(kApiKey, Secret(QByteArray("the-key")));
        QVERIFY(outcome(later->store.save(std::move(again), {kApiKey})));
        QCOMPARE(secretOf(*later, id), QByteArray("the-key"));
        QVERIFY(later->store.missingSecrets(id).isEmpty());
    }

    void anAddressThatIsPutBackFindsItsSecretAgain()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        Account edited = bench->book.find(id)->clone();
        edited.environment = core::Environment::Production;
        QVERIFY(outcome(bench->store.save(std::move(edited))));
        QVERIFY(secretOf(*bench, id).isEmpty());
        Account back = bench->book.find(id)->clone();
        back.environment = core::Environment::Staging;
        QVERIFY(outcome(bench->store.save(std::move(back))));
        QTRY_COMPARE(secretOf(*bench, id), QByteArray("the-key"));
        QVERIFY(bench->store.missingSecrets(id).isEmpty());
    }

    void aCopyOfAnAccountDoesNotCarryTheSecretElsewhere()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        const auto copy = [&](const QString &name) {
            Account account = bench->book.find(id)->clone();
            account.id.clear();
            account.name = name;
            return account;
        };
        const QString same = saved(*bench, copy(QStringLiteral("same address")));
        QCOMPARE(secretOf(*bench, same), QByteArray("the-key"));
        Account moved = copy(QStringLiteral("another address"));
        moved.environment = core::Environment::Production;
        const QString other = saved(*bench, std::move(moved));
        QVERIFY(secretOf(*bench, other).isEmpty());
        QVERIFY(!keychain().content().contains(services::secretKey(other, kApiKey)));
    }

    void aSecretEnteredWithTheNewAddressIsKept()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        Account edited = bench->book.find(id)->clone();
        edited.environment = core::Environment::Production;
        QVERIFY(outcome(bench->store.save(std::move(edited), {kApiKey})));
        QCOMPARE(secretOf(*bench, id), QByteArray("the-key"));
        const auto later = open();
        QTRY_COMPARE(secretOf(*later, id), QByteArray("the-key"));
    }

    // ---- lock and open

    void aLockDropsEverySecret()
    {
        const auto bench = open();
        const QString one = saved(*bench, p100Account(QStringLiteral("one")));
        const QString two = saved(*bench, transakAccount(QStringLiteral("two")));
        bench->vault.lock();
        for (const Account &account : bench->book.accounts())
            QVERIFY(account.fields.secretKeys().isEmpty());
        QCOMPARE(bench->book.find(two)->fields.text(kApiKey), QStringLiteral("public")); // no secret
        const QSignalSpy loads(&bench->store, &AccountStore::secretsLoaded);
        QVERIFY(outcome(bench->vault.unlock()));
        QTRY_COMPARE(loads.count(), 1);
        QCOMPARE(secretOf(*bench, one), QByteArray("the-key"));
        QCOMPARE(secretOf(*bench, two, QStringLiteral("api-secret")), QByteArray("the-secret"));
    }

    void aLockWhileSecretsAreReadKeepsThemOut()
    {
        const QString id = saved(*open(), p100Account(QStringLiteral("one")));
        StoreBench bench(*m_folder, *m_keepers, false);
        QVERIFY(bench.store.load());
        QVERIFY(outcome(bench.vault.unlock())); // the reads are under way now
        const QSignalSpy loads(&bench.store, &AccountStore::secretsLoaded);
        bench.vault.lock();
        (void)outcome(bench.store.remove(QStringLiteral("no such account"))); // waits its turn behind the reads
        QCOMPARE(loads.count(), 1); // whoever waits for it does not wait for ever
        QVERIFY(secretOf(bench, id).isEmpty());
    }

    // ---- what a program that is killed leaves behind

    void aNoteIsThereWhileSecretsAreKeptForANewAccount()
    {
        const auto bench = open();
        QStringList atWriting;
        keychain().fails = [&](const auto &call) -> std::optional<core::Error> {
            if (call.what == QStringLiteral("write"))
                atWriting = configFiles();
            return std::nullopt;
        };
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        QVERIFY2(atWriting.contains(QStringLiteral("accounts.json.adding-") + id), qPrintable(atWriting.join(u' ')));
        QVERIFY2(!configFiles().join(u' ').contains(QStringLiteral("adding")), qPrintable(configFiles().join(u' ')));
        Account again = bench->book.find(id)->clone();
        again.fields.setSecret(kApiKey, Secret(QByteArray("newer")));
        QVERIFY(outcome(bench->store.save(std::move(again), {kApiKey})));
        QVERIFY(!atWriting.join(u' ').contains(QStringLiteral("adding"))); // the file names it
    }

    void secretsOfAnAccountThatWasNeverAddedAreRemoved()
    {
        QString kept;
        {
            const auto bench = open();
            kept = saved(*bench, p100Account(QStringLiteral("one")));
            halfAdded().reset(); // the program is killed
        }
        QCOMPARE(keychain().content().size(), 2);
        const auto later = open();
        QTRY_COMPARE(keychain().content().keys(), QStringList{services::secretKey(kept, kApiKey)});
        QTRY_VERIFY2(!configFiles().join(u' ').contains(QStringLiteral("adding")),
                     qPrintable(configFiles().join(u' ')));
        QCOMPARE(secretOf(*later, kept), QByteArray("the-key"));
    }

    void secretsOfAnAccountThatIsJustBeingAddedStay()
    {
        const auto elsewhere = halfAdded(); // by another program
        const auto bench = open();
        const QSignalSpy loads(&bench->store, &AccountStore::secretsLoaded);
        QTRY_VERIFY(loads.count() > 0);
        QVERIFY(outcome(bench->store.save(p100Account(QStringLiteral("two"))))); // after it has looked
        QCOMPARE(keychain().content().size(), 2);
    }

    void secretsThatNoFileNamesStayWithoutProof()
    {
        // The accounts file may have been put back from a copy, the administrator's may not be there today.
        const QString key = services::secretKey(QStringLiteral("of-the-administrator"), kApiKey);
        keychain().put(key, "whatever");
        const auto bench = open();
        (void)saved(*bench, p100Account(QStringLiteral("one")));
        QVERIFY(keychain().content().contains(key));
    }

    void aNoteOfAnAccountThatWasAddedNeverthelessRemovesNothing()
    {
        QString id;
        {
            const auto bench = open();
            id = saved(*bench, p100Account(QStringLiteral("one")));
        }
        const QString note = m_folder->places().accountsFile() + QStringLiteral(".adding-") + id;
        test::StoreFolder::write(note, {}); // killed between the file and the note
        const auto later = open();
        QTRY_VERIFY(!QFile::exists(note));
        QCOMPARE(keychain().content().keys(), QStringList{services::secretKey(id, kApiKey)});
    }

    void whatCannotBeRemovedNowIsRemovedLater()
    {
        open().reset(); // the keychain is chosen
        halfAdded().reset(); // the program is killed
        keychain().fails = [](const auto &call) {
            return call.what == QStringLiteral("remove") ? std::optional(ScriptedKeeper::error(ErrorCause::VaultSilent))
                                                         : std::nullopt;
        };
        const auto bench = open();
        QVERIFY(outcome(bench->store.save(transakAccount(QStringLiteral("two")))));
        QCOMPARE(keychain().content().size(), 2);
        keychain().fails = {};
        bench->vault.lock();
        QVERIFY(outcome(bench->vault.unlock()));
        QTRY_COMPARE(keychain().content().size(), 1);
    }

    void aWriteThatFailedHalfwayIsTakenBackToo()
    {
        const auto bench = open();
        keychain().fails = [this](const auto &call) -> std::optional<core::Error> {
            if (call.what != QStringLiteral("write"))
                return std::nullopt;
            keychain().put(call.key, "written, and yet the answer is an error");
            return ScriptedKeeper::error(ErrorCause::VaultSilent);
        };
        QCOMPARE(causeOf(outcome(bench->store.save(p100Account(QStringLiteral("one"))))), ErrorCause::VaultSilent);
        QVERIFY(keychain().content().isEmpty());
    }

    void aLockWhileAnAccountIsSavedKeepsItsSecretsOut()
    {
        const auto bench = open();
        QFuture<core::Result<QString>> kept = bench->store.save(p100Account(QStringLiteral("one")));
        keychain().fails = [&](const auto &call) -> std::optional<core::Error> {
            if (call.what == QStringLiteral("write"))
                bench->vault.lock();
            return std::nullopt;
        };
        const QString id = outcome(kept).value_or(QString());
        QVERIFY(bench->book.find(id)); // the account is kept as it was to be
        QVERIFY(secretOf(*bench, id).isEmpty());
        QTRY_COMPARE(bench->vault.state(), State::Locked);
        keychain().fails = {};
        QVERIFY(outcome(bench->vault.unlock()));
        QTRY_COMPARE(secretOf(*bench, id), QByteArray("the-key"));
    }

    void whatCannotBeReadIsSaidAndTheRestIsUsed_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("damaged") << QByteArray("rubbish") << ErrorCause::VaultEntryDamaged;
        QTest::newRow("too new") << QByteArray("{\"version\":2}\nk") << ErrorCause::VaultTooNew;
        QTest::newRow("refused") << QByteArray() << ErrorCause::VaultRefused;
    }
    void whatCannotBeReadIsSaidAndTheRestIsUsed()
    {
        QFETCH(QByteArray, envelope);
        QString one;
        QString two;
        {
            const auto bench = open();
            one = saved(*bench, p100Account(QStringLiteral("one")));
            two = saved(*bench, p100Account(QStringLiteral("two")));
        }
        const QString key = services::secretKey(one, kApiKey);
        if (!envelope.isEmpty())
            keychain().put(key, envelope);
        else
            keychain().fails = [key](const auto &call) {
                return call.key == key ? std::optional(ScriptedKeeper::error(ErrorCause::VaultRefused)) : std::nullopt;
            };
        StoreBench bench(*m_folder, *m_keepers, false);
        QVERIFY(bench.store.load());
        const QSignalSpy problems(&bench.store, &AccountStore::problem);
        QVERIFY(outcome(bench.vault.unlock()));
        QTRY_COMPARE(problems.count(), 1);
        QTEST(problems.constFirst().constFirst().value<core::Error>().cause, "cause");
        QCOMPARE(bench.store.missingSecrets(one), QStringList{kApiKey});
        QCOMPARE(secretOf(bench, two), QByteArray("the-key"));
    }

    void aMoveToAnotherKeeperKeepsTheSecrets()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        QVERIFY(outcome(bench->vault.moveTo(KeeperKind::Memory)));
        QCOMPARE(secretOf(*bench, id), QByteArray("the-key"));
        QVERIFY(keychain().content().isEmpty());
        QCOMPARE((*m_keepers)[KeeperKind::Memory].content().size(), 1);
    }

    // ---- removal

    void removalLeavesNoKey()
    {
        const auto bench = open();
        const QString one = saved(*bench, transakAccount(QStringLiteral("one")));
        const QString two = saved(*bench, transakAccount(QStringLiteral("two")));
        for (const QString &id : {one, two})
            QVERIFY(outcome(bench->store.keepCustomerToken(*bench->book.find(id), QStringLiteral("user-access-token"),
                                                           QStringLiteral("maria@example.com"), grant("t"))));
        QVERIFY(outcome(
            bench->store.keepGrant(*bench->book.find(one), QStringLiteral("partner-access-token"), grant("p"))));
        QVERIFY(outcome(bench->store.remove(one)));
        QVERIFY(!bench->book.find(one));
        QVERIFY(!m_folder->accountsJson().contains(one.toUtf8()));
        const QStringList keys = keychain().content().keys();
        QCOMPARE(keys.filter(one), QStringList());
        QCOMPARE(keys.filter(two).size(), 2);
    }

    void removalThatFailsKeepsTheAccount_data()
    {
        QTest::addColumn<int>("call");
        QTest::newRow("not listed") << 0;
        QTest::newRow("not read") << 1;
        QTest::newRow("the second not read") << 2;
        QTest::newRow("not removed") << 3;
        QTest::newRow("the second not removed") << 4;
    }
    void removalThatFailsKeepsTheAccount()
    {
        QFETCH(int, call);
        const auto bench = open();
        Account account = transakAccount(QStringLiteral("one"));
        account.fields.setSecret(QStringLiteral("partner-access-token"), Secret(QByteArray("t")));
        const QString id = saved(*bench, std::move(account));
        const auto before = keychain().content();
        keychain().calls.clear();
        keychain().failAt(call, ErrorCause::VaultSilent);
        QCOMPARE(causeOf(outcome(bench->store.remove(id))), ErrorCause::VaultSilent);
        QCOMPARE(keychain().content(), before);
        QVERIFY(bench->book.find(id));
        QVERIFY(m_folder->accountsJson().contains(id.toUtf8()));
    }

    void aKeeperThatOnlySaysItRemovedIsFoundOut()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        const QByteArray envelope = keychain().content().value(services::secretKey(id, kApiKey));
        keychain().fails = [&](const auto &call) -> std::optional<core::Error> {
            if (call.what == QStringLiteral("keys") && keychain().calls.count(QStringLiteral("keys")) > 1)
                keychain().put(services::secretKey(id, kApiKey), envelope);
            return std::nullopt;
        };
        keychain().calls.clear();
        QCOMPARE(causeOf(outcome(bench->store.remove(id))), ErrorCause::VaultRefused);
        QVERIFY(bench->book.find(id));
    }

    void whatIsLockedCannotBeRemoved()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        bench->vault.lock();
        QCOMPARE(causeOf(outcome(bench->store.remove(id))), ErrorCause::VaultLocked);
        QVERIFY(bench->book.find(id));
    }

    // ---- the administrator's accounts

    void anAccountOfTheAdministratorTakesSecretsAlone()
    {
        m_folder->writeAdministrator(json(kPreset));
        const QString id = QStringLiteral("preset");
        const auto bench = open();
        QVERIFY(bench->store.isPreset(id));
        Account changed = bench->book.find(id)->clone();
        changed.name = QStringLiteral("mine");
        QCOMPARE(causeOf(outcome(bench->store.save(std::move(changed)))), ErrorCause::LockedByAdministrator);
        Account moved = bench->book.find(id)->clone();
        moved.environment = core::Environment::Custom;
        moved.customBaseUrl = QUrl(QStringLiteral("https://kyc.example.org"));
        QCOMPARE(causeOf(outcome(bench->store.save(std::move(moved)))), ErrorCause::LockedByAdministrator);
        QCOMPARE(causeOf(outcome(bench->store.remove(id))), ErrorCause::LockedByAdministrator);
        Account entered = bench->book.find(id)->clone();
        entered.fields.setSecret(kApiKey, Secret(QByteArray("mine")));
        QVERIFY(outcome(bench->store.save(std::move(entered))));
        QVERIFY(!m_folder->accountsJson().contains(id.toUtf8()));
        const auto later = open();
        QTRY_COMPARE(secretOf(*later, id), QByteArray("mine"));
    }

    void aPresetWinsOverAnAccountOfTheSameId()
    {
        m_folder->writeAdministrator(json(kPreset).replace("\"preset\"", "\"a-1\""));
        m_folder->writeAccounts(json(kOneAccount));
        const auto bench = open();
        QCOMPARE(bench->book.accounts().size(), 1U);
        QCOMPARE(bench->book.find(QStringLiteral("a-1"))->name, QStringLiteral("company"));
    }

    void aDamagedAdministratorsFileIsSaidAndPresetsNothing()
    {
        m_folder->writeAdministrator("{");
        m_folder->writeAccounts(json(kOneAccount));
        const auto bench = open();
        const auto loaded = bench->store.load();
        QCOMPARE(causeOf(loaded), ErrorCause::FileDamaged);
        QCOMPARE(loaded.error().args, QStringList{QStringLiteral("administrator.json")});
        QCOMPARE(bench->book.accounts().size(), 1U);
    }

    // ---- tokens that logins give

    void aGrantStandsAtOnceAndComesBackWithItsEnd()
    {
        const QDateTime end(QDate(2026, 3, 5), QTime(0, 0), Qt::UTC);
        const QString field = QStringLiteral("partner-access-token");
        const auto bench = open();
        const QString id = saved(*bench, transakAccount(QStringLiteral("one")));
        QFuture<core::Result<void>> kept = bench->store.keepGrant(*bench->book.find(id), field, grant("token", end));
        QCOMPARE(secretOf(*bench, id, field), QByteArray("token"));
        QCOMPARE(bench->store.expiry(id, field), end);
        QVERIFY(outcome(kept));
        {
            const auto later = open();
            QTRY_COMPARE(secretOf(*later, id, field), QByteArray("token"));
            QCOMPARE(later->store.expiry(id, field), end);
        }
        Account typed = bench->book.find(id)->clone(); // another one, entered by hand: its end is not known
        typed.fields.setSecret(field, Secret(QByteArray("typed")));
        QVERIFY(outcome(bench->store.save(std::move(typed))));
        QVERIFY(!bench->store.expiry(id, field));
    }

    void itIsSettledWhenAllThatWasWantedIsKept()
    {
        const QString field = QStringLiteral("partner-access-token");
        const auto bench = open();
        QVERIFY(outcome(bench->store.settled())); // nothing is under way
        const QString id = saved(*bench, transakAccount(QStringLiteral("one")));
        const QFuture<core::Result<void>> kept = bench->store.keepGrant(*bench->book.find(id), field, grant("token"));
        const QFuture<core::Result<void>> settled = bench->store.settled();
        QVERIFY(!settled.isFinished());
        QVERIFY(outcome(settled));
        QVERIFY(kept.isFinished());
    }

    void aGrantThatCannotBeKeptStandsNevertheless()
    {
        const auto bench = open();
        const QString id = saved(*bench, transakAccount(QStringLiteral("one")));
        keychain().fails = [](const auto &) { return std::optional(ScriptedKeeper::error(ErrorCause::VaultFull)); };
        const QString field = QStringLiteral("partner-access-token");
        QCOMPARE(causeOf(outcome(bench->store.keepGrant(*bench->book.find(id), field, grant("token")))),
                 ErrorCause::VaultFull);
        QCOMPARE(secretOf(*bench, id, field), QByteArray("token"));
        bench->vault.lock();
        QCOMPARE(causeOf(outcome(bench->store.keepGrant(*bench->book.find(id), field, grant("token")))),
                 ErrorCause::VaultLocked);
        QVERIFY(secretOf(*bench, id, field).isEmpty()); // nothing comes into a locked program
    }

    void aGrantIsForTheAddressesTheLoginRanWith()
    {
        const QString field = QStringLiteral("partner-access-token");
        const auto bench = open();
        const QString id = saved(*bench, transakAccount(QStringLiteral("one")));
        const Account before = bench->book.find(id)->clone();
        Account moved = before.clone();
        moved.environment = core::Environment::Custom;
        moved.customBaseUrl = QUrl(QStringLiteral("https://kyc.example.org"));
        moved.fields.setSecret(field, Secret(QByteArray("for there")));
        QFuture<core::Result<QString>> saving = bench->store.save(std::move(moved), {field});
        QFuture<core::Result<void>> late = bench->store.keepGrant(before, field, grant("for here")); // not moved yet
        QVERIFY(outcome(saving));
        QCOMPARE(causeOf(outcome(late)), ErrorCause::CancelledByAgent);
        QCOMPARE(causeOf(outcome(bench->store.keepGrant(before, field, grant("for here")))),
                 ErrorCause::CancelledByAgent);
        QCOMPARE(secretOf(*bench, id, field), QByteArray("for there"));
        QVERIFY(keychain().content().value(services::secretKey(id, field)).endsWith("for there"));
    }

    void aGrantForAnAccountThatIsGoneIsNotKept()
    {
        const auto bench = open();
        const QString id = saved(*bench, transakAccount(QStringLiteral("one")));
        QFuture<core::Result<void>> removed = bench->store.remove(id);
        QFuture<core::Result<void>> kept =
            bench->store.keepGrant(*bench->book.find(id), QStringLiteral("partner-access-token"), grant("token"));
        QVERIFY(outcome(removed));
        QVERIFY(!outcome(kept));
        QVERIFY(keychain().content().isEmpty());
    }

    void aDemonstrationsAccountLeavesNothingWithTheKeeper()
    {
        const auto bench = open();
        const QString id = bench->book.add(transakAccount(QStringLiteral("demo")));
        const QString field = QStringLiteral("partner-access-token");
        QVERIFY(outcome(bench->store.keepGrant(*bench->book.find(id), field, grant("token"))));
        QCOMPARE(secretOf(*bench, id, field), QByteArray("token"));
        QVERIFY(!outcome(
            bench->store.keepCustomerToken(*bench->book.find(id), field, QStringLiteral("maria"), grant("t"))));
        QVERIFY(keychain().content().isEmpty());
        QVERIFY(bench->store.load());
        QVERIFY(bench->book.find(id)); // nor does reading the files take it away
    }

    // ---- export and import

    void anExportHoldsNoSecretAndImportsUnderFreshIds()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        const QByteArray exported = bench->store.exported();
        QVERIFY(!exported.contains("the-key"));
        const auto imported = outcome(bench->store.importFrom(exported, QStringLiteral("x.json")));
        QVERIFY(imported);
        QCOMPARE(imported->added, 1);
        QCOMPARE(imported->renamed, QStringList{QStringLiteral("one (2)")});
        QCOMPARE(imported->missing.value(QStringLiteral("one (2)")), QStringList{kApiKey});
        const Account *copy = bench->book.findByName(QStringLiteral("one (2)"));
        QVERIFY(copy && copy->id != id);
        QVERIFY(secretOf(*bench, copy->id).isEmpty());
        QVERIFY(outcome(bench->store.importFrom(exported, QStringLiteral("x.json"))));
        QVERIFY(bench->book.findByName(QStringLiteral("one (3)")));
        const auto later = open();
        QCOMPARE(later->book.accounts().size(), 3U);
    }

    void anImportedAccountDoesNotGetASecretThatIsKept()
    {
        const auto bench = open();
        const QString id = saved(*bench, p100Account(QStringLiteral("one")));
        QByteArray evil = bench->store.exported(); // the same id and name, another address
        evil.replace("\"environment\": \"staging\"",
                     "\"environment\": \"custom\", \"baseUrl\": \"https://evil.example.org\"");
        QVERIFY(outcome(bench->store.importFrom(evil, QStringLiteral("x.json"))));
        const auto later = open();
        QTRY_COMPARE(secretOf(*later, id), QByteArray("the-key"));
        for (const Account &account : later->book.accounts()) {
            if (account.environment == core::Environment::Custom)
                QVERIFY(account.id != id && account.fields.secretKeys().isEmpty());
        }
        QCOMPARE(later->book.accounts().size(), 2U);
    }

    void anImportedAddressWaitsUntilItIsSwitchedOn()
    {
        const auto bench = open();
        const QByteArray file = json("{'format':'kyc-desk-accounts','version':1,'accounts':["
                                     "{'id':'1','name':'usual','provider':'p100','environment':'production'},"
                                     "{'id':'2','name':'own','provider':'p100','environment':'custom','enabled':true,"
                                     "'baseUrl':'https://api.example.org'},"
                                     "{'id':'3','name':'off','provider':'p100','environment':'staging',"
                                     "'enabled':false}]}");
        const auto imported = outcome(bench->store.importFrom(file, QStringLiteral("x.json")));
        QVERIFY(imported);
        QCOMPARE(imported->switchedOff.keys(), QStringList{QStringLiteral("own")});
        QCOMPARE(imported->switchedOff.first(), QUrl(QStringLiteral("https://api.example.org")));
        const auto later = open(); // as it was written
        QVERIFY(later->book.findByName(QStringLiteral("usual"))->isEnabled);
        QVERIFY(!later->book.findByName(QStringLiteral("own"))->isEnabled);
        QVERIFY(!later->book.findByName(QStringLiteral("off"))->isEnabled);
        Account wanted = later->book.findByName(QStringLiteral("own"))->clone();
        wanted.isEnabled = true;
        QVERIFY(outcome(later->store.save(std::move(wanted))));
        QVERIFY(later->book.findByName(QStringLiteral("own"))->isEnabled);
    }

    void whatCannotBeImportedAddsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCause>("cause");
        const auto second = [](const char *account) {
            return json("{'format':'kyc-desk-accounts','version':1,'accounts':[{'id':'1','name':'fine','provider':"
                        "'p100','environment':'staging'},")
                + json(account) + "]}";
        };
        QTest::newRow("damaged") << QByteArray("{") << ErrorCause::FileDamaged;
        QTest::newRow("too new") << json("{'format':'kyc-desk-accounts','version':9}") << ErrorCause::FileTooNew;
        QTest::newRow("a credential in it")
            << second("{'id':'2','name':'n','provider':'p100','environment':'staging','fields':{'api-key':'k'}}")
            << ErrorCause::FileDamaged;
        QTest::newRow("an address without encryption")
            << second("{'id':'2','name':'n','provider':'p100','environment':'custom','baseUrl':"
                      "'http://kyc.example.org'}")
            << ErrorCause::AddressMalformed;
        QTest::newRow("a provider that does not exist")
            << second("{'id':'2','name':'n','provider':'nobody','environment':'staging'}") << ErrorCause::UnknownCheck;
    }
    void whatCannotBeImportedAddsNothing()
    {
        QFETCH(QByteArray, bytes);
        const auto bench = open();
        const auto imported = outcome(bench->store.importFrom(bytes, QStringLiteral("x.json")));
        QVERIFY(!imported);
        QTEST(imported.error().cause, "cause");
        QVERIFY(bench->book.accounts().empty());
        QVERIFY(m_folder->accountsJson().isEmpty());
    }

    void aStoreThatGoesEndsWhatIsUnderWay()
    {
        auto bench = open();
        QFuture<core::Result<QString>> first = bench->store.save(p100Account(QStringLiteral("one")));
        QFuture<core::Result<QString>> second = bench->store.save(p100Account(QStringLiteral("two")));
        bench.reset();
        QVERIFY(first.isFinished() && second.isFinished());
        QVERIFY(!outcome(second));
    }

private:
    [[nodiscard]] ScriptedKeeper &keychain() { return (*m_keepers)[KeeperKind::Keychain]; }

    /// A program with its files read and the vault open, secrets being read.
    [[nodiscard]] std::unique_ptr<StoreBench> open()
    {
        auto bench = std::make_unique<StoreBench>(*m_folder, *m_keepers);
        (void)bench->store.load(); // its verdict is for the tests that are about it
        (void)QTest::qWaitFor([&] { return bench->vault.state() == State::Open; });
        return bench;
    }
    [[nodiscard]] QStringList configFiles() const
    {
        return QDir(m_folder->places().configFolder).entryList(QDir::Files);
    }
    /// As far as an account is added before the file names it.
    [[nodiscard]] std::unique_ptr<services::PendingAccount> halfAdded()
    {
        auto pending = services::PendingAccount::note(m_folder->places().accountsFile(), QStringLiteral("half"));
        keychain().put(services::secretKey(QStringLiteral("half"), kApiKey), "nobody's");
        return pending ? *std::move(pending) : nullptr;
    }
    [[nodiscard]] static QString saved(StoreBench &bench, Account account)
    {
        return outcome(bench.store.save(std::move(account))).value_or(QString());
    }

    std::unique_ptr<test::StoreFolder> m_folder;
    std::unique_ptr<test::ScriptedKeepers> m_keepers;
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "test_accountstore.moc"
