// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/clihome.h"
#include "services/secretkeys.h"
#include "support/keyringsession.h"
#include "support/sandboxprocess.h"
#include "support/vaultwait.h"
#include "vault/filekeeper.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace kyc;
using namespace kyc::test;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

const QMap<QString, QString> kSecrets{
    {QStringLiteral("P100_KEY"), QStringLiteral("p100-sandbox-key")},
    {QStringLiteral("P100_ELSEWHERE"), QStringLiteral("p100-sandbox-key-elsewhere")},
    {QStringLiteral("WRONG"), QStringLiteral("not-the-key-of-anybody")},
    {QStringLiteral("TRANSAK_SECRET"), QStringLiteral("transak-sandbox-secret")},
};

/// Puts bytes that are no secret of ours in the place of the account's that was added last.
bool spoilNewestSecret(const CliHome &home)
{
    QDirIterator files(home.path(), {QStringLiteral("vault.kyc"), QStringLiteral("accounts.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QString vaultPath;
    QJsonArray accounts;
    while (files.hasNext()) {
        QFile file(files.next());
        if (files.fileName() == QStringLiteral("vault.kyc"))
            vaultPath = file.fileName();
        else if (file.open(QIODevice::ReadOnly))
            accounts = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("accounts")).toArray();
    }
    const QString id = accounts.last().toObject().value(QStringLiteral("id")).toString();
    QFile passphrase(home.passphraseSource().section(u':', 1));
    if (id.isEmpty() || !passphrase.open(QIODevice::ReadOnly))
        return false;
    vault::FileKeeper keeper(vaultPath);
    const QString key = services::secretKey(id, QStringLiteral("api-key"));
    return outcome(keeper.open(core::Secret(passphrase.readAll().trimmed())))
        && outcome(keeper.write(key, core::Secret(QByteArray("no envelope"))));
}

} // namespace

/// Accounts kept by one call of the program and used by the next, with a vault file and the simulated providers.
class TestCliAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.problem())); }
    void withoutAChoiceNothingIsKept();
    void addListTestLookUpEditRemove();
    void aWrongKeyIsSaidToBeWrong();
    void aNewAddressAsksForTheSecretAgain();
    void anImportedAccountHasNoSecret();
    void partnerTokensAreMadeByThemselves();
    void oneEntryThatIsNotWholeLeavesTheOthers();
    void theWrongPassphraseOpensNothing();
    void theKeychainIsNamedWhenItFails_data();
    void theKeychainIsNamedWhenItFails();
    void movedFromTheFileToTheKeychainAndBack();
    void theAdministratorPresetsAndLocks();
    void misuse_data();
    void misuse();

private:
    [[nodiscard]] QStringList addP100(const QString &name, const QString &variable) const
    {
        return words(QStringLiteral("accounts add --provider p100 --name %1 --base-url %2 --secret api-key=env:%3")
                         .arg(name, m_sandbox.url().toString(), variable));
    }

    SandboxProcess m_sandbox;
};

void TestCliAccounts::withoutAChoiceNothingIsKept()
{
    const CliHome home;
    const CliAnswer answer = home.run(addP100(QStringLiteral("p"), QStringLiteral("P100_KEY")), kSecrets);
    QCOMPARE(answer.exitStatus, 3);
    QVERIFY2(answer.problems.contains("vault choose"), answer.problems.constData());
    QCOMPARE(home.run(words(QStringLiteral("accounts list --format json"))).json().size(), 0);
    QCOMPARE(home.run(words(QStringLiteral("vault status"))).exitStatus, 3);
}

