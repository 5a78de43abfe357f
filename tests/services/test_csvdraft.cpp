// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvdraft.h"
#include "support/kills.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace kyc;
using namespace kyc::services;

namespace {

const QByteArray kOld("old\r\n");
const QByteArray kNew = QByteArray("new,").repeated(50'000) + "end\r\n";
const QString kName = QStringLiteral("export.csv");

mode_t modeOf(const QString &path)
{
    struct stat about = {};
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 07777U : 0;
}

/// What new files of this process may be read by, as long as this lives.
class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) { }
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

/// Runs the action in a process of its own that ends itself, or is ended.
template <class Action>
pid_t forked(Action action)
{
    const pid_t child = ::fork();
    if (child == 0) {
        action();
        ::_exit(0);
    }
    return child;
}

bool isKilled(pid_t child)
{
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace

/// Until it is whole, an export is nobody's but its owner's, and nothing of it outlives its program for long.
class TestCsvDraft : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name = kName) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray inPlace() const;
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QString draftName() const; ///< of the only one there is
    void writeOld(const QString &name) const;
    static void addNamings();

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void hasNoNameWhileItIsWritten();
    void aNamedOneIsItsOwnersAlone();
    void permissions_data();
    void permissions();
    void followsALink_data();
    void followsALink();
    void aKilledOneIsSweptAway();
    void nothingElseIsSweptAway();
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
    void whatCannotBeReplaced_data();
    void whatCannotBeReplaced();
    void whatCannotBeMoved_data();
    void whatCannotBeMoved();
};

void TestCsvDraft::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    writeOld(kName);
}

void TestCsvDraft::writeOld(const QString &name) const
{
    QFile old(path(name));
    if (!old.open(QIODevice::WriteOnly) || old.write(kOld) != kOld.size())
        qFatal("no old file");
}

QByteArray TestCsvDraft::inPlace() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestCsvDraft::files() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QString TestCsvDraft::draftName() const
{
    QStringList others = files();
    others.removeOne(kName);
    return others.size() == 1 ? others.front() : QString();
}

void TestCsvDraft::addNamings()
{
    QTest::addColumn<CsvDraft::Naming>("naming");
    QTest::newRow("without a name") << CsvDraft::Naming::WhereNeeded;
    QTest::newRow("with a name") << CsvDraft::Naming::Always;
}

void TestCsvDraft::hasNoNameWhileItIsWritten()
{
    {
        CsvDraft draft(path());
        QVERIFY(draft.open());
        QVERIFY(draft.write(kNew));
        QCOMPARE(files(), QStringList{kName});
        QCOMPARE(inPlace(), kOld);
    }
    QCOMPARE(files(), QStringList{kName});
    QCOMPARE(inPlace(), kOld);
}

void TestCsvDraft::aNamedOneIsItsOwnersAlone()
{
    const Umask everybody(0);
    {
        CsvDraft draft(path(), CsvDraft::Naming::Always);
        QVERIFY(draft.open());
        QCOMPARE(modeOf(path(draftName())), mode_t{0600});
        QVERIFY(draft.write(kNew));
        QCOMPARE(modeOf(path(draftName())), mode_t{0600});
        QCOMPARE(inPlace(), kOld);
    }
    QCOMPARE(files(), QStringList{kName});
}

void TestCsvDraft::permissions_data()
{
    QTest::addColumn<CsvDraft::Naming>("naming");
    QTest::addColumn<uint>("before"); // 0: there is no file
    QTest::addColumn<uint>("mask");
    QTest::addColumn<uint>("after");
    for (const auto naming : {CsvDraft::Naming::WhereNeeded, CsvDraft::Naming::Always}) {
        const char *const name = naming == CsvDraft::Naming::Always ? "named" : "nameless";
        QTest::addRow("%s, new", name) << naming << 0U << 022U << 0644U;
        QTest::addRow("%s, new, for the owner alone", name) << naming << 0U << 077U << 0600U;
        QTest::addRow("%s, of the old file", name) << naming << 0640U << 022U << 0640U;
        QTest::addRow("%s, of an old file that is everybody's", name) << naming << 0666U << 077U << 0666U;
    }
}

void TestCsvDraft::permissions()
{
    QFETCH(const CsvDraft::Naming, naming);
    QFETCH(const uint, before);
    QFETCH(const uint, mask);
    const Umask umask(mask);
    if (before == 0)
        QVERIFY(QFile::remove(path()));
    else
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), before), 0);
    CsvDraft draft(path(), naming);
    QVERIFY(draft.open());
    QVERIFY(draft.write(kNew));
    QVERIFY(draft.moveIntoPlace());
    QCOMPARE(inPlace(), kNew);
    QTEST(uint{modeOf(path())}, "after");
    QCOMPARE(files(), QStringList{kName});
}

