// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/keycheck.h"
#include "records/storebed.h"

#include <QFileInfo>
#include <QLibrary>

#include <future>

using namespace kyc;
using core::ErrorCause;
using core::Result;
using records::Database;
using records::DataKey;
using records::OpenReport;
using test::causeOf;
using test::ended;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoreBed> m_bed;

private Q_SLOTS:
    void init() { m_bed = std::make_unique<test::StoreBed>(); }

    void makesAStoreForItsOwnerAlone()
    {
        QVERIFY(!Database::exists(m_bed->path()));
        const auto store = m_bed->open();
        const Result<OpenReport> report = ended(store->opened());
        QVERIFY(report && report->isFirst && !report->hadUncleanEnd);
        QCOMPARE(report->migration.from, 0);
        QCOMPARE(report->migration.to, records::recordsMigrations().back().version);
        QVERIFY(Database::exists(m_bed->path()));
        for (const QString &name : m_bed->files()) {
            const auto permissions = QFileInfo(m_bed->folder() + u'/' + name).permissions();
            const auto others =
                QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
            QVERIFY2(!(permissions & others), qPrintable(name));
        }
        QVERIFY(ended(store->checkIntegrity()));
    }

    void keepsWhatWasAcknowledged()
    {
        {
            const auto store = m_bed->open(test::withWords());
            QVERIFY(ended(test::addWord(*store, 1, QStringLiteral("one"))));
        }
        QVERIFY(!m_bed->files().contains(QStringLiteral("records.sqlite-wal")));
        const auto store = m_bed->open(test::withWords());
        QCOMPARE(test::number(*store, "SELECT count(*) FROM word"), 1);
        QVERIFY(!ended(store->opened())->hadUncleanEnd);
    }

    void syncsEachCommit()
    {
        const auto store = m_bed->open();
        QCOMPARE(test::number(*store, "PRAGMA synchronous"), 2);
        QCOMPARE(test::number(*store, "PRAGMA foreign_keys"), 1);
        QCOMPARE(test::number(*store, "PRAGMA secure_delete"), 1);
        QVERIFY(m_bed->files().contains(QStringLiteral("records.sqlite-wal")));
    }

    void anErrorUndoesTheWholeChange()
    {
        const auto store = m_bed->open(test::withWords());
        const auto change = store->change<int>([](const QSqlDatabase &database) -> Result<int> {
            (void)records::runSql(database, QStringLiteral("INSERT INTO word (round, text) VALUES (1, 'x')"));
            return core::failure(core::ErrorKind::Records, ErrorCause::RecordAbsent);
        });
        QCOMPARE(causeOf(ended(change)), ErrorCause::RecordAbsent);
        QCOMPARE(test::number(*store, "SELECT count(*) FROM word"), 0);
        QVERIFY(ended(test::addWord(*store, 1, QStringLiteral("goes on"))));
    }

    void keepsTheOrderAndEndsEverythingBeforeItGoes()
    {
        QList<QFuture<Result<void>>> writes;
        {
            const auto store = m_bed->open(test::withWords());
            for (int i = 0; i < 50; ++i)
                writes.append(test::addWord(*store, i, QString::number(i)));
        }
        for (const auto &write : writes) {
            QVERIFY(write.isFinished());
            QVERIFY(write.result());
        }
        const auto store = m_bed->open(test::withWords());
        QCOMPARE(test::number(*store, "SELECT count(*) FROM word WHERE id = round + 1"), 50);
    }

    void nothingWaitsForWhatTakesLong()
    {
        const auto store = m_bed->open(test::withWords());
        std::promise<void> mayEnd;
        const std::shared_future<void> end = mayEnd.get_future().share();
        auto lasting = store->readInParts<int>([end](const QSqlDatabase &database, const auto &listener) {
            listener.tell(static_cast<int>(records::runSql(database, QStringLiteral("DELETE FROM word")).has_value()));
            end.wait();
            return Result<int>(2);
        });
        QCOMPARE(lasting.resultAt(0).value(), 0); // it cannot write
        QVERIFY(ended(test::addWord(*store, 1, QStringLiteral("meanwhile"))));
        QCOMPARE(test::number(*store, "SELECT count(*) FROM word"), 1);
        auto dropped = store->readInParts<int>([](const auto &, const auto &) { return Result<int>(3); });
        dropped.cancel();
        mayEnd.set_value();
        QCOMPARE(lasting.resultAt(1).value(), 2);
        dropped.waitForFinished();
        QCOMPARE(dropped.resultCount(), 0);
    }

    void whoTakesTheReportStopsNobody()
    {
        const auto store = m_bed->open();
        QVERIFY(ended(store->opened())); // takes it
        auto read = store->readInParts<int>([](const auto &, const auto &) { return Result<int>(1); });
        QCOMPARE(ended(read).value(), 1);
    }

    void nothingIsReadInPartsOfWhatDidNotOpen()
    {
        QVERIFY(ended(m_bed->open()->opened()));
        Database other(m_bed->path(), DataKey::fresh());
        auto read = other.readInParts<int>([](const auto &, const auto &) { return Result<int>(1); });
        QCOMPARE(causeOf(ended(read)), ErrorCause::RecordsKeyWrong);
    }

    void anErrorNamesNoValue()
    {
        const auto store = m_bed->open(test::withWords());
        const auto twice = store->change<void>([](const QSqlDatabase &database) {
            for (int i = 0; i < 2; ++i) {
                records::Statement put(database, QStringLiteral("INSERT INTO word (id, round, text) VALUES (1, 1, ?)"));
                if (auto done = put.with(QStringLiteral("Maria")).run(); !done)
                    return done;
            }
            return Result<void>();
        });
        const Result<void> result = ended(twice);
        QCOMPARE(causeOf(result), ErrorCause::RecordsUnavailable);
        QVERIFY(!result.error().args.join(u' ').isEmpty() && !result.error().args.join(u' ').contains(u"Maria"));
    }

    void aWrongKeyOpensNothing()
    {
        QVERIFY(ended(m_bed->open()->opened()));
        QFile file(m_bed->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        Database other(m_bed->path(), DataKey::fresh());
        QCOMPARE(causeOf(ended(other.opened())), ErrorCause::RecordsKeyWrong);
        QCOMPARE(causeOf(ended(test::ask(other, QStringLiteral("SELECT 1")))), ErrorCause::RecordsKeyWrong);
        QCOMPARE(causeOf(ended(other.checkIntegrity())), ErrorCause::RecordsKeyWrong);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        QVERIFY(ended(m_bed->open()->opened()));
    }

    void whatIsGoneIsNotMadeAnew_data()
    {
        QTest::addColumn<bool>("isTruncated");
        QTest::newRow("removed") << false;
        QTest::newRow("cut to nothing") << true;
    }

    void whatIsGoneIsNotMadeAnew()
    {
        QFETCH(const bool, isTruncated);
        QVERIFY(ended(m_bed->open()->opened()));
        if (isTruncated)
            QVERIFY(QFile::resize(m_bed->path(), 0));
        else
            QVERIFY(QFile::remove(m_bed->path()));
        const QStringList files = m_bed->files();
        const DataKey kept = DataKey::fromBytes(m_bed->key().bytes()).value();
        QCOMPARE(causeOf(ended(Database(m_bed->path(), kept).opened())), ErrorCause::RecordsGone);
        QCOMPARE(m_bed->files(), files);
        QCOMPARE(QFileInfo(m_bed->path()).size(), 0);
        const Database anew(m_bed->path(), kept, records::recordsMigrations(), Database::WhenAbsent::Make);
        QVERIFY(ended(anew.opened()));
    }

    void aLogWithoutItsStoreIsNotPutToAnother()
    {
        const QString log = m_bed->path() + QStringLiteral("-wal");
        {
            const auto store = m_bed->open(test::withWords());
            QVERIFY(ended(test::addWord(*store, 1, QStringLiteral("in the log alone"))));
            QVERIFY(QFile::copy(log, m_bed->path() + QStringLiteral(".copy")));
        }
        QVERIFY(QFile::remove(m_bed->path()) && QFile::rename(m_bed->path() + QStringLiteral(".copy"), log));
        const QStringList files = m_bed->files();
        QCOMPARE(causeOf(ended(m_bed->open(test::withWords())->opened())), ErrorCause::RecordsGone);
        QCOMPARE(m_bed->files(), files);
        QVERIFY(QFileInfo(log).size() > 0);
    }

    void whereProgramsCannotShareAFileThereIsNone()
    {
        // As on a network share: SQLite then leaves the journal as it is, and says no word.
        using Find = void *(*)(const char *);
        using Register = int (*)(void *, int);
        QLibrary sqlite(QStringLiteral("sqlite3"), 0);
        const auto find = reinterpret_cast<Find>(sqlite.resolve("sqlite3_vfs_find"));
        const auto take = reinterpret_cast<Register>(sqlite.resolve("sqlite3_vfs_register"));
        QVERIFY(find && take);
        QVERIFY(ended(m_bed->open()->opened()));
        void *const usual = find(nullptr);
        QCOMPARE(take(find("unix-none"), 1), 0);
        test::StoreBed bed;
        const auto report = ended(bed.open()->opened());
        QCOMPARE(take(usual, 1), 0);
        QCOMPARE(causeOf(report), ErrorCause::RecordsUnavailable);
        QVERIFY(report.error().args.join(u' ').contains(u"share"));
        QVERIFY(ended(m_bed->open()->opened()));
    }

    void checkingTheKeyChangesNothing()
    {
        QCOMPARE(causeOf(records::checkKeyOfStore(m_bed->path(), m_bed->key())), ErrorCause::RecordsGone);
        QVERIFY(!QFileInfo::exists(m_bed->path()));
        QVERIFY(ended(m_bed->open(test::withWords())->opened()));
        const QStringList files = m_bed->files();
        QVERIFY(records::checkKeyOfStore(m_bed->path(), m_bed->key()));
        QCOMPARE(causeOf(records::checkKeyOfStore(m_bed->path(), DataKey::fresh())), ErrorCause::RecordsKeyWrong);
        QCOMPARE(m_bed->files(), files);
        QVERIFY(QFile::resize(m_bed->path(), 0));
        QCOMPARE(causeOf(records::checkKeyOfStore(m_bed->path(), m_bed->key())), ErrorCause::RecordsGone);
    }

    void isNotAStoreOfOurs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a text") << QByteArray("looked_up_at,agent\r\n").repeated(100);
        QTest::newRow("the beginning of a store, then noise") << "SQLite format 3" + QByteArray(5000, '\1');
    }

    void isNotAStoreOfOurs()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(QDir().mkpath(m_bed->folder()));
        QFile file(m_bed->path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(content) == content.size() && file.flush());
        QCOMPARE(causeOf(ended(m_bed->open()->opened())), ErrorCause::RecordsDamaged);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), content);
    }

    void aFolderIsNotAStore()
    {
        QVERIFY(QDir().mkpath(m_bed->path()));
        QCOMPARE(causeOf(ended(m_bed->open()->opened())), ErrorCause::RecordsUnavailable);
    }

    void findsADamagedPage()
    {
        {
            const auto store = m_bed->open(test::withWords());
            for (int i = 0; i < 200; ++i)
                (void)test::addWord(*store, i, QString(200, u'x'));
        }
        QFile file(m_bed->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 lastPage = file.size() - 4096;
        QVERIFY(file.seek(lastPage) && file.write(QByteArray(64, '\7')) == 64);
        file.close();
        const auto store = m_bed->open(test::withWords());
        QVERIFY(ended(store->opened()));
        QCOMPARE(causeOf(ended(store->checkIntegrity())), ErrorCause::RecordsDamaged);
    }

    void migratesWithACopyBefore()
    {
        QVERIFY(ended(m_bed->open()->opened()));
        const auto store = m_bed->open(test::withWords());
        const Result<OpenReport> report = ended(store->opened());
        const int old = records::recordsMigrations().back().version;
        QVERIFY(report);
        QCOMPARE(report->migration.from, old);
        QCOMPARE(report->migration.to, old + 1);
        const QString copy = QStringLiteral("records.sqlite.before-%1").arg(old + 1);
        QCOMPARE(report->migration.backups, QStringList{copy});
        Database before(m_bed->folder() + u'/' + copy, m_bed->key());
        QVERIFY(ended(before.opened()));
        QVERIFY(ended(before.checkIntegrity()));
    }

    void theCopyGoesOnceTheNewShapeHolds()
    {
        QVERIFY(ended(m_bed->open()->opened()));
        const auto copies = [this] { return m_bed->files().filter(QStringLiteral(".before-")).size(); };
        {
            const auto store = m_bed->open(test::withWords());
            QVERIFY(ended(store->opened()));
            QVERIFY(ended(m_bed->open(test::withWords())->opened())); // beside it: says nothing
            QCOMPARE(copies(), 1);
        }
        QFile leftover(m_bed->path() + QStringLiteral(".before-2.part"));
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        QVERIFY(ended(m_bed->open(test::withWords())->opened()));
        QCOMPARE(copies(), 0);
    }

    void aStepThatFailsLeavesTheOldShape()
    {
        QVERIFY(ended(m_bed->open()->opened()));
        std::vector<records::Migration> steps = test::withWords();
        steps.back().statements.append(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
        QCOMPARE(causeOf(ended(m_bed->open(steps)->opened())), ErrorCause::RecordsUnavailable);
        const auto store = m_bed->open();
        QVERIFY(ended(store->opened()));
        QCOMPARE(test::number(*store, "SELECT count(*) FROM sqlite_master WHERE name = 'word'"), 0);
    }

    void leavesANewerShapeAlone()
    {
        QVERIFY(ended(m_bed->open(test::withWords())->opened()));
        const Result<OpenReport> report = ended(m_bed->open()->opened());
        QCOMPARE(causeOf(report), ErrorCause::RecordsNewer);
        QCOMPARE(report.error().args, QStringList{QString::number(test::withWords().back().version)});
        QVERIFY(ended(m_bed->open(test::withWords())->opened()));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
