// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace kyc;
using desktop::SecretClipboard;
using namespace std::chrono_literals;

namespace {

core::Secret secret()
{
    return core::Secret(QByteArray("s3cret"));
}

const QString kHint = QStringLiteral("x-kde-passwordManagerHint");

/// Another program on the same display: this one, started again.
struct OtherProgram
{
    QProcess process;

    explicit OtherProgram(const QString &task) { process.start(QCoreApplication::applicationFilePath(), {task}); }
    ~OtherProgram()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    /// Its next line; this program goes on meanwhile, since it may be asked for what is on the clipboard.
    [[nodiscard]] QString line()
    {
        const bool isThere = QTest::qWaitFor([this] { return process.canReadLine(); }, 20'000);
        return isThere ? QString::fromUtf8(process.readLine()).trimmed() : QStringLiteral("nothing was said");
    }
};

int beOther(const QByteArray &task)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (task == "--own")
        clipboard->setText(QStringLiteral("a ticket"));
    const QMimeData *data = clipboard->mimeData();
    const QByteArray found = data->text().toUtf8() + '|' + data->data(kHint) + '\n';
    std::fputs(found.constData(), stdout);
    std::fflush(stdout);
    return task == "--own" ? QCoreApplication::exec() : 0;
}

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText(QStringLiteral("before")); }
    void isThereAndMarked();
    void othersSeeItMarkedAndNotAfterwards();
    void whatAnotherProgramPutThereStays();
    void goesAfterAWhile();
    void whatSomebodyElsePutThereStays();
    void theSameTextFromSomebodyElseStays();
    void anotherSecretStartsTheTimeAnew();
    void goesWithItsOwner();
    void goesAtTheEndOfTheProgram();
};

void TestSecretClipboard::isThereAndMarked()
{
    SecretClipboard clipboard;
    clipboard.put(secret());
    QVERIFY(clipboard.holdsSecret());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3cret"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    clipboard.clear();
    QVERIFY(!clipboard.holdsSecret());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSecretClipboard::othersSeeItMarkedAndNotAfterwards()
{
    SecretClipboard clipboard;
    clipboard.put(secret());
    QCOMPARE(OtherProgram(QStringLiteral("--read")).line(), QStringLiteral("s3cret|secret"));
    clipboard.clear();
    QCOMPARE(OtherProgram(QStringLiteral("--read")).line(), QStringLiteral("|"));
}

void TestSecretClipboard::whatAnotherProgramPutThereStays()
{
    SecretClipboard clipboard;
    clipboard.put(secret());
    OtherProgram other(QStringLiteral("--own"));
    QCOMPARE(other.line(), QStringLiteral("a ticket|"));
    QTRY_VERIFY(!clipboard.holdsSecret());
    clipboard.clear();
    QCOMPARE(OtherProgram(QStringLiteral("--read")).line(), QStringLiteral("a ticket|"));
    other.process.kill();
}

void TestSecretClipboard::goesAfterAWhile()
{
    SecretClipboard clipboard;
    clipboard.setDuration(60ms);
    const QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.put(secret());
    QTRY_COMPARE(cleared.count(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSecretClipboard::whatSomebodyElsePutThereStays()
{
    SecretClipboard clipboard;
    clipboard.setDuration(60ms);
    clipboard.put(secret());
    QGuiApplication::clipboard()->setText(QStringLiteral("a ticket"));
    QVERIFY(!clipboard.holdsSecret());
    clipboard.clear();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a ticket"));
}

void TestSecretClipboard::theSameTextFromSomebodyElseStays()
{
    SecretClipboard clipboard;
    clipboard.put(secret());
    QGuiApplication::clipboard()->setText(QStringLiteral("s3cret"));
    clipboard.clear();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3cret"));
}

void TestSecretClipboard::anotherSecretStartsTheTimeAnew()
{
    SecretClipboard clipboard;
    clipboard.setDuration(1h);
    clipboard.put(secret());
    clipboard.setDuration(60ms);
    const QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
    clipboard.put(core::Secret(QByteArray("another")));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("another"));
    QTRY_COMPARE(cleared.count(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSecretClipboard::goesWithItsOwner()
{
    {
        SecretClipboard clipboard;
        clipboard.put(secret());
    }
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSecretClipboard::goesAtTheEndOfTheProgram()
{
    SecretClipboard clipboard;
    clipboard.put(secret());
    Q_EMIT qApp->aboutToQuit({});
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QByteArray task(argc > 1 ? argv[1] : "");
    if (task == "--own" || task == "--read")
        return beOther(task);
    TestSecretClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_secretclipboard.moc"
