// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/desk.h"
#include "services/loginname.h"
#include "services/secretkeys.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QRegularExpression>
#include <QTest>

using namespace kyc;
using core::Account;
using core::Secret;
using records::AuditAction;
using services::RecordsSession;
using test::outcome;
using vault::KeeperKind;

namespace {

// What must never be in the audit: it is looked for in every entry of every test.
const QByteArray kKeyCanary = "key-canary-3f9a";
const QByteArray kPassphrase = "passphrase-canary correct horse";
const QString kNameCanary = QStringLiteral("Name-Canary of Maria Kranjec");
const QString kMailCanary = QStringLiteral("mail-canary@example.com");

/// A desk whose vault file and records are open, with whatever the audit was told since.
class OpenDesk
{
public:
    OpenDesk() : m_desk(std::make_unique<services::Desk>(m_folder.places()))
    {
        if (!outcome(m_desk->vault().choose(KeeperKind::File, Secret(QByteArray(kPassphrase)))))
            qFatal("no vault");
        m_desk->records().follow();
        if (!QTest::qWaitFor([this] { return m_desk->records().state() == RecordsSession::State::Open; }, 30'000))
            qFatal("no records");
        m_seen = entries().size();
    }
    ~OpenDesk()
    {
        const QByteArray all = everything();
        for (const QByteArray &canary :
             {kKeyCanary, kPassphrase, kNameCanary.toUtf8(), kMailCanary.toUtf8(), QByteArray("anary")}) {
            if (all.contains(canary))
                qFatal("something of a person or a secret is in the audit");
        }
    }
    Q_DISABLE_COPY_MOVE(OpenDesk)

    [[nodiscard]] services::Desk &desk() { return *m_desk; }
    [[nodiscard]] services::AccountStore &store() { return m_desk->store(); }
    [[nodiscard]] services::VaultSession &vault() { return m_desk->vault(); }
    /// The id of an account that was kept; what was told of it is passed over.
    [[nodiscard]] QString add()
    {
        const auto id = outcome(store().save(test::p100Account(kNameCanary, kKeyCanary)));
        if (!id)
            qFatal("no account");
        m_seen = entries().size();
        return *id;
    }
    /// "action outcome" of each entry since, with "@" and the account where there is one.
    [[nodiscard]] QStringList told()
    {
        const QList<records::AuditLine> all = entries();
        QStringList told;
        for (const records::AuditLine &line : all.mid(m_seen)) {
            const QByteArray account = line.entry.account.isEmpty() ? QByteArray() : " @" + line.entry.account;
            told.append(QString::fromUtf8(line.entry.action + ' ' + line.entry.outcome + account).trimmed());
        }
        return told;
    }

private:
    [[nodiscard]] QList<records::AuditLine> entries()
    {
        // What was noted before is in the log before this answers.
        return outcome(m_desk->trail().log().read({}, {false, 0, 1000})).value();
    }
    [[nodiscard]] QByteArray everything()
    {
        QByteArray all;
        for (const records::AuditLine &line : entries()) {
            const records::AuditEntry &entry = line.entry;
            all += entry.agent + entry.action + entry.account + entry.check + entry.customer + entry.reference
                + entry.outcome + line.sealedReference + '\n';
        }
        return all;
    }

    test::StoreFolder m_folder;
    std::unique_ptr<services::Desk> m_desk;
    qsizetype m_seen = 0;
};

QString about(const char *what, const QString &id)
{
    return QString::fromLatin1(what) + QStringLiteral(" @") + id;
}

} // namespace

/// The audit is told of everything that happens at the desk, and of nobody it happens to.
class TestAuditWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountWithItsCredential();
    void whatChangesOfAnAccount_data();
    void whatChangesOfAnAccount();
    void whatWasNotKeptIsNotTold();
    void importsAndExports();
    void theVaultMoves();
    void thePassphraseChanges();
    void theVaultIsBegunAfresh();
    void wrongPassphrases();
    void whatSettingsWereAndAre_data();
    void whatSettingsWereAndAre();
    void anotherNameIsNotedByTheOneBefore();
};

void TestAuditWatch::anAccountWithItsCredential()
{
    OpenDesk open;
    const QString id = outcome(open.store().save(test::p100Account(kNameCanary, kKeyCanary))).value();
    QCOMPARE(open.told(),
             (QStringList{about("account-change added", id), about("credential-change entered field=api-key", id)}));
}

void TestAuditWatch::whatChangesOfAnAccount_data()
{
    using Change = std::function<void(Account &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("its name") << Change([](Account &account) { account.name = kMailCanary; })
                              << QStringList{QStringLiteral("account-change changed")};
    QTest::newRow("switched off") << Change([](Account &account) { account.isEnabled = false; })
                                  << QStringList{QStringLiteral("account-change switched-off")};
    QTest::newRow("its quota and switched off") << Change([](Account &account) {
        account.quota = core::Quota{};
        account.isEnabled = false;
    }) << QStringList{QStringLiteral("account-change changed"), QStringLiteral("account-change switched-off")};
    QTest::newRow("its key") << Change([](Account &account) {
        account.fields.setSecret(QStringLiteral("api-key"), Secret(QByteArray("another-canary")));
    }) << QStringList{QStringLiteral("credential-change entered field=api-key")};
    QTest::newRow("nothing") << Change([](Account &) { }) << QStringList{};
}

void TestAuditWatch::whatChangesOfAnAccount()
{
    QFETCH(const std::function<void(Account &)>, change);
    QFETCH(QStringList, told);
    OpenDesk open;
    const QString id = open.add();
    Account account = open.desk().accounts().find(id)->clone();
    change(account);
    QVERIFY(outcome(open.store().save(std::move(account))).has_value());
    for (QString &line : told)
        line += QStringLiteral(" @") + id;
    QCOMPARE(open.told(), told);

    Account back = open.desk().accounts().find(id)->clone();
    back.isEnabled = true;
    const bool wasOff = !open.desk().accounts().find(id)->isEnabled;
    QVERIFY(outcome(open.store().save(std::move(back), {}, {QStringLiteral("api-key")})).has_value());
    if (wasOff)
        told.append(about("account-change switched-on", id));
    told.append(about("credential-change removed field=api-key", id));
    QVERIFY(outcome(open.store().remove(id)).has_value());
    told.append(about("account-change removed", id));
    QCOMPARE(open.told(), told);
}

void TestAuditWatch::whatWasNotKeptIsNotTold()
{
    OpenDesk open;
    Account unfit = test::p100Account(kNameCanary, kKeyCanary);
    unfit.providerId = QStringLiteral("nobody");
    QVERIFY(!outcome(open.store().save(std::move(unfit))));
    QVERIFY(!outcome(open.store().importFrom("not JSON, mail-canary@example.com", kNameCanary)));
    QCOMPARE(open.told(), QStringList{});
}

void TestAuditWatch::importsAndExports()
{
    OpenDesk open;
    const QString id = open.add();
    const QByteArray file = open.store().exported();
    open.desk().watch().accountsExported(open.store().exportedCount());
    QVERIFY(outcome(open.store().importFrom(file, kNameCanary + QStringLiteral(".json"))).has_value());
    QString added;
    for (const Account &account : open.desk().accounts().accounts()) {
        if (account.id != id)
            added = account.id;
    }
    QCOMPARE(open.told(),
             (QStringList{QStringLiteral("export accounts=1"), about("account-change added", added),
                          QStringLiteral("import-accounts added=1 renamed=1 switched-off=0")}));
}

void TestAuditWatch::theVaultMoves()
{
    test::StoreFolder folder;
    test::ScriptedKeepers keepers;
    services::Settings settings(folder.places().settingsFile());
    services::VaultSession session(settings, folder.places(), keepers.maker());
    const core::SystemClock clock;
    const records::DataKey key = records::DataKey::fresh();
    QVERIFY(outcome(records::Database(folder.places().recordsFile(), key).opened()).has_value());
    services::AuditTrail trail(session, settings, folder.places(), clock);
    const services::AuditWatch watch(trail, session, settings);
    QVERIFY(outcome(session.choose(KeeperKind::Keychain)).has_value());
    QVERIFY(outcome(session.moveTo(KeeperKind::File, Secret(QByteArray(kPassphrase)))).has_value());
    const QList<records::AuditLine> lines = outcome(trail.log().read({}, {false, 0, 100})).value();
    QStringList told;
    for (const records::AuditLine &line : lines)
        told.append(QString::fromUtf8(line.entry.action + ' ' + line.entry.outcome));
    QCOMPARE(told.count(QStringLiteral("credential-change moved from=keychain to=file")), 1);
    QCOMPARE(told.filter(QStringLiteral("unlock")).size(), 1); // moving is neither locking nor unlocking
    QVERIFY(told.filter(QRegularExpression(QStringLiteral("^lock"))).isEmpty());
}

void TestAuditWatch::thePassphraseChanges()
{
    OpenDesk open;
    const auto change = [&open](const QByteArray &present) {
        return outcome(
            open.vault().changePassphrase(Secret(QByteArray(present)), Secret(QByteArray("new-passphrase-canary"))));
    };
    QVERIFY(!change("wrong-canary"));
    QVERIFY(change(kPassphrase).has_value());
    QCOMPARE(open.told(),
             (QStringList{QStringLiteral("failed-attempt change-passphrase passphrase-wrong"),
                          QStringLiteral("credential-change passphrase-changed")}));
}

void TestAuditWatch::theVaultIsBegunAfresh()
{
    OpenDesk open;
    open.vault().lock();
    const auto afresh =
        open.vault().startAfresh(Secret(QByteArray("new-passphrase-canary")), open.desk().clock().nowUtc());
    QVERIFY(outcome(afresh).has_value());
    QTRY_COMPARE(open.desk().records().state(), RecordsSession::State::Refused); // the key to them is put aside too
    QCOMPARE(open.told(),
             (QStringList{QStringLiteral("lock"), QStringLiteral("unlock file"),
                          QStringLiteral("credential-change begun-afresh")}));
}

void TestAuditWatch::wrongPassphrases()
{
    OpenDesk open;
    open.vault().lock();
    for (int i = 0; i < 2; ++i)
        QVERIFY(!outcome(open.vault().unlock(Secret(QByteArray("wrong-canary")))));
    QVERIFY(outcome(open.vault().unlock(Secret(QByteArray(kPassphrase)))).has_value());
    const QString failed = QStringLiteral("failed-attempt unlock passphrase-wrong");
    QCOMPARE(open.told(), (QStringList{QStringLiteral("lock"), failed, failed, QStringLiteral("unlock file")}));
}

void TestAuditWatch::whatSettingsWereAndAre_data()
{
    QTest::addColumn<services::Setting>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("told");
    using services::Setting;
    QTest::newRow("a number") << Setting::RetentionLookupDays << QVariant(30)
                              << QStringLiteral("settings records/keep-lookups-days from=1827 to=30");
    QTest::newRow("a flag") << Setting::RequiresReference << QVariant(true)
                            << QStringLiteral("settings audit/requires-reference from=false to=true");
    QTest::newRow("a text") << Setting::CompanyCaFile << QVariant(QStringLiteral("/home/canary/ca.pem"))
                            << QStringLiteral("settings network/company-ca-file");
}

void TestAuditWatch::whatSettingsWereAndAre()
{
    QFETCH(const services::Setting, setting);
    QFETCH(const QVariant, value);
    QFETCH(const QString, told);
    OpenDesk open;
    const QVariant before = open.desk().settings().value(setting);
    QVERIFY(open.desk().settings().set(setting, value).has_value());
    QCOMPARE(open.told(), QStringList{told});
    QVERIFY(open.desk().settings().set(setting, before).has_value());
    const QString back = told.contains(u'=') ? told.section(u' ', 0, 1)
            + QStringLiteral(" from=%1 to=%2").arg(told.section(u'=', 2), told.section(u'=', 1, 1).section(u' ', 0, 0))
                                             : told;
    QCOMPARE(open.told(), (QStringList{told, back}));
}

void TestAuditWatch::anotherNameIsNotedByTheOneBefore()
{
    OpenDesk open;
    services::Settings &settings = open.desk().settings();
    QVERIFY(settings.set(services::Setting::AgentName, QStringLiteral("maria")).has_value());
    QVERIFY(settings.set(services::Setting::AgentName, QStringLiteral("otto")).has_value());
    QVERIFY(settings.set(services::Setting::RevealSeconds, 20).has_value());
    const auto lines = outcome(open.desk().trail().log().read({}, {.isNewestFirst = true, .most = 3}));
    QCOMPARE(lines->size(), 3);
    const QByteArray told = "general/agent-name login=" + services::loginName().toUtf8();
    QCOMPARE(lines->at(2).entry.agent, services::loginName().toUtf8());
    QCOMPARE(lines->at(2).entry.outcome, told);
    QCOMPARE(lines->at(1).entry.agent, QByteArray("maria"));
    QCOMPARE(lines->at(1).entry.outcome, told);
    QCOMPARE(lines->at(0).entry.agent, QByteArray("otto"));
}

QTEST_GUILESS_MAIN(TestAuditWatch)
#include "test_auditwatch.moc"
