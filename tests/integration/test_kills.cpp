// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/killbed.h"
#include "records/historysamples.h"
#include "records/historytables.h"
#include "services/recordkeys.h"
#include "support/kills.h"
#include "support/sandboxprocess.h"
#include "support/vaultwait.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 20'000; // milliseconds
constexpr int kThoroughlyEvery = 10;
constexpr int kEntries = 1500;
const QString kHistory = QStringLiteral("history");

/// So that the last moments come too.
std::chrono::microseconds aLittleMore(std::chrono::microseconds usually)
{
    return usually * 6 / 5;
}

/// Customers of that round, as a CSV file.
QByteArray customersCsv(int round, int count)
{
    QByteArray csv("label,external-user-id\n");
    for (int i = 0; i < count; ++i)
        csv += QStringLiteral("Customer %1-%2,u-%1-%2\n").arg(round).arg(i).toUtf8();
    return csv;
}

} // namespace

/// kyc-desk-cli is killed at random moments while it looks customers up, exports, imports and migrates: what it has
/// said is in the records, in the history and the audit alike, nothing is half there, and the next program goes on.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whileMigrating(); // first: the records that it leaves are those of the others
    void whileLookingUp();
    void whileExporting();
    void whileImporting();

private:
    void checkTarget(const QByteArray &whole, bool wasSaid, bool wasRecorded);
    [[nodiscard]] bool makeOldStore() const;
    void putBack(const QString &old) const;
    void checkMigration(const QString &old) const;

    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<KillBed> m_bed;
};

void TestKills::initTestCase()
{
    m_session = std::make_unique<KeyringSession>();
    m_bed = std::make_unique<KillBed>(*m_session);
    QVERIFY2(m_bed->problem().isEmpty(), qPrintable(m_bed->problem()));
}

/// Records of the first shape, which know of no audit, under the key that the vault keeps.
bool TestKills::makeOldStore() const
{
    bool isMade = false;
    m_bed->withDesk([&](services::Desk &desk) {
        services::RecordKeys keys(desk.vault(), desk.places());
        const auto key = outcome(keys.dataKey(services::RecordKeys::WhenAbsent::Make));
        if (!key)
            return;
        records::Database store(desk.places().recordsFile(), *key, {records::recordsMigrations().front()});
        const auto filled = outcome(store.change<void>([&](const QSqlDatabase &database) {
            core::Result<void> state;
            for (int i = 1; i <= kEntries && state; ++i)
                state = appendHistory(database, store.sealing(), entry(i)).map([](qint64) { });
            return state;
        }));
        isMade = filled && outcome(keys.recordsMade());
    });
    return isMade;
}

/// The old store, and nothing beside it.
void TestKills::putBack(const QString &old) const
{
    const QFileInfo store(m_bed->places().recordsFile());
    for (const QString &name : store.dir().entryList({store.fileName() + u'*'}, QDir::Files))
        QVERIFY(store.dir().remove(name));
    QVERIFY(QFile::copy(old, store.filePath()));
}

/// The copy from before is whole as soon as it has its name, and what was in the store is in it, in whichever shape.
void TestKills::checkMigration(const QString &old) const
{
    const QString copy = m_bed->places().recordsFile() + QStringLiteral(".before-2");
    for (const QString &path : {copy, m_bed->places().recordsFile()}) {
        if (path == copy && !QFile::exists(copy))
            continue;
        const StoreAsItLies store(path);
        QVERIFY2(store.isSound(), qPrintable(path));
        for (const char *table : {"history", "history_detail", "history_identifier", "history_page"})
            QCOMPARE(store.count(QLatin1String(table)), StoreAsItLies(old).count(QLatin1String(table)));
    }
}

void TestKills::whileMigrating()
{
    QVERIFY(makeOldStore());
    const QString old = m_bed->filePath(QStringLiteral("old.sqlite"));
    QVERIFY(QFile::copy(m_bed->places().recordsFile(), old));
    QCOMPARE(StoreAsItLies(old).count(kHistory), kEntries);
    const CliCall opening = m_bed->call(QStringLiteral("customers list"));
    const auto usually = aLittleMore(m_bed->usually(opening));
    int atOldShape = 0;
    const int count = kills(20);
    for (int i = 0; i < count && !QTest::currentTestFailed(); ++i) {
        putBack(old);
        (void)m_bed->killed(opening, 3 * usually); // without a migration
        checkMigration(old);
        atOldShape += StoreAsItLies(m_bed->places().recordsFile()).count(QStringLiteral("audit_entry")) < 0 ? 1 : 0;
        QCOMPARE(m_bed->flaw(true), QString()); // the next program carries on to the new shape
        checkMigration(old);
    }
    qInfo("%d killed, %d of them at the old shape", count, atOldShape);
    QVERIFY(StoreAsItLies(m_bed->places().recordsFile()).count(QStringLiteral("audit_entry")) > 0);
    m_bed->withDesk([](services::Desk &desk) { // it was the end of another of these audits
        services::RecordKeys keys(desk.vault(), desk.places());
        QVERIFY(outcome(keys.forgetSignedHead()));
    });
    QVERIFY(QDir(m_bed->places().checkpointFolder()).removeRecursively());
}