void TestCliAccounts::addListTestLookUpEditRemove()
{
    const CliHome home;
    QVERIFY(home.chooseVaultFile());
    QCOMPARE(home.run(words(QStringLiteral("vault status"))).exitStatus, 0);
    const CliAnswer added = home.run(addP100(QStringLiteral("p100-try"), QStringLiteral("P100_KEY")), kSecrets);
    QVERIFY2(added.exitStatus == 0, added.problems.constData());

    const QJsonObject listed = home.run(words(QStringLiteral("accounts list --format json"))).object();
    QCOMPARE(listed.value(QStringLiteral("name")).toString(), QStringLiteral("p100-try"));
    QCOMPARE(listed.value(QStringLiteral("credential")).toObject().value(QStringLiteral("state")).toString(),
             QStringLiteral("untested"));

    const CliAnswer tested = home.run(words(QStringLiteral("accounts test --account p100-try --format json")));
    QVERIFY2(tested.exitStatus == 0, tested.problems.constData());
    QCOMPARE(tested.object().value(QStringLiteral("taken")).toBool(), true);

    const QString lookup =
        QStringLiteral("lookup --account p100-try --field external-user-id=u-approved --format json");
    const CliAnswer looked = home.run(words(lookup));
    QVERIFY2(looked.exitStatus == 0, looked.problems.constData());
    QCOMPARE(looked.object().value(QStringLiteral("status")).toString(), QStringLiteral("Approved"));
    QCOMPARE(looked.object().value(QStringLiteral("account")).toString(), QStringLiteral("p100-try"));

    const CliAnswer edited =
        home.run(words(QStringLiteral("accounts edit --account p100-try --name p100-wrong --secret api-key=env:WRONG")),
                 kSecrets);
    QVERIFY2(edited.exitStatus == 0, edited.problems.constData());
    const CliAnswer refused = home.run(
        words(QStringLiteral("lookup --account p100-wrong --field external-user-id=u-approved --format json")));
    QCOMPARE(refused.exitStatus, 1);
    const QJsonObject error = refused.object().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("kind")).toString(), QStringLiteral("Unauthorized"));

    QCOMPARE(home.run(words(QStringLiteral("accounts remove --account p100-wrong"))).exitStatus, 2);
    const CliAnswer removed = home.run(words(QStringLiteral("accounts remove --account p100-wrong --yes")));
    QVERIFY2(removed.exitStatus == 0, removed.problems.constData());
    QCOMPARE(home.run(words(QStringLiteral("accounts list --format json"))).json().size(), 0);
}

void TestCliAccounts::aWrongKeyIsSaidToBeWrong()
{
    const CliHome home;
    QVERIFY(home.chooseVaultFile());
    QCOMPARE(home.run(addP100(QStringLiteral("wrong"), QStringLiteral("WRONG")), kSecrets).exitStatus, 0);
    QCOMPARE(home.run(addP100(QStringLiteral("elsewhere"), QStringLiteral("P100_ELSEWHERE")), kSecrets).exitStatus, 0);
    const CliAnswer answer = home.run(words(QStringLiteral("accounts test --format json")));
    QCOMPARE(answer.exitStatus, 1);
    const auto message = [&answer](qsizetype index) {
        return answer.object(index)
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("message"))
            .toString();
    };
    QVERIFY2(message(0).contains(QStringLiteral("refused the key as wrong")), qPrintable(message(0)));
    QVERIFY2(message(1).contains(QStringLiteral("IP address")), qPrintable(message(1)));
    const QJsonObject listed = home.run(words(QStringLiteral("accounts list --format json"))).object();
    QCOMPARE(listed.value(QStringLiteral("credential")).toObject().value(QStringLiteral("state")).toString(),
             QStringLiteral("refused"));
}

