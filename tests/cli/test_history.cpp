// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/recordedhome.h"
#include "records/historysamples.h"
#include "services/csvoutcome.h"
#include "support/csvread.h"
#include "support/terminal.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using namespace kyc;
using namespace kyc::test;
using records::AuditAction;
using services::Setting;

namespace {

const QString kHostile = QStringLiteral("=cmd|'/c calc'!A1 \x1b[31m\u202e");
const QByteArray kOld("old\r\n");

/// Of four kinds, on four days.
QList<records::HistoryEntry> fourEntries()
{
    records::HistoryEntry full = fullEntry();
    full.outcome.lookedUpAt = day(3);
    records::HistoryEntry hostile = entry(4);
    hostile.providerId = QStringLiteral("sumsub");
    hostile.accountId = QStringLiteral("a-2");
    hostile.outcome.checkId = QStringLiteral("sumsub/applicant");
    hostile.outcome.customerLabel = kHostile;
    hostile.outcome.result->status = core::Status::InReview;
    return {entry(1), failedEntry(), full, hostile};
}

QList<int> idsIn(const CliAnswer &answer)
{
    QList<int> ids;
    for (const QJsonValue &row : answer.json())
        ids.append(row.toObject().value(QStringLiteral("id")).toInt());
    return ids;
}

/// The cells of that column, in the file's order.
QStringList column(const QByteArray &csv, const QString &name)
{
    const auto read = readCsv(csv);
    if (!read || !read->columns.contains(name))
        return {QStringLiteral("no such column")};
    QStringList cells;
    for (const QStringList &row : read->good)
        cells.append(row.value(read->columns.indexOf(name)));
    return cells;
}

} // namespace

/// What was seen, at the command line: listed, and written to files.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_recorded = std::make_unique<RecordedHome>();
        m_recorded->record(fourEntries());
    }
    void listsWhatIsMeant_data();
    void listsWhatIsMeant();
    void theListIsHarmlessAndWhole();
    void thatSomebodyLookedIsRecorded();
    void moreThanIsShownIsTold();
    void anAccountThatIsNotThereIsTold();
    void aDamagedEntryIsTold();
    void withoutThePassphraseNothingIsShown_data();
    void withoutThePassphraseNothingIsShown();
    void anEmptyHistoryIsOne();
    void misuse_data();
    void misuse();
    void exportsWhatIsMeant();
    void anExportIsAsTheOptionsSay_data();
    void anExportIsAsTheOptionsSay();
    void theSettingsAreWhatHoldsElse();
    void whatTheAdministratorLockedStays();
    void aFileThatCannotBeWrittenIsTold();
    void interruptedItLeavesTheFileBefore();
    void progressIsForTerminals();

private:
    std::unique_ptr<RecordedHome> m_recorded;
};

void TestHistory::listsWhatIsMeant_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("all, newest first") << QString() << QList<int>{4, 3, 2, 1};
    QTest::newRow("the other way round") << QStringLiteral("--reverse") << QList<int>{1, 2, 3, 4};
    QTest::newRow("an identifier") << QStringLiteral("--text u-4") << QList<int>{4};
    QTest::newRow("a word of the reference") << QStringLiteral("--text TICKET") << QList<int>{3};
    QTest::newRow("a status") << QStringLiteral("--status Approved") << QList<int>{1};
    QTest::newRow("two statuses") << QStringLiteral("--status Approved --status InReview") << QList<int>{4, 1};
    QTest::newRow("an error") << QStringLiteral("--error RateLimited") << QList<int>{2};
    QTest::newRow("a status or an error")
        << QStringLiteral("--status Approved --error RateLimited") << QList<int>{2, 1};
    QTest::newRow("a provider") << QStringLiteral("--provider sumsub") << QList<int>{4};
    QTest::newRow("a check") << QStringLiteral("--check p100/kyc") << QList<int>{3, 2, 1};
    QTest::newRow("an account that was removed") << QStringLiteral("--account a-2") << QList<int>{4};
    QTest::newRow("an agent") << QStringLiteral("--agent maria") << QList<int>{4, 2, 1};
    QTest::newRow("from a day on") << QStringLiteral("--since 2026-03-04") << QList<int>{4, 3};
    QTest::newRow("before a moment") << QStringLiteral("--until 2026-03-03T09:30:15.123Z") << QList<int>{1};
    QTest::newRow("in between, with a status")
        << QStringLiteral("--since 2026-03-03 --until 2026-03-05 --status Rejected") << QList<int>{3};
    QTest::newRow("by customer") << QStringLiteral("--sort customer") << QList<int>{4, 1, 2, 3};
    QTest::newRow("by outcome") << QStringLiteral("--sort outcome") << QList<int>{4, 1, 3, 2};
    QTest::newRow("by outcome, from the end") << QStringLiteral("--sort outcome --reverse") << QList<int>{2, 3, 1, 4};
    QTest::newRow("a few") << QStringLiteral("--limit 2") << QList<int>{4, 3};
    QTest::newRow("none") << QStringLiteral("--text nobody") << QList<int>{};
}