void TestCsvDraft::followsALink_data()
{
    addNamings();
}

void TestCsvDraft::followsALink()
{
    QFETCH(const CsvDraft::Naming, naming);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("elsewhere")));
    const QString real = path(QStringLiteral("elsewhere/real.csv"));
    QVERIFY(QFile::rename(path(), real));
    QVERIFY(QFile::link(real, path()));
    CsvDraft draft(path(), naming);
    QVERIFY(draft.open());
    QVERIFY(draft.write(kNew));
    QVERIFY(draft.moveIntoPlace());
    QVERIFY(QFileInfo(path()).isSymLink());
    QVERIFY(!QFileInfo(real).isSymLink());
    QCOMPARE(inPlace(), kNew);
    QCOMPARE(QDir(path(QStringLiteral("elsewhere"))).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("real.csv")});
}

void TestCsvDraft::aKilledOneIsSweptAway()
{
    const pid_t child = forked([this] {
        CsvDraft draft(path(), CsvDraft::Naming::Always);
        if (draft.open() && draft.write(kNew))
            std::raise(SIGKILL);
    });
    QVERIFY(isKilled(child));
    QCOMPARE(modeOf(path(draftName())), mode_t{0600});
    CsvDraft next(path(QStringLiteral("another.csv")));
    QVERIFY(next.open());
    QCOMPARE(files(), QStringList{kName});
}

void TestCsvDraft::nothingElseIsSweptAway()
{
    CsvDraft alive(path(), CsvDraft::Naming::Always);
    QVERIFY(alive.open());
    QVERIFY(alive.write(kNew));
    writeOld(QStringLiteral(".kyc-desk.csv"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral(".kyc-desk-export-folder")));
    QVERIFY(QFile::link(path(), path(QStringLiteral(".kyc-desk-export-link"))));
    const QStringList before = files();
    QCOMPARE(before.size(), 5);
    CsvDraft::sweep(m_folder->path());
    QCOMPARE(files(), before);
    QVERIFY(alive.moveIntoPlace());
    QCOMPARE(inPlace(), kNew);
}

void TestCsvDraft::killedAtAnyMoment_data()
{
    addNamings();
}

void TestCsvDraft::killedAtAnyMoment()
{
    QFETCH(const CsvDraft::Naming, naming);
    constexpr std::chrono::milliseconds kLongest{3};
    const int count = test::kills(25);
    for (int i = 0; i < count; ++i) {
        const pid_t child = forked([this, naming] {
            for (;;) {
                CsvDraft draft(path(), naming);
                if (!draft.open() || !draft.write(kNew) || !draft.moveIntoPlace())
                    return;
            }
        });
        test::pauseAtMost(kLongest);
        ::kill(child, SIGKILL);
        QVERIFY2(isKilled(child), "an export ended by itself");
        QVERIFY(inPlace() == kOld || inPlace() == kNew);
        for (const QString &name : files())
            QVERIFY(name == kName || modeOf(path(name)) == 0600);
        CsvDraft::sweep(m_folder->path());
        QCOMPARE(files(), QStringList{kName});
    }
}

void TestCsvDraft::whatCannotBeReplaced_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("why");
    QTest::newRow("a folder") << QString() << EISDIR;
    QTest::newRow("a device") << QStringLiteral("/dev/null") << EINVAL;
    QTest::newRow("in no folder") << QStringLiteral("/nowhere/export.csv") << ENOENT;
}

void TestCsvDraft::whatCannotBeReplaced()
{
    QFETCH(const QString, target);
    QFETCH(const int, why);
    CsvDraft draft(target.isEmpty() ? m_folder->path() : target);
    const auto opened = draft.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().cause, core::ErrorCause::FileUnwritable);
    QCOMPARE(opened.error().args.value(1), qt_error_string(why));
}

void TestCsvDraft::whatCannotBeMoved_data()
{
    addNamings();
}

/// The target has become a folder meanwhile.
void TestCsvDraft::whatCannotBeMoved()
{
    QFETCH(const CsvDraft::Naming, naming);
    {
        CsvDraft draft(path(), naming);
        QVERIFY(draft.open());
        QVERIFY(draft.write(kNew));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir(m_folder->path()).mkdir(kName));
        const auto moved = draft.moveIntoPlace();
        QVERIFY(!moved);
        QCOMPARE(moved.error().args, QStringList({kName, qt_error_string(EISDIR)}));
    }
    QCOMPARE(files(), QStringList{kName});
}

QTEST_GUILESS_MAIN(TestCsvDraft)
#include "test_csvdraft.moc"
