// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditlog.h"
#include "records/database.h"
#include "records/schema.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace {

constexpr int kLongest = 30000; // milliseconds

/// The program kyc-desk with a home of its own.
struct Program
{
    QTemporaryDir home;
    QProcess process;

    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.filePath(QStringLiteral("runtime")));
        environment.insert(QStringLiteral("KYC_DESK_PRINT_FIRST_PAINT"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(KYC_DESK_PROGRAM));
    }
    ~Program()
    {
        process.terminate();
        if (!process.waitForFinished(kLongest))
            process.kill();
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Runs it to its end and gives the exit code; -1 when it does not end.
    int run(const QStringList &arguments)
    {
        process.setArguments(arguments);
        process.start();
        return process.waitForFinished(kLongest) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                                 : -1;
    }
};

#ifdef Q_OS_LINUX
/// The process ids of the direct children that run a program of that name.
QList<qint64> childrenNamed(qint64 parent, const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(parent));
    QList<qint64> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &id : file.readAll().split(' ')) {
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(id)));
        if (!id.isEmpty() && command.open(QIODevice::ReadOnly) && command.readAll().contains(name))
            found.append(id.toLongLong());
    }
    return found;
}
#endif

} // namespace

/// The program as it is started: its command line, its first picture, its demonstration.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion();
    void aWrongCommandLineIsTwo();
    void saysWhenItIsPainted();
    void itsBeginningAndItsEndAreInTheAudit();
    void aBrokenSetupIsSaidNotDied();
    void aSecondOneShowsTheFirst();
    void theDemonstrationEndsWithTheProgram();
};

void TestProgram::helpAndVersion()
{
    Program help;
    QCOMPARE(help.run({QStringLiteral("--help")}), 0);
    QVERIFY(help.process.readAllStandardOutput().contains("--demo"));
    Program version;
    QCOMPARE(version.run({QStringLiteral("--version")}), 0);
    QVERIFY(version.process.readAllStandardOutput().startsWith("kyc-desk "));
}

void TestProgram::aWrongCommandLineIsTwo()
{
    Program program;
    QCOMPARE(program.run({QStringLiteral("--nonsense")}), 2);
    QVERIFY(program.process.readAllStandardOutput().isEmpty());
    QVERIFY(program.process.readAllStandardError().contains("nonsense"));
}

void TestProgram::saysWhenItIsPainted()
{
    Program program;
    QProcessEnvironment environment = program.process.processEnvironment();
    environment.insert(QStringLiteral("KYC_DESK_QUIT_AFTER_PAINT"), QStringLiteral("1"));
    program.process.setProcessEnvironment(environment);
    QCOMPARE(program.run({}), 0);
    QCOMPARE(program.process.readAllStandardOutput(), QByteArray("first-paint\n"));
}

void TestProgram::itsBeginningAndItsEndAreInTheAudit()
{
    Program program;
    QProcessEnvironment environment = program.process.processEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), program.home.path());
    environment.insert(QStringLiteral("KYC_DESK_QUIT_AFTER_PAINT"), QStringLiteral("1"));
    program.process.setProcessEnvironment(environment);
    const QString store = program.home.filePath(QStringLiteral("kyc-desk/records.sqlite"));
    {
        const kyc::records::Database made(store, kyc::records::DataKey::fresh());
        QFuture<kyc::core::Result<kyc::records::OpenReport>> opened = made.opened();
        opened.waitForFinished();
        QVERIFY(opened.result().has_value());
    }
    QCOMPARE(program.run({}), 0);
    kyc::records::AuditLog log(store);
    auto read = log.read({}, {false, 0, 10});
    read.waitForFinished();
    const auto lines = read.takeResult();
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).entry.action, QByteArray("start"));
    QVERIFY(lines->at(0).entry.outcome.startsWith("kyc-desk "));
    QCOMPARE(lines->at(1).entry.action, QByteArray("stop"));
}

void TestProgram::aBrokenSetupIsSaidNotDied()
{
    Program program;
    const QString name = program.home.filePath(QStringLiteral("setup.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"accounts\": 7}");
    file.close();
    program.process.setArguments({QStringLiteral("--setup"), name});
    program.process.start();
    QVERIFY(program.process.waitForReadyRead(kLongest));
    QCOMPARE(program.process.readAllStandardOutput(), QByteArray("first-paint\n"));
    QCOMPARE(program.process.state(), QProcess::Running);
}

void TestProgram::aSecondOneShowsTheFirst()
{
    Program first;
    first.process.start();
    QVERIFY(first.process.waitForReadyRead(kLongest));
    const auto startAgain = [&first] {
        QProcess second;
        second.setProcessEnvironment(first.process.processEnvironment());
        second.start(QStringLiteral(KYC_DESK_PROGRAM), {});
        if (!second.waitForFinished(kLongest))
            second.kill();
        return std::pair(second.exitCode(), second.readAllStandardError());
    };
    const auto [exitCode, said] = startAgain();
    QCOMPARE(exitCode, 0);
    QVERIFY2(said.contains("brought to the front"), said.constData());
    QCOMPARE(first.process.state(), QProcess::Running);
    // One that has stopped is not waited for without end, and one that was killed leaves nothing in the way.
    QCOMPARE(::kill(static_cast<pid_t>(first.process.processId()), SIGSTOP), 0);
    const auto [silentCode, saidOfSilent] = startAgain();
    QCOMPARE(silentCode, 3);
    QVERIFY2(saidOfSilent.contains("does not answer"), saidOfSilent.constData());
    first.process.kill();
    QVERIFY(first.process.waitForFinished(kLongest));
    Program third;
    QProcessEnvironment environment = first.process.processEnvironment();
    environment.insert(QStringLiteral("KYC_DESK_QUIT_AFTER_PAINT"), QStringLiteral("1"));
    third.process.setProcessEnvironment(environment);
    QCOMPARE(third.run({}), 0);
}

void TestProgram::theDemonstrationEndsWithTheProgram()
{
#ifdef Q_OS_LINUX
    Program program;
    program.process.setArguments({QStringLiteral("--demo")});
    program.process.start();
    QVERIFY(program.process.waitForStarted(kLongest));
    const qint64 parent = program.process.processId();
    QTRY_COMPARE_WITH_TIMEOUT(childrenNamed(parent, "kyc-desk-sandbox").size(), 1, kLongest);
    const qint64 child = childrenNamed(parent, "kyc-desk-sandbox").first();
    program.process.kill(); // not even a crash leaves it behind
    QVERIFY(program.process.waitForFinished(kLongest));
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(QStringLiteral("/proc/%1/exe").arg(child))
                                 || QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(child)).isEmpty(),
                             kLongest);
#endif
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
