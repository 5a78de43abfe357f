// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/killbed.h"
#include "support/faultydisk.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kyc::test;

namespace {

const QByteArray kOld("old\r\n");
const QString kSeen = QStringLiteral("files/seen.csv");
const QString kRecovery = QStringLiteral("files/records.recovery");
const QString kAudit = QStringLiteral("files/audit.csv");

/// What of the records can be counted.
struct Counts
{
    int history = 0;
    int customers = 0;
    int audited = 0;
};

} // namespace

/// At writes that kyc-desk-cli does, from the first to the last, the disk is full from there on, or that write fails:
/// the program says so and ends in order, what was there stays, and on a disk that is well again everything goes on. At
/// each single write: tests/services/test_diskfaults.cpp.
class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesFail_data();
    void writesFail();

private:
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] CliCall call(const QString &line) const;
    void reset();
    void checkFailed(const QString &what, const CliAnswer &answer) const;
    void checkDone(const QString &line, const CliAnswer &answer) const;

    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<KillBed> m_bed;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<FaultyDisk> m_disk;
    Counts m_before;
    QByteArray m_whole; ///< the export
};

void TestDiskFaults::initTestCase()
{
    m_session = std::make_unique<KeyringSession>();
    m_bed = std::make_unique<KillBed>(*m_session);
    QVERIFY2(m_bed->problem().isEmpty(), qPrintable(m_bed->problem()));
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->problem()));
    m_bed->fill(40);
    const CliAnswer added = runCli(
        m_bed->call(QStringLiteral("accounts add --provider p100 --name p --base-url %1 --secret api-key=env:P100_KEY")
                        .arg(m_sandbox->url().toString()),
                    {{QStringLiteral("P100_KEY"), QStringLiteral("p100-sandbox-key")}}));
    QVERIFY2(added.exitStatus == 0, added.problems.constData());
    QVERIFY(QDir().mkpath(m_bed->filePath(QStringLiteral("files"))));
    m_disk = std::make_unique<FaultyDisk>(m_session->folder() + QStringLiteral("/home"));
}

Counts TestDiskFaults::counts() const
{
    const StoreAsItLies store(m_bed->places().recordsFile());
    return {store.count(QStringLiteral("history")), store.count(QStringLiteral("customer")),
            store.count(QStringLiteral("audit_entry"))};
}

CliCall TestDiskFaults::call(const QString &line) const
{
    QMap<QString, QString> more = m_disk->environment();
    more.insert(QStringLiteral("RECOVERY"), QStringLiteral("another battery"));
    CliCall call =
        m_bed->call(QString(line).replace(QStringLiteral("files/"), m_bed->filePath(QStringLiteral("files/"))), more);
    if (line.startsWith(u"audit export"))
        call.outputFile = m_bed->filePath(kAudit);
    return call;
}

void TestDiskFaults::writesFail_data()
{
    QTest::addColumn<QString>("line");
    const auto add = [](const char *name, const char *line) { QTest::newRow(name) << QString::fromLatin1(line); };
    add("looking up", "lookup --account p --field external-user-id=u-approved --format json");
    add("listing", "history list --format json");
    add("exporting the history", "history export --output files/seen.csv");
    add("exporting the audit", "audit export");
    add("importing customers", "customers import --update files/customers.csv");
    add("a checkpoint and its copy", "audit checkpoint --folder files/auditors");
    add("a recovery file", "records recovery make files/records.recovery --replace --recovery-passphrase env:RECOVERY");
}

/// As it was before every call.
void TestDiskFaults::reset()
{
    static int round = 0;
    m_disk->heal();
    m_bed->write(kSeen, kOld);
    m_bed->write(kRecovery, kOld);
    QByteArray customers("label,external-user-id\n");
    for (int i = 0; i < 20; ++i)
        customers += QStringLiteral("Customer %1-%2,u-%1-%2\n").arg(round).arg(i).toUtf8();
    m_bed->write(QStringLiteral("files/customers.csv"), customers);
    QDir(m_bed->filePath(QStringLiteral("files/auditors"))).removeRecursively();
    ++round;
    m_before = counts();
}

/// A message, and nothing half done.
void TestDiskFaults::checkFailed(const QString &what, const CliAnswer &answer) const
{
    QVERIFY2(answer.exitStatus >= 0, qPrintable(what + QStringLiteral(": it crashed")));
    QVERIFY2(answer.exitStatus == 0 || !answer.problems.trimmed().isEmpty(), qPrintable(what));
    const Counts now = counts();
    QVERIFY2(now.history == m_before.history || now.history == m_before.history + 1, qPrintable(what));
    QVERIFY2(now.customers == m_before.customers || now.customers == m_before.customers + 20, qPrintable(what));
    QVERIFY2(now.audited >= m_before.audited, qPrintable(what));
    const QByteArray seen = m_bed->contentOf(kSeen);
    QVERIFY2(seen == kOld || seen.count('\n') == now.history + 1, qPrintable(what));
    const QByteArray recovery = m_bed->contentOf(kRecovery);
    QVERIFY2(recovery == kOld || recovery.startsWith("KYC"), qPrintable(what));
}

/// Who was told that it was done can rely on it.
void TestDiskFaults::checkDone(const QString &line, const CliAnswer &answer) const
{
    if (line.startsWith(u"lookup"))
        QVERIFY(counts().history == m_before.history + 1 && answer.output.contains("Approved"));
    if (line.startsWith(u"history export"))
        QVERIFY(m_bed->contentOf(kSeen) != kOld);
    if (line.startsWith(u"customers import"))
        QCOMPARE(counts().customers, m_before.customers + 20);
    if (line.startsWith(u"records recovery"))
        QVERIFY(m_bed->contentOf(kRecovery) != kOld);
    if (line.startsWith(u"audit checkpoint"))
        QVERIFY(!QDir(m_bed->filePath(QStringLiteral("files/auditors"))).isEmpty());
    QVERIFY(counts().audited > m_before.audited);
}

void TestDiskFaults::writesFail()
{
    QFETCH(const QString, line);
    constexpr int kThoroughlyEvery = 10;
    constexpr int kAtMost = 25; // of the writes
    reset();
    const CliAnswer healthy = runCli(call(line));
    QVERIFY2(healthy.exitStatus == 0, healthy.problems.constData());
    const int writes = m_disk->writes();
    checkDone(line, healthy);
    QVERIFY2(writes > 3, "the writes do not come by here");
    int failed = 0;
    int round = 0;
    for (int write = 1; write <= writes && !QTest::currentTestFailed(); write += 1 + writes / kAtMost) {
        const auto fault = ++round % 2 == 0 ? FaultyDisk::Fault::Full : FaultyDisk::Fault::Broken;
        const QString what = QStringLiteral("write %1 of %2").arg(write).arg(writes);
        reset();
        m_disk->failAt(write, fault);
        const CliAnswer answer = runCli(call(line));
        m_disk->heal();
        checkFailed(what, answer);
        failed += answer.exitStatus == 0 ? 0 : 1;
        if (answer.exitStatus == 0)
            checkDone(line, answer);
        const QString flaw = m_bed->flaw(round % kThoroughlyEvery == 0);
        QVERIFY2(flaw.isEmpty(), qPrintable(what + QStringLiteral(": ") + flaw + QString::fromUtf8(answer.problems)));
    }
    qInfo("%d writes; %d failed, %d of them ended the call", writes, round, failed);
    QVERIFY(failed > 0);
    reset();
    const CliAnswer last = runCli(call(line));
    QVERIFY2(last.exitStatus == 0, last.problems.constData());
    checkDone(line, last);
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "test_diskfaults.moc"
