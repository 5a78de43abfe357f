// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/checkpointfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using namespace kyc::records;

namespace {

Checkpoint checkpointAt(qint64 sequence, char seed = 'k')
{
    const QDateTime time = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC).addSecs(sequence);
    const auto key = SigningKey::fromSeed(core::Secret(QByteArray(32, seed)));
    return key->sign({sequence, QByteArray(32, static_cast<char>(sequence))}, sequence, time);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's own file cannot be written");
}

} // namespace

/// A folder for checkpoints: files come, and stay as they came.
class TestCheckpointFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsFound();
    void thereNeedNotBeAFolder();
    void nothingIsReplaced();
    void whatCannotBeWrittenLeavesNothing_data();
    void whatCannotBeWrittenLeavesNothing();
    void whatIsNoCheckpointIsNamed();
    void severalDesksShareAFolder();
    void whatIsMissingIsCaughtUp();
};

void TestCheckpointFolder::whatIsAddedIsFound()
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("of/the auditor"));
    const CheckpointFolder folder(path);
    const auto second = folder.add(checkpointAt(20));
    const auto first = folder.add(checkpointAt(3));
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY(first->startsWith(QStringLiteral("audit-")) && first->endsWith(QStringLiteral(".checkpoint")));
    QVERIFY2(first->contains(QStringLiteral("-000000000003-20260304T050610008Z")), qPrintable(*first));
    const auto found = folder.all();
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found.at(0).name, *first);
    QCOMPARE(found.at(0).checkpoint.value(), checkpointAt(3));
    QCOMPARE(found.at(1).checkpoint.value(), checkpointAt(20));
    QCOMPARE(QDir(path).entryList(QDir::Files | QDir::Hidden).size(), 2); // no draft is left behind
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadOther | QFileDevice::ReadGroup), QFileDevice::Permissions());
}

void TestCheckpointFolder::thereNeedNotBeAFolder()
{
    const QTemporaryDir place;
    QVERIFY(CheckpointFolder(place.filePath(QStringLiteral("none"))).all().empty());
    QVERIFY(!QFile::exists(place.filePath(QStringLiteral("none"))));
}

void TestCheckpointFolder::nothingIsReplaced()
{
    const QTemporaryDir place;
    const CheckpointFolder folder(place.path());
    const QString path = place.filePath(CheckpointFolder::fileName(checkpointAt(3)));
    put(path, "somebody else's");
    const auto added = folder.add(checkpointAt(3));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, core::ErrorKind::Records);
    QCOMPARE(added.error().cause, core::ErrorCause::FileUnwritable);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody else's"));
    QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCheckpointFolder::whatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("a file where the folder should be") << QStringLiteral("a-file");
    QTest::newRow("below a file") << QStringLiteral("a-file/folder");
}

void TestCheckpointFolder::whatCannotBeWrittenLeavesNothing()
{
    QFETCH(const QString, below);
    const QTemporaryDir place;
    put(place.filePath(QStringLiteral("a-file")), "x");
    const auto added = CheckpointFolder(place.filePath(below)).add(checkpointAt(3));
    QVERIFY(!added);
    QCOMPARE(added.error().cause, core::ErrorCause::FileUnwritable);
    QCOMPARE(added.error().args.size(), 2);
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestCheckpointFolder::whatIsNoCheckpointIsNamed()
{
    const QTemporaryDir place;
    const CheckpointFolder folder(place.path());
    QVERIFY(folder.add(checkpointAt(3)).has_value());
    put(place.filePath(QStringLiteral("damaged.checkpoint")), toText(checkpointAt(4)).chopped(1));
    put(place.filePath(QStringLiteral("huge.checkpoint")), QByteArray(100'000, 'x'));
    put(place.filePath(QStringLiteral("notes.txt")), "of no concern");
    QDir(place.path()).mkdir(QStringLiteral("folder.checkpoint"));
    QStringList damaged;
    for (const auto &found : folder.all()) {
        if (!found.checkpoint) {
            QCOMPARE(found.checkpoint.error().cause, core::ErrorCause::FileDamaged);
            damaged.append(found.name);
        }
    }
    QCOMPARE(damaged, (QStringList{QStringLiteral("damaged.checkpoint"), QStringLiteral("huge.checkpoint")}));
}

void TestCheckpointFolder::severalDesksShareAFolder()
{
    const QTemporaryDir place;
    const CheckpointFolder folder(place.path());
    QVERIFY(folder.add(checkpointAt(3, 'a')).has_value());
    QVERIFY(folder.add(checkpointAt(3, 'b')).has_value());
    QCOMPARE(folder.all().size(), std::size_t{2});
}

void TestCheckpointFolder::whatIsMissingIsCaughtUp()
{
    const QTemporaryDir place;
    const CheckpointFolder own(place.filePath(QStringLiteral("own")));
    const CheckpointFolder auditors(place.filePath(QStringLiteral("auditors")));
    QCOMPARE(auditors.catchUp(own).value(), 0);
    for (const qint64 sequence : {1, 2, 3})
        QVERIFY(own.add(checkpointAt(sequence)).has_value());
    QVERIFY(auditors.add(checkpointAt(2)).has_value());
    QCOMPARE(auditors.catchUp(own).value(), 2);
    QCOMPARE(auditors.catchUp(own).value(), 0);
    QCOMPARE(auditors.all().size(), std::size_t{3});

    put(place.filePath(QStringLiteral("a-file")), "x");
    const auto nowhere = CheckpointFolder(place.filePath(QStringLiteral("a-file"))).catchUp(own);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().cause, core::ErrorCause::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestCheckpointFolder)
#include "test_checkpointfolder.moc"
