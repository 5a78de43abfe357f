// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/recordedhome.h"

#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace kyc;
using namespace kyc::test;
using records::AuditAction;

namespace {

const QByteArray kThree = "customer,external_user_id,email,tags\r\n"
                          "Maria,u-1,maria@example.com,vip\r\n"
                          "\"'=cmd|' /c calc'!A1 \x1b[31m\",u-2,,\r\n"
                          "Otto,u-3,,\r\n";

QStringList labels(const QList<records::CustomerRecord> &customers)
{
    QStringList labels;
    for (const records::CustomerRecord &one : customers)
        labels.append(one.label);
    labels.sort();
    return labels;
}

} // namespace

/// Customers at the command line: saved from files, and listed.
class TestCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsImportedOnce();
    void whoIsKnownIsUpdatedWhenMeant();
    void badRowsAreToldByNumber();
    void separatorsAreFoundOrGiven();
    void whatIsNoFileOfCustomersIsRefused_data();
    void whatIsNoFileOfCustomersIsRefused();
    void interruptedItSaysWhatWasSaved();
    void listsWhomIsMeant();
    void aDamagedCustomerIsTold();
    void withoutThePassphraseNothingIsDone_data();
    void withoutThePassphraseNothingIsDone();
    void misuse_data();
    void misuse();
};

void TestCustomers::aFileIsImportedOnce()
{
    const RecordedHome recorded;
    recorded.write(QStringLiteral("c.csv"), kThree);
    const QString line = QStringLiteral("customers import ") + recorded.filePath(QStringLiteral("c.csv"));
    const CliAnswer first = recorded.run(line);
    QVERIFY2(first.exitStatus == 0, first.problems.constData());
    QCOMPARE(first.output, QByteArray("Added: 3\nUpdated: 0\nUnchanged: 0\nSkipped: 0\nBad: 0\n"));
    QVERIFY2(first.problems.isEmpty(), first.problems.constData());
    const CliAnswer again = recorded.run(line + QStringLiteral(" --update"));
    QCOMPARE(again.exitStatus, 0);
    QVERIFY2(again.output.contains("Added: 0\nUpdated: 0\nUnchanged: 3\n"), again.output.constData());
    QCOMPARE(
        labels(recorded.customers()),
        (QStringList{QStringLiteral("=cmd|' /c calc'!A1 \x1b[31m"), QStringLiteral("Maria"), QStringLiteral("Otto")}));
    const QStringList audited = recorded.audited(AuditAction::ImportCustomers);
    QCOMPARE(audited.size(), 4);
    QCOMPARE(audited.at(0), QStringLiteral("begun, known=skip"));
    QCOMPARE(audited.at(1), QStringLiteral("added=3 updated=0 unchanged=0 skipped=0 bad=0"));
    QCOMPARE(audited.at(2), QStringLiteral("begun, known=update"));
}

void TestCustomers::whoIsKnownIsUpdatedWhenMeant()
{
    const RecordedHome recorded;
    recorded.write(QStringLiteral("c.csv"), kThree);
    recorded.write(QStringLiteral("more.csv"), "label,external_user_id,note\r\nAnother,u-1,called\r\n");
    const auto import = [&recorded](const char *file, const char *options) {
        return recorded.run(QStringLiteral("customers import --format json ") + recorded.filePath(QLatin1String(file))
                            + QLatin1String(options));
    };
    const auto count = [](const CliAnswer &answer, const char *key) {
        return QJsonDocument::fromJson(answer.output).object().value(QLatin1String(key)).toInt(-1);
    };
    QCOMPARE(count(import("c.csv", ""), "added"), 3);
    QCOMPARE(count(import("more.csv", ""), "skipped"), 1); // as it is, unless somebody says so
    QCOMPARE(count(import("more.csv", " --skip"), "skipped"), 1);
    QCOMPARE(count(import("more.csv", " --update"), "updated"), 1);
    for (const records::CustomerRecord &one : recorded.customers()) {
        if (one.label == u"Maria")
            QCOMPARE(one.note, QStringLiteral("called"));
    }
    QCOMPARE(recorded.customers().size(), 3);
}