void TestKills::whileLookingUp()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), qPrintable(sandbox.problem()));
    const CliCall add =
        m_bed->call(QStringLiteral("accounts add --provider p100 --name p --base-url %1 --secret api-key=env:P100_KEY")
                        .arg(sandbox.url().toString()),
                    {{QStringLiteral("P100_KEY"), QStringLiteral("p100-sandbox-key")}});
    const CliAnswer added = runCli(add);
    QVERIFY2(added.exitStatus == 0, added.problems.constData());
    const CliCall lookup =
        m_bed->call(QStringLiteral("lookup --account p --field external-user-id=u-approved --format json"));
    const QString path = m_bed->places().recordsFile();
    const auto usually = aLittleMore(m_bed->usually(lookup));
    const int first = StoreAsItLies(path).count(kHistory);
    int recorded = first;
    const int before = recorded - StoreAsItLies(path).audited(QStringLiteral("lookup")); // which no lookup has made

    int asked = sandbox.requests();
    int unsaid = 0; // recorded, though the program was killed before it could say so
    const int count = kills(80);
    for (int i = 1; i <= count; ++i) {
        CliProcess program(lookup);
        // Every other one is on its way from the answer to the records.
        const bool isLate = i % 2 == 0;
        QVERIFY(!isLate || QTest::qWaitFor([&] { return sandbox.requests() > asked; }, kPatience));
        pauseAtMost(isLate ? 30'000us : usually);
        program.signal(SIGKILL);
        const bool wasSaid = program.wait().output.contains("Approved");
        const StoreAsItLies store(path);
        const int now = store.count(kHistory);
        QCOMPARE(store.audited(QStringLiteral("lookup")), now - before);
        QVERIFY2(now == recorded || now == recorded + 1, qPrintable(QString::number(now - recorded)));
        QVERIFY2(!wasSaid || now == recorded + 1, "what was said is not recorded");
        unsaid += now > recorded && !wasSaid ? 1 : 0;
        recorded = now;
        asked = sandbox.requests();
        QCOMPARE(m_bed->flaw(i % kThoroughlyEvery == 0), QString());
    }
    qInfo("%d killed, %d of them recorded, %d of these before they could say so", count, recorded - first, unsaid);
    const CliAnswer last = runCli(lookup);
    QVERIFY2(last.exitStatus == 0, last.problems.constData());
    QCOMPARE(StoreAsItLies(path).count(kHistory), recorded + 1);
    QCOMPARE(m_bed->flaw(true), QString());
}

/// The target is what it was, or whole.
void TestKills::checkTarget(const QByteArray &whole, bool wasSaid, bool wasRecorded)
{
    const QByteArray old("old\r\n");
    const QByteArray now = m_bed->contentOf(QStringLiteral("exports/seen.csv"));
    QVERIFY2(now.isEmpty() || now == old || now == whole, qPrintable(QString::number(now.size())));
    QVERIFY2(now != whole || wasRecorded, "personal data left without an entry");
    QVERIFY2(!wasSaid || now == whole, "what was said to be exported is not there");
    const QDir folder(m_bed->filePath(QStringLiteral("exports")));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        const bool isDraft = file.fileName().startsWith(u".kyc-desk-export-")
            && (file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0;
        QVERIFY2(file.fileName() == u"seen.csv" || isDraft, qPrintable(file.fileName()));
    }
}