void TestHistory::listsWhatIsMeant()
{
    QFETCH(const QString, options);
    QFETCH(const QList<int>, ids);
    const CliAnswer answer = m_recorded->run(QStringLiteral("history list --format json ") + options);
    QVERIFY2(answer.exitStatus == 0, answer.problems.constData());
    QCOMPARE(idsIn(answer), ids);
}

void TestHistory::theListIsHarmlessAndWhole()
{
    const CliAnswer table = m_recorded->run(QStringLiteral("history list"));
    QVERIFY2(table.exitStatus == 0, table.problems.constData());
    QVERIFY(!table.output.contains('\x1b') && !table.output.contains("\u202e"));
    QVERIFY2(table.output.contains("\\x1b[31m\\u202e"), table.output.constData());
    QVERIFY(table.output.contains("Maria K.") && table.output.contains("maria@example.com"));
    QCOMPARE(table.output.count('\n'), 5);
    const CliAnswer nobody = m_recorded->run(QStringLiteral("history list --text nobody"));
    QCOMPARE(nobody.exitStatus, 0);
    QCOMPARE(nobody.output, QByteArray("There are no such entries.\n"));

    const CliAnswer json = m_recorded->run(QStringLiteral("history list --format json"));
    QCOMPARE(json.object(0).value(QStringLiteral("customer")).toString(), kHostile);
    QCOMPARE(json.object(0).value(QStringLiteral("lookedUpAt")).toString(), QStringLiteral("2026-03-05T09:30:15.123Z"));
    QCOMPARE(json.object(1).value(QStringLiteral("status")).toString(), QStringLiteral("Rejected"));
    QCOMPARE(json.object(1).value(QStringLiteral("final")).toBool(), true);
    QCOMPARE(json.object(1).value(QStringLiteral("reference")).toString(), QStringLiteral("ticket 4711"));
    QCOMPARE(json.object(2).value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
             QStringLiteral("RateLimited"));
    QVERIFY(!json.object(2).contains(QStringLiteral("status")));
}

void TestHistory::thatSomebodyLookedIsRecorded()
{
    const qsizetype before = m_recorded->audited(AuditAction::View).size();
    QCOMPARE(m_recorded->run(QStringLiteral("history list --limit 3")).exitStatus, 0);
    const QStringList after = m_recorded->audited(AuditAction::View);
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.constLast(), QStringLiteral("history rows=3"));
}

void TestHistory::moreThanIsShownIsTold()
{
    const CliAnswer some = m_recorded->run(QStringLiteral("history list --limit 3"));
    QVERIFY2(some.problems.contains("3 of 4"), some.problems.constData());
    const CliAnswer all = m_recorded->run(QStringLiteral("history list --limit 4"));
    QVERIFY2(all.problems.isEmpty(), all.problems.constData());
}

void TestHistory::anAccountThatIsNotThereIsTold()
{
    const CliAnswer answer = m_recorded->run(QStringLiteral("history list --format json --account hunter2"));
    QCOMPARE(answer.exitStatus, 0); // it may have been removed
    QCOMPARE(answer.json().size(), 0);
    QVERIFY2(answer.problems.contains("No account has that name"), answer.problems.constData());
    QVERIFY(!answer.problems.contains("hunter2")); // which may be a secret in the wrong place
}

