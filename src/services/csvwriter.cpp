// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvwriter.h"

#include <algorithm>

namespace kyc::services {

namespace {

constexpr QChar kQuote = u'"';

/// The text without halves of surrogate pairs.
QString wellFormed(const QString &text)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar here = out.at(i);
        if (!here.isSurrogate())
            continue;
        if (here.isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate())
            ++i;
        else
            out[i] = QChar(QChar::ReplacementCharacter);
    }
    return out;
}

/// Also quotes what another separator than ours would cut, so that a reader set wrongly damages less.
bool needsQuotes(const QString &cell, QChar separator)
{
    return std::any_of(cell.cbegin(), cell.cend(), [separator](QChar one) {
        return one == separator || one == kQuote || one == u'\r' || one == u'\n' || one == u',' || one == u';'
            || one == u'\t' || one == u'\0';
    });
}

} // namespace

CsvWriter::CsvWriter(CsvFormat format) : m_format(format)
{ }

QByteArray CsvWriter::header(const QStringList &columns) const
{
    const QByteArray mark = m_format.hasByteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    return mark + record(columns);
}

QByteArray CsvWriter::record(const QStringList &cells) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_format.separator;
        appendCell(line, cells.at(i));
    }
    line += u"\r\n";
    return line.toUtf8();
}

bool CsvWriter::looksLikeFormula(const QString &cell)
{
    static const QString kStarts = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    return !cell.isEmpty() && kStarts.contains(cell.front());
}

void CsvWriter::appendCell(QString &line, const QString &cell) const
{
    QString text = wellFormed(cell);
    if (m_format.guardsFormulas && looksLikeFormula(text))
        text.prepend(u'\'');
    if (!needsQuotes(text, m_format.separator)) {
        line += text;
        return;
    }
    text.replace(kQuote, QStringLiteral("\"\""));
    line += kQuote + text + kQuote;
}

} // namespace kyc::services
