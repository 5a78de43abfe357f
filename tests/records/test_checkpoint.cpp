// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditsample.h"
#include "records/checkpoint.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using namespace kyc::records;
using kyc::test::Link;
using kyc::test::sampleLog;

namespace {

const QDateTime kTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);

SigningKey keyOf(char seed)
{
    return SigningKey::fromSeed(core::Secret(QByteArray(32, seed))).value();
}

QByteArray hashAt(const std::vector<Link> &log, qint64 sequence)
{
    const auto index = static_cast<std::size_t>(sequence - 1);
    return index < log.size() ? log.at(index).hash : QByteArray();
}

/// The log with one entry changed and everything behind it bound anew: a chain without a fault.
std::vector<Link> rewritten(std::vector<Link> log, std::size_t position)
{
    log.at(position).entry.outcome = "Rejected";
    QByteArray before = position == 0 ? ChainHead().hash : log.at(position - 1).hash;
    for (std::size_t i = position; i < log.size(); ++i)
        before = log.at(i).hash = chainHash(before, log.at(i).entry);
    return log;
}

bool isChain(const std::vector<Link> &log)
{
    ChainVerifier verifier;
    return std::all_of(log.cbegin(), log.cend(),
                       [&](const Link &link) { return verifier.take(link.entry, link.hash); });
}

} // namespace

/// A signed word on how far the log went: what the chain alone cannot show, it shows.
class TestCheckpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_log = sampleLog(10'000);
        m_checkpoint = keyOf('k').sign({10'000, m_log.back().hash}, 10'000, kTime);
    }
    void theTextIsReadBack();
    void theTextSaysWhatItIs();
    void openSslVerifiesIt_data();
    void openSslVerifiesIt();
    void whatIsNotExactlyATextIsRefused_data();
    void whatIsNotExactlyATextIsRefused();
    void aChangedStatementIsNotSigned();
    void aSeedOfAnotherSizeIsNoKey();
    void oneSeedIsOneKey();
    void aCutIsFoundAtEveryPosition();
    void aRewrittenLogIsFoundAtEveryPosition();
    void theFitsAreToldApart_data();
    void theFitsAreToldApart();

private:
    std::vector<Link> m_log;
    Checkpoint m_checkpoint;
};

void TestCheckpoint::theTextIsReadBack()
{
    const auto read = checkpointFromText(toText(m_checkpoint), QStringLiteral("f"));
    QVERIFY(read.has_value());
    QCOMPARE(*read, m_checkpoint);
    QVERIFY(isSigned(*read));
}

void TestCheckpoint::theTextSaysWhatItIs()
{
    const QByteArray text = toText(m_checkpoint);
    QVERIFY(text.startsWith(statement(m_checkpoint)));
    QVERIFY(text.startsWith("KYC Desk audit checkpoint 1\nsequence: 10000\nentries: 10000\nhash: "
                            + m_log.back().hash.toHex() + "\ntime: 2026-03-04T05:06:07.008Z\nkey: "));
    QVERIFY(!text.contains(QByteArray(32, 'k'))); // the seed
}

void TestCheckpoint::openSslVerifiesIt_data()
{
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<bool>("isVerified");
    const QByteArray text = toText(m_checkpoint);

    QTest::newRow("as written") << text << true;
    QTest::newRow("another number") << QByteArray(text).replace("sequence: 10000", "sequence: 10001") << false;
    QTest::newRow("another time") << QByteArray(text).replace("05:06:07", "05:06:08") << false;
    const Checkpoint other = keyOf('o').sign(m_checkpoint.head, 10'000, kTime);
    QTest::newRow("another's signature") << QByteArray(text).replace(m_checkpoint.signature.toBase64(),
                                                                     other.signature.toBase64())
                                         << false;
}

/// By the recipe of src/records/README.md, with nothing of ours.
void TestCheckpoint::openSslVerifiesIt()
{
    QFETCH(const QByteArray, changed);
    QFETCH(const bool, isVerified);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.checkpoint")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
    file.close();
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-euc"),
                 QStringLiteral("head -n 6 one.checkpoint > statement\n"
                                "sed -n 's/^signature: //p' one.checkpoint | openssl base64 -d -A > signature\n"
                                "sed -n '/BEGIN/,/END/p' one.checkpoint > key.pem\n"
                                "openssl pkeyutl -verify -rawin -pubin -inkey key.pem -in statement "
                                "-sigfile signature\n")});
    QVERIFY(shell.waitForFinished());
    const QByteArray said = shell.readAllStandardOutput() + shell.readAllStandardError();
    QVERIFY2((shell.exitCode() == 0) == isVerified, said.constData());
    QVERIFY2(said.contains(isVerified ? "Signature Verified Successfully" : "Signature Verification Failure"),
             said.constData());
}

void TestCheckpoint::whatIsNotExactlyATextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray text = toText(m_checkpoint);

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half of it") << text.first(text.size() / 2);
    QTest::newRow("a line more") << text + '\n';
    QTest::newRow("a letter in front") << ' ' + text;
    QTest::newRow("line ends of Windows") << QByteArray(text).replace("\n", "\r\n");
    QTest::newRow("another version") << QByteArray(text).replace("checkpoint 1", "checkpoint 2");
    QTest::newRow("number with a sign") << QByteArray(text).replace("sequence: 1", "sequence: +1");
    QTest::newRow("nothing in the log") << QByteArray(text).replace("sequence: 10000", "sequence: 0");
    QTest::newRow("a time that is none") << QByteArray(text).replace("2026-03-04", "2026-13-04");
    QTest::newRow("hash in capitals") << QByteArray(text).replace(m_log.back().hash.toHex(),
                                                                  m_log.back().hash.toHex().toUpper());
    QTest::newRow("short hash") << QByteArray(text).replace(m_log.back().hash.toHex(), "abcd");
    QTest::newRow("another key in the PEM") << QByteArray(text).replace("MCow", "MCox");
    QTest::newRow("signature cut") << QByteArray(text).replace(m_checkpoint.signature.toBase64(), "AAAA");
}

