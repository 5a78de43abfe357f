// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/clihome.h"
#include "records/checkpointfolder.h"
#include "records/database.h"
#include "records/statement.h"
#include "services/audittrail.h"
#include "support/fixedclock.h"
#include "support/vaultwait.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using records::AuditAction;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// A user who has a store with some entries in its audit.
class AuditedHome
{
public:
    explicit AuditedHome(bool hasStore = true)
    {
        if (!m_home.chooseVaultFile())
            qFatal("no vault");
        if (hasStore)
            makeStore();
    }

    [[nodiscard]] const CliHome &home() const { return m_home; }
    [[nodiscard]] QString store() const { return m_home.filePath(QStringLiteral("data/kyc-desk/records.sqlite")); }
    [[nodiscard]] QString checkpoints() const { return m_home.filePath(QStringLiteral("data/kyc-desk/checkpoints")); }
    [[nodiscard]] CliAnswer run(const QString &line) const { return m_home.run(words(line)); }
    [[nodiscard]] CliAnswer runOpen(const QString &line) const
    {
        return m_home.run(words(line) + QStringList{QStringLiteral("--passphrase"), m_home.passphraseSource()});
    }
    [[nodiscard]] static QJsonObject object(const CliAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.output).object();
    }
    /// "action outcome" of what came after the entries it began with.
    [[nodiscard]] QStringList told() const
    {
        records::AuditLog log(store());
        const auto lines = outcome(log.read({}, {false, 10, 1000})).value();
        QStringList told;
        for (const records::AuditLine &line : lines)
            told.append(QString::fromUtf8(line.entry.action + ' ' + line.entry.outcome).trimmed());
        return told;
    }
    /// By somebody who writes to the file itself, and knows of the hurdles.
    [[nodiscard]] bool forge(const QString &sql) const
    {
        records::Database store(this->store(), m_key);
        const auto forged = outcome(store.change<void>([sql](const QSqlDatabase &database) {
            return records::runSql(database, QStringLiteral("DROP TRIGGER audit_is_not_changed"))
                .and_then(
                    [&] { return records::runSql(database, QStringLiteral("DROP TRIGGER audit_is_not_removed")); })
                .and_then([&] { return records::runSql(database, QStringLiteral("DELETE FROM audit_reference")); })
                .and_then([&] { return records::runSql(database, sql); });
        }));
        return forged.has_value();
    }

private:
    void makeStore()
    {
        const records::Database store(this->store(), m_key);
        if (!outcome(store.opened()))
            qFatal("no store");
        const FixedClock clock;
        std::vector<records::AuditNote> notes;
        for (int day = 0; day < 10; ++day) {
            records::AuditNote note;
            note.time = clock.nowUtc().addDays(day);
            note.agent = day % 2 == 0 ? QStringLiteral("maria") : QStringLiteral("=otto");
            note.action = day % 2 == 0 ? AuditAction::Lookup : AuditAction::Reveal;
            note.account = QStringLiteral("gone-account");
            note.customer = QStringLiteral("u-1042-canary");
            note.reference = QStringLiteral("ticket-canary of Maria");
            notes.push_back(note);
        }
        records::AuditLog log(this->store());
        if (!outcome(log.append(notes, std::make_shared<records::AuditKeys>(m_key))))
            qFatal("no entries");
    }

    CliHome m_home;
    records::DataKey m_key = records::DataKey::fresh();
};

} // namespace

/// The audit at the command line: verified, signed, handed over.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAStoreItIsSaid_data();
    void withoutAStoreItIsSaid();
    void aSoundAuditVerifiesWithoutThePassphrase();
    void checkpointsAreMadeAndVouch();
    void aBrokenChainIsOne();
    void aCutIsFoundByACheckpoint();
    void aCutBackToACheckpointIsKnownToTheVault();
    void evidenceThatCannotBeReadIsNotPassedOver_data();
    void evidenceThatCannotBeReadIsNotPassedOver();
    void aKeyCanBeDemanded();
    void exportsAreWholeAndRecorded();
    void exportsAreFiltered_data();
    void exportsAreFiltered();
    void whatCommandsDoIsRecorded();
    void aWrongPassphraseIsRecorded();
    void misuse_data();
    void misuse();
};

void TestAudit::withoutAStoreItIsSaid_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"audit verify", "audit export", "audit checkpoint"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestAudit::withoutAStoreItIsSaid()
{
    QFETCH(const QString, command);
    const AuditedHome audited(false);
    const CliAnswer answer = audited.run(command);
    QCOMPARE(answer.exitStatus, 3);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(answer.problems.contains("The records cannot be used"), answer.problems.constData());
    QVERIFY(!QFile::exists(audited.store()));
}

