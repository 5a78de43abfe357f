// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <array>

namespace kyc::services {

/// How a CSV text is written.
struct CsvFormat
{
    QChar separator = u','; ///< one character of the Basic Multilingual Plane; no quote, CR or LF
    bool hasByteOrderMark = false; ///< for spreadsheets that take a file without one for something else than UTF-8
    bool guardsFormulas = true; ///< an apostrophe before what a spreadsheet would run

    bool operator==(const CsvFormat &) const = default;
};

/// CSV as in RFC 4180, UTF-8, records ended by CRLF. Holds nothing but its format: the caller writes record after
/// record, so an export of any length takes constant memory. Any thread.
/// Half a surrogate pair, which UTF-8 cannot hold, and NUL, at which readers end a cell, become U+FFFD; everything else
/// is kept, and a reader gets it back unchanged but for the apostrophe of the formula guard. In quotes are also what
/// another separator than ours would cut, and digits that a number would lose (leading zeros, more than fifteen, an
/// exponent), so that a spreadsheet can be told to take them as text.
class CsvWriter
{
public:
    explicit CsvWriter(CsvFormat format = {});

    /// The first line, after the byte-order mark if there is to be one.
    [[nodiscard]] QByteArray header(const QStringList &columns) const;
    /// One record with its line end.
    [[nodiscard]] QByteArray record(const QStringList &cells) const;
    /// The same, to the end of @p csv.
    void appendRecord(const QStringList &cells, QByteArray &csv) const;

    /// Whether a spreadsheet may take the text for a formula: its first character, or the first after blanks and
    /// what is invisible, is = + - @ or one of their full-width or small forms, or it starts with a tab or a line end.
    [[nodiscard]] static bool looksLikeFormula(QStringView cell);

private:
    void appendCell(QStringView cell, QByteArray &csv) const;
    [[nodiscard]] bool needsQuotes(QStringView cell) const;

    static constexpr std::size_t kAscii = 128;

    CsvFormat m_format;
    QByteArray m_separator; ///< in UTF-8
    std::array<bool, kAscii> m_isQuoted{}; ///< whether a cell with the character is put in quotes
};

} // namespace kyc::services
