// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/clihome.h"
#include "support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <chrono>
#include <csignal>

using namespace kyc::test;

namespace {

const QMap<QString, QString> kSecrets{{QStringLiteral("P100_KEY"), QStringLiteral("p100-sandbox-key")}};

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// How often the program is killed; KYC_KILLS makes it more (and QTEST_FUNCTION_TIMEOUT the time for it).
int kills(int usually)
{
    const int wanted = qEnvironmentVariableIntValue("KYC_KILLS");
    return wanted > 0 ? wanted : usually;
}

constexpr int kPatience = 20'000;
constexpr std::chrono::milliseconds kAfterTheAnswer{60};

/// Any time, up to that long.
void pause(std::chrono::milliseconds longest)
{
    const auto microseconds = QRandomGenerator::global()->bounded(static_cast<int>(longest.count()) * 1000 + 1);
    const timespec time{0, static_cast<long>(microseconds) * 1000};
    nanosleep(&time, nullptr);
}

/// What is in the store, told by SQLite itself.
class StoreAsItIs
{
public:
    explicit StoreAsItIs(const QString &path) : m_path(path) { }
    ~StoreAsItIs() { QSqlDatabase::removeDatabase(kName); }
    Q_DISABLE_COPY_MOVE(StoreAsItIs)

    /// The first column of the first row; null on an error.
    [[nodiscard]] QVariant answer(const QString &question) const
    {
        QSqlDatabase database = QSqlDatabase::contains(kName)
            ? QSqlDatabase::database(kName)
            : QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kName);
        database.setDatabaseName(m_path);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        const QVariant first = query.exec(question) && query.next() ? query.value(0) : QVariant();
        query.finish();
        return first;
    }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] int lookups() const { return answer(QStringLiteral("SELECT count(*) FROM history")).toInt(); }
    [[nodiscard]] int audited() const
    {
        return answer(QStringLiteral("SELECT count(*) FROM audit_entry WHERE action = 'lookup'")).toInt();
    }
    [[nodiscard]] QString integrity() const { return answer(QStringLiteral("PRAGMA integrity_check")).toString(); }

private:
    static inline const QString kName = QStringLiteral("as it is");

    QString m_path;
};

} // namespace

/// The program is killed at random moments while it looks customers up: what it has said is in the records, in the
/// history and the audit alike, and nothing is half there.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidIsRecorded()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
        const CliHome home;
        QVERIFY(home.chooseVaultFile());
        const CliAnswer added =
            home.run(words(QStringLiteral("accounts add --provider p100 --name p --base-url %1 --secret "
                                          "api-key=env:P100_KEY")
                               .arg(sandbox.url().toString())),
                     kSecrets);
        QVERIFY2(added.exitStatus == 0, added.problems.constData());
        const CliCall lookup =
            home.call(words(QStringLiteral("lookup --account p --field external-user-id=u-approved --format json")));
        QElapsedTimer timer;
        timer.start();
        const CliAnswer first = runCli(lookup);
        QVERIFY2(first.exitStatus == 0, first.problems.constData());
        const qint64 usually = timer.elapsed();
        const StoreAsItIs store(home.filePath(QStringLiteral("data/kyc-desk/records.sqlite")));
        QVERIFY2(QFile::exists(store.path()), qPrintable(store.path()));
        QCOMPARE(store.lookups(), 1);
        QCOMPARE(store.audited(), 1);

        int recorded = 1;
        int asked = sandbox.requests();
        int unsaid = 0; // recorded, though the program was killed before it could say so
        const int count = kills(120);
        for (int i = 0; i < count; ++i) {
            CliProcess program(lookup);
            // Every other one is on its way from the answer to the records.
            const bool isLate = i % 2 == 1;
            QVERIFY(!isLate || QTest::qWaitFor([&] { return sandbox.requests() > asked; }, kPatience));
            pause(isLate ? kAfterTheAnswer : std::chrono::milliseconds(usually));
            program.signal(SIGKILL);
            const CliAnswer answer = program.wait();
            const bool wasSaid = answer.output.contains("Approved");
            const int now = store.lookups();
            QCOMPARE(store.audited(), now);
            QVERIFY2(now == recorded || now == recorded + 1, qPrintable(QString::number(now - recorded)));
            QVERIFY2(!wasSaid || now == recorded + 1, "what was said is not recorded");
            unsaid += now > recorded && !wasSaid ? 1 : 0;
            recorded = now;
            asked = sandbox.requests();
        }
        QCOMPARE(store.integrity(), QStringLiteral("ok"));
        qInfo("%d killed, %d of them recorded, %d of these before they could say so", count, recorded - 1, unsaid);
        const CliAnswer verified = home.run(words(QStringLiteral("audit verify")));
        QVERIFY2(verified.exitStatus == 0, verified.output.constData());
        const CliAnswer last = runCli(lookup);
        QVERIFY2(last.exitStatus == 0, last.problems.constData());
        QCOMPARE(store.lookups(), recorded + 1);
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "test_kills.moc"
