// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/storebed.h"

#include <QElapsedTimer>

#include <array>
#include <csignal>
#include <sys/resource.h>

using namespace kyc;
using core::ErrorCause;
using core::Result;
using records::Database;
using test::causeOf;
using test::ended;
using test::exitCodeOf;
using test::inAnotherProcess;

namespace {

constexpr int kTimeLimitSeconds = 20;

/// What a process that may be killed at any moment says of itself: each number is one write acknowledged to it.
class Teller
{
public:
    Teller() { m_isSound = pipe(m_ends.data()) == 0; }
    ~Teller() { close(m_ends[0]); }
    Q_DISABLE_COPY_MOVE(Teller)

    [[nodiscard]] bool tell(qint64 number) const { return write(m_ends[1], &number, sizeof number) == sizeof number; }
    [[nodiscard]] bool isSound() const { return m_isSound; }
    /// In the process that listens.
    void listen() { close(m_ends[1]); }
    /// The next one told; nothing when the other process is gone and everything was heard.
    [[nodiscard]] std::optional<qint64> heard() const
    {
        qint64 number = 0;
        return ::read(m_ends[0], &number, sizeof number) == sizeof number ? std::optional(number) : std::nullopt;
    }

private:
    std::array<int, 2> m_ends{};
    bool m_isSound = false;
};

void killSoon(pid_t child, int withinMicroseconds)
{
    test::pauseAtMost(std::chrono::microseconds(withinMicroseconds));
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(exitCodeOf(child), -1);
}

} // namespace