void TestHistory::aDamagedEntryIsTold()
{
    const RecordedHome recorded;
    recorded.record(fourEntries());
    recorded.sql(QStringLiteral("UPDATE history SET summary = x'00' WHERE id = 2"));
    recorded.sql(QStringLiteral("UPDATE history_detail SET outcome = x'00' WHERE history_id = 2"));
    const CliAnswer json = recorded.run(QStringLiteral("history list --format json"));
    QCOMPARE(json.exitStatus, 1);
    QCOMPARE(idsIn(json), (QList<int>{4, 3, 2, 1}));
    QCOMPARE(json.object(2).value(QStringLiteral("unreadable")).toBool(), true);
    QVERIFY2(json.problems.contains("damaged and cannot be read: 1"), json.problems.constData());
    const CliAnswer table = recorded.run(QStringLiteral("history list"));
    QVERIFY2(table.output.contains("Entry 2 cannot be read"), table.output.constData());

    const QString path = recorded.filePath(QStringLiteral("seen.csv"));
    const CliAnswer written = recorded.run(QStringLiteral("history export --output ") + path);
    QCOMPARE(written.exitStatus, 1);
    QVERIFY2(written.problems.contains("Rows written: 4") && written.problems.contains("cannot be read: 1"),
             written.problems.constData());
    const QByteArray csv = recorded.contentOf(QStringLiteral("seen.csv"));
    QVERIFY(!column(csv, QStringLiteral("error_message")).at(2).isEmpty());
}

void TestHistory::withoutThePassphraseNothingIsShown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("says");
    const QString output = m_recorded->filePath(QStringLiteral("locked.csv"));
    for (const QString &line : {QStringLiteral("history list"), QStringLiteral("history export --output ") + output}) {
        QTest::addRow("%s, none", qPrintable(line.section(u' ', 1, 1))) << line << QByteArray() << QByteArray("locked");
        QTest::addRow("%s, a wrong one", qPrintable(line.section(u' ', 1, 1)))
            << line + QStringLiteral(" --passphrase stdin") << QByteArray("something else\n")
            << QByteArray("passphrase is wrong");
    }
}

void TestHistory::withoutThePassphraseNothingIsShown()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, says);
    CliCall call = m_recorded->home().call({});
    call.arguments = words(line);
    call.input = input;
    const CliAnswer answer = runCli(call);
    QCOMPARE(answer.exitStatus, 3);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(answer.problems.contains(says), answer.problems.constData());
    QVERIFY(!QFileInfo::exists(m_recorded->filePath(QStringLiteral("locked.csv"))));
}

void TestHistory::anEmptyHistoryIsOne()
{
    const RecordedHome recorded;
    const CliAnswer list = recorded.run(QStringLiteral("history list --format json"));
    QVERIFY2(list.exitStatus == 0, list.problems.constData());
    QCOMPARE(list.output.simplified().replace(" ", ""), QByteArray("[]"));
    const CliAnswer written =
        recorded.run(QStringLiteral("history export --output ") + recorded.filePath(QStringLiteral("seen.csv")));
    QVERIFY2(written.exitStatus == 0, written.problems.constData());
    QCOMPARE(readCsv(recorded.contentOf(QStringLiteral("seen.csv")))->columns, services::csvColumns());

    const CliHome home; // with no vault at all
    CliCall call = home.call(words(QStringLiteral("history list")));
    const CliAnswer nowhere = runCli(call);
    QCOMPARE(nowhere.exitStatus, 3);
    QVERIFY2(nowhere.problems.contains("vault choose"), nowhere.problems.constData());
}

void TestHistory::misuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *line, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(line) << QByteArray(says);
    };
    row("a list as CSV", "history list --format csv", "table or json");
    row("no such status", "history list --status hunter2", "--status wants");
    row("no such error", "history list --error hunter2", "--error wants");
    row("no such provider", "history list --provider hunter2", "--provider wants");
    row("no such check", "history list --check p100/hunter2", "--check wants");
    row("no time", "history list --since yesterday", "--since wants");
    row("until before since", "history list --since 2026-03-04 --until 2026-03-04", "--until wants");
    row("no such column", "history list --sort hunter2", "--sort wants");
    row("none of them", "history list --limit 0", "--limit wants");
    row("half of one", "history list --limit 1.5", "--limit wants");
    row("an argument too many", "history list hunter2", "belongs to no option");
    row("no file", "history export", "--output");
    row("a file without a name", "history export --output=", "--output");
    row("columns that are none", "history export --output x --columns status,hunter2", "--columns wants");
    row("a column twice", "history export --output x --columns status,status", "--columns wants");
    row("no columns", "history export --output x --columns=", "--columns wants");
    row("no such separator", "history export --output x --separator a", "--separator wants");
    row("both", "history export --output x --masked --unmasked", "exclude each other");
    row("no such command", "history forget", "no such command");
}

void TestHistory::misuse()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, says);
    const CliHome home;
    const CliAnswer answer = home.run(words(line));
    QCOMPARE(answer.exitStatus, 2);
    QVERIFY2(answer.problems.contains(says), answer.problems.constData());
    QVERIFY(answer.output.isEmpty() && !answer.problems.contains("hunter2"));
}

