// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/typedprogram.h"
#include "integration/killbed.h"
#include "records/historytables.h"
#include "support/faultydisk.h"
#include "support/kills.h"
#include "support/sandboxprocess.h"
#include "support/vaultwait.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;

namespace {

constexpr int kAccounts = 8;
constexpr int kThoroughlyEvery = 10;
const QString kHistory = QStringLiteral("history");

} // namespace

/// The window is killed at random moments while lookups are recorded, while it exports, and while it removes what is
/// old: history and audit agree, no file is half written, and the next program finds everything in order. On a disk
/// that is full it lives on, and writes what it could not write once there is room.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whileLookingUp();
    void whileExporting();
    void whileRemovingWhatIsOld();
    void aFullDiskIsLivedThrough();

private:
    [[nodiscard]] QString store() const { return m_bed->places().recordsFile(); }
    [[nodiscard]] bool isKilled(std::chrono::microseconds atMost);
    [[nodiscard]] bool lookUp();
    [[nodiscard]] bool exportTo(const QString &path);
    void fillOld() const;

    std::unique_ptr<TypedProgram> m_program;
    std::unique_ptr<KillBed> m_bed;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void TestKills::initTestCase()
{
    m_program = std::make_unique<TypedProgram>();
    const QByteArray display = qgetenv("DISPLAY");
    m_bed = std::make_unique<KillBed>(m_program->session());
    qputenv("DISPLAY", display); // the keys go there
    QVERIFY2(m_bed->problem().isEmpty(), qPrintable(m_bed->problem()));
    QVERIFY(QDir().mkpath(m_bed->filePath(QStringLiteral("exports"))));
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->problem()));
    for (int i = 0; i < kAccounts; ++i) {
        const CliAnswer added = runCli(m_bed->call(
            QStringLiteral("accounts add --provider p100 --name p%1 --base-url %2 --secret api-key=env:P100_KEY")
                .arg(i)
                .arg(m_sandbox->url().toString()),
            {{QStringLiteral("P100_KEY"), QStringLiteral("p100-sandbox-key")}}));
        QVERIFY2(added.exitStatus == 0, added.problems.constData());
    }
}

/// At any moment up to that long from now.
bool TestKills::isKilled(std::chrono::microseconds atMost)
{
    pauseAtMost(atMost);
    const bool isRunning = m_program->isRunning();
    m_program->signal(SIGKILL);
    return isRunning && m_program->waitForEnd();
}

