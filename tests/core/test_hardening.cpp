// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QTest>

namespace {

/// What a run of "leftovers" printed: copies found, core limit now, core limit at most, dumpable.
QList<int> run(const char *program, const QString &story)
{
    QProcess process;
    process.start(QString::fromLatin1(program), {story});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QList<int> numbers;
    for (const QByteArray &number : process.readAllStandardOutput().simplified().split(' '))
        numbers.append(number.toInt());
    return numbers;
}

} // namespace

/// What a hardened program leaves behind, beside the same program without.
class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freedMemoryHoldsNothing_data();
    void freedMemoryHoldsNothing();
    void cannotBeDumped();
};

void TestHardening::freedMemoryHoldsNothing_data()
{
    QTest::addColumn<QString>("story");
    for (const char *story : {"QByteArray", "QString", "converted", "grown", "aligned", "new"})
        QTest::newRow(story) << QString::fromLatin1(story);
}

void TestHardening::freedMemoryHoldsNothing()
{
    QFETCH(QString, story);
    const QList<int> plain = run(KYC_PLAIN_PROGRAM, story);
    QCOMPARE(plain.size(), 4);
    QVERIFY2(plain.first() > 0, "the search finds nothing where there is something");
    const QList<int> hardened = run(KYC_HARDENED_PROGRAM, story);
    QCOMPARE(hardened.size(), 4);
    QCOMPARE(hardened.first(), 0);
}

void TestHardening::cannotBeDumped()
{
    const QList<int> hardened = run(KYC_HARDENED_PROGRAM, QStringLiteral("QString"));
    QCOMPARE(hardened.size(), 4);
    QCOMPARE(hardened.mid(1), QList<int>({0, 0, 0}));
}

QTEST_GUILESS_MAIN(TestHardening)
#include "test_hardening.moc"