void TestHistory::exportsWhatIsMeant()
{
    const QString path = m_recorded->filePath(QStringLiteral("seen.csv"));
    m_recorded->write(QStringLiteral("seen.csv"), kOld);
    const CliAnswer all = m_recorded->run(QStringLiteral("history export --output ") + path);
    QVERIFY2(all.exitStatus == 0, all.problems.constData());
    QVERIFY(all.output.isEmpty());
    QVERIFY2(all.problems.contains("Rows written: 4"), all.problems.constData());
    const QByteArray csv = m_recorded->contentOf(QStringLiteral("seen.csv"));
    QCOMPARE(readCsv(csv)->columns, services::csvColumns());
    QCOMPARE(column(csv, QStringLiteral("check")),
             (QStringList{QStringLiteral("sumsub/applicant"), QStringLiteral("p100/kyc"), QStringLiteral("p100/kyc"),
                          QStringLiteral("p100/kyc")}));
    QCOMPARE(column(csv, QStringLiteral("customer")).constFirst(), u'\'' + kHostile);
    QCOMPARE(m_recorded->audited(AuditAction::Export).constLast(), QStringLiteral("rows=4 masked=no columns=all"));

    const CliAnswer some = m_recorded->run(
        QStringLiteral("history export --status Approved --error RateLimited --reverse --output ") + path);
    QVERIFY2(some.exitStatus == 0, some.problems.constData());
    QCOMPARE(column(m_recorded->contentOf(QStringLiteral("seen.csv")), QStringLiteral("external_user_id")),
             (QStringList{QStringLiteral("u-1"), QStringLiteral("u-2")}));
}

void TestHistory::anExportIsAsTheOptionsSay_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("chosen columns") << QStringLiteral("--columns status,customer")
                                    << QByteArray("status,customer\r\nApproved,Customer 1\r\n");
    QTest::newRow("with a semicolon") << QStringLiteral("--columns status,final --separator ;")
                                      << QByteArray("status;final\r\nApproved;false\r\n");
    QTest::newRow("with a byte-order mark")
        << QStringLiteral("--columns status --bom") << QByteArray("\xef\xbb\xbfstatus\r\n");
    QTest::newRow("masked") << QStringLiteral("--columns customer,external_user_id --masked")
                            << QByteArray("customer,external_user_id\r\nCu***,***\r\n");
    QTest::newRow("guarded") << QStringLiteral("--columns customer --sort customer --guard")
                             << QByteArray("customer\r\n'=cmd|");
    QTest::newRow("not guarded") << QStringLiteral("--columns customer --sort customer --no-guard")
                                 << QByteArray("customer\r\n=cmd|");
}

void TestHistory::anExportIsAsTheOptionsSay()
{
    QFETCH(const QString, options);
    QFETCH(const QByteArray, begin);
    const QString path = m_recorded->filePath(QStringLiteral("options.csv"));
    const QString order = options.contains(QStringLiteral("--sort")) ? QString() : QStringLiteral("--reverse ");
    const CliAnswer answer =
        m_recorded->run(QStringLiteral("history export %1%2 --output %3").arg(order, options, path));
    QVERIFY2(answer.exitStatus == 0, answer.problems.constData());
    const QByteArray csv = m_recorded->contentOf(QStringLiteral("options.csv"));
    QVERIFY2(csv.startsWith(begin), csv.constData());
}

void TestHistory::theSettingsAreWhatHoldsElse()
{
    const RecordedHome recorded;
    recorded.record(fourEntries());
    recorded.set(Setting::ExportColumns, QStringLiteral("customer status"));
    recorded.set(Setting::ExportSeparator, QStringLiteral("tab"));
    recorded.set(Setting::ExportMasksIdentifiers, true);
    const QString line =
        QStringLiteral("history export --reverse --output ") + recorded.filePath(QStringLiteral("seen.csv"));
    QCOMPARE(recorded.run(line).exitStatus, 0);
    QVERIFY(recorded.contentOf(QStringLiteral("seen.csv")).startsWith("customer\tstatus\r\nCu***\tApproved\r\n"));
    QCOMPARE(recorded.audited(AuditAction::Export).constLast(),
             QStringLiteral("rows=4 masked=yes columns=customer,status"));

    QCOMPARE(recorded.run(line + QStringLiteral(" --unmasked --separator | --columns all")).exitStatus, 0);
    const QByteArray csv = recorded.contentOf(QStringLiteral("seen.csv"));
    QVERIFY2(csv.startsWith("looked_up_at|agent|"), csv.constData());
    QVERIFY(csv.contains("Customer 1"));
    const services::Settings settings(recorded.places().settingsFile());
    QCOMPARE(settings.text(Setting::ExportSeparator), QStringLiteral("tab")); // what was typed holds this once
}

