// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "changelog.h"

#include <QTest>

using namespace kyc::packaging;

namespace {

const QString kTwo =
    QStringLiteral("# a remark\n\n0.2.0 2026-12-01\n\n* Second, with 5 % & more,\n  over two lines.\n* Third.\n"
                   "\n0.1.0 2026-11-22\n\n* First.\n");

} // namespace

/// One changelog for all who package.
class TestChangelog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void forDebian();
    void forRpm();
    void forSoftwareCentres();
};

void TestChangelog::isRead()
{
    const auto releases = readChangelog(kTwo);
    QVERIFY(releases);
    QCOMPARE(releases->size(), 2);
    QCOMPARE(releases->at(0),
             (Release{QStringLiteral("0.2.0"),
                      QDate(2026, 12, 1),
                      {QStringLiteral("Second, with 5 % & more, over two lines."), QStringLiteral("Third.")}}));
    QCOMPARE(releases->at(1), (Release{QStringLiteral("0.1.0"), QDate(2026, 11, 22), {QStringLiteral("First.")}}));
}

void TestChangelog::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *text, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(problem);
    };
    row("nothing", "", "line 1: a release with its changes is missing");
    row("remarks alone", "# one\n", "line 2: a release with its changes is missing");
    row("no change", "0.1.0 2026-11-22\n", "line 2: a release with its changes is missing");
    row("no change in the first", "0.2.0 2026-11-23\n\n0.1.0 2026-11-22\n* a\n",
        "line 3: the release above has no changes");
    row("a change of no release", "* a\n", "line 1: neither");
    row("no such day", "0.1.0 2026-02-30\n* a\n", "line 1: no such day");
    row("the older one first", "0.1.0 2026-11-22\n* a\n0.2.0 2026-11-23\n* b\n", "line 3: not older");
    row("older by number, not by day", "0.10.0 2026-11-22\n* a\n0.9.0 2026-11-23\n* b\n", "line 3: not older");
    row("twice", "0.1.0 2026-11-22\n* a\n0.1.0 2026-11-22\n* b\n", "line 3: not older");
    row("a line of neither", "0.1.0 2026-11-22\nHello\n", "line 2: neither");
    row("going on with nothing", "0.1.0 2026-11-22\n  more\n", "line 2: neither");
}

void TestChangelog::whatIsWrongIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const auto releases = readChangelog(text);
    QVERIFY(!releases);
    QVERIFY2(releases.error().startsWith(problem), qPrintable(releases.error()));
}

void TestChangelog::forDebian()
{
    QCOMPARE(debianChangelog(*readChangelog(kTwo), QStringLiteral("kyc-desk"), QStringLiteral("Some One <a@b.c>")),
             QStringLiteral("kyc-desk (0.2.0-1) stable; urgency=medium\n\n"
                            "  * Second, with 5 % & more, over two lines.\n  * Third.\n\n"
                            " -- Some One <a@b.c>  Tue, 01 Dec 2026 00:00:00 +0000\n\n"
                            "kyc-desk (0.1.0-1) stable; urgency=medium\n\n  * First.\n\n"
                            " -- Some One <a@b.c>  Sun, 22 Nov 2026 00:00:00 +0000\n"));
}

void TestChangelog::forRpm()
{
    // A per cent sign would begin a macro.
    QCOMPARE(rpmChangelog(*readChangelog(kTwo), QStringLiteral("Some One <a@b.c>")),
             QStringLiteral("* Tue Dec 01 2026 Some One <a@b.c> - 0.2.0-1\n"
                            "- Second, with 5 %% & more, over two lines.\n- Third.\n\n"
                            "* Sun Nov 22 2026 Some One <a@b.c> - 0.1.0-1\n- First.\n"));
}

void TestChangelog::forSoftwareCentres()
{
    const QString xml = appStreamReleases(*readChangelog(kTwo));
    QVERIFY(xml.startsWith(QLatin1String("<releases>")));
    QVERIFY(xml.contains(QLatin1String("<release version=\"0.2.0\" date=\"2026-12-01\" type=\"stable\">")));
    QVERIFY(xml.contains(QLatin1String("<li>Second, with 5 % &amp; more, over two lines.</li>")));
    QVERIFY(xml.indexOf(QLatin1String("0.2.0")) < xml.indexOf(QLatin1String("0.1.0")));
}

QTEST_GUILESS_MAIN(TestChangelog)
#include "test_changelog.moc"
