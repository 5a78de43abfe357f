// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/recordedhome.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using services::Setting;

namespace {

/// Asks where nobody listens: the row of the error has the customer in it.
QString lookup(const QString &options)
{
    return QStringLiteral("lookup --check p100/kyc --base-url http://127.0.0.1:1 --exchange-timeout 1 --deadline 1 "
                          "--secret api-key=file:key --customer =Maria --field external-user-id=u-1042-7 --format csv ")
        + options;
}

} // namespace

class TestLookupCsv : public QObject
{
    Q_OBJECT

private:
    RecordedHome m_recorded;

    CliAnswer run(const QString &options) const
    {
        QString line = lookup(options);
        line.replace(QLatin1String("file:key"), QLatin1String("file:") + m_recorded.filePath(QStringLiteral("key")));
        return m_recorded.runLocked(line);
    }

private Q_SLOTS:
    void initTestCase() { m_recorded.write(QStringLiteral("key"), "p100-sandbox-key"); }

    void whatIsRememberedForTheWindowDoesNotMoveAScript()
    {
        m_recorded.set(Setting::ExportColumns, QStringLiteral("customer status"));
        m_recorded.set(Setting::ExportSeparator, QStringLiteral("tab"));
        const CliAnswer answer = run({});
        QCOMPARE(answer.exitStatus, 1);
        QVERIFY2(answer.output.startsWith("looked_up_at,agent,"), answer.output.constData());
        QVERIFY2(answer.output.contains(",'=Maria,u-1042-7,"), answer.output.constData());
    }

    void whatTheAdministratorLockedHolds()
    {
        m_recorded.lock(Setting::ExportMasksIdentifiers, true);
        const CliAnswer answer = run({});
        QCOMPARE(answer.exitStatus, 1);
        QVERIFY2(answer.output.contains(",u-***,"), answer.output.constData());
        QVERIFY(!answer.output.contains("u-1042-7") && !answer.output.contains("Maria"));
    }

    void whatIsLockedCannotBeSwitchedOff()
    {
        m_recorded.lock(Setting::ExportGuardsFormulas, true);
        const CliAnswer refused = run(QStringLiteral("--no-formula-guard"));
        QCOMPARE(refused.exitStatus, 2);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.problems.contains("administrator"), refused.problems.constData());
    }
};

QTEST_GUILESS_MAIN(TestLookupCsv)
#include "test_lookupcsv.moc"
