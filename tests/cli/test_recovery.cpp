// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/recordedhome.h"
#include "records/historysamples.h"
#include "support/terminal.h"

#include <QFile>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using records::AuditAction;

namespace {

const QByteArray kPassphrase("quite another battery\n");

} // namespace

/// The keys of the records leave the vault for a file, and come back from it.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_recorded = std::make_unique<RecordedHome>();
        m_recorded->record({entry(1)});
    }
    void aLostVaultIsGotOver();
    void aFileThatIsThereIsLeftUnlessMeant();
    void whatDoesNotFitChangesNothing();
    void withoutRecordsThereIsNothingToDo();
    void itIsTypedTwiceAtTheTerminal();
    void misuse_data();
    void misuse();

private:
    [[nodiscard]] QString file() const { return m_recorded->filePath(QStringLiteral("r.kyc")); }
    /// Both passphrases along.
    [[nodiscard]] CliAnswer recovery(const QString &line, const QByteArray &passphrase = kPassphrase) const
    {
        CliCall call = m_recorded->home().call(words(QStringLiteral("records recovery ") + line));
        call.arguments += {QStringLiteral("--passphrase"), m_recorded->home().passphraseSource(),
                           QStringLiteral("--recovery-passphrase"), QStringLiteral("stdin")};
        call.input = passphrase;
        return runCli(call);
    }
    [[nodiscard]] bool loseTheVault() const
    {
        return QFile::remove(m_recorded->places().vaultFile()) && m_recorded->home().chooseVaultFile();
    }

    std::unique_ptr<RecordedHome> m_recorded;
};

void TestRecovery::aLostVaultIsGotOver()
{
    const CliAnswer made = recovery(QStringLiteral("make ") + file());
    QVERIFY2(made.exitStatus == 0, made.problems.constData());
    QVERIFY(!m_recorded->contentOf(QStringLiteral("r.kyc")).isEmpty());
    QVERIFY(loseTheVault());
    const CliAnswer sealed = m_recorded->run(QStringLiteral("history list"));
    QCOMPARE(sealed.exitStatus, 3);
    QVERIFY2(sealed.output.isEmpty() && sealed.problems.contains("recovery file"), sealed.problems.constData());

    const CliAnswer restored = recovery(QStringLiteral("restore ") + file());
    QVERIFY2(restored.exitStatus == 0, restored.problems.constData());
    const CliAnswer list = m_recorded->run(QStringLiteral("history list --format json"));
    QVERIFY2(list.exitStatus == 0, list.problems.constData());
    QCOMPARE(list.object().value(QStringLiteral("customer")).toString(), QStringLiteral("Customer 1"));
    QCOMPARE(m_recorded->audited(AuditAction::Recovery),
             (QStringList{QStringLiteral("make"), QStringLiteral("made"), QStringLiteral("brought-back")}));
    QCOMPARE(m_recorded->runLocked(QStringLiteral("audit verify")).exitStatus, 0);
}

void TestRecovery::aFileThatIsThereIsLeftUnlessMeant()
{
    m_recorded->write(QStringLiteral("r.kyc"), "old");
    const CliAnswer refused = recovery(QStringLiteral("make ") + file());
    QCOMPARE(refused.exitStatus, 1);
    QVERIFY2(refused.problems.contains("r.kyc already"), refused.problems.constData());
    QCOMPARE(m_recorded->contentOf(QStringLiteral("r.kyc")), QByteArray("old"));
    QCOMPARE(recovery(QStringLiteral("make --replace ") + file()).exitStatus, 0);
    QVERIFY(m_recorded->contentOf(QStringLiteral("r.kyc")) != "old");
}

