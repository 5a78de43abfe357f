// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/canaries.h"
#include "support/dumpable.h"
#include "support/newfiles.h"
#include "support/processmemory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace kyc::test;

namespace {

bool writeMemory(qint64 processId, const QString &path)
{
    QFile core(path);
    return core.open(QIODevice::WriteOnly)
        && visitMemory(processId, [&core](const QString &, const QByteArray &bytes) { core.write(bytes); });
}

} // namespace

/// The search for leaked secrets would find one: a search that cannot fail proves nothing.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachForm_data();
    void findsEachForm();
    void findsItInFilesAndTheirNames();
    void findsItInMemory();
    void findsACodeByItselfAlone_data();
    void findsACodeByItselfAlone();
    void findsWhatIsNewInAFolder();
    void findsEachLeak_data();
    void findsEachLeak();
    void findsItInACore();
    void findsNothingWhereNothingIs();
    void tellsWhatIsDumpable_data();
    void tellsWhatIsDumpable();

private:
    const Canary m_canary = makeCanary(QStringLiteral("key"));
    const CanarySearch m_search{{m_canary}};
};

void TestCanaries::findsEachForm_data()
{
    const QByteArray value = m_canary.value;
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << "before " + value + " after";
    QTest::newRow("base64") << value.toBase64();
    QTest::newRow("base64 after one byte") << (":" + value + "!").toBase64();
    QTest::newRow("base64 after two bytes") << ("a:" + value + "!!").toBase64();
    QTest::newRow("base64 after a name, as in basic authentication") << ("agent@example.com:" + value).toBase64();
    QTest::newRow("base64url") << value.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("hexadecimal") << value.toHex();
    QTest::newRow("upper case hexadecimal") << value.toHex().toUpper();
    const QString text = QString::fromLatin1(value);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("UTF-16, the other way round")
        << QByteArray(1, '\0') + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2 - 1);
    QTest::newRow("percent-encoded") << QUrl::toPercentEncoding(text);
    QTest::newRow("percent-encoded in lower case") << QUrl::toPercentEncoding(text).toLower();
    QTest::newRow("in an address")
        << QUrl(QStringLiteral("https://example.com/?key=%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(text))))
               .toEncoded();
    QTest::newRow("JSON") << QJsonDocument(QJsonArray{text}).toJson();
    QTest::newRow("JSON with escaped slashes")
        << QJsonDocument(QJsonArray{text}).toJson().replace('/', QByteArray("\\/"));
    QByteArray escaped;
    for (const char one : value)
        escaped += "\\u00" + QByteArray(1, one).toHex();
    QTest::newRow("JSON, all escaped") << escaped;
    QTest::newRow("HTML") << text.toHtmlEscaped().toUtf8();
    QTest::newRow("CSV") << '"' + QByteArray(value).replace('"', "\"\"") + '"';
}

void TestCanaries::findsEachForm()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!m_search.in(bytes).isEmpty());
}

void TestCanaries::findsItInFilesAndTheirNames()
{
    const QTemporaryDir folder;
    QFile hidden(folder.filePath(QStringLiteral(".hidden")));
    QVERIFY(hidden.open(QIODevice::WriteOnly));
    hidden.write("token=" + m_canary.value);
    hidden.close();
    QCOMPARE(m_search.below(folder.path()).size(), 1);
    QFile named(folder.filePath(QString::fromLatin1(m_canary.value.toHex())));
    QVERIFY(named.open(QIODevice::WriteOnly));
    named.close();
    QCOMPARE(m_search.below(folder.path()).size(), 2);
}

void TestCanaries::findsItInMemory()
{
    QVERIFY(!m_search.inMemoryOf(QCoreApplication::applicationPid()).isEmpty());
}

void TestCanaries::findsACodeByItselfAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("alone") << QByteArray("123456") << true;
    QTest::newRow("in a text") << QByteArray("code=123456;") << true;
    QTest::newRow("in a longer number") << QByteArray("1123456") << false;
    QTest::newRow("in a longer number's beginning") << QByteArray("1234560") << false;
    QTest::newRow("UTF-16") << QByteArray("\0:\0"
                                          "1\0"
                                          "2\0"
                                          "3\0"
                                          "4\0"
                                          "5\0"
                                          "6\0"
                                          "!",
                                          16)
                            << true;
    QTest::newRow("UTF-16 in a longer number") << QByteArray("1\0"
                                                             "2\0"
                                                             "3\0"
                                                             "4\0"
                                                             "5\0"
                                                             "6\0"
                                                             "7\0",
                                                             14)
                                               << false;
    QTest::newRow("base64") << QByteArray("123456").toBase64() << true;
}

void TestCanaries::findsACodeByItselfAlone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isFound);
    const CanarySearch search({{QStringLiteral("code"), QByteArray("123456")}});
    QCOMPARE(!search.in(bytes).isEmpty(), isFound);
}

