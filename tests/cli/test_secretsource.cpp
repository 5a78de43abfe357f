// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/secretsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

using namespace kyc;
using namespace kyc::cli;

namespace {

const QString kKey = QStringLiteral("api-key");

SecretSource variable(const char *name)
{
    return {SecretSource::Kind::Environment, QLatin1String(name)};
}

/// Puts a pipe holding the bytes in the place of standard input while it lives.
class PipedInput
{
public:
    explicit PipedInput(const QByteArray &bytes) : m_original(::dup(STDIN_FILENO))
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0
            || ::write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
            qFatal("no pipe");
        ::close(ends[1]);
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
    }
    PipedInput(const PipedInput &) = delete;
    PipedInput &operator=(const PipedInput &) = delete;
    ~PipedInput()
    {
        ::dup2(m_original, STDIN_FILENO);
        ::close(m_original);
    }

private:
    int m_original;
};

} // namespace

/// Where secrets come from, and what is said when they do not.
class TestSecretSource : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file(const QByteArray &content,
                               QFileDevice::Permissions permissions = QFileDevice::ReadOwner);

    QTemporaryDir m_directory;
    int m_files = 0;

private Q_SLOTS:
    void parsing_data();
    void parsing();
    void variables();
    void variablesAreForgotten();
    void lineEndsAreTrimmed_data();
    void lineEndsAreTrimmed();
    void openFilesAreWarnedAbout_data();
    void openFilesAreWarnedAbout();
    void pipesAreFilesToo();
    void standardInput();
    void aTerminalIsNoPipe();
    void whatCannotBeRead_data();
    void whatCannotBeRead();
    void theLongestSecret();
};

QString TestSecretSource::file(const QByteArray &content, QFileDevice::Permissions permissions)
{
    const QString path = m_directory.filePath(QString::number(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.setPermissions(permissions))
        qFatal("cannot write a test file");
    return path;
}

void TestSecretSource::parsing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("variable") << QStringLiteral("env:NAME") << true;
    QTest::newRow("file") << QStringLiteral("file:/a b/c:d") << true;
    QTest::newRow("stdin") << QStringLiteral("stdin") << true;
    QTest::newRow("the secret itself") << QStringLiteral("hunter2") << false;
    QTest::newRow("a secret with a colon") << QStringLiteral("sbx:hunter2") << false;
    QTest::newRow("upper case") << QStringLiteral("ENV:NAME") << false;
    QTest::newRow("an address") << QStringLiteral("https://hunter2") << false;
    QTest::newRow("stdin and more") << QStringLiteral("stdin hunter2") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSecretSource::parsing()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isTaken);
    const auto source = parseSecretSource(kKey, text);
    QCOMPARE(source.has_value(), isTaken);
    if (!isTaken) {
        QVERIFY(source.error().english().contains(QStringLiteral("--secret api-key=env:NAME")));
        QVERIFY(!source.error().english().contains(QStringLiteral("hunter2")));
    }
}

void TestSecretSource::variables()
{
    qputenv("KYC_TEST_SECRET",
            "s\xC3\xA9"
            "cret ");
    const auto read = readSecret(kKey, variable("KYC_TEST_SECRET"));
    QVERIFY(read);
    QVERIFY2(read->secret.equals(core::Secret::fromText(u"sécret ")), "kept as it is, blanks too");
    QVERIFY(read->warning.isEmpty());
}

void TestSecretSource::variablesAreForgotten()
{
    qputenv("KYC_TEST_SECRET", "hunter2");
    const char *place = std::getenv("KYC_TEST_SECRET");
    if (place == nullptr)
        QFAIL("the variable is not there");
    forgetSource(variable("KYC_TEST_SECRET"));
    QVERIFY(!qEnvironmentVariableIsSet("KYC_TEST_SECRET"));
    QVERIFY2(place[0] == '\0', "the bytes are still in the environment block");
    forgetSource(variable("KYC_TEST_SECRET")); // gone already: nothing happens
}

void TestSecretSource::lineEndsAreTrimmed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("secret");
    QTest::newRow("none") << QByteArray("abc") << QStringLiteral("abc");
    QTest::newRow("line feed") << QByteArray("abc\n") << QStringLiteral("abc");
    QTest::newRow("Windows") << QByteArray("abc\r\n") << QStringLiteral("abc");
    QTest::newRow("only one") << QByteArray("abc\n\n") << QStringLiteral("abc\n");
    QTest::newRow("blanks stay") << QByteArray(" abc \n") << QStringLiteral(" abc ");
    QTest::newRow("line feed inside") << QByteArray("a\nb\n") << QStringLiteral("a\nb");
}

void TestSecretSource::lineEndsAreTrimmed()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, secret);
    const auto fromFile = readSecret(kKey, {SecretSource::Kind::File, file(content)});
    QVERIFY(fromFile && fromFile->secret.equals(core::Secret::fromText(secret)));
    const PipedInput input(content);
    const auto fromPipe = readSecret(kKey, {});
    QVERIFY(fromPipe && fromPipe->secret.equals(core::Secret::fromText(secret)));
}