void TestHistory::whatTheAdministratorLockedStays()
{
    const RecordedHome recorded;
    recorded.record(fourEntries());
    recorded.lock(Setting::ExportMasksIdentifiers, true);
    recorded.write(QStringLiteral("seen.csv"), kOld);
    const QString line = QStringLiteral("history export --output ") + recorded.filePath(QStringLiteral("seen.csv"));
    const CliAnswer refused = recorded.run(line + QStringLiteral(" --unmasked"));
    QCOMPARE(refused.exitStatus, 2);
    QVERIFY2(refused.problems.contains("administrator"), refused.problems.constData());
    QCOMPARE(recorded.contentOf(QStringLiteral("seen.csv")), kOld);
    QCOMPARE(recorded.run(line + QStringLiteral(" --masked")).exitStatus, 0); // as it is
    QVERIFY(!recorded.contentOf(QStringLiteral("seen.csv")).contains("Customer 1"));
}

void TestHistory::aFileThatCannotBeWrittenIsTold()
{
    const QString path = m_recorded->filePath(QStringLiteral("nowhere/seen.csv"));
    const CliAnswer answer = m_recorded->run(QStringLiteral("history export --output ") + path);
    QCOMPARE(answer.exitStatus, 1);
    QVERIFY2(answer.problems.contains("seen.csv cannot be written"), answer.problems.constData());
    QVERIFY2(m_recorded->audited(AuditAction::Export).constLast().startsWith(QStringLiteral("not completed")),
             qPrintable(m_recorded->audited(AuditAction::Export).constLast()));
}

void TestHistory::interruptedItLeavesTheFileBefore()
{
    constexpr int kMany = 30'000;
    constexpr int kTries = 5;
    const RecordedHome recorded;
    QList<records::HistoryEntry> many;
    for (int i = 0; i < kMany; ++i)
        many.append(entry(i % 1000));
    recorded.record(many);
    const CliCall call = recorded.home().call(
        words(QStringLiteral("history export --output ") + recorded.filePath(QStringLiteral("seen.csv"))));
    bool wasInterrupted = false;
    for (int i = 0; i < kTries && !wasInterrupted; ++i) { // it may be done before it is told
        recorded.write(QStringLiteral("seen.csv"), kOld);
        const qsizetype before = recorded.audited(AuditAction::Export).size();
        CliProcess process(call);
        QTRY_VERIFY_WITH_TIMEOUT(recorded.audited(AuditAction::Export).size() > before, 30'000);
        process.signal(SIGINT);
        const CliAnswer answer = process.wait();
        wasInterrupted = answer.exitStatus == 1;
        QVERIFY2(wasInterrupted || answer.exitStatus == 0, answer.problems.constData());
        QCOMPARE(recorded.contentOf(QStringLiteral("seen.csv")) == kOld, wasInterrupted);
    }
    QVERIFY2(wasInterrupted, "it was always faster");
    const QString last = recorded.audited(AuditAction::Export).constLast();
    QVERIFY2(last.startsWith(QStringLiteral("not completed: cancelled rows=30000")), qPrintable(last));
    const QStringList left =
        QDir(recorded.home().path()).entryList({QStringLiteral("*seen*")}, QDir::AllEntries | QDir::Hidden);
    QCOMPARE(left, QStringList{QStringLiteral("seen.csv")});
}

void TestHistory::progressIsForTerminals()
{
    Terminal terminal;
    const QString path = m_recorded->filePath(QStringLiteral("seen.csv"));
    CliCall call = m_recorded->home().call(words(QStringLiteral("history export --output ") + path));
    call.problemsFile = QString::fromLocal8Bit(terminal.path());
    QCOMPARE(runCli(call).exitStatus, 0);
    QVERIFY(terminal.waitFor("Rows written: 4"));
    QVERIFY2(terminal.shown().contains("Writing: "), terminal.shown().constData());
    QVERIFY(terminal.shown().contains("\r\x1b[K")); // and is taken away again
    const CliAnswer silent = runCli(m_recorded->home().call(words(QStringLiteral("history export --output ") + path)));
    QVERIFY(!silent.problems.contains("Writing: "));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