void TestAudit::aSoundAuditVerifiesWithoutThePassphrase()
{
    const AuditedHome audited;
    const CliAnswer answer = audited.run(QStringLiteral("audit verify"));
    QVERIFY2(answer.exitStatus == 0, answer.problems.constData());
    QVERIFY2(answer.output.contains("entries 1 to 10 follow"), answer.output.constData());
    QVERIFY(answer.output.contains("No checkpoint vouches for it"));
}

void TestAudit::checkpointsAreMadeAndVouch()
{
    const AuditedHome audited;
    const QString auditors = audited.home().filePath(QStringLiteral("auditor"));
    const CliAnswer made = audited.runOpen(QStringLiteral("audit checkpoint --folder %1").arg(auditors));
    QVERIFY2(made.exitStatus == 0, made.problems.constData());
    QVERIFY(made.output.contains("Entries: 11\nKey: "));
    QCOMPARE(QDir(auditors).entryList(QDir::Files).size(), 1);
    QCOMPARE(QDir(auditors).entryList(QDir::Files), QDir(audited.checkpoints()).entryList(QDir::Files));

    const CliAnswer answer =
        audited.runOpen(QStringLiteral("audit verify --format json --checkpoints %1").arg(auditors));
    QVERIFY2(answer.exitStatus == 0, answer.problems.constData());
    const QJsonObject report = AuditedHome::object(answer);
    QCOMPARE(report.value(QStringLiteral("sound")).toBool(), true);
    QCOMPARE(report.value(QStringLiteral("vouchedFor")).toInt(), 11);
    QCOMPARE(report.value(QStringLiteral("entries")).toInt(),
             13); // that it was made is in the audit too, and each unlocking
    const QByteArray key = made.output.mid(made.output.indexOf("Key: ") + 5).trimmed();
    const CliAnswer inWords = audited.run(QStringLiteral("audit verify"));
    QVERIFY2(inWords.output.contains("signed by the key " + key), inWords.output.constData());
}

void TestAudit::aBrokenChainIsOne()
{
    const AuditedHome audited;
    QVERIFY(audited.forge(QStringLiteral("UPDATE audit_entry SET agent = 'nobody' WHERE sequence = 5")));
    const CliAnswer answer = audited.run(QStringLiteral("audit verify --format json"));
    QCOMPARE(answer.exitStatus, 1);
    QCOMPARE(AuditedHome::object(answer).value(QStringLiteral("fault")).toString(), QStringLiteral("changed"));
    QCOMPARE(AuditedHome::object(answer).value(QStringLiteral("at")).toInt(), 5);
    const CliAnswer inWords = audited.run(QStringLiteral("audit verify"));
    QCOMPARE(inWords.exitStatus, 1);
    QVERIFY(inWords.output.contains("The audit is broken: entry 5"));
}

void TestAudit::aCutIsFoundByACheckpoint()
{
    const AuditedHome audited;
    QCOMPARE(audited.runOpen(QStringLiteral("audit checkpoint")).exitStatus, 0);
    QVERIFY(audited.forge(QStringLiteral("DELETE FROM audit_entry WHERE sequence > 0")));
    const CliAnswer answer = audited.run(QStringLiteral("audit verify --format json"));
    QCOMPARE(answer.exitStatus, 1);
    const QJsonObject report = AuditedHome::object(answer);
    QCOMPARE(report.value(QStringLiteral("fault")).toString(), QStringLiteral("none"));
    QCOMPARE(report.value(QStringLiteral("checkpoints")).toArray().first().toObject().value(QStringLiteral("fit")),
             QJsonValue(QStringLiteral("cut")));
}

void TestAudit::aCutBackToACheckpointIsKnownToTheVault()
{
    const AuditedHome audited;
    QCOMPARE(audited.runOpen(QStringLiteral("audit checkpoint")).exitStatus, 0);
    const QDir folder(audited.checkpoints());
    const QStringList early = folder.entryList(QDir::Files);
    const qint64 signedAt = 11; // after the unlocking
    const auto verdict = [](const CliAnswer &answer) {
        return AuditedHome::object(answer).value(QStringLiteral("verdict")).toString();
    };
    const CliAnswer locked = audited.run(QStringLiteral("audit verify --format json"));
    QCOMPARE(locked.exitStatus, 0);
    QCOMPARE(verdict(locked), QStringLiteral("not-vouched-for"));
    QCOMPARE(audited.run(QStringLiteral("audit verify --vouched")).exitStatus, 1);
    const CliAnswer open = audited.runOpen(QStringLiteral("audit verify --vouched --format json"));
    QCOMPARE(open.exitStatus, 0);
    QCOMPARE(verdict(open), QStringLiteral("sound"));
    QCOMPARE(AuditedHome::object(open).value(QStringLiteral("signed")).toInt(), signedAt);

    QCOMPARE(audited.runOpen(QStringLiteral("audit checkpoint")).exitStatus, 0);
    QVERIFY(audited.forge(QStringLiteral("DELETE FROM audit_entry WHERE sequence > %1").arg(signedAt)));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!early.contains(name))
            QVERIFY(QFile::remove(folder.filePath(name)));
    }
    const CliAnswer cut = audited.runOpen(QStringLiteral("audit verify --format json"));
    QCOMPARE(cut.exitStatus, 1);
    QCOMPARE(verdict(cut), QStringLiteral("broken"));
    const CliAnswer unseen = audited.run(QStringLiteral("audit verify"));
    QVERIFY2(unseen.output.contains("Not vouched for"), unseen.output.constData());
}