void TestCliAccounts::aNewAddressAsksForTheSecretAgain()
{
    SandboxProcess other;
    QVERIFY2(other.start(), qPrintable(other.problem()));
    const CliHome home;
    QVERIFY(home.chooseVaultFile());
    QCOMPARE(home.run(addP100(QStringLiteral("p"), QStringLiteral("P100_KEY")), kSecrets).exitStatus, 0);
    // By the program, and by somebody who edits the file.
    QFile file(home.filePath(QStringLiteral("config/kyc-desk/accounts.json")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(!text.contains("p100-sandbox-key"));
    text.replace(m_sandbox.url().toString().toUtf8(), other.url().toString().toUtf8());
    QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
    file.close();
    const CliAnswer looked =
        home.run(words(QStringLiteral("lookup --account p --field external-user-id=u-approved --format json")));
    QCOMPARE(looked.exitStatus, 1);
    QCOMPARE(looked.object().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
             QStringLiteral("MissingCredential"));
    QCOMPARE(other.requests(), 0);
}

void TestCliAccounts::anImportedAccountHasNoSecret()
{
    const CliHome home;
    QVERIFY(home.chooseVaultFile());
    QCOMPARE(home.run(addP100(QStringLiteral("p"), QStringLiteral("P100_KEY")), kSecrets).exitStatus, 0);
    const CliAnswer exported = home.run(words(QStringLiteral("accounts export")));
    QCOMPARE(exported.exitStatus, 0);
    QVERIFY(!exported.output.contains("p100-sandbox-key"));
    CliCall call = home.call(words(QStringLiteral("accounts import --file -")));
    call.input = exported.output;
    const CliAnswer imported = runCli(call);
    QVERIFY2(imported.exitStatus == 0, imported.problems.constData());
    QVERIFY2(imported.problems.contains("api-key"), imported.problems.constData());
    QVERIFY2(imported.problems.contains("switched off: " + m_sandbox.url().toEncoded()), imported.problems.constData());
    const QJsonArray listed = home.run(words(QStringLiteral("accounts list --format json"))).json();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.at(1).toObject().value(QStringLiteral("credential")).toObject().value(QStringLiteral("state")),
             QJsonValue(QStringLiteral("missing")));
    QVERIFY(listed.at(0).toObject().value(QStringLiteral("enabled")).toBool());
    QVERIFY(!listed.at(1).toObject().value(QStringLiteral("enabled")).toBool(true)); // it has an address of its own
}

void TestCliAccounts::partnerTokensAreMadeByThemselves()
{
    const CliHome home;
    QVERIFY(home.chooseVaultFile());
    const QString add = QStringLiteral("accounts add --provider transak --name t --base-url %1 --field "
                                       "api-key=transak-sandbox-key --secret api-secret=env:TRANSAK_SECRET");
    const CliAnswer added = home.run(words(add.arg(m_sandbox.url().toString())), kSecrets);
    QVERIFY2(added.exitStatus == 0, added.problems.constData());
    const int before = m_sandbox.requests(QStringLiteral("transak/partner-token"));
    const QString lookup = QStringLiteral("lookup --account t --check transak/id-proof --format json --field "
                                          "email=submitted@example.com --field workflow-run-id=wfr-submitted");
    for (int i = 0; i < 2; ++i) { // the second time with the token that was kept
        const CliAnswer looked = home.run(words(lookup));
        QVERIFY2(looked.exitStatus == 0, (looked.output + looked.problems).constData());
        QCOMPARE(looked.object().value(QStringLiteral("status")).toString(), QStringLiteral("InReview"));
    }
    QCOMPARE(m_sandbox.requests(QStringLiteral("transak/partner-token")), before + 1);
}

void TestCliAccounts::oneEntryThatIsNotWholeLeavesTheOthers()
{
    const CliHome home;
    QVERIFY(home.chooseVaultFile());
    QCOMPARE(home.run(addP100(QStringLiteral("whole"), QStringLiteral("P100_KEY")), kSecrets).exitStatus, 0);
    QCOMPARE(home.run(addP100(QStringLiteral("broken"), QStringLiteral("P100_KEY")), kSecrets).exitStatus, 0);
    QVERIFY(spoilNewestSecret(home));

    const QString lookup = QStringLiteral("lookup --account %1 --field external-user-id=u-approved --format json");
    const CliAnswer whole = home.run(words(lookup.arg(QStringLiteral("whole"))));
    QVERIFY2(whole.exitStatus == 0, whole.problems.constData());
    QVERIFY2(whole.problems.contains("not whole"), whole.problems.constData());
    const CliAnswer broken = home.run(words(lookup.arg(QStringLiteral("broken"))));
    QCOMPARE(broken.exitStatus, 1);
    QCOMPARE(broken.object().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
             QStringLiteral("MissingCredential"));

    const CliAnswer mended =
        home.run(words(QStringLiteral("accounts edit --account broken --secret api-key=env:P100_KEY")), kSecrets);
    QVERIFY2(mended.exitStatus == 0, mended.problems.constData());
    const CliAnswer again = home.run(words(lookup.arg(QStringLiteral("broken"))));
    QVERIFY2(again.exitStatus == 0 && again.problems.isEmpty(), again.problems.constData());
}

void TestCliAccounts::theWrongPassphraseOpensNothing()
{
    const CliHome home;
    QVERIFY(home.chooseVaultFile());
    QCOMPARE(home.run(addP100(QStringLiteral("p"), QStringLiteral("P100_KEY")), kSecrets).exitStatus, 0);
    CliCall call = home.call({});
    call.arguments = words(QStringLiteral("lookup --account p --field external-user-id=u-approved --passphrase stdin"));
    call.input = "something else\n";
    const CliAnswer answer = runCli(call);
    QCOMPARE(answer.exitStatus, 3);
    QVERIFY2(answer.problems.contains("passphrase is wrong"), answer.problems.constData());
    QVERIFY(answer.output.isEmpty());
}

void TestCliAccounts::theKeychainIsNamedWhenItFails_data()
{
    QTest::addColumn<QString>("fate");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("locked") << QStringLiteral("locked") << QByteArray("locked");
    QTest::newRow("killed") << QStringLiteral("killed") << QByteArray("no keychain");
    QTest::newRow("without a bus") << QStringLiteral("no bus") << QByteArray("no keychain");
}

void TestCliAccounts::theKeychainIsNamedWhenItFails()
{
    QFETCH(const QString, fate);
    QFETCH(const QByteArray, says);
    KeyringSession session;
    QVERIFY2(session.isUsable() && session.startKeyring(), qPrintable(session.problem()));
    QMap<QString, QString> variables = kSecrets;
    variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), session.address());
    const CliHome home;
    CliCall choose = home.call({}, variables);
    choose.arguments = words(QStringLiteral("vault choose --keeper keychain"));
    const CliAnswer chosen = runCli(choose);
    QVERIFY2(chosen.exitStatus == 0, chosen.problems.constData());
    const CliAnswer added = home.run(addP100(QStringLiteral("p"), QStringLiteral("P100_KEY")), variables);
    QVERIFY2(added.exitStatus == 0, added.problems.constData());

    if (fate == u"locked")
        QVERIFY(session.lockKeyring());
    else if (fate == u"killed")
        session.killKeyring();
    else
        session.endBus();
    CliCall lookup = home.call({}, variables);
    lookup.arguments = words(QStringLiteral("lookup --account p --field external-user-id=u-approved --format json"));
    const CliAnswer looked = runCli(lookup);
    QCOMPARE(looked.exitStatus, 3);
    QVERIFY2(looked.problems.contains(says), looked.problems.constData());
    QVERIFY(looked.output.isEmpty());
    QVERIFY(!looked.problems.contains("p100-sandbox-key"));
    QCOMPARE(home.run(addP100(QStringLiteral("q"), QStringLiteral("P100_KEY")), variables).exitStatus, 3);
}

