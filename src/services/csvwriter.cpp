// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvwriter.h"

#include <QStringConverter>

#include <algorithm>
#include <utility>

namespace kyc::services {

namespace {

constexpr qsizetype kDigitsOfANumber = 15; // of those that spreadsheets keep

template <class Unit>
bool isDigit(Unit one)
{
    return one >= Unit('0') && one <= Unit('9');
}

/// "007", "12345678901234567", "12E5".
template <class Unit>
bool losesAsNumber(const Unit *from, const Unit *end)
{
    if (end - from < 2 || !isDigit(*from))
        return false;
    const Unit *const other = std::find_if_not(from, end, isDigit<Unit>);
    if (other == end)
        return *from == Unit('0') || end - from > kDigitsOfANumber;
    return (*other == Unit('e') || *other == Unit('E')) && std::all_of(other + 1, end, isDigit<Unit>);
}

/// With a mark in front, which is part of the text.
QString textOf(QByteArrayView utf8)
{
    return QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom).decode(utf8);
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
    for (char16_t one = 0; one < kAscii; ++one)
        m_ascii.at(one).meaning = CsvGuard::meaningOf(one);
    for (const char one : {'"', '\r', '\n', ',', ';', '\t'})
        m_ascii.at(static_cast<std::size_t>(one)).isQuoted = true;
    if (format.separator.unicode() < kAscii)
        m_ascii.at(format.separator.unicode()).isQuoted = true;
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
    const qsizetype start = csv.size();
    bool isFirst = true;
    for (const QString &cell : cells)
        appendCell(cell, std::exchange(isFirst, false), csv);
    appendEnd(start, csv);
}

void CsvWriter::appendEnd(qsizetype start, QByteArray &csv) const
{
    // An empty line would be no record.
    csv += csv.size() == start ? QByteArrayView("\"\"\r\n") : QByteArrayView("\r\n");
}

/// Goes on to the first character that is no ASCII.
template <class Unit>
CsvWriter::Look CsvWriter::look(const Unit *from, const Unit *end) const
{
    Look found{.isQuoted = losesAsNumber(from, end)};
    CsvGuard guard;
    for (const Unit *at = from; at != end; ++at) {
        const auto unit = static_cast<std::size_t>(static_cast<std::make_unsigned_t<Unit>>(*at));
        if (unit >= kAscii || unit == 0) {
            found.isAscii = false;
            break;
        }
        const Ascii &one = m_ascii[unit];
        found.isQuoted = found.isQuoted || one.isQuoted;
        guard.see(one.meaning);
    }
    found.isLive = guard.isLive() && m_format.guardsFormulas;
    return found;
}

CsvWriter::Look CsvWriter::lookBeyondAscii(QStringView cell) const
{
    Look found{.isQuoted = cell.startsWith(QChar::ByteOrderMark), .isAscii = false};
    CsvGuard guard;
    for (const QChar one : cell) {
        const bool isAscii = one.unicode() < kAscii;
        found.isQuoted = found.isQuoted || (isAscii ? m_ascii[one.unicode()].isQuoted : one == m_format.separator);
        guard.see(isAscii ? m_ascii[one.unicode()].meaning : CsvGuard::meaningOf(one));
    }
    found.isLive = guard.isLive() && m_format.guardsFormulas;
    return found;
}

void CsvWriter::appendCell(QStringView cell, bool isFirst, QByteArray &csv) const
{
    if (!isFirst)
        csv += m_separator;
    Look found = look(cell.utf16(), cell.utf16() + cell.size());
    if (!found.isAscii)
        found = lookBeyondAscii(cell);
    if (found.isLive)
        appendText(CsvGuard::guarded(cell), found.isQuoted, csv);
    else
        appendText(cell, found.isQuoted, csv);
}

void CsvWriter::appendCell(QByteArrayView utf8, bool isFirst, QByteArray &csv) const
{
    const Look found = look(utf8.data(), utf8.data() + utf8.size());
    if (!found.isAscii || found.isLive || (found.isQuoted && utf8.contains('"')))
        return appendCell(textOf(utf8), isFirst, csv);
    if (!isFirst)
        csv += m_separator;
    if (found.isQuoted)
        csv += '"';
    csv += utf8;
    if (found.isQuoted)
        csv += '"';
}

void CsvWriter::appendText(QStringView text, bool isQuoted, QByteArray &csv) const
{
    constexpr qsizetype kBytesOfUnit = 3;
    constexpr qsizetype kQuotes = 2;
    const qsizetype size = csv.size();
    csv.resize(size + text.size() * kBytesOfUnit + kQuotes);
    char *const start = csv.data() + size;
    char *to = start;
    if (isQuoted)
        *to++ = '"';
    to = putText(text, to);
    if (isQuoted)
        *to++ = '"';
    csv.truncate(size + (to - start));
}

} // namespace kyc::services
