// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditsample.h"

#include <QTest>

#include <functional>

using namespace kyc::records;
using kyc::test::Link;
using kyc::test::sampleLog;

namespace {

constexpr qint64 kEntries = 10'000;

/// What a forger does to the log at one position; the entries from there on.
using Forgery = std::function<std::vector<Link>(const std::vector<Link> &log, std::size_t position)>;

std::vector<Link> from(const std::vector<Link> &log, std::size_t position)
{
    // What comes later cannot make good what was found: a few entries are enough to see it.
    constexpr std::size_t kEnough = 4;
    const auto begin = log.cbegin() + static_cast<std::ptrdiff_t>(position);
    return {begin, begin + static_cast<std::ptrdiff_t>(std::min(kEnough, log.size() - position))};
}

template <class Change>
Forgery changed(Change change)
{
    return [change](const std::vector<Link> &log, std::size_t position) {
        std::vector<Link> rest = from(log, position);
        change(rest.front());
        return rest;
    };
}

ChainVerdict verdictOf(const std::vector<Link> &log)
{
    ChainVerifier verifier;
    for (const Link &link : log) {
        if (!verifier.take(link.entry, link.hash))
            break;
    }
    return verifier.verdict();
}

} // namespace

/// A log that was tampered with is found out, wherever it was, and whatever was done to it.
class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_log = sampleLog(kEntries); }
    void aCleanLogVerifies();
    void anEmptyLogVerifies();
    void everyForgeryIsFoundAtEveryPosition_data();
    void everyForgeryIsFoundAtEveryPosition();
    void theLastEntriesCutAreNoFaultOfTheChain();
    void theVerdictSaysWhere_data();
    void theVerdictSaysWhere();
    void theFirstFaultStays();
    void verifyingGoesOnFromAPoint();
    void aClockSetBackIsCounted();

private:
    std::vector<Link> m_log;
};

void TestAuditChain::aCleanLogVerifies()
{
    const ChainVerdict verdict = verdictOf(m_log);
    QVERIFY(verdict.isSound());
    QCOMPARE(verdict.head, (ChainHead{kEntries, m_log.back().hash}));
    QCOMPARE(verdict.timesBack, 0);
    QVERIFY(explanation(verdict).english().contains(QStringLiteral("10000")));
}

void TestAuditChain::anEmptyLogVerifies()
{
    QVERIFY(verdictOf({}).isSound());
    QCOMPARE(verdictOf({}).head, ChainHead());
}