void TestAudit::evidenceThatCannotBeReadIsNotPassedOver_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("a folder that is not there") << false;
    QTest::newRow("no folder at all") << true;
}

void TestAudit::evidenceThatCannotBeReadIsNotPassedOver()
{
    QFETCH(const bool, isFile);
    const AuditedHome audited;
    QVERIFY(audited.forge(QStringLiteral("DELETE FROM audit_entry WHERE sequence > 7")));
    const QString nowhere = audited.home().filePath(QStringLiteral("auditor"));
    QFile file(nowhere);
    QVERIFY(!isFile || file.open(QIODevice::WriteOnly));
    const CliAnswer answer = audited.run(QStringLiteral("audit verify --checkpoints ") + nowhere);
    QCOMPARE(answer.exitStatus, 1);
    QVERIFY2(answer.output.contains("auditor is not there or cannot be read"), answer.output.constData());
    const QJsonObject json =
        AuditedHome::object(audited.run(QStringLiteral("audit verify --format json --checkpoints ") + nowhere));
    QCOMPARE(json.value(QStringLiteral("sound")), QJsonValue(false));
    QCOMPARE(json.value(QStringLiteral("unreadableFolders")), QJsonValue(QJsonArray{nowhere}));
}

void TestAudit::aKeyCanBeDemanded()
{
    const AuditedHome audited;
    const CliAnswer made = audited.runOpen(QStringLiteral("audit checkpoint"));
    const QString key = QString::fromLatin1(made.output.mid(made.output.indexOf("Key: ") + 5).trimmed());
    QCOMPARE(audited.run(QStringLiteral("audit verify --key %1").arg(key)).exitStatus, 0);
    const CliAnswer other = audited.run(QStringLiteral("audit verify --key 0123456789abcdef"));
    QCOMPARE(other.exitStatus, 1);
    QVERIFY2(other.problems.contains("0123456789abcdef"), other.problems.constData());

    // A checkpoint of somebody else's in the same folder is told from the desk's own.
    const auto forger = records::SigningKey::fromSeed(core::Secret(QByteArray(32, 'f')));
    const records::CheckpointFolder folder(audited.checkpoints());
    QVERIFY(folder.add(forger->sign({3, QByteArray(32, 'x')}, 3, FixedClock().nowUtc())).has_value());
    const CliAnswer mixed = audited.runOpen(QStringLiteral("audit verify"));
    QVERIFY2(mixed.exitStatus == 0, mixed.output.constData());
    QVERIFY(mixed.output.contains("signed by another key"));
    QCOMPARE(audited.run(QStringLiteral("audit verify")).exitStatus, 1); // with any key it speaks against the log
}

void TestAudit::exportsAreWholeAndRecorded()
{
    const AuditedHome audited;
    const CliAnswer json = audited.run(QStringLiteral("audit export --format json"));
    QVERIFY2(json.exitStatus == 0, json.problems.constData());
    QCOMPARE(json.output.count('\n'), 10);
    QVERIFY(!json.output.contains("canary"));
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral(KYC_AUDIT_SCRIPT), QStringLiteral("export")});
    python.write(json.output);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());

    const CliAnswer csv = audited.run(QStringLiteral("audit export"));
    QCOMPARE(csv.exitStatus, 0);
    QVERIFY(csv.output.startsWith("sequence,time,agent,action,"));
    QCOMPARE(csv.output.count("\r\n"), 12); // the heading, ten entries, and the export before
    QVERIFY(csv.output.contains(",'=otto,"));
    QVERIFY2(csv.output.contains(",export,,,,,audit entries=10,"), csv.output.constData());
    QCOMPARE(audited.run(QStringLiteral("audit verify")).exitStatus, 0);
}