void TestCanaries::findsWhatIsNewInAFolder()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("old"), m_canary.value));
    const NewFiles files(folder.path());
    QVERIFY(files.paths().isEmpty());
    QVERIFY(write(QStringLiteral("new"), m_canary.value));
    QCOMPARE(m_search.inFiles(files.paths()).size(), 1);
    QTRY_COMPARE(write(QStringLiteral("old"), "more") ? files.paths().size() : 0, 2);
}

void TestCanaries::findsEachLeak_data()
{
    QTest::addColumn<QString>("script"); // of a program that is given the secret, and leaks it
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const char *script, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(script) << QString::fromLatin1(place);
    };
    add("file", "printf 'key=%s' \"$s\" >kept; cat", "/kept: ");
    add("file in base64", "printf %s \"$s\" | base64 >kept; cat", "/kept: ");
    add("file in a hidden folder", "mkdir -p .a/.b; printf %s \"$s\" >.a/.b/c; cat", "/.a/.b/c: ");
    add("name of a file", ": >\"$(printf %s \"$s\" | od -An -v -tx1 | tr -d ' \\n')\"; cat", " as hexadecimal");
    add("standard output", "printf %s \"$s\"; cat", "output: ");
    add("standard error", "printf %s \"$s\" >&2; cat", "problems: ");
    add("command line", "exec cat - \"$s\"", "cmdline: ");
    add("environment", "export S=\"$s\"; exec cat", "environ: ");
    add("memory", "cat", "memory");
}

void TestCanaries::findsEachLeak()
{
    QFETCH(const QString, script);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    QProcess careless;
    careless.setWorkingDirectory(folder.path());
    careless.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("IFS= read -r s; ") + script});
    careless.write(m_canary.value + '\n');
    Traces traces{folder.path(), careless.processId(), {}, {}};
    const auto found = [&] {
        traces.output += careless.readAllStandardOutput();
        traces.problems += careless.readAllStandardError();
        return place == u"memory" ? m_search.inMemoryOf(traces.processId) : m_search.in(traces);
    };
    QTRY_VERIFY2(!found().filter(place == u"memory" ? QStringLiteral("key as it is") : place).isEmpty(),
                 qPrintable(found().join(u'\n')));
    careless.closeWriteChannel();
    QVERIFY(careless.waitForFinished());
}

/// A program that does not forbid it leaves a core behind, with what it had in memory. Where this system writes none
/// into the folder, the memory that a core is made of is written there instead.
void TestCanaries::findsItInACore()
{
    const QTemporaryDir folder;
    QProcess careless;
    careless.setWorkingDirectory(folder.path());
    careless.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("IFS= read -r s; cat; kill -SEGV $$")});
    QVERIFY(careless.waitForStarted());
    const bool isAllowed = allowCore(careless.processId());
    careless.write(m_canary.value + '\n');
    QTRY_VERIFY(!m_search.inMemoryOf(careless.processId()).filter(QStringLiteral("key as it is")).isEmpty());
    if (!isAllowed || !areCoresWrittenInPlace()) {
        qInfo("no core can be had here (allowed: %d); the memory is written out instead", isAllowed);
        QVERIFY(writeMemory(careless.processId(), folder.filePath(QStringLiteral("core"))));
    }
    careless.closeWriteChannel();
    QVERIFY(careless.waitForFinished());
    QCOMPARE(careless.exitStatus(), QProcess::CrashExit);
    const QStringList found = m_search.below(folder.path());
    QVERIFY2(found.size() == 1 && found.first().contains(QStringLiteral("/core")), qPrintable(found.join(u'\n')));
}

void TestCanaries::tellsWhatIsDumpable_data()
{
    QTest::addColumn<int>("dumpable");
    QTest::newRow("a process as it starts") << 1;
    QTest::newRow("one that forbids it") << 0;
}

void TestCanaries::tellsWhatIsDumpable()
{
    QFETCH(const int, dumpable);
    QFile scope(QStringLiteral("/proc/sys/kernel/yama/ptrace_scope")); // from 2 on nobody may, without the right to
    const bool isForbiddenToAll = scope.open(QIODevice::ReadOnly) && scope.readAll().trimmed().toInt() > 1;
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const pid_t child = ::fork(); // a program that is started would be dumpable again
    if (child == 0) {
        const bool isSet = ::prctl(PR_SET_DUMPABLE, dumpable) == 0 && ::write(pipe[1], "!", 1) == 1;
        static_cast<void>(isSet && ::pause());
        ::_exit(1);
    }
    char ready = 0;
    QCOMPARE(::read(pipe[0], &ready, 1), 1);
    const bool isFound = isDumpable(child);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(pipe[0]);
    ::close(pipe[1]);
    QCOMPARE(isFound, dumpable == 1 && !isForbiddenToAll);
}

void TestCanaries::findsNothingWhereNothingIs()
{
    const Canary other = makeCanary(QStringLiteral("other"));
    QVERIFY(m_search.in(other.value + other.value.toBase64() + other.value.toHex()).isEmpty());
    const QTemporaryDir folder;
    QVERIFY(m_search.below(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "test_canaries.moc"
