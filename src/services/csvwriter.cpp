// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvwriter.h"

#include <algorithm>

namespace kyc::services {

namespace {

constexpr qsizetype kDigitsOfANumber = 15; // of those that spreadsheets keep

bool isDigit(QChar one)
{
    return one >= u'0' && one <= u'9';
}

bool isFormulaStart(QChar one)
{
    // ASCII, small forms, the minus sign, full-width forms
    constexpr QStringView kStarts(u"=+-@\uFE66\uFE62\uFE63\uFE6B\u2212\uFF1D\uFF0B\uFF0D\uFF20");
    return kStarts.contains(one);
}

bool isInvisible(QChar one)
{
    return one.isSpace() || one.category() == QChar::Other_Format || one.category() == QChar::Other_Control;
}

/// "007", "12345678901234567", "12E5".
bool losesAsNumber(QStringView cell)
{
    if (cell.size() < 2 || !isDigit(cell.front()))
        return false;
    const auto *const other = std::find_if_not(cell.cbegin(), cell.cend(), isDigit);
    if (other == cell.cend())
        return cell.front() == u'0' || cell.size() > kDigitsOfANumber;
    return (*other == u'e' || *other == u'E') && std::all_of(other + 1, cell.cend(), isDigit);
}

char *putUtf8(char32_t character, char *to)
{
    const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(byte); };
    if (character < 0x800) {
        put(0xC0U | (character >> 6U));
    } else {
        if (character < 0x10000) {
            put(0xE0U | (character >> 12U));
        } else {
            put(0xF0U | (character >> 18U));
            put(0x80U | ((character >> 12U) & 0x3FU));
        }
        put(0x80U | ((character >> 6U) & 0x3FU));
    }
    put(0x80U | (character & 0x3FU));
    return to;
}

/// The cell in UTF-8, its quotes doubled, from @p to on, where there is room for three bytes a unit.
char *putText(QStringView cell, char *to)
{
    const auto *const end = cell.utf16() + cell.size();
    for (const auto *at = cell.utf16(); at != end; ++at) {
        const char16_t unit = *at;
        if (unit > 0 && unit < 0x80) {
            *to++ = static_cast<char>(unit);
            if (unit == u'"')
                *to++ = '"';
        } else if (QChar::isHighSurrogate(unit) && at + 1 != end && QChar::isLowSurrogate(at[1])) {
            to = putUtf8(QChar::surrogateToUcs4(unit, *++at), to);
        } else {
            to = putUtf8(unit == 0 || QChar::isSurrogate(unit) ? char32_t(QChar::ReplacementCharacter) : unit, to);
        }
    }
    return to;
}

} // namespace

CsvWriter::CsvWriter(CsvFormat format) : m_format(format), m_separator(QString(format.separator).toUtf8())
{
    for (const char one : {'"', '\r', '\n', ',', ';', '\t'})
        m_isQuoted.at(static_cast<std::size_t>(one)) = true;
    if (format.separator.unicode() < kAscii)
        m_isQuoted.at(format.separator.unicode()) = true;
}

QByteArray CsvWriter::header(const QStringList &columns) const
{
    QByteArray csv(m_format.hasByteOrderMark ? "\xEF\xBB\xBF" : "");
    appendRecord(columns, csv);
    return csv;
}

QByteArray CsvWriter::record(const QStringList &cells) const
{
    QByteArray csv;
    appendRecord(cells, csv);
    return csv;
}

void CsvWriter::appendRecord(const QStringList &cells, QByteArray &csv) const
{
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!isFirst)
            csv += m_separator;
        isFirst = false;
        appendCell(cell, csv);
    }
    // An empty line would be no record.
    csv += cells.size() == 1 && cells.front().isEmpty() ? QByteArrayView("\"\"\r\n") : QByteArrayView("\r\n");
}

bool CsvWriter::looksLikeFormula(QStringView cell)
{
    if (cell.isEmpty())
        return false;
    if (cell.front() == u'\t' || cell.front() == u'\r' || cell.front() == u'\n')
        return true;
    const auto *const seen = std::find_if_not(cell.cbegin(), cell.cend(), isInvisible);
    return seen != cell.cend() && isFormulaStart(*seen);
}

bool CsvWriter::needsQuotes(QStringView cell) const
{
    if (cell.startsWith(QChar::ByteOrderMark) || losesAsNumber(cell))
        return true;
    return std::any_of(cell.utf16(), cell.utf16() + cell.size(), [this](char16_t unit) {
        return unit < kAscii ? m_isQuoted[unit] : unit == m_format.separator.unicode();
    });
}

void CsvWriter::appendCell(QStringView cell, QByteArray &csv) const
{
    constexpr qsizetype kBytesOfUnit = 3;
    constexpr qsizetype kMarks = 3; // two quotes and the guard
    const qsizetype size = csv.size();
    csv.resize(size + cell.size() * kBytesOfUnit + kMarks);
    char *const start = csv.data() + size;
    char *to = start;
    const bool isQuoted = needsQuotes(cell);
    if (isQuoted)
        *to++ = '"';
    if (m_format.guardsFormulas && looksLikeFormula(cell))
        *to++ = '\'';
    to = putText(cell, to);
    if (isQuoted)
        *to++ = '"';
    csv.truncate(size + (to - start));
}

} // namespace kyc::services
