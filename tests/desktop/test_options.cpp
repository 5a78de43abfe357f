// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/options.h"
#include "desktop/windowstate.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace kyc::desktop;

/// The command line, and what is remembered of the window.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void takesFiles();
    void helpNamesEveryOption();
    void windowStateSurvives();
    void windowStateWithoutResultsKeepsTheSizes();
    void windowStateHoldsNothingElse();

private:
    QTemporaryDir m_settings;
};

void TestOptions::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("KYC Desk"));
    QCoreApplication::setApplicationName(QStringLiteral("test-options"));
}

void TestOptions::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isHelp");
    QTest::addColumn<bool>("isVersion");
    QTest::addColumn<bool>("isDemo");
    QTest::addColumn<QString>("setup");
    QTest::newRow("nothing") << QStringList() << false << false << false << QString();
    QTest::newRow("--help") << QStringList{QStringLiteral("--help")} << true << false << false << QString();
    QTest::newRow("--version") << QStringList{QStringLiteral("--version")} << false << true << false << QString();
    QTest::newRow("--demo") << QStringList{QStringLiteral("--demo")} << false << false << true << QString();
    QTest::newRow("--setup -") << QStringList{QStringLiteral("--setup"), QStringLiteral("-")} << false << false << false
                               << QStringLiteral("-");
}

void TestOptions::understands()
{
    QFETCH(QStringList, arguments);
    const Options options = readOptions(QStringList{QStringLiteral("kyc-desk")} + arguments);
    QVERIFY2(options.problem.isEmpty(), qPrintable(options.problem.text()));
    QTEST(options.isHelp, "isHelp");
    QTEST(options.isVersion, "isVersion");
    QTEST(options.isDemo, "isDemo");
    QTEST(options.setupFile, "setup");
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("an unknown option") << QStringList{QStringLiteral("--unknown")} << QStringLiteral("unknown");
    QTest::newRow("an argument") << QStringList{QStringLiteral("u-1042")} << QStringLiteral("u-1042");
    QTest::newRow("a demonstration of a set-up")
        << QStringList{QStringLiteral("--demo"), QStringLiteral("--setup"), QStringLiteral("-")}
        << QStringLiteral("--demo");
    QTest::newRow("a certificate file that is not there")
        << QStringList{QStringLiteral("--company-ca"), QStringLiteral("/no/such.pem")}
        << QStringLiteral("/no/such.pem");
    QTest::newRow("a set-up file that is not there")
        << QStringList{QStringLiteral("--setup"), QStringLiteral("/no/such.json")} << QStringLiteral("/no/such.json");
}

void TestOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Options options = readOptions(QStringList{QStringLiteral("kyc-desk")} + arguments);
    QVERIFY(!options.problem.isEmpty());
    QVERIFY2(options.problem.text().contains(named), qPrintable(options.problem.text()));
}

void TestOptions::takesFiles()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const Options options = readOptions({QStringLiteral("kyc-desk"), QStringLiteral("--company-ca"), file.fileName(),
                                         QStringLiteral("--setup"), file.fileName()});
    QVERIFY2(options.problem.isEmpty(), qPrintable(options.problem.text()));
    QCOMPARE(options.companyCaFile, file.fileName());
    QCOMPARE(options.setupFile, file.fileName());
}

void TestOptions::helpNamesEveryOption()
{
    for (const char *option : {"--help", "--version", "--demo", "--setup <file>", "--company-ca <file>"})
        QVERIFY2(helpText().contains(QString::fromLatin1(option)), option);
}

void TestOptions::windowStateSurvives()
{
    saveWindowState({QByteArray("geometry"), QByteArray("splitter"), QByteArray("columns"), false});
    const WindowState state = loadWindowState();
    QCOMPARE(state.geometry, QByteArray("geometry"));
    QCOMPARE(state.splitter, QByteArray("splitter"));
    QCOMPARE(state.columns, QByteArray("columns"));
    QVERIFY(!state.isDetailVisible);
    saveWindowState({.historyColumns = "h", .historyShare = 4000, .importColumns = "i", .importSplitter = "s"});
    const WindowState others = loadWindowState();
    QCOMPARE(others.historyColumns, QByteArray("h"));
    QCOMPARE(others.historyShare, 4000);
    QCOMPARE(others.importColumns, QByteArray("i"));
    QCOMPARE(others.importSplitter, QByteArray("s"));
}

void TestOptions::windowStateWithoutResultsKeepsTheSizes()
{
    saveWindowState({QByteArray("one"), QByteArray("splitter"), QByteArray("columns"), true});
    saveWindowState({QByteArray("two"), {}, {}, true});
    QCOMPARE(loadWindowState().geometry, QByteArray("two"));
    QCOMPARE(loadWindowState().splitter, QByteArray("splitter"));
    QCOMPARE(loadWindowState().columns, QByteArray("columns"));
}

void TestOptions::windowStateHoldsNothingElse()
{
    saveWindowState({QByteArray("g"), QByteArray("s"), QByteArray("c"), true});
    QStringList keys = QSettings().allKeys();
    keys.sort();
    QCOMPARE(keys,
             QStringList({QStringLiteral("accounts/columns"), QStringLiteral("audit/columns"),
                          QStringLiteral("customers/columns"), QStringLiteral("customers/splitter"),
                          QStringLiteral("history/columns"), QStringLiteral("history/table-share"),
                          QStringLiteral("imports/columns"), QStringLiteral("imports/splitter"),
                          QStringLiteral("lookup/columns"), QStringLiteral("lookup/detail-visible"),
                          QStringLiteral("lookup/splitter"), QStringLiteral("window/geometry")}));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
