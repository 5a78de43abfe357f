// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

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
class CsvWriter
{
public:
    explicit CsvWriter(CsvFormat format = {});

    /// The first line, after the byte-order mark if there is to be one.
    [[nodiscard]] QByteArray header(const QStringList &columns) const;
    /// One record with its line end. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD; everything
    /// else is kept, and a reader gets it back unchanged but for the apostrophe of the formula guard.
    [[nodiscard]] QByteArray record(const QStringList &cells) const;

    /// Whether a spreadsheet may take the text for a formula: the first character is = + - @, one of their
    /// full-width forms, a tab or a carriage return.
    [[nodiscard]] static bool looksLikeFormula(const QString &cell);

private:
    void appendCell(QString &line, const QString &cell) const;

    CsvFormat m_format;
};

} // namespace kyc::services
