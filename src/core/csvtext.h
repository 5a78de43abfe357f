// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace kyc::core {

/// What a CSV text is written in.
enum class CsvEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252, ///< what spreadsheets on Windows write when nobody asks for more
};

/// Looks at all bytes of a text, in pieces, and says how it is written: by its byte-order mark; UTF-16 without one by
/// where its zero bytes stand; UTF-8 when its bytes are UTF-8, or mostly so (better a few bad records than all umlauts
/// of a damaged file wrong); else Windows-1252.
class CsvEncodingSurvey
{
public:
    void take(QByteArrayView bytes);
    [[nodiscard]] CsvEncoding encoding() const;
    /// Bytes of the byte-order mark, which is not part of the text.
    [[nodiscard]] qsizetype markSize() const;

private:
    void takeUtf8(uchar byte);

    QByteArray m_start;
    qint64 m_characters = 0; ///< of more than one byte, well-formed
    qint64 m_faults = 0;
    int m_awaited = 0; ///< continuation bytes of the character that is open
    uchar m_lowest = 0x80; ///< what its next byte may be
    uchar m_highest = 0xBF;
};

/// Turns a text into UTF-8, piece by piece. What is no character in its encoding becomes the byte 0xFF, which no UTF-8
/// holds, so that whoever reads on sees where; UTF-8 is passed as it is.
class CsvDecoder
{
public:
    explicit CsvDecoder(CsvEncoding encoding) : m_encoding(encoding) { }

    void append(QByteArrayView bytes, QByteArray &utf8);
    /// What is left over when there is no more.
    void finish(QByteArray &utf8);

private:
    void appendUtf16(QByteArrayView bytes, QByteArray &utf8);
    void appendUnit(char16_t unit, QByteArray &utf8);

    CsvEncoding m_encoding;
    QByteArray m_half; ///< the first byte of a UTF-16 unit
    char16_t m_high = 0; ///< the first half of a surrogate pair
};

} // namespace kyc::core