void TestAudit::exportsAreFiltered_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("entries");
    QTest::newRow("a day") << QStringLiteral("--since 2026-03-06 --until 2026-03-07") << 1;
    QTest::newRow("from a moment on") << QStringLiteral("--since 2026-03-06T05:06:07.008Z") << 8;
    QTest::newRow("a moment later") << QStringLiteral("--since 2026-03-06T05:06:07.009Z") << 7;
    QTest::newRow("in another zone") << QStringLiteral("--since 2026-03-06T06:06:07.008+01:00") << 8;
    QTest::newRow("an action") << QStringLiteral("--action reveal") << 5;
    QTest::newRow("an agent") << QStringLiteral("--agent maria") << 5;
    QTest::newRow("an account that was removed") << QStringLiteral("--account gone-account") << 10;
    QTest::newRow("nobody") << QStringLiteral("--agent nobody") << 0;
}

void TestAudit::exportsAreFiltered()
{
    QFETCH(const QString, options);
    QFETCH(const int, entries);
    const AuditedHome audited;
    const CliAnswer answer = audited.run(QStringLiteral("audit export --format json ") + options);
    QVERIFY2(answer.exitStatus == 0, answer.problems.constData());
    QCOMPARE(answer.output.count('\n'), entries);
}

void TestAudit::whatCommandsDoIsRecorded()
{
    const AuditedHome audited;
    const auto succeeds = [](const CliAnswer &answer) { return answer.exitStatus == 0; };
    const QString key = audited.home().filePath(QStringLiteral("key"));
    QFile file(key);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("key-canary") > 0);
    file.close();
    QVERIFY(succeeds(
        audited.run(QStringLiteral("accounts add --provider p100 --name name-canary --secret api-key=file:") + key)));
    QVERIFY(succeeds(audited.run(QStringLiteral("accounts edit --account name-canary --disable"))));
    const CliAnswer exported = audited.run(QStringLiteral("accounts export"));
    QVERIFY(succeeds(exported));
    QVERIFY(succeeds(audited.run(QStringLiteral("accounts list")))); // looks, and does nothing else
    QVERIFY(succeeds(audited.run(QStringLiteral("accounts remove --account name-canary --yes"))));
    QStringList told = audited.told();
    told.removeIf([](const QString &line) { return line.startsWith(u"checkpoint "); });
    const auto running = [](const char *command, const QStringList &entries) {
        return QStringList{QStringLiteral("start kyc-desk-cli accounts ") + QLatin1String(command)} + entries
            + QStringList{QStringLiteral("stop")};
    };
    const QString unlock = QStringLiteral("unlock file");
    QCOMPARE(told,
             running("add",
                     {unlock, QStringLiteral("account-change added"),
                      QStringLiteral("credential-change entered field=api-key")})
                 + running("edit", {unlock, QStringLiteral("account-change switched-off")})
                 + running("export", {QStringLiteral("export accounts=1")}) + QStringList{unlock}
                 + running("remove", {unlock, QStringLiteral("account-change removed")}));
    QVERIFY(!audited.run(QStringLiteral("audit export")).output.contains("canary"));
    QCOMPARE(audited.run(QStringLiteral("audit verify")).exitStatus, 0);
}

void TestAudit::aWrongPassphraseIsRecorded()
{
    const AuditedHome audited;
    const QString wrong = audited.home().filePath(QStringLiteral("wrong"));
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("wrong-canary") > 0);
    file.close();
    CliCall call = audited.home().call(
        words(QStringLiteral("accounts add --provider p100 --name n --secret api-key=file:") + wrong));
    call.arguments.last() = QStringLiteral("file:") + wrong; // of --passphrase
    const CliAnswer refused = runCli(call);
    QCOMPARE(refused.exitStatus, 3);
    QCOMPARE(audited.told(),
             (QStringList{QStringLiteral("start kyc-desk-cli accounts add"),
                          QStringLiteral("failed-attempt unlock passphrase-wrong"), QStringLiteral("stop")}));
    QVERIFY(!audited.run(QStringLiteral("audit export")).output.contains("canary"));
}

void TestAudit::misuse_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("verify as csv") << QStringLiteral("audit verify --format csv");
    QTest::newRow("export as a table") << QStringLiteral("audit export --format table");
    QTest::newRow("no such action") << QStringLiteral("audit export --action Lookup");
    QTest::newRow("no such time") << QStringLiteral("audit export --since yesterday");
    QTest::newRow("folder without a name") << QStringLiteral("audit checkpoint --folder=");
    QTest::newRow("no such command") << QStringLiteral("audit forget");
}

void TestAudit::misuse()
{
    QFETCH(const QString, command);
    const AuditedHome audited(false);
    const CliAnswer answer = audited.run(command);
    QCOMPARE(answer.exitStatus, 2);
    QVERIFY(answer.output.isEmpty() && !answer.problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