void TestCustomers::badRowsAreToldByNumber()
{
    const RecordedHome recorded;
    recorded.write(QStringLiteral("c.csv"),
                   "customer,email\r\n"
                   "Maria,maria@example.com\r\n"
                   "canary-of-nobody,\r\n"
                   "too,many,cells-canary\r\n"
                   "Masked,ma***\r\n"
                   "Otto,otto@example.com\r\n");
    const CliAnswer answer =
        recorded.run(QStringLiteral("customers import --format json ") + recorded.filePath(QStringLiteral("c.csv")));
    QCOMPARE(answer.exitStatus, 1);
    for (const char *said : {"Record 2 (line 3)", "ecord 3", "Record 4 (line 5)"})
        QVERIFY2(answer.problems.contains(said), answer.problems.constData());
    QVERIFY(!answer.problems.contains("canary"));
    const QJsonObject counts = QJsonDocument::fromJson(answer.output).object();
    QCOMPARE(counts.value(QStringLiteral("bad")).toInt(), 3);
    QCOMPARE(counts.value(QStringLiteral("added")).toInt(), 2);
    QCOMPARE(counts.value(QStringLiteral("complete")).toBool(), true);
    QCOMPARE(labels(recorded.customers()), (QStringList{QStringLiteral("Maria"), QStringLiteral("Otto")}));
}

void TestCustomers::separatorsAreFoundOrGiven()
{
    const RecordedHome recorded;
    recorded.write(QStringLiteral("semicolons.csv"), "customer;email\r\nA;a@example.com\r\n");
    recorded.write(QStringLiteral("bars.csv"), "customer|email\r\nB|b@example.com\r\n");
    const QString found = QStringLiteral("customers import ") + recorded.filePath(QStringLiteral("semicolons.csv"));
    QCOMPARE(recorded.run(found).exitStatus, 0);
    const QString given = QStringLiteral("customers import ") + recorded.filePath(QStringLiteral("bars.csv"));
    QCOMPARE(recorded.run(given + QStringLiteral(" --separator |")).exitStatus, 0);
    QCOMPARE(labels(recorded.customers()), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
}

void TestCustomers::whatIsNoFileOfCustomersIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("not there") << QByteArray() << QByteArray("cannot be read");
    QTest::newRow("a column of tokens") << QByteArray("customer,email,personal-access-token\r\nA,a@b.c,canary\r\n")
                                        << QByteArray("secret token");
    QTest::newRow("nobody's identifiers")
        << QByteArray("name\r\ncanary\r\n") << QByteArray("No column has identifiers");
}

void TestCustomers::whatIsNoFileOfCustomersIsRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, says);
    const RecordedHome recorded;
    if (!content.isEmpty())
        recorded.write(QStringLiteral("c.csv"), content);
    const CliAnswer answer =
        recorded.run(QStringLiteral("customers import ") + recorded.filePath(QStringLiteral("c.csv")));
    QCOMPARE(answer.exitStatus, 1);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(answer.problems.contains(says), answer.problems.constData());
    QVERIFY(!answer.problems.contains("canary"));
    QVERIFY(recorded.customers().isEmpty());
}