void TestKills::whileExporting()
{
    if (StoreAsItLies(m_bed->places().recordsFile()).count(kHistory) < kEntries)
        m_bed->fill(kEntries);
    const QString name = QStringLiteral("exports/seen.csv");
    QVERIFY(QDir().mkpath(m_bed->filePath(QStringLiteral("exports"))));
    const CliCall exporting = m_bed->call(QStringLiteral("history export --output ") + m_bed->filePath(name));
    const auto usually = aLittleMore(m_bed->usually(exporting));
    const QByteArray whole = m_bed->contentOf(name);
    QVERIFY(whole.count('\n') > kEntries);
    int inPlace = 0;
    const int count = kills(60);
    for (int i = 1; i <= count; ++i) {
        QFile::remove(m_bed->filePath(name));
        const bool isOver = i % 2 == 0;
        if (isOver)
            m_bed->write(name, "old\r\n");
        const int before = StoreAsItLies(m_bed->places().recordsFile()).audited(QStringLiteral("export"));
        const CliAnswer answer = i % 4 < 2 ? m_bed->killed(exporting, usually)
                                           : m_bed->killedAfter(QStringLiteral("export"), exporting, usually / 2);
        const int after = StoreAsItLies(m_bed->places().recordsFile()).audited(QStringLiteral("export"));
        QVERIFY(after == before || after == before + 1);
        checkTarget(whole, answer.problems.contains("Rows written"), after > before);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(isOver == QFile::exists(m_bed->filePath(name)) || m_bed->contentOf(name) == whole);
        inPlace += m_bed->contentOf(name) == whole ? 1 : 0;
        QCOMPARE(m_bed->flaw(i % kThoroughlyEvery == 0), QString());
    }
    qInfo("%d killed, %d of them when the file was in its place", count, inPlace);
    QVERIFY2(inPlace < count, "every kill came too late");
    const CliAnswer last = runCli(exporting);
    QVERIFY2(last.exitStatus == 0, last.problems.constData());
    QCOMPARE(m_bed->contentOf(name), whole);
    QCOMPARE(QDir(m_bed->filePath(QStringLiteral("exports"))).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("seen.csv")});
}

/// What was imported by then stays, piece by piece, and is known to the next import; the audit has what was begun.
void TestKills::whileImporting()
{
    constexpr int kRows = 600;
    constexpr int kAtOnce = 256;
    const QString customers = QStringLiteral("customer");
    const QString path = m_bed->places().recordsFile();
    const CliCall importing = m_bed->call(QStringLiteral("customers import --format json ")
                                          + m_bed->filePath(QStringLiteral("customers.csv")));
    m_bed->write(QStringLiteral("customers.csv"), customersCsv(0, kRows));
    const auto usually = aLittleMore(m_bed->usually(importing));
    QCOMPARE(StoreAsItLies(path).count(customers), kRows);
    int inTheMiddle = 0;
    const int count = kills(50);
    for (int i = 1; i <= count; ++i) {
        m_bed->write(QStringLiteral("customers.csv"), customersCsv(i, kRows));
        const int before = StoreAsItLies(path).count(customers);
        const int begun = StoreAsItLies(path).audited(QStringLiteral("import-customers"));
        const CliAnswer answer = i % 4 < 2 ? m_bed->killed(importing, usually)
                                           : m_bed->killedAfter(QStringLiteral("import-customers"), importing, usually);
        const StoreAsItLies store(path);
        const int imported = store.count(customers) - before;
        QVERIFY2(imported % kAtOnce == 0 || imported == kRows, qPrintable(QString::number(imported)));
        QVERIFY2(!answer.output.contains("\"complete\": true") || imported == kRows, "what was said is not saved");
        QCOMPARE(store.count(QStringLiteral("customer_identifier")), store.count(customers));
        const int entries = store.audited(QStringLiteral("import-customers")) - begun;
        QVERIFY2(imported == 0 || entries > 0, "imported without an entry");
        QVERIFY2(entries < 2 || imported == kRows, "ended in the audit before it was");
        inTheMiddle += imported > 0 && imported < kRows ? 1 : 0;
        QCOMPARE(m_bed->flaw(i % kThoroughlyEvery == 0), QString());
        if (i % kThoroughlyEvery != 0)
            continue;
        const CliAnswer again = runCli(importing);
        QVERIFY2(again.exitStatus == 0, again.problems.constData());
        const QJsonObject done = QJsonDocument::fromJson(again.output).object();
        QCOMPARE(done.value(u"added").toInt(), kRows - imported);
        QCOMPARE(done.value(u"skipped").toInt() + done.value(u"unchanged").toInt(), imported);
    }
    qInfo("%d killed, %d of them in the middle of the file", count, inTheMiddle);
}

QTEST_GUILESS_MAIN(TestKills)
#include "test_kills.moc"