void TestAuditChain::everyForgeryIsFoundAtEveryPosition_data()
{
    QTest::addColumn<Forgery>("forgery");
    const auto flip = [](QByteArray &bytes) { bytes[0] = static_cast<char>(bytes.at(0) ^ 1); };

    QTest::newRow("time moved by a millisecond") << changed([](Link &link) { ++link.entry.time; });
    QTest::newRow("another agent") << changed([](Link &link) { link.entry.agent = "otto"; });
    QTest::newRow("another action") << changed([](Link &link) { link.entry.action = "copy"; });
    QTest::newRow("another account") << changed([flip](Link &link) { flip(link.entry.account); });
    QTest::newRow("another check") << changed([](Link &link) { link.entry.check.chop(1); });
    QTest::newRow("another customer") << changed([flip](Link &link) { flip(link.entry.customer); });
    QTest::newRow("a reference put in") << changed([](Link &link) { link.entry.reference = withheldHash(); });
    QTest::newRow("another outcome") << changed([](Link &link) { link.entry.outcome = "Rejected"; });
    QTest::newRow("a letter pushed over") << changed([](Link &link) {
        link.entry.action.append(link.entry.account.front());
        link.entry.account.remove(0, 1);
    });
    QTest::newRow("another number") << changed([](Link &link) { ++link.entry.sequence; });
    QTest::newRow("another hash") << changed([flip](Link &link) { flip(link.hash); });
    QTest::newRow("no hash") << changed([](Link &link) { link.hash.clear(); });
    QTest::newRow("half a hash") << changed([](Link &link) { link.hash.chop(16); });
    QTest::newRow("changed, with the hash that would belong to it")
        << Forgery([](const std::vector<Link> &log, std::size_t position) {
               std::vector<Link> rest = from(log, position);
               rest.front().entry.outcome = "Rejected";
               const QByteArray before = position == 0 ? ChainHead().hash : log.at(position - 1).hash;
               rest.front().hash = chainHash(before, rest.front().entry);
               return rest;
           });
    QTest::newRow("put in") << Forgery([](const std::vector<Link> &log, std::size_t position) {
        std::vector<Link> rest = from(log, position);
        rest.insert(rest.begin(), rest.front());
        rest.front().entry.outcome = "Rejected";
        const QByteArray before = position == 0 ? ChainHead().hash : log.at(position - 1).hash;
        rest.front().hash = chainHash(before, rest.front().entry);
        return rest;
    });
    QTest::newRow("put in, those behind renumbered") << Forgery([](const std::vector<Link> &log, std::size_t position) {
        std::vector<Link> rest = from(log, position);
        rest.insert(rest.begin(), rest.front());
        rest.front().entry.outcome = "Rejected";
        for (std::size_t i = 1; i < rest.size(); ++i)
            ++rest.at(i).entry.sequence;
        return rest;
    });
    QTest::newRow("repeated") << Forgery([](const std::vector<Link> &log, std::size_t position) {
        std::vector<Link> rest = from(log, position);
        rest.insert(rest.begin(), rest.front());
        return rest;
    });
    QTest::newRow("removed") << Forgery(
        [](const std::vector<Link> &log, std::size_t position) { return from(log, position + 1); });
    QTest::newRow("removed, those behind renumbered")
        << Forgery([](const std::vector<Link> &log, std::size_t position) {
               std::vector<Link> rest = from(log, position + 1);
               for (Link &link : rest)
                   --link.entry.sequence;
               return rest;
           });
    QTest::newRow("swapped with the next") << Forgery([](const std::vector<Link> &log, std::size_t position) {
        std::vector<Link> rest = from(log, position);
        if (rest.size() > 1)
            std::swap(rest.at(0), rest.at(1));
        return rest;
    });
    QTest::newRow("swapped with the next, numbers kept")
        << Forgery([](const std::vector<Link> &log, std::size_t position) {
               std::vector<Link> rest = from(log, position);
               if (rest.size() > 1) {
                   std::swap(rest.at(0), rest.at(1));
                   std::swap(rest.at(0).entry.sequence, rest.at(1).entry.sequence);
               }
               return rest;
           });
}

void TestAuditChain::everyForgeryIsFoundAtEveryPosition()
{
    QFETCH(const Forgery, forgery);
    ChainVerifier sound; // what stands before the position, untouched
    for (std::size_t position = 0; position < m_log.size(); ++position) {
        const std::vector<Link> forged = forgery(m_log, position);
        ChainVerifier verifier = sound;
        for (const Link &link : forged) {
            if (!verifier.take(link.entry, link.hash))
                break;
        }
        // Of the last entry there is no next one to swap with, and its removal is a cut: a matter for checkpoints; with
        // its own hash a changed last entry is a fork, likewise.
        const bool isLast = position + 1 == m_log.size();
        if (verifier.verdict().isSound()) {
            const QByteArray head = verifier.verdict().head.hash;
            QVERIFY2(isLast, qPrintable(QStringLiteral("not found at %1").arg(position + 1)));
            QVERIFY(head != m_log.back().hash || forged.size() == 1);
        }
        QVERIFY(sound.take(m_log.at(position).entry, m_log.at(position).hash));
    }
}