/// Until somebody is asked.
bool TestKills::lookUp()
{
    const int asked = m_sandbox->requests();
    return QTest::qWaitFor(
        [&] { // not before its vault is open
            TypedProgram::press({QStringLiteral("ctrl+k")});
            TypedProgram::type("u-approved");
            TypedProgram::press({QStringLiteral("Return")});
            return QTest::qWaitFor([&] { return m_sandbox->requests() > asked; }, 500);
        },
        15'000);
}

void TestKills::whileLookingUp()
{
    m_bed->fill(1);
    const int before =
        StoreAsItLies(store()).count(kHistory) - StoreAsItLies(store()).audited(QStringLiteral("lookup"));
    int recorded = StoreAsItLies(store()).count(kHistory);
    int inTheMiddle = 0;
    const int count = kills(30);
    for (int i = 1; i <= count; ++i) {
        QVERIFY(m_program->start());
        QVERIFY(lookUp());
        QVERIFY(isKilled(80ms));
        const StoreAsItLies left(store());
        const int now = left.count(kHistory);
        QCOMPARE(left.audited(QStringLiteral("lookup")), now - before);
        QVERIFY2(now >= recorded && now <= recorded + kAccounts, qPrintable(QString::number(now - recorded)));
        inTheMiddle += now > recorded && now < recorded + kAccounts ? 1 : 0;
        recorded = now;
        QCOMPARE(m_bed->flaw(i % kThoroughlyEvery == 0), QString());
    }
    qInfo("%d killed, %d of them when some of %d outcomes were recorded", count, inTheMiddle, kAccounts);
}

/// Up to the last key.
bool TestKills::exportTo(const QString &path)
{
    const QString title = QStringLiteral("Export lookups");
    const bool isAsking = QTest::qWaitFor(
        [&] { // not before the list is there
            TypedProgram::press({QStringLiteral("ctrl+5"), QStringLiteral("ctrl+e")});
            return QTest::qWaitFor([&] { return TypedProgram::activeWindow() == title; }, 500);
        },
        15'000);
    const QString options = TypedProgram::activeWindowId();
    TypedProgram::press({QStringLiteral("Return")});
    const bool hasFile = isAsking && QTest::qWaitFor([&] {
                             return TypedProgram::activeWindow() == title && TypedProgram::activeWindowId() != options;
                         });
    TypedProgram::press({QStringLiteral("ctrl+a")});
    TypedProgram::type(path.toUtf8());
    TypedProgram::press({QStringLiteral("Return")});
    return hasFile;
}

void TestKills::whileExporting()
{
    constexpr int kEntries = 15'000;
    m_bed->fill(kEntries);
    const QDir folder(m_bed->filePath(QStringLiteral("exports")));
    const QString path = folder.filePath(QStringLiteral("seen.csv"));
    const CliAnswer exported = m_bed->run(QStringLiteral("history export --output ") + path);
    QVERIFY2(exported.exitStatus == 0, exported.problems.constData());
    const QByteArray whole = m_bed->contentOf(QStringLiteral("exports/seen.csv"));
    int inPlace = 0;
    const int count = kills(20);
    for (int i = 1; i <= count; ++i) {
        QFile::remove(path);
        const int before = StoreAsItLies(store()).audited(QStringLiteral("export"));
        QVERIFY(m_program->start());
        QVERIFY(exportTo(path));
        QVERIFY(isKilled(60ms)); // some of the time went with the keys
        const bool isThere = QFile::exists(path);
        QVERIFY(!isThere || m_bed->contentOf(QStringLiteral("exports/seen.csv")) == whole);
        QVERIFY(!isThere || StoreAsItLies(store()).audited(QStringLiteral("export")) > before);
        QVERIFY(folder.entryList(QDir::Files | QDir::Hidden).size() == (isThere ? 1 : 0));
        inPlace += isThere ? 1 : 0;
        QCOMPARE(m_bed->flaw(i % kThoroughlyEvery == 0), QString());
    }
    qInfo("%d killed, %d of them when the file was in its place", count, inPlace);
}

/// So old that they are to go, and as if nothing had ever been removed.
void TestKills::fillOld() const
{
    constexpr int kOld = 3000;
    constexpr int kDays = 100;
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-kDays);
    m_bed->fill(kOld, [&then](records::HistoryEntry &entry) { entry.outcome.lookedUpAt = then; });
    m_bed->withDesk([](services::Desk &desk) {
        desk.records().follow();
        QTRY_VERIFY(desk.records().database());
        QVERIFY(outcome(desk.records().database()->change<void>([](const QSqlDatabase &database) {
            return records::setCounted(database, QStringLiteral("retention_ran_at"), 0);
        })));
    });
}

void TestKills::whileRemovingWhatIsOld()
{
    const auto removed = [this] { // by the audit
        qint64 sum = 0;
        for (const QString &outcome : StoreAsItLies(store()).answers(
                 QStringLiteral("SELECT outcome FROM audit_entry WHERE action = 'retention'")))
            sum += outcome.section(QStringLiteral("removed="), 1).section(u' ', 0, 0).toLongLong();
        return sum;
    };
    m_bed->withDesk(
        [](services::Desk &desk) { QVERIFY(desk.settings().set(services::Setting::RetentionLookupDays, 30)); });
    int inTheMiddle = 0;
    const int count = kills(20);
    for (int i = 1; i <= count; ++i) {
        fillOld();
        const qint64 all = StoreAsItLies(store()).count(kHistory) + removed();
        const int before = StoreAsItLies(store()).count(kHistory);
        QVERIFY(m_program->launch());
        QVERIFY(isKilled(900ms));
        const StoreAsItLies left(store());
        QCOMPARE(left.count(kHistory) + removed(), all); // what is gone is told, and no more
        QCOMPARE(left.count(QStringLiteral("history_detail")), left.count(kHistory));
        inTheMiddle += left.count(kHistory) > 0 && left.count(kHistory) < before ? 1 : 0;
        QCOMPARE(m_bed->flaw(i % kThoroughlyEvery == 0), QString());
    }
    qInfo("%d killed, %d of them when some of it was gone", count, inTheMiddle);
    QVERIFY(removed() > 0);
}

void TestKills::aFullDiskIsLivedThrough()
{
    m_bed->withDesk( // or what the last kill left to be removed would go meanwhile
        [](services::Desk &desk) { QVERIFY(desk.settings().set(services::Setting::RetentionLookupDays, 0)); });
    const auto recorded = [this] { return StoreAsItLies(store()).count(kHistory); };
    const QString path = m_bed->filePath(QStringLiteral("exports/full.csv"));
    FaultyDisk disk(m_bed->filePath(QString()));
    m_program->addToEnvironment(disk.environment());
    QVERIFY(m_program->start());
    int before = recorded();
    QVERIFY(lookUp());
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), before + kAccounts, 15'000);

    disk.failAt(1, FaultyDisk::Fault::Full);
    before = recorded();
    QVERIFY(lookUp());
    QTRY_VERIFY_WITH_TIMEOUT(disk.hasFailed(), 15'000);
    QVERIFY(exportTo(path));
    QVERIFY(m_program->waitForWindow(QStringLiteral("KYC Desk")));
    QCOMPARE(recorded(), before);
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_program->isRunning());

    disk.heal();
    QVERIFY(lookUp());
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), before + 2 * kAccounts, 15'000); // those from before, too
    QVERIFY(exportTo(path));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 15'000);
    QVERIFY(isKilled(0ms));
    QCOMPARE(m_bed->flaw(true), QString());
}

QTEST_GUILESS_MAIN(TestKills)
#include "test_kills.moc"