void TestCustomers::interruptedItSaysWhatWasSaved()
{
    constexpr int kMany = 20'000;
    constexpr int kTries = 5;
    QByteArray csv = "external_user_id\r\n";
    for (int i = 0; i < kMany; ++i)
        csv += "u-" + QByteArray::number(i) + "\r\n";
    bool wasInterrupted = false;
    for (int i = 0; i < kTries && !wasInterrupted; ++i) { // it may be done before it is told
        const RecordedHome recorded;
        recorded.write(QStringLiteral("c.csv"), csv);
        QVERIFY(recorded.customers().isEmpty()); // and there are records
        CliProcess process(recorded.home().call(
            words(QStringLiteral("customers import --format json ") + recorded.filePath(QStringLiteral("c.csv")))));
        QTRY_VERIFY_WITH_TIMEOUT(!recorded.audited(AuditAction::ImportCustomers).isEmpty(), 30'000);
        process.signal(SIGINT);
        const CliAnswer answer = process.wait();
        wasInterrupted = answer.exitStatus == 1;
        if (!wasInterrupted)
            continue;
        const QJsonObject counts = QJsonDocument::fromJson(answer.output).object();
        QCOMPARE(counts.value(QStringLiteral("complete")), QJsonValue(false));
        QVERIFY2(answer.problems.contains("Stopped"), answer.problems.constData());
        QVERIFY(counts.value(QStringLiteral("added")).toInt() < kMany);
        QCOMPARE(recorded.audited(AuditAction::ImportCustomers).constLast(),
                 QStringLiteral("cancelled added=%1 updated=0 unchanged=0 skipped=0 bad=0")
                     .arg(counts.value(QStringLiteral("added")).toInt()));
    }
    QVERIFY2(wasInterrupted, "it was always faster");
}

void TestCustomers::listsWhomIsMeant()
{
    const RecordedHome recorded;
    const CliAnswer nobody = recorded.run(QStringLiteral("customers list"));
    QVERIFY2(nobody.exitStatus == 0, nobody.problems.constData());
    QCOMPARE(nobody.output, QByteArray("There are no such customers.\n"));
    recorded.write(QStringLiteral("c.csv"), kThree);
    QCOMPARE(recorded.run(QStringLiteral("customers import ") + recorded.filePath(QStringLiteral("c.csv"))).exitStatus,
             0);

    const CliAnswer table = recorded.run(QStringLiteral("customers list"));
    QVERIFY2(table.exitStatus == 0, table.problems.constData());
    QCOMPARE(table.output.count('\n'), 4);
    QVERIFY(table.output.contains("email=maria@example.com") && table.output.contains("vip"));
    QVERIFY2(!table.output.contains('\x1b') && table.output.contains("\\x1b[31m"), table.output.constData());
    QCOMPARE(recorded.audited(AuditAction::View).constLast(), QStringLiteral("customers rows=3"));

    const CliAnswer one = recorded.run(QStringLiteral("customers list --format json --text MARIA"));
    QCOMPARE(one.json().size(), 1);
    QCOMPARE(one.object().value(QStringLiteral("label")).toString(), QStringLiteral("Maria"));
    QCOMPARE(one.object().value(QStringLiteral("tags")).toArray(), QJsonArray{QStringLiteral("vip")});
    QCOMPARE(one.object().value(QStringLiteral("identifiers")).toArray().size(), 2);
    const CliAnswer some = recorded.run(QStringLiteral("customers list --format json --limit 2"));
    QCOMPARE(some.json().size(), 2);
    QVERIFY2(some.problems.contains("the first 2"), some.problems.constData());
    QCOMPARE(recorded.run(QStringLiteral("customers list --format json --text nobody")).output.trimmed(),
             QByteArray("[\n]"));
}

void TestCustomers::aDamagedCustomerIsTold()
{
    const RecordedHome recorded;
    recorded.write(QStringLiteral("c.csv"), kThree);
    QCOMPARE(recorded.run(QStringLiteral("customers import ") + recorded.filePath(QStringLiteral("c.csv"))).exitStatus,
             0);
    recorded.sql(QStringLiteral("UPDATE customer SET details = x'00' WHERE id = 2"));
    const CliAnswer answer = recorded.run(QStringLiteral("customers list --format json"));
    QCOMPARE(answer.exitStatus, 1);
    QCOMPARE(answer.json().size(), 3);
    QCOMPARE(answer.object(2).value(QStringLiteral("unreadable")).toBool(), true);
    QVERIFY2(recorded.run(QStringLiteral("customers list")).output.contains("Customer 2 cannot be read"), "table");
}

void TestCustomers::withoutThePassphraseNothingIsDone_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("says");
    for (const char *command : {"customers list", "customers import c.csv"}) {
        QTest::addRow("%s, none", command) << QString::fromLatin1(command) << QByteArray() << QByteArray("locked");
        QTest::addRow("%s, a wrong one", command)
            << QString::fromLatin1(command) + QStringLiteral(" --passphrase stdin") << QByteArray("something else\n")
            << QByteArray("passphrase is wrong");
    }
}

void TestCustomers::withoutThePassphraseNothingIsDone()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, says);
    const RecordedHome recorded;
    CliCall call = recorded.home().call({});
    call.arguments = words(command);
    call.input = input;
    const CliAnswer answer = runCli(call);
    QCOMPARE(answer.exitStatus, 3);
    QVERIFY(answer.output.isEmpty());
    QVERIFY2(answer.problems.contains(says), answer.problems.constData());
}

void TestCustomers::misuse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *line, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(line) << QByteArray(says);
    };
    row("no file", "customers import", "The FILE is missing");
    row("two files", "customers import a hunter2", "belongs to no option");
    row("both", "customers import a --update --skip", "exclude each other");
    row("no such separator", "customers import a --separator x", "--separator wants");
    row("counts as CSV", "customers import a --format csv", "table or json");
    row("a list as CSV", "customers list --format csv", "table or json");
    row("none of them", "customers list --limit 0", "--limit wants");
    row("no such command", "customers forget", "no such command");
}

void TestCustomers::misuse()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, says);
    const CliHome home;
    const CliAnswer answer = home.run(words(line));
    QCOMPARE(answer.exitStatus, 2);
    QVERIFY2(answer.problems.contains(says), answer.problems.constData());
    QVERIFY(answer.output.isEmpty() && !answer.problems.contains("hunter2"));
}

QTEST_GUILESS_MAIN(TestCustomers)
#include "test_customers.moc"