void TestAuditChain::theLastEntriesCutAreNoFaultOfTheChain()
{
    std::vector<Link> log = m_log;
    log.resize(9'000);
    const ChainVerdict verdict = verdictOf(log);
    QVERIFY(verdict.isSound());
    QCOMPARE(verdict.head.sequence, 9'000); // test_checkpoint.cpp: found by what was signed before
}

void TestAuditChain::theVerdictSaysWhere_data()
{
    QTest::addColumn<ChainFault>("fault");
    QTest::addColumn<Forgery>("forgery");
    QTest::addColumn<qint64>("shownAt");
    QTest::addColumn<QString>("said");

    QTest::newRow("changed") << ChainFault::Changed << changed([](Link &link) { ++link.entry.time; }) << qint64{5'001}
                             << QStringLiteral("entry 5001 does not follow");
    QTest::newRow("removed") << ChainFault::Missing << Forgery([](const std::vector<Link> &log, std::size_t position) {
        return from(log, position + 1);
    }) << qint64{5'002} << QStringLiteral("entry 5000 is followed by entry 5002");
    QTest::newRow("repeated") << ChainFault::OutOfOrder
                              << Forgery([](const std::vector<Link> &log, std::size_t position) {
                                     return from(log, position - 1);
                                 })
                              << qint64{5'000} << QStringLiteral("entry 5000 stands where entry 5001 should");
}

void TestAuditChain::theVerdictSaysWhere()
{
    QFETCH(const ChainFault, fault);
    QFETCH(const Forgery, forgery);
    QFETCH(const qint64, shownAt);
    QFETCH(const QString, said);
    constexpr std::size_t kPosition = 5'000;
    std::vector<Link> log(m_log.cbegin(), m_log.cbegin() + kPosition);
    for (const Link &link : forgery(m_log, kPosition))
        log.push_back(link);
    const ChainVerdict verdict = verdictOf(log);
    QCOMPARE(verdict.fault, fault);
    QCOMPARE(verdict.sequence, shownAt);
    QCOMPARE(verdict.expected, 5'001);
    QCOMPARE(verdict.head, (ChainHead{5'000, m_log.at(kPosition - 1).hash}));
    QVERIFY2(explanation(verdict).english().contains(said), qPrintable(explanation(verdict).english()));
}

void TestAuditChain::theFirstFaultStays()
{
    ChainVerifier verifier;
    QVERIFY(verifier.take(m_log.at(0).entry, m_log.at(0).hash));
    QVERIFY(!verifier.take(m_log.at(2).entry, m_log.at(2).hash));
    const ChainVerdict verdict = verifier.verdict();
    QVERIFY(!verifier.take(m_log.at(1).entry, m_log.at(1).hash));
    QCOMPARE(verifier.verdict(), verdict);
}

void TestAuditChain::verifyingGoesOnFromAPoint()
{
    ChainVerifier verifier(ChainHead{5'000, m_log.at(4'999).hash});
    for (std::size_t position = 5'000; position < m_log.size(); ++position)
        QVERIFY(verifier.take(m_log.at(position).entry, m_log.at(position).hash));
    QCOMPARE(verifier.verdict().head.sequence, kEntries);

    ChainVerifier wrong(ChainHead{5'000, m_log.at(4'998).hash});
    QVERIFY(!wrong.take(m_log.at(5'000).entry, m_log.at(5'000).hash));
}

void TestAuditChain::aClockSetBackIsCounted()
{
    ChainHead head;
    ChainVerifier verifier;
    // Up to a minute is nothing: programs write beside each other. It is a minute behind the latest, not the last.
    for (const qint64 time : {-5, 100'000, 40'000, 100'000, 39'999, 39'000, 110'000, 90'000, 50'000, 49'999}) {
        AuditEntry entry;
        entry.sequence = head.sequence + 1;
        entry.time = time;
        head = {entry.sequence, chainHash(head.hash, entry)};
        QVERIFY(verifier.take(entry, head.hash));
    }
    QCOMPARE(verifier.verdict().timesBack, 2);
    QVERIFY(verifier.verdict().isSound());
}

QTEST_GUILESS_MAIN(TestAuditChain)
#include "test_auditchain.moc"
