// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/auditexport.h"
#include "services/csvwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace kyc;
using records::AuditAction;
using records::AuditLine;

namespace {

QList<AuditLine> hostileLog()
{
    QList<AuditLine> lines;
    QByteArray before = records::ChainHead().hash;
    const QDateTime begin(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
    const QStringList agents{QStringLiteral("maria"),
                             QStringLiteral("=1+1"),
                             QStringLiteral("\"quoted\", and more"),
                             QStringLiteral("山田 🔑"),
                             QString(),
                             QStringLiteral("a\u202Eb\\n</script>")};
    for (const QString &agent : agents) {
        records::AuditNote note;
        note.time = begin.addMSecs(lines.size());
        note.agent = note.outcome = agent;
        note.action = AuditAction::Reveal;
        AuditLine line;
        line.entry =
            records::entryOf(note, QByteArray(32, 'c'), lines.size() % 2 == 0 ? records::withheldHash() : QByteArray());
        line.entry.sequence = lines.size() + 1;
        line.hash = before = records::chainHash(before, line.entry);
        lines.append(line);
    }
    return lines;
}

} // namespace

/// The audit handed to somebody else.
class TestAuditExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsFollowTheColumns()
    {
        const AuditLine line = hostileLog().first();
        const QStringList cells = services::auditCells(line);
        QCOMPARE(services::auditColumns().join(u' '),
                 QStringLiteral("sequence time agent action account check customer reference outcome hash"));
        QCOMPARE(cells.size(), services::auditColumns().size());
        QCOMPARE(cells.at(0), QStringLiteral("1"));
        QCOMPARE(cells.at(1), QStringLiteral("2026-03-04T05:06:07.008Z"));
        QCOMPARE(cells.at(2), QStringLiteral("maria"));
        QCOMPARE(cells.at(3), QStringLiteral("reveal"));
        QCOMPARE(cells.at(6), QString(32, u'6').replace(QStringLiteral("6"), QStringLiteral("63")));
        QCOMPARE(cells.at(7), QStringLiteral("withheld"));
        QCOMPARE(cells.at(9).size(), 64);
    }

    void anAgentsNameDoesNotBecomeAFormula()
    {
        const QByteArray record = services::CsvWriter().record(services::auditCells(hostileLog().at(1)));
        QVERIFY2(record.contains(",'=1+1,"), record.constData());
    }

    void jsonLinesAreOneObjectEach()
    {
        const QList<AuditLine> log = hostileLog();
        for (const AuditLine &line : log) {
            const QByteArray text = services::auditJsonLine(line);
            QCOMPARE(text.count('\n'), 1);
            const QJsonObject object = QJsonDocument::fromJson(text).object();
            QCOMPARE(object.value(QStringLiteral("sequence")).toInteger(), line.entry.sequence);
            QCOMPARE(object.value(QStringLiteral("agent")).toString().toUtf8(), line.entry.agent);
            QCOMPARE(object.size(), services::auditColumns().size());
        }
    }

    /// By a program that knows nothing but the description.
    void anExportIsVerifiedByAnotherProgram()
    {
        QByteArray text;
        const QList<AuditLine> log = hostileLog();
        for (const AuditLine &line : log)
            text += services::auditJsonLine(line);
        QCOMPARE(verify(text), QByteArray("6 " + log.last().hash.toHex() + '\n'));
        QCOMPARE(verify(QByteArray(text).replace("maria", "otto")), QByteArray());
        QCOMPARE(verify(text.mid(text.indexOf('\n') + 1)), QByteArray());
    }

private:
    /// What the script says of a sound log; nothing for another.
    static QByteArray verify(const QByteArray &lines)
    {
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral(KYC_AUDIT_SCRIPT), QStringLiteral("export")});
        python.write(lines);
        python.closeWriteChannel();
        return python.waitForFinished() && python.exitCode() == 0 ? python.readAllStandardOutput() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestAuditExport)
#include "test_auditexport.moc"
