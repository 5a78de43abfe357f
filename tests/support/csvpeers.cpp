// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/csvpeers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s could not read the CSV: %s", qPrintable(program), process.readAllStandardError().constData());
    const QByteArray complaint = process.readAllStandardError();
    if (!complaint.isEmpty())
        qFatal("%s read the CSV with complaints: %s", qPrintable(program), complaint.left(2000).constData());
    return process.readAllStandardOutput();
}

QList<QStringList> readByPython(const QByteArray &csv, QChar separator, const QString &manner)
{
    const QString program =
        QStringLiteral("import csv, io, json, sys\n"
                       "csv.field_size_limit(1 << 24)\n"
                       "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')\n"
                       "manner = {'strict': {'strict': True}, 'quotes': {}, 'none': {'quoting': csv.QUOTE_NONE}}\n"
                       "rows = list(csv.reader(text, delimiter=sys.argv[1], **manner[sys.argv[2]]))\n"
                       "json.dump(rows, sys.stdout)\n");
    const QByteArray json =
        outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), program, QString(separator), manner}, csv);
    QList<QStringList> rows;
    for (const QJsonValue row : QJsonDocument::fromJson(json).array()) {
        QStringList cells;
        for (const QJsonValue cell : row.toArray())
            cells.append(cell.toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace

QList<QStringList> readCsvByPython(const QByteArray &csv, QChar separator)
{
    return readByPython(csv, separator, QStringLiteral("strict"));
}

QList<QStringList> readCsvCarelessly(const QByteArray &csv, QChar separator, bool knowsQuotes)
{
    return readByPython(csv, separator, knowsQuotes ? QStringLiteral("quotes") : QStringLiteral("none"));
}

QList<QStringList> readCsvBySqlite(const QByteArray &csv, QChar separator)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("table.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no file for the CSV");
    file.close();
    const QString script = QStringLiteral(".mode csv\n"
                                          ".separator \"%1\" \"\\n\"\n"
                                          ".import \"%2\" texts\n"
                                          ".mode list\n"
                                          ".headers off\n"
                                          ".once '%2.columns'\n"
                                          "SELECT group_concat('hex(\"' || name || '\")', ' || '','' || ')"
                                          " FROM pragma_table_info('texts');\n")
                               .arg(separator == u'\t' ? QStringLiteral("\\t") : QString(separator), file.fileName());
    const QString database = folder.filePath(QStringLiteral("texts.db"));
    const QString sqlite = QStringLiteral("sqlite3");
    outputOf(sqlite, {QStringLiteral("-batch"), QStringLiteral("-bail"), database}, script.toUtf8());
    QFile columns(file.fileName() + QStringLiteral(".columns"));
    if (!columns.open(QIODevice::ReadOnly))
        qFatal("sqlite3 named no columns");
    const QByteArray query = "SELECT " + columns.readAll().trimmed() + " FROM texts ORDER BY rowid;\n";
    const QByteArray output = outputOf(sqlite, {QStringLiteral("-batch"), QStringLiteral("-bail"), database}, query);
    QList<QStringList> rows;
    for (const QByteArray &line : output.split('\n')) {
        QStringList cells;
        for (const QByteArray &cell : line.split(','))
            cells.append(QString::fromUtf8(QByteArray(1, '|') + QByteArray::fromHex(cell)).mid(1));
        if (!line.isEmpty())
            rows.append(cells);
    }
    return rows;
}
