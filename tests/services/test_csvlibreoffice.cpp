// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvwriter.h"
#include "support/hostiletexts.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

using namespace kyc::services;

namespace {

struct Cell
{
    QString text;
    QString type; ///< "string", "float", "date", …; empty for an empty cell
    QString formula;
};

/// What LibreOffice itself makes of any text: lines end with LF, a cell holds 65535 units, and XML has no room for
/// control characters and for what is no character.
QString asLibreOfficeHasIt(QString text)
{
    constexpr qsizetype kLongestCell = 65535;
    static const QRegularExpression kLineEnd(QStringLiteral("\r\n|\n\r|\r"));
    text.replace(kLineEnd, QStringLiteral("\n"));
    text.truncate(kLongestCell);
    text.removeIf([](QChar one) {
        return (one < u' ' && one != u'\t' && one != u'\n') || one == QChar(0xFFFE) || one == QChar(0xFFFF);
    });
    return text;
}

void appendParagraph(QXmlStreamReader &xml, QString &text)
{
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"p") && !xml.atEnd()) {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == u"s")
            text += QString(std::max(1, xml.attributes().value(QLatin1String("text:c")).toInt()), u' ');
        else if (xml.isStartElement() && xml.name() == u"tab")
            text += u'\t';
    }
}

Cell cellAt(QXmlStreamReader &xml)
{
    Cell cell{.text = {},
              .type = xml.attributes().value(QLatin1String("office:value-type")).toString(),
              .formula = xml.attributes().value(QLatin1String("table:formula")).toString()};
    bool isFirst = true;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"table-cell") && !xml.atEnd()) {
        if (!xml.isStartElement() || xml.name() != u"p")
            continue;
        if (!isFirst)
            cell.text += u'\n';
        isFirst = false;
        appendParagraph(xml, cell.text);
    }
    return cell;
}

/// All cells, or the second of each row, of a flat OpenDocument spreadsheet, in which equal neighbours would be one: no
/// row has the same text twice, and no two rows are alike.
QList<Cell> cellsOf(const QString &path, bool isSecondAlone)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("LibreOffice left no spreadsheet");
    QXmlStreamReader xml(&file);
    QList<Cell> cells;
    int column = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"table-row")
            column = 0;
        if (xml.name() != u"table-cell")
            continue;
        const Cell cell = cellAt(xml);
        if (++column == 2 || !isSecondAlone)
            cells.append(cell);
    }
    if (xml.hasError())
        qFatal("LibreOffice's spreadsheet is no XML: %s", qPrintable(xml.errorString()));
    return cells;
}

// The options of its import window: comma, quote, UTF-8, from line 1, then "quoted field as text" and "detect special
// numbers".
const QString kCareful = QStringLiteral("CSV:44,34,76,1,,0,true,false,false");
const QString kCareless = QStringLiteral("CSV:44,34,76,1,,0,false,true,false");
const QString kAnySeparator = QStringLiteral("CSV:44/59/9/124,34,76,1,,0,false,true,false");
const QString kSemicolon = QStringLiteral("CSV:59,34,76,1,,0,false,true,false");
const QString kTab = QStringLiteral("CSV:9,34,76,1,,0,false,true,false");
const QString kNoQuotes = QStringLiteral("CSV:44/59/9/124,0,76,1,,0,false,true,false");

QList<Cell> openedByLibreOffice(const QByteArray &csv, const QString &options, bool isSecondAlone = true)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("table.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no file for the CSV");
    file.close();
    QProcess office;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder.path());
    office.setProcessEnvironment(environment);
    const QString profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=") + profile, QStringLiteral("--headless"),
                  QStringLiteral("--convert-to"), QStringLiteral("fods"), QStringLiteral("--infilter=") + options,
                  QStringLiteral("--outdir"), folder.path(), file.fileName()});
    constexpr int kPatience = 180000; // ms
    if (!office.waitForFinished(kPatience) || office.exitCode() != 0)
        qFatal("soffice failed: %s", office.readAllStandardError().constData());
    return cellsOf(folder.filePath(QStringLiteral("table.fods")), isSecondAlone);
}

} // namespace

/// The spreadsheet people have: nothing we write comes alive in it.
class TestCsvLibreOffice : public QObject
{
    Q_OBJECT

private:
    static QByteArray table(bool isGuarded);

private Q_SLOTS:
    void hostileTextsAreTexts();
    void noFormulaLives();
    void withoutTheGuardFormulasLive();
    void noSeparatorBringsThemToLife_data();
    void noSeparatorBringsThemToLife();
};

QByteArray TestCsvLibreOffice::table(bool isGuarded)
{
    const CsvWriter writer(CsvFormat{.guardsFormulas = isGuarded});
    QByteArray csv = writer.header({QStringLiteral("name"), QStringLiteral("text"), QStringLiteral("end")});
    for (const HostileText &text : hostileTexts())
        writer.appendRecord({QLatin1String(text.name), text.text, QStringLiteral("end")}, csv);
    return csv;
}

void TestCsvLibreOffice::hostileTextsAreTexts()
{
    const QList<HostileText> texts = hostileTexts();
    const QList<Cell> cells = openedByLibreOffice(table(true), kCareful);
    QVERIFY2(cells.size() > texts.size(), qPrintable(QString::number(cells.size())));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const HostileText &text = texts.at(i);
        const Cell &cell = cells.at(i + 1);
        QVERIFY2(cell.formula.isEmpty(), text.name);
        QVERIFY2(cell.text == asLibreOfficeHasIt(text.guarded), text.name);
        QVERIFY2(cell.type == (cell.text.isEmpty() ? QString() : QStringLiteral("string")), text.name);
    }
}

void TestCsvLibreOffice::noFormulaLives()
{
    const QList<HostileText> texts = hostileTexts();
    const QList<Cell> cells = openedByLibreOffice(table(true), kCareless);
    QVERIFY(cells.size() > texts.size());
    for (const Cell &cell : cells)
        QVERIFY2(cell.formula.isEmpty(), qPrintable(cell.formula));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i).isFormula)
            QVERIFY2(cells.at(i + 1).type == u"string" && cells.at(i + 1).text.startsWith(u'\''), texts.at(i).name);
    }
}

/// So that the test above would see one.
void TestCsvLibreOffice::withoutTheGuardFormulasLive()
{
    const QList<Cell> cells = openedByLibreOffice(table(false), kCareless);
    const auto alive =
        std::count_if(cells.cbegin(), cells.cend(), [](const Cell &cell) { return !cell.formula.isEmpty(); });
    qInfo("%lld formulas without the guard", static_cast<long long>(alive));
    QVERIFY(alive > 0);
}

void TestCsvLibreOffice::noSeparatorBringsThemToLife_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("semicolon") << kSemicolon;
    QTest::newRow("tab") << kTab;
    QTest::newRow("any") << kAnySeparator;
    QTest::newRow("any, no quotes") << kNoQuotes;
}

void TestCsvLibreOffice::noSeparatorBringsThemToLife()
{
    QFETCH(const QString, options);
    const auto alive = [&options](bool isGuarded) {
        QStringList formulas;
        for (const Cell &cell : openedByLibreOffice(table(isGuarded), options, false)) {
            if (!cell.formula.isEmpty())
                formulas.append(cell.formula);
        }
        return formulas;
    };
    QCOMPARE(alive(true), QStringList());
    const qsizetype unguarded = alive(false).size();
    qInfo("%lld formulas without the guard", static_cast<long long>(unguarded));
    QVERIFY(unguarded > 0);
}

QTEST_GUILESS_MAIN(TestCsvLibreOffice)
#include "test_csvlibreoffice.moc"