void TestRecovery::whatDoesNotFitChangesNothing()
{
    QCOMPARE(recovery(QStringLiteral("make ") + file()).exitStatus, 0);
    QVERIFY(loseTheVault());
    const CliAnswer wrong = recovery(QStringLiteral("restore ") + file(), "something else\n");
    QCOMPARE(wrong.exitStatus, 1);
    QVERIFY2(wrong.problems.contains("passphrase"), wrong.problems.constData());
    m_recorded->write(QStringLiteral("text"), "no recovery file");
    QCOMPARE(recovery(QStringLiteral("restore ") + m_recorded->filePath(QStringLiteral("text"))).exitStatus, 1);
    QCOMPARE(recovery(QStringLiteral("restore ") + m_recorded->filePath(QStringLiteral("nothing"))).exitStatus, 1);

    // The key of somebody else's records.
    const RecordedHome other;
    other.record({entry(2)});
    CliCall call = other.home().call(
        words(QStringLiteral("records recovery make ") + m_recorded->filePath(QStringLiteral("other.kyc"))));
    call.arguments += {QStringLiteral("--passphrase"), other.home().passphraseSource(),
                       QStringLiteral("--recovery-passphrase"), QStringLiteral("stdin")};
    call.input = kPassphrase;
    QCOMPARE(runCli(call).exitStatus, 0);
    const CliAnswer foreign = recovery(QStringLiteral("restore ") + m_recorded->filePath(QStringLiteral("other.kyc")));
    QCOMPARE(foreign.exitStatus, 3);
    QVERIFY2(foreign.problems.contains("another key"), foreign.problems.constData());
    QCOMPARE(m_recorded->run(QStringLiteral("history list")).exitStatus, 3);
    QCOMPARE(recovery(QStringLiteral("restore ") + file()).exitStatus, 0);
}

void TestRecovery::withoutRecordsThereIsNothingToDo()
{
    QCOMPARE(recovery(QStringLiteral("make ") + file()).exitStatus, 0);
    QVERIFY(QFile::remove(m_recorded->places().recordsFile()));
    const CliAnswer answer = recovery(QStringLiteral("restore ") + file());
    QCOMPARE(answer.exitStatus, 3);
    QVERIFY2(answer.problems.contains("no records here"), answer.problems.constData());
}

void TestRecovery::itIsTypedTwiceAtTheTerminal()
{
    for (const bool isSame : {false, true}) {
        Terminal terminal;
        CliCall call = m_recorded->home().call(words(QStringLiteral("records recovery make ") + file()));
        call.arguments += {QStringLiteral("--passphrase"), m_recorded->home().passphraseSource()};
        call.terminal = terminal.path();
        CliProcess process(call);
        QVERIFY(terminal.waitFor("Passphrase of the recovery file:"));
        terminal.type("typed-secret");
        QVERIFY(terminal.waitFor("once more"));
        terminal.type(isSame ? "typed-secret" : "mistyped");
        const CliAnswer answer = process.wait();
        QCOMPARE(answer.exitStatus, isSame ? 0 : 2);
        QCOMPARE(QFile::exists(file()), isSame);
        QVERIFY(!terminal.shown().contains("typed"));
    }
    QVERIFY(loseTheVault());
    QCOMPARE(recovery(QStringLiteral("restore ") + file(), "typed-secret\n").exitStatus, 0);
}

void TestRecovery::misuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no file") << QStringLiteral("make") << QByteArray("The FILE is missing");
    QTest::newRow("a passphrase typed") << QStringLiteral("make f --recovery-passphrase hunter2")
                                        << QByteArray("not taken from the command line");
    QTest::newRow("two from one") << QStringLiteral("restore f --recovery-passphrase stdin --passphrase stdin")
                                  << QByteArray("Only one secret");
    QTest::newRow("no such command") << QStringLiteral("burn f") << QByteArray("no such command");
}

void TestRecovery::misuse()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, says);
    const CliAnswer answer = m_recorded->runLocked(QStringLiteral("records recovery ") + line);
    QCOMPARE(answer.exitStatus, 2);
    QVERIFY2(answer.problems.contains(says), answer.problems.constData());
    QVERIFY(!answer.problems.contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
