// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvwriter.h"

#include <QStringConverter>

#include <algorithm>

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
    for (char16_t one = 0; one < kAscii; ++one) {
        m_meanings.at(one) = CsvGuard::meaningOf(one);
        m_traits.at(kAscii + one) = BeyondAscii;
        if (m_meanings.at(one) == CsvGuard::Meaning::Separator || m_meanings.at(one) == CsvGuard::Meaning::Break)
            m_traits.at(one) |= Separating;
    }
    m_traits.front() = BeyondAscii; // NUL
    for (const char one : {'"', '\r', '\n', ',', ';', '\t'})
        m_traits.at(static_cast<std::size_t>(one)) |= Quoted;
    if (format.separator.unicode() < kAscii)
        m_traits.at(format.separator.unicode()) |= Quoted;
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
    for (const QString &cell : cells) {
        if (&cell != &cells.constFirst())
            csv += m_separator;
        appendCell(cell, csv);
    }
    appendEnd(start, csv);
}

void CsvWriter::appendRecord(std::span<const QByteArrayView> utf8, QByteArray &csv) const
{
    constexpr qsizetype kQuotes = 2;
    const qsizetype start = csv.size();
    const auto withRoom = [&csv, this](std::span<const QByteArrayView> cells) {
        qsizetype room = 0;
        for (const QByteArrayView cell : cells)
            room += cell.size() + kQuotes + m_separator.size();
        const qsizetype size = csv.size();
        csv.resize(size + room);
        return csv.data() + size;
    };
    char *to = withRoom(utf8);
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (i > 0)
            to = std::copy(m_separator.cbegin(), m_separator.cend(), to);
        if (char *const end = putSimple(utf8[i], to)) {
            to = end;
            continue;
        }
        csv.truncate(to - csv.constData());
        appendCell(textOf(utf8[i]), csv);
        to = withRoom(utf8.subspan(i + 1));
    }
    csv.truncate(to - csv.constData());
    appendEnd(start, csv);
}

char *CsvWriter::putSimple(QByteArrayView cell, char *to) const
{
    const Look found = look(cell.data(), cell.data() + cell.size());
    if (!found.isAscii || found.isLive || (found.isQuoted && cell.contains('"')))
        return nullptr;
    if (found.isQuoted)
        *to++ = '"';
    to = std::copy(cell.cbegin(), cell.cend(), to);
    if (found.isQuoted)
        *to++ = '"';
    return to;
}

void CsvWriter::appendEnd(qsizetype start, QByteArray &csv) const
{
    // An empty line would be no record.
    csv += csv.size() == start ? QByteArrayView("\"\"\r\n") : QByteArrayView("\r\n");
}

template <class Unit>
CsvWriter::Look CsvWriter::look(const Unit *from, const Unit *end) const
{
    quint8 traits = 0;
    for (const Unit *at = from; at != end; ++at) {
        const auto unit = static_cast<std::make_unsigned_t<Unit>>(*at);
        traits |= unit < m_traits.size() ? m_traits[unit] : quint8{BeyondAscii};
    }
    if ((traits & BeyondAscii) != 0)
        return {.isAscii = false};
    return {.isQuoted = (traits & Quoted) != 0 || losesAsNumber(from, end),
            .isLive = m_format.guardsFormulas && isLive(from, end, (traits & Separating) != 0)};
}

template <class Unit>
bool CsvWriter::isLive(const Unit *from, const Unit *end, bool hasSeparator) const
{
    const auto meaningOf = [this](Unit unit) { return m_meanings[static_cast<std::size_t>(unit)]; };
    const bool startsPlain = from == end || meaningOf(*from) == CsvGuard::Meaning::Other;
    if (startsPlain && !hasSeparator) // as nearly all do
        return false;
    CsvGuard guard;
    std::for_each(from, end, [&](Unit unit) { guard.see(meaningOf(unit)); });
    return guard.isLive();
}

CsvWriter::Look CsvWriter::lookBeyondAscii(QStringView cell) const
{
    Look found{.isQuoted = cell.startsWith(QChar::ByteOrderMark), .isAscii = false};
    CsvGuard guard;
    for (const QChar one : cell) {
        const char16_t unit = one.unicode();
        found.isQuoted = found.isQuoted || (unit < kAscii ? (m_traits[unit] & Quoted) != 0 : one == m_format.separator);
        guard.see(unit < kAscii ? m_meanings[unit] : CsvGuard::meaningOf(one));
    }
    found.isLive = guard.isLive() && m_format.guardsFormulas;
    return found;
}

void CsvWriter::appendCell(QStringView cell, QByteArray &csv) const
{
    Look found = look(cell.utf16(), cell.utf16() + cell.size());
    if (!found.isAscii)
        found = lookBeyondAscii(cell);
    if (found.isLive)
        appendText(CsvGuard::guarded(cell), found.isQuoted, csv);
    else
        appendText(cell, found.isQuoted, csv);
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