void TestCheckpoint::whatIsNotExactlyATextIsRefused()
{
    QFETCH(const QByteArray, text);
    const auto read = checkpointFromText(text, QStringLiteral("one.checkpoint"));
    QVERIFY(!read);
    QCOMPARE(read.error().cause, core::ErrorCause::FileDamaged);
    QCOMPARE(read.error().args, QStringList{QStringLiteral("one.checkpoint")});
}

void TestCheckpoint::aChangedStatementIsNotSigned()
{
    for (int what = 0; what < 6; ++what) {
        Checkpoint changed = m_checkpoint;
        switch (what) {
        case 0:
            --changed.head.sequence;
            break;
        case 1:
            --changed.entries;
            break;
        case 2:
            changed.head.hash[31] = static_cast<char>(changed.head.hash.at(31) ^ 1);
            break;
        case 3:
            changed.time = changed.time.addMSecs(1);
            break;
        case 4:
            changed.publicKey = keyOf('o').publicKey();
            break;
        default:
            changed.signature[0] = static_cast<char>(changed.signature.at(0) ^ 1);
            break;
        }
        QVERIFY2(!isSigned(changed), qPrintable(QString::number(what)));
        QCOMPARE(fitOf(changed, {}, m_log.back().hash), CheckpointFit::NotSigned);
    }
    QVERIFY(isSigned(m_checkpoint));
}

void TestCheckpoint::aSeedOfAnotherSizeIsNoKey()
{
    for (const qsizetype size : {0, 31, 33, 64}) {
        const auto key = SigningKey::fromSeed(core::Secret(QByteArray(size, 's')));
        QVERIFY(!key);
        QCOMPARE(key.error().cause, core::ErrorCause::RecordsKeyWrong);
    }
}

void TestCheckpoint::oneSeedIsOneKey()
{
    QCOMPARE(keyOf('a').publicKey(), keyOf('a').publicKey());
    QVERIFY(keyOf('a').publicKey() != keyOf('b').publicKey());
    QCOMPARE(SigningKey::freshSeed().size(), 32);
    QVERIFY(!SigningKey::freshSeed().equals(SigningKey::freshSeed()));
    QCOMPARE(keyFingerprint(keyOf('a').publicKey()).size(), 16);
}

void TestCheckpoint::aCutIsFoundAtEveryPosition()
{
    // As long as the log, and what is left of it is sound in itself.
    for (qint64 left = 0; left < 10'000; ++left) {
        const QByteArray inLog = left >= m_checkpoint.head.sequence ? hashAt(m_log, left) : QByteArray();
        QCOMPARE(fitOf(m_checkpoint, m_checkpoint.publicKey, inLog), CheckpointFit::Cut);
    }
    QCOMPARE(fitOf(m_checkpoint, m_checkpoint.publicKey, hashAt(m_log, 10'000)), CheckpointFit::Fits);
}

void TestCheckpoint::aRewrittenLogIsFoundAtEveryPosition()
{
    constexpr std::size_t kEntries = 300; // each position rewrites all that is behind it
    const std::vector<Link> log = sampleLog(kEntries);
    const Checkpoint checkpoint = keyOf('k').sign({kEntries, log.back().hash}, kEntries, kTime);
    for (std::size_t position = 0; position < kEntries; ++position) {
        const std::vector<Link> forged = rewritten(log, position);
        QVERIFY(isChain(forged));
        QCOMPARE(fitOf(checkpoint, checkpoint.publicKey, hashAt(forged, kEntries)), CheckpointFit::Forked);
    }
}

void TestCheckpoint::theFitsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("expectedKey");
    QTest::addColumn<QByteArray>("hashInLog");
    QTest::addColumn<CheckpointFit>("fit");
    QTest::addColumn<QString>("said");
    const QByteArray ours = m_checkpoint.publicKey;
    const QByteArray hash = m_log.back().hash;

    QTest::newRow("fits") << ours << hash << CheckpointFit::Fits << QStringLiteral("Up to entry 10000");
    QTest::newRow("fits, any key will do")
        << QByteArray() << hash << CheckpointFit::Fits << QStringLiteral("2026-03-04T05:06:07Z");
    QTest::newRow("another key") << keyOf('o').publicKey() << hash << CheckpointFit::OtherKey << keyFingerprint(ours);
    QTest::newRow("another key, and the log is cut")
        << keyOf('o').publicKey() << QByteArray() << CheckpointFit::OtherKey << QStringLiteral("another key");
    QTest::newRow("cut") << ours << QByteArray() << CheckpointFit::Cut << QStringLiteral("cut");
    QTest::newRow("forked") << ours << QByteArray(32, 'x') << CheckpointFit::Forked << QStringLiteral("written anew");
}

void TestCheckpoint::theFitsAreToldApart()
{
    QFETCH(const QByteArray, expectedKey);
    QFETCH(const QByteArray, hashInLog);
    QFETCH(const CheckpointFit, fit);
    QFETCH(const QString, said);
    QCOMPARE(fitOf(m_checkpoint, expectedKey, hashInLog), fit);
    const QString text = explanation(fit, m_checkpoint).english();
    QVERIFY2(text.contains(said), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "test_checkpoint.moc"