void TestCliAccounts::movedFromTheFileToTheKeychainAndBack()
{
    KeyringSession session;
    QVERIFY2(session.isUsable() && session.startKeyring(), qPrintable(session.problem()));
    QMap<QString, QString> variables = kSecrets;
    variables.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), session.address());
    const CliHome home;
    QVERIFY(home.chooseVaultFile());
    QCOMPARE(home.run(addP100(QStringLiteral("p"), QStringLiteral("P100_KEY")), variables).exitStatus, 0);
    const QString lookup = QStringLiteral("lookup --account p --field external-user-id=u-approved --format json");
    // From the first lookup on, the keys of the records and of the audit are kept beside the credential.
    const std::array<std::pair<const char *, const char *>, 2> moves{{{"keychain", "moved: 1"}, {"file", "moved: 5"}}};
    for (const auto &[keeper, says] : moves) {
        const CliAnswer moved = home.run(words(QStringLiteral("vault move --to ") + QLatin1String(keeper)), variables);
        QVERIFY2(moved.exitStatus == 0, moved.problems.constData());
        QVERIFY2(moved.problems.contains(says), moved.problems.constData());
        const CliAnswer looked = home.run(words(lookup), variables);
        QVERIFY2(looked.exitStatus == 0, looked.problems.constData());
    }
}

