// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/sandboxlookup.h"

#include <QFile>
#include <QTest>

using namespace kyc::test;

namespace {

/// A line of tests/data/cli/mapping.txt.
struct Row
{
    QString check;
    QString customer;
    QString but;
    QString outcome;
    QString nextActor;
    QString retry;
    bool isFinal = false;
    QStringList raw;
    QString note;
    QStringList steps;

    [[nodiscard]] bool isError() const { return nextActor.isEmpty(); }
    [[nodiscard]] QString name() const { return (check + u' ' + customer + u' ' + but).trimmed(); }
};

QStringList listed(const QString &cell)
{
    return cell.split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

QList<Row> expectations()
{
    QFile file(QStringLiteral(KYC_TEST_DATA "/cli/mapping.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("mapping.txt is missing");
    QList<Row> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells;
        for (const QString &cell : line.split(u'|'))
            cells.append(cell.trimmed());
        if (cells.size() < 9)
            qFatal("mapping.txt: not a row: %s", qPrintable(line));
        rows.append({cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4), cells.at(5),
                     cells.at(6) == u"yes", listed(cells.at(7)), cells.at(8), listed(cells.value(9))});
    }
    return rows;
}

} // namespace

/// Every row of the mapping, from the command line over a real socket to the simulated providers and back.
class TestMapping : public QObject
{
    Q_OBJECT

private:
    SandboxProcess m_sandbox;
    QList<Row> m_rows = expectations();

private Q_SLOTS:
    void initTestCase();
    void everyCustomerHasARow();
    void row_data();
    void row();
    void decisionTimes_data();
    void decisionTimes();
    void allSixChecksAtOnce();
};

void TestMapping::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.problem()));
}

void TestMapping::everyCustomerHasARow()
{
    for (const QJsonValue person : m_sandbox.population()) {
        const bool isExpected = std::any_of(m_rows.cbegin(), m_rows.cend(), [&person](const Row &row) {
            return row.check == person[u"check"].toString() && row.customer == person[u"name"].toString();
        });
        QVERIFY2(isExpected, qPrintable(person[u"check"].toString() + u' ' + person[u"name"].toString()));
    }
}

void TestMapping::row_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        QTest::newRow(qPrintable(m_rows.at(i).name())) << static_cast<int>(i);
}

void TestMapping::row()
{
    QFETCH(const int, index);
    const Row &expected = m_rows.at(index);
    SandboxLookup lookup(m_sandbox);
    QVERIFY2(lookup.ask(expected.check, expected.customer), "the simulation has no such customer");
    if (expected.but == u"without api-key")
        lookup.without(QStringLiteral("api-key"));
    else if (expected.but == u"by our own id")
        lookup.without(QStringLiteral("applicant-id"));
    else if (expected.but == u"from the cache")
        lookup.add({QStringLiteral("--field"), QStringLiteral("refresh=false")});
    else if (expected.but == u"wrong key")
        lookup.withWrongCredentials();
    else
        QVERIFY2(expected.but.isEmpty(), qPrintable(expected.but));

    const CliAnswer answer = runCli(lookup.call());
    QCOMPARE(answer.problems, QByteArray());
    const QJsonObject said = answer.object();
    QCOMPARE(said[u"check"].toString(), expected.check);
    if (expected.isError()) {
        QCOMPARE(said[u"error"][u"kind"].toString(), expected.outcome);
        QVERIFY(!said.contains(u"status"));
        QCOMPARE(answer.exitStatus, 1);
        return;
    }
    QCOMPARE(answer.exitStatus, 0);
    QCOMPARE(said[u"status"].toString(), expected.outcome);
    QCOMPARE(said[u"nextActor"].toString(), expected.nextActor);
    QCOMPARE(said[u"retry"].toString(), expected.retry.isEmpty() ? QStringLiteral("Unknown") : expected.retry);
    QCOMPARE(said[u"final"].toBool(), expected.isFinal);
    for (const QString &word : expected.raw)
        QCOMPARE(said[u"raw"][word.section(u'=', 0, 0)].toString(), word.section(u'=', 1));
    if (!expected.note.isEmpty()) {
        QStringList notes;
        for (const QJsonValue note : said[u"notes"].toArray())
            notes.append(note.toString());
        QVERIFY2(notes.join(u'\n').contains(expected.note), qPrintable(notes.join(u'\n')));
    }
    QStringList steps;
    for (const QJsonValue step : said[u"steps"].toArray())
        steps.append(step[u"key"].toString() + u'=' + step[u"state"].toString());
    if (!expected.steps.isEmpty())
        QCOMPARE(steps, expected.steps);
}

void TestMapping::decisionTimes_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("decided");
    QTest::newRow("Sumvin's verified_at")
        << QStringLiteral("sumvin/kyc") << QStringLiteral("approved") << QStringLiteral("2025-01-01T12:00:00Z");
    QTest::newRow("Sumvin's approved_at")
        << QStringLiteral("sumvin/kyc") << QStringLiteral("approved-alias") << QStringLiteral("2025-01-01T12:00:00Z");
    QTest::newRow("Sumvin's rejected_at")
        << QStringLiteral("sumvin/kyc") << QStringLiteral("rejected") << QStringLiteral("2025-02-01T12:00:00Z");
    QTest::newRow("SumSub's reviewDate") << QStringLiteral("sumsub/applicant") << QStringLiteral("green")
                                         << QStringLiteral("2025-03-11T12:44:52Z");
    QTest::newRow("SumSub's reviewDate without a zone")
        << QStringLiteral("sumsub/applicant") << QStringLiteral("green-no-zone")
        << QStringLiteral("2025-03-11T12:44:52Z");
    QTest::newRow("not decided") << QStringLiteral("sumvin/kyc") << QStringLiteral("in-progress") << QStringLiteral("");
}

void TestMapping::decisionTimes()
{
    QFETCH(const QString, check);
    QFETCH(const QString, customer);
    SandboxLookup lookup(m_sandbox);
    QVERIFY(lookup.ask(check, customer));
    QTEST(runCli(lookup.call()).object()[u"times"][u"decided"].toString(), "decided");
}

void TestMapping::allSixChecksAtOnce()
{
    SandboxLookup lookup(m_sandbox);
    QStringList checks;
    for (const char *check : {"p100/kyc approved", "transak/reliance done-forms", "transak/id-proof done-forms",
                              "sumvin/kyc approved", "kriptomat/kyc passed", "sumsub/applicant green"}) {
        const QStringList words = QString::fromLatin1(check).split(u' ');
        QVERIFY(lookup.ask(words.at(0), words.at(1)));
        checks.append(words.at(0));
    }
    const CliAnswer answer = runCli(lookup.call());
    QCOMPARE(answer.exitStatus, 0);
    QStringList said;
    for (const QJsonValue one : answer.json())
        said.append(one[u"check"].toString());
    QCOMPARE(said, checks);
}

QTEST_GUILESS_MAIN(TestMapping)
#include "test_mapping.moc"