void TestSecretSource::openFilesAreWarnedAbout_data()
{
    QTest::addColumn<int>("permissions");
    QTest::addColumn<bool>("isWarned");
    const int mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QTest::newRow("600") << mine << false;
    QTest::newRow("640") << (mine | QFileDevice::ReadGroup) << true;
    QTest::newRow("604") << (mine | QFileDevice::ReadOther) << true;
    QTest::newRow("644") << (mine | QFileDevice::ReadGroup | QFileDevice::ReadOther) << true;
}

void TestSecretSource::openFilesAreWarnedAbout()
{
    QFETCH(const int, permissions);
    QFETCH(const bool, isWarned);
    const QString path = file("hunter2\n", QFileDevice::Permissions::fromInt(static_cast<uint>(permissions)));
    const auto read = readSecret(kKey, {SecretSource::Kind::File, path});
    QVERIFY(read);
    QCOMPARE(!read->warning.isEmpty(), isWarned);
    if (isWarned) {
        QVERIFY(read->warning.english().contains(QStringLiteral("api-key")));
        QVERIFY(!read->warning.english().contains(QStringLiteral("hunter2")));
    }
}

void TestSecretSource::pipesAreFilesToo()
{
    const PipedInput input("from a pipe\n");
    const auto read = readSecret(kKey, {SecretSource::Kind::File, QStringLiteral("/dev/stdin")});
    QVERIFY2(read, "as <(command) gives it");
    QVERIFY(read->secret.equals(core::Secret::fromText(u"from a pipe")));
    QVERIFY2(read->warning.isEmpty(), "a pipe has no readers to be warned of");
}

void TestSecretSource::standardInput()
{
    const PipedInput input("hunter2");
    const auto read = readSecret(kKey, {});
    QVERIFY(read && read->secret.equals(core::Secret::fromText(u"hunter2")));
}

void TestSecretSource::aTerminalIsNoPipe()
{
    const int controller = ::posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(controller >= 0 && ::grantpt(controller) == 0 && ::unlockpt(controller) == 0);
    const int terminal = ::open(::ptsname(controller), O_RDWR | O_NOCTTY);
    const int original = ::dup(STDIN_FILENO);
    if (terminal < 0 || original < 0)
        QFAIL("there is no terminal to be had");
    ::dup2(terminal, STDIN_FILENO);
    const auto read = readSecret(kKey, {});
    ::dup2(original, STDIN_FILENO);
    ::close(original);
    ::close(terminal);
    ::close(controller);
    QVERIFY(!read);
    QVERIFY2(read.error().english().contains(QStringLiteral("Pipe it in")), qPrintable(read.error().english()));
}

void TestSecretSource::whatCannotBeRead_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("said");
    qputenv("KYC_TEST_EMPTY", "");
    const int fromVariable = static_cast<int>(SecretSource::Kind::Environment);
    const int fromFile = static_cast<int>(SecretSource::Kind::File);
    QTest::newRow("no such variable") << fromVariable << QStringLiteral("KYC_hunter2") << QStringLiteral("is not set");
    QTest::newRow("empty variable") << fromVariable << QStringLiteral("KYC_TEST_EMPTY") << QStringLiteral("is empty");
    QTest::newRow("no such file") << fromFile << QStringLiteral("/nonexistent/hunter2")
                                  << QStringLiteral("cannot be read");
    QTest::newRow("a directory") << fromFile << m_directory.path() << QStringLiteral("cannot be read");
    QTest::newRow("empty file") << fromFile << file("") << QStringLiteral("is empty");
    QTest::newRow("a line end alone") << fromFile << file("\n") << QStringLiteral("is empty");
    QTest::newRow("endless") << fromFile << QStringLiteral("/dev/zero") << QStringLiteral("too long");
}

void TestSecretSource::whatCannotBeRead()
{
    QFETCH(const int, kind);
    QFETCH(const QString, place);
    QFETCH(const QString, said);
    const auto read = readSecret(kKey, {static_cast<SecretSource::Kind>(kind), place});
    QVERIFY(!read);
    const QString text = read.error().english();
    QVERIFY2(text.contains(said) && text.contains(kKey), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("hunter2")), "the place may be the secret itself");
}

void TestSecretSource::theLongestSecret()
{
    const QByteArray longest(kLongestSecret, 'x');
    const auto read = readSecret(kKey, {SecretSource::Kind::File, file(longest)});
    QVERIFY(read);
    QCOMPARE(read->secret.size(), kLongestSecret);
    QVERIFY(!readSecret(kKey, {SecretSource::Kind::File, file(longest + 'x')}));
}

QTEST_GUILESS_MAIN(TestSecretSource)
#include "test_secretsource.moc"