void TestCliAccounts::theAdministratorPresetsAndLocks()
{
    const CliHome home;
    QVERIFY(QDir(home.path()).mkpath(QStringLiteral("system/kyc-desk")));
    QFile file(home.filePath(QStringLiteral("system/kyc-desk/administrator.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QJsonObject account{{QStringLiteral("id"), QStringLiteral("p100-eu")},
                              {QStringLiteral("name"), QStringLiteral("P100")},
                              {QStringLiteral("provider"), QStringLiteral("p100")},
                              {QStringLiteral("environment"), QStringLiteral("custom")},
                              {QStringLiteral("baseUrl"), m_sandbox.url().toString()},
                              {QStringLiteral("enabled"), true},
                              {QStringLiteral("fields"), QJsonObject()}};
    const QJsonObject keeper{{QStringLiteral("value"), QStringLiteral("file")}, {QStringLiteral("locked"), true}};
    file.write(
        QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("kyc-desk-administrator")},
                                  {QStringLiteral("version"), 1},
                                  {QStringLiteral("settings"), QJsonObject{{QStringLiteral("vault/keeper"), keeper}}},
                                  {QStringLiteral("accounts"), QJsonArray{account}}})
            .toJson());
    file.close();

    QCOMPARE(home.run(words(QStringLiteral("vault choose --keeper keychain"))).exitStatus, 2);
    QVERIFY(home.chooseVaultFile());
    const QJsonObject listed = home.run(words(QStringLiteral("accounts list --format json"))).object();
    QCOMPARE(listed.value(QStringLiteral("preset")).toBool(), true);
    QCOMPARE(home.run(words(QStringLiteral("accounts edit --account P100 --name mine"))).exitStatus, 2);
    QCOMPARE(home.run(words(QStringLiteral("accounts remove --account P100 --yes"))).exitStatus, 2);
    const CliAnswer entered =
        home.run(words(QStringLiteral("accounts edit --account P100 --secret api-key=env:P100_KEY")), kSecrets);
    QVERIFY2(entered.exitStatus == 0, entered.problems.constData());
    const CliAnswer looked =
        home.run(words(QStringLiteral("lookup --account P100 --field external-user-id=u-approved --format json")));
    QVERIFY2(looked.exitStatus == 0, looked.problems.constData());
}

void TestCliAccounts::misuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no provider") << "accounts add --name x" << QByteArray("--provider");
    QTest::newRow("no name") << "accounts add --provider p100" << QByteArray("--name");
    QTest::newRow("a secret typed") << "accounts add --provider p100 --name x --secret api-key=hunter2"
                                    << QByteArray("not taken from the command line");
    QTest::newRow("a secret as a field") << "accounts add --provider p100 --name x --field api-key=hunter2"
                                         << QByteArray("is a secret");
    QTest::newRow("nothing to change") << "accounts edit --account x" << QByteArray("what is to be changed");
    QTest::newRow("nobody of that name") << "accounts edit --account x --name y" << QByteArray("no account");
    QTest::newRow("both on and off") << "accounts edit --account x --enable --disable" << QByteArray("exclude");
    QTest::newRow("a keeper that is none") << "vault choose --keeper paper" << QByteArray("keychain or file");
    QTest::newRow("an address beside an account")
        << "lookup --account x --environment staging --field external-user-id=u" << QByteArray("own address");
    QTest::newRow("a passphrase for nothing")
        << "lookup --check p100/kyc --passphrase env:X" << QByteArray("--account alone");
}

void TestCliAccounts::misuse()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, says);
    const CliHome home;
    CliCall call = home.call({});
    call.arguments = words(line);
    const CliAnswer answer = runCli(call);
    QCOMPARE(answer.exitStatus, 2);
    QVERIFY2(answer.problems.contains(says), answer.problems.constData());
    QVERIFY(!answer.problems.contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestCliAccounts)
#include "test_cliaccounts.moc"
