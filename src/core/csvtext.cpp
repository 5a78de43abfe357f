// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/csvtext.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace kyc::core {

namespace {

constexpr qsizetype kStartSize = 4096;
constexpr char kNoCharacter = '\xFF';

constexpr QByteArrayView kUtf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView kUtf16LeMark("\xFF\xFE");
constexpr QByteArrayView kUtf16BeMark("\xFE\xFF");

// The bytes 0x80 to 0x9F of code page 1252; 0 where there is no character. The others are as in Latin-1.
// https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// How many of every second byte, from the first or the second on, are zero.
qsizetype zeros(const QByteArray &bytes, qsizetype from)
{
    qsizetype count = 0;
    for (qsizetype i = from; i < bytes.size(); i += 2)
        count += bytes.at(i) == '\0' ? 1 : 0;
    return count;
}

/// Western text has a zero in nearly every unit; on the other side there is next to none. Text that has fewer of them
/// may just as well be another with a NUL in it.
bool areHighBytes(qsizetype zerosHere, qsizetype zerosThere, qsizetype units)
{
    return zerosHere > 0 && zerosHere * 4 >= units && zerosHere >= zerosThere * 8;
}

void appendCharacter(char32_t character, QByteArray &utf8)
{
    const auto tail = [character](int shift) { return static_cast<char>(0x80U | ((character >> shift) & 0x3FU)); };
    if (character < 0x80) {
        utf8.append(static_cast<char>(character));
    } else if (character < 0x800) {
        utf8.append(static_cast<char>(0xC0U | (character >> 6U))).append(tail(0));
    } else if (character < 0x10000) {
        utf8.append(static_cast<char>(0xE0U | (character >> 12U))).append(tail(6)).append(tail(0));
    } else {
        utf8.append(static_cast<char>(0xF0U | (character >> 18U))).append(tail(12)).append(tail(6)).append(tail(0));
    }
}

void appendWindows1252(QByteArrayView bytes, QByteArray &utf8)
{
    constexpr uchar kFirstOfTable = 0x80;
    constexpr uchar kFirstAfterTable = 0xA0;
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        const bool isInTable = code >= kFirstOfTable && code < kFirstAfterTable;
        const char32_t character = isInTable ? kWindows1252.at(code - kFirstOfTable) : code;
        if (isInTable && character == 0)
            utf8.append(kNoCharacter);
        else
            appendCharacter(character, utf8);
    }
}

} // namespace

void CsvEncodingSurvey::take(QByteArrayView bytes)
{
    if (m_start.size() < kStartSize)
        m_start.append(bytes.first(std::min(bytes.size(), kStartSize - m_start.size())));
    for (const char byte : bytes)
        takeUtf8(static_cast<uchar>(byte));
}

// The well-formed sequences of table 3-7 in the Unicode standard.
void CsvEncodingSurvey::takeUtf8(uchar byte)
{
    if (m_awaited > 0) {
        if (byte >= m_lowest && byte <= m_highest) {
            m_lowest = 0x80;
            m_highest = 0xBF;
            m_characters += --m_awaited == 0 ? 1 : 0;
            return;
        }
        ++m_faults;
        m_awaited = 0;
    }
    if (byte < 0x80)
        return;
    m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_awaited = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_awaited = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_awaited = 3;
    else
        ++m_faults;
}

CsvEncoding CsvEncodingSurvey::encoding() const
{
    if (m_start.startsWith(kUtf8Mark))
        return CsvEncoding::Utf8;
    if (m_start.startsWith(kUtf16LeMark))
        return CsvEncoding::Utf16Le;
    if (m_start.startsWith(kUtf16BeMark))
        return CsvEncoding::Utf16Be;
    const qsizetype units = m_start.size() / 2;
    const qsizetype first = zeros(m_start, 0);
    const qsizetype second = zeros(m_start, 1);
    if (areHighBytes(second, first, units))
        return CsvEncoding::Utf16Le;
    if (areHighBytes(first, second, units))
        return CsvEncoding::Utf16Be;
    const qint64 faults = m_faults + (m_awaited > 0 ? 1 : 0);
    return faults == 0 || m_characters > faults ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
}

qsizetype CsvEncodingSurvey::markSize() const
{
    if (m_start.startsWith(kUtf8Mark))
        return kUtf8Mark.size();
    return m_start.startsWith(kUtf16LeMark) || m_start.startsWith(kUtf16BeMark) ? kUtf16LeMark.size() : 0;
}

void CsvDecoder::append(QByteArrayView bytes, QByteArray &utf8)
{
    switch (m_encoding) {
    case CsvEncoding::Utf8:
        utf8.append(bytes);
        break;
    case CsvEncoding::Windows1252:
        appendWindows1252(bytes, utf8);
        break;
    case CsvEncoding::Utf16Le:
    case CsvEncoding::Utf16Be:
        appendUtf16(bytes, utf8);
        break;
    }
}

void CsvDecoder::appendUtf16(QByteArrayView bytes, QByteArray &utf8)
{
    for (const char byte : bytes) {
        if (m_half.isEmpty()) {
            m_half.append(byte);
            continue;
        }
        const auto first = static_cast<uchar>(m_half.front());
        const auto second = static_cast<uchar>(byte);
        m_half.resize(0);
        const bool isLittle = m_encoding == CsvEncoding::Utf16Le;
        appendUnit(static_cast<char16_t>(isLittle ? second * 256 + first : first * 256 + second), utf8);
    }
}

void CsvDecoder::appendUnit(char16_t unit, QByteArray &utf8)
{
    if (QChar::isLowSurrogate(unit) && m_high != 0) {
        appendCharacter(QChar::surrogateToUcs4(m_high, unit), utf8);
        m_high = 0;
        return;
    }
    if (m_high != 0)
        utf8.append(kNoCharacter);
    m_high = QChar::isHighSurrogate(unit) ? unit : u'\0';
    if (QChar::isLowSurrogate(unit))
        utf8.append(kNoCharacter);
    else if (m_high == 0)
        appendCharacter(unit, utf8);
}

void CsvDecoder::finish(QByteArray &utf8)
{
    if (m_high != 0 || !m_half.isEmpty())
        utf8.append(kNoCharacter);
    m_high = 0;
    m_half.clear();
}

} // namespace kyc::core
