// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/csvguard.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <span>

namespace kyc::services {

/// How a CSV text is written.
struct CsvFormat
{
    QChar separator = u','; ///< one character of the Basic Multilingual Plane; no quote, CR or LF
    bool hasByteOrderMark = false; ///< for spreadsheets that take a file without one for something else than UTF-8
    bool guardsFormulas = true; ///< apostrophes before what a spreadsheet would run (csvguard.h)

    bool operator==(const CsvFormat &) const = default;
};

/// CSV as in RFC 4180, UTF-8, records ended by CRLF. Holds nothing but its format: the caller writes record after
/// record, so an export of any length takes constant memory. Any thread.
/// Half a surrogate pair, which UTF-8 cannot hold, and NUL, at which readers end a cell, become U+FFFD; everything else
/// is kept, and a reader gets it back unchanged but for the apostrophes of the formula guard (csvguard.h). In quotes
/// are also what another separator than ours would cut, and digits that a number would lose (leading zeros, more than
/// fifteen, an exponent), so that a spreadsheet can be told to take them as text.
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

    /// The same of cells in UTF-8, for who has a million of them; what is no UTF-8 becomes U+FFFD.
    void appendRecord(std::span<const QByteArrayView> utf8, QByteArray &csv) const;

private:
    /// What of a text has to be known before it is written.
    struct Look
    {
        bool isQuoted = false;
        bool isLive = false;
        bool isAscii = true;
    };
    enum Trait : quint8 { Quoted = 1, Separating = 2, BeyondAscii = 4 }; ///< of a character
    static constexpr std::size_t kAscii = 128;

    template <class Unit>
    [[nodiscard]] Look look(const Unit *from, const Unit *end) const;
    [[nodiscard]] Look lookBeyondAscii(QStringView cell) const;
    template <class Unit>
    [[nodiscard]] bool isLive(const Unit *from, const Unit *end, bool hasSeparator) const;
    void appendCell(QStringView cell, QByteArray &csv) const;
    void appendText(QStringView text, bool isQuoted, QByteArray &csv) const;
    /// Null when it is not as simple as that.
    [[nodiscard]] char *putSimple(QByteArrayView cell, char *to) const;
    void appendEnd(qsizetype start, QByteArray &csv) const;

    CsvFormat m_format;
    QByteArray m_separator; ///< in UTF-8
    std::array<quint8, 2 * kAscii> m_traits{};
    std::array<CsvGuard::Meaning, kAscii> m_meanings{};
};

} // namespace kyc::services
