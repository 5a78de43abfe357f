// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/terminaltext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace kyc::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// What Unicode's EastAsianWidth calls wide or full-width, in blocks (unassigned places included).
constexpr std::array<Range, 15> kWide{{
    {0x1100, 0x115F},
    {0x231A, 0x231B},
    {0x23E9, 0x23EC},
    {0x2614, 0x2615},
    {0x26CE, 0x26CE},
    {0x2705, 0x2705},
    {0x274C, 0x274C},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
}};

bool isWide(char32_t character)
{
    constexpr char32_t kFirstPictograph = 0x1F300;
    constexpr char32_t kLastPictograph = 0x1FAFF;
    constexpr char32_t kFirstIdeographicPlane = 0x20000;
    constexpr char32_t kLastIdeographicPlane = 0x3FFFD;
    return (character >= kFirstPictograph && character <= kLastPictograph)
        || (character >= kFirstIdeographicPlane && character <= kLastIdeographicPlane)
        || std::any_of(kWide.cbegin(), kWide.cend(),
                       [character](const Range &range) { return character >= range.first && character <= range.last; });
}

bool joinsTheOneBefore(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

int columnsOf(char32_t character)
{
    if (joinsTheOneBefore(character))
        return 0;
    return isWide(character) ? 2 : 1;
}

bool isHarmful(char32_t character)
{
    constexpr char32_t kZeroWidthNonJoiner = 0x200C; // these two shape words and emoji
    constexpr char32_t kZeroWidthJoiner = 0x200D;
    if (character == kZeroWidthNonJoiner || character == kZeroWidthJoiner)
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(char32_t character)
{
    constexpr char32_t kLastOfTwoDigits = 0xFF;
    constexpr char32_t kLastOfFourDigits = 0xFFFF;
    constexpr int kHex = 16;
    if (character <= kLastOfTwoDigits)
        return QStringLiteral("\\x%1").arg(static_cast<uint>(character), 2, kHex, QLatin1Char('0'));
    if (character <= kLastOfFourDigits)
        return QStringLiteral("\\u%1").arg(static_cast<uint>(character), 4, kHex, QLatin1Char('0'));
    return QStringLiteral("\\U%1").arg(static_cast<uint>(character), 8, kHex, QLatin1Char('0'));
}

/// Code points, half pairs kept as what they are (QString::toUcs4 would replace them).
QList<char32_t> codePoints(const QString &text)
{
    QList<char32_t> points;
    points.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar here = text.at(i);
        if (here.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            points.append(QChar::surrogateToUcs4(here, text.at(++i)));
        else
            points.append(here.unicode());
    }
    return points;
}

void append(QString &text, char32_t character)
{
    text += QChar::fromUcs4(character);
}

} // namespace

QString harmless(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t character : codePoints(text)) {
        if (character == U'\n' || character == U'\r' || character == U'\t')
            out += u' ';
        else if (isHarmful(character))
            out += escaped(character);
        else
            append(out, character);
    }
    return out;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : codePoints(text))
        width += columnsOf(character);
    return width;
}

QString elided(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString out;
    int width = 0;
    for (const char32_t character : codePoints(text)) {
        width += columnsOf(character);
        if (width > columns - 1)
            break;
        append(out, character);
    }
    return out + u'\u2026';
}

} // namespace kyc::cli