/// The store under bad conditions. Threads of the store have ended whenever a process is forked.
class TestDatabaseFaults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoreBed> m_bed;

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<test::StoreBed>();
        QVERIFY(ended(m_bed->open()->opened()));
    }

    void killedWhileWriting()
    {
        QVERIFY(ended(m_bed->open(test::withWords())->opened()));
        int unclean = 0;
        const int kills = test::kills(40);
        for (int kill = 0; kill < kills; ++kill) {
            Teller teller;
            QVERIFY(teller.isSound());
            const pid_t child = inAnotherProcess([this, &teller, kill] {
                const auto store = m_bed->open(test::withWords());
                for (int i = 0; ended(test::addWord(*store, kill, QString(500, u'x'))) && teller.tell(i + 1); ++i) { }
                return 1;
            });
            teller.listen();
            QVERIFY(teller.heard()); // it is at it: now any moment will do
            killSoon(child, 8000);
            qint64 acknowledged = 1;
            while (const auto number = teller.heard())
                acknowledged = *number;

            const auto store = m_bed->open(test::withWords());
            const auto report = ended(store->opened());
            QVERIFY(report && report->isFirst);
            unclean += report->hadUncleanEnd ? 1 : 0;
            QVERIFY(ended(store->checkIntegrity()));
            const auto kept =
                ended(test::ask(*store, QStringLiteral("SELECT count(*) FROM word WHERE round = %1").arg(kill)));
            QVERIFY(kept && (**kept == acknowledged || **kept == acknowledged + 1));
        }
        QCOMPARE(unclean, kills);
    }

    void anUncleanEndIsRememberedUntilAllWasLookedAt()
    {
        Teller teller;
        QVERIFY(teller.isSound());
        const pid_t child = inAnotherProcess([this, &teller] {
            const auto store = m_bed->open();
            (void)(ended(store->opened()) && teller.tell(1));
            pause();
            return 1;
        });
        teller.listen();
        QVERIFY(teller.heard());
        killSoon(child, 1000);
        QCOMPARE(causeOf(ended(Database(m_bed->path(), records::DataKey::fresh()).opened())),
                 ErrorCause::RecordsKeyWrong);
        for (int i = 0; i < 2; ++i)
            QVERIFY(ended(m_bed->open()->opened())->hadUncleanEnd); // nobody had looked
        {
            const auto store = m_bed->open();
            QVERIFY(ended(store->opened())->hadUncleanEnd);
            QVERIFY(ended(store->checkIntegrity()));
        }
        for (int i = 0; i < 2; ++i)
            QVERIFY(!ended(m_bed->open()->opened())->hadUncleanEnd);
    }

    void killedWhileMigrating()
    {
        const std::vector<records::Migration> old = test::withWords();
        std::vector<records::Migration> next = old;
        next.push_back({old.back().version + 1,
                        {QStringLiteral("CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"),
                         QStringLiteral("INSERT INTO name (id, text) SELECT id, text FROM word"),
                         QStringLiteral("DROP TABLE word")}});
        constexpr int kWords = 3000;
        const auto fill = [this, &old] {
            init();
            const auto store = m_bed->open(old);
            QVERIFY(ended(store->change<void>([](const QSqlDatabase &database) {
                records::Statement put(database, QStringLiteral("INSERT INTO word (round, text) VALUES (1, ?)"));
                for (int i = 0; i < kWords; ++i) {
                    if (auto done = put.with(QString(300, u'x')).run(); !done)
                        return done;
                }
                return Result<void>();
            })));
        };
        fill();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ended(m_bed->open(next)->opened()));
        const int usual = static_cast<int>(timer.nsecsElapsed() / 1000);
        int atOldShape = 0;
        int atNewShape = 0;
        for (int kill = 0; kill < test::kills(30); ++kill) {
            fill();
            const pid_t child = inAnotherProcess([this, &next] {
                const auto store = m_bed->open(next);
                (void)ended(store->opened());
                pause();
                return 1;
            });
            killSoon(child, 2 * usual);

            const QString copy = m_bed->path() + QStringLiteral(".before-%1").arg(next.back().version);
            if (QFile::exists(copy)) {
                Database before(copy, m_bed->key(), old);
                QVERIFY(ended(before.opened()) && ended(before.checkIntegrity()));
                QCOMPARE(test::number(before, "SELECT count(*) FROM word"), kWords);
            }
            const auto store = m_bed->open(next);
            const auto report = ended(store->opened());
            QVERIFY(report);
            ++(report->migration.from == old.back().version ? atOldShape : atNewShape);
            QVERIFY(ended(store->checkIntegrity()));
            QCOMPARE(test::number(*store, "SELECT count(*) FROM name"), kWords);
        }
        QVERIFY2(atOldShape > 0, "every kill came too late");
        QVERIFY2(atNewShape > 0, "every kill came too early");
    }

    void killedWhileItIsMade()
    {
        for (int kill = 0; kill < test::kills(10); ++kill) {
            m_bed = std::make_unique<test::StoreBed>();
            const pid_t child = inAnotherProcess([this] {
                const auto store = m_bed->open();
                (void)ended(store->opened());
                pause();
                return 1;
            });
            killSoon(child, 15000);
            const auto store = m_bed->open();
            QVERIFY(ended(store->opened()));
            QVERIFY(ended(store->checkIntegrity()));
        }
    }

    void noRoomForMoreBytes()
    {
        {
            const auto store = m_bed->open(test::withWords());
            QVERIFY(ended(test::addWord(*store, 1, QStringLiteral("kept"))));
        }
        const pid_t child = inAnotherProcess([this] {
            (void)signal(SIGXFSZ, SIG_IGN);
            const auto store = m_bed->open(test::withWords());
            if (!ended(store->opened()))
                return 1;
            const rlimit limit{200'000, 200'000};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 2;
            const Result<void> large = ended(test::addWord(*store, 2, QString(1'000'000, u'x')));
            if (causeOf(large) != ErrorCause::RecordsUnwritable && causeOf(large) != ErrorCause::RecordsFull)
                return 3;
            return test::number(*store, "SELECT count(*) FROM word") == 1
                    && ended(test::addWord(*store, 3, QStringLiteral("small")))
                ? 0
                : 4; // the program is alive, and there is room for less
        });
        QCOMPARE(exitCodeOf(child), 0);
        const auto store = m_bed->open(test::withWords());
        QCOMPARE(test::number(*store, "SELECT count(*) FROM word WHERE round IN (1, 3)"), 2);
        QVERIFY(ended(store->checkIntegrity()));
    }

    void noRoomFromAnyWriteOn()
    {
        constexpr rlim_t kStep = 20'000; // no multiple of what is written at once
        int failed = 0;
        int done = 0;
        for (rlim_t room = kStep; room <= 40 * kStep; room += kStep) {
            init();
            QVERIFY(ended(m_bed->open(test::withWords())->opened()));
            const pid_t child = inAnotherProcess([this, room] {
                (void)signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{room, room};
                if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                    return 1;
                const auto store = m_bed->open(test::withWords());
                for (int i = 0; i < 20; ++i) {
                    const Result<void> written = ended(test::addWord(*store, 1, QString(5000, u'x')));
                    if (written)
                        continue;
                    const bool isTold = causeOf(written) == ErrorCause::RecordsUnwritable
                        || causeOf(written) == ErrorCause::RecordsFull;
                    return isTold ? 100 + i : 2;
                }
                return 100 + 20;
            });
            const int acknowledged = exitCodeOf(child) - 100;
            QVERIFY2(acknowledged >= 0, qPrintable(QString::number(acknowledged)));
            ++(acknowledged < 20 ? failed : done);
            const auto store = m_bed->open(test::withWords());
            QVERIFY(ended(store->opened()));
            QCOMPARE(test::number(*store, "SELECT count(*) FROM word"), acknowledged);
            QVERIFY(ended(store->checkIntegrity()));
        }
        QVERIFY(failed > 0 && done > 0);
    }

    void noRoomForANewShape()
    {
        constexpr rlim_t kStep = 8192;
        int failed = 0;
        for (rlim_t room = 0; room <= 20 * kStep; room += kStep) {
            init();
            const pid_t child = inAnotherProcess([this, room] {
                (void)signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{room, room};
                if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                    return 1;
                return ended(m_bed->open(test::withWords())->opened()) ? 100 : 101;
            });
            const int code = exitCodeOf(child);
            QVERIFY(code >= 100);
            failed += code - 100;
            const auto store = m_bed->open(test::withWords());
            QVERIFY(ended(store->opened()));
            QVERIFY(ended(store->checkIntegrity()));
            QVERIFY(!m_bed->files().join(u' ').contains(u".part"));
        }
        QVERIFY(failed > 0);
    }

    void noRoomAtAll()
    {
        const auto store = m_bed->open(test::withWords());
        QVERIFY(ended(test::addWord(*store, 1, QStringLiteral("kept"))));
        const qint64 pages = test::number(*store, "PRAGMA page_count");
        QVERIFY(ended(test::ask(*store, QStringLiteral("PRAGMA max_page_count = %1").arg(pages))));
        QCOMPARE(causeOf(ended(test::addWord(*store, 2, QString(1'000'000, u'x')))), ErrorCause::RecordsFull);
        QCOMPARE(test::number(*store, "SELECT count(*) FROM word"), 1);
        QVERIFY(ended(test::ask(*store, QStringLiteral("PRAGMA max_page_count = 1000000"))));
        QVERIFY(ended(test::addWord(*store, 2, QString(1'000'000, u'x'))));
        QVERIFY(ended(store->checkIntegrity()));
    }

    void noRoomForTheCopy()
    {
        const pid_t child = inAnotherProcess([this] {
            (void)signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{40'000, 40'000};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            return ended(m_bed->open(test::withWords())->opened()) ? 2 : 0;
        });
        QCOMPARE(exitCodeOf(child), 0);
        QVERIFY(!m_bed->files().join(u' ').contains(QStringLiteral("before")));
        const auto store = m_bed->open();
        QVERIFY(ended(store->opened()));
        QVERIFY(ended(store->checkIntegrity()));
    }

    void twoProgramsWriteToOneStore()
    {
        QVERIFY(ended(m_bed->open(test::withWords())->opened()));
        constexpr int kEach = 40;
        QList<pid_t> children;
        for (int program = 0; program < 3; ++program) {
            children << inAnotherProcess([this, program] {
                alarm(kTimeLimitSeconds);
                const auto store = m_bed->open(test::withWords());
                for (int i = 0; i < kEach; ++i) {
                    if (!ended(test::addWord(*store, program, QString::number(i))))
                        return 1;
                }
                return 0;
            });
        }
        for (const pid_t child : children)
            QCOMPARE(exitCodeOf(child), 0);
        const auto store = m_bed->open(test::withWords());
        QCOMPARE(test::number(*store, "SELECT count(*) FROM word"), 3 * kEach);
        QVERIFY(!ended(store->opened())->hadUncleanEnd);
    }

    void theSecondProgramKnowsThatItIs()
    {
        const auto first = m_bed->open();
        QVERIFY(ended(first->opened())->isFirst);
        const auto second = m_bed->open();
        const auto report = ended(second->opened());
        QVERIFY(report && !report->isFirst && !report->hadUncleanEnd);
    }

    void nothingIsMigratedUnderAnother()
    {
        const auto first = m_bed->open();
        QVERIFY(ended(first->opened()));
        QCOMPARE(causeOf(ended(m_bed->open(test::withWords())->opened())), ErrorCause::RecordsBusy);
        QCOMPARE(test::number(*first, "SELECT count(*) FROM sqlite_master WHERE name = 'word'"), 0);
    }

    void aWriterThatTakesTooLongIsBusy()
    {
        QVERIFY(ended(m_bed->open(test::withWords())->opened()));
        const auto first = m_bed->open(test::withWords());
        const auto second = m_bed->open(test::withWords());
        QVERIFY(ended(second->opened()));
        QVERIFY(ended(test::ask(*first, QStringLiteral("BEGIN IMMEDIATE"))));
        const Result<void> write = ended(test::addWord(*second, 1, QStringLiteral("x")));
        QCOMPARE(causeOf(write), ErrorCause::RecordsBusy);
        QVERIFY(write.error().retryable);
        QCOMPARE(test::number(*second, "SELECT count(*) FROM word"), 0); // reading goes on
        QVERIFY(ended(test::ask(*first, QStringLiteral("ROLLBACK"))));
        QVERIFY(ended(test::addWord(*second, 1, QStringLiteral("x"))));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseFaults)
#include "test_databasefaults.moc"
