// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/csvparser.h"
#include "core/csvtext.h"

#include <QHash>

#include <memory>
#include <stop_token>

class QIODevice;

namespace kyc::core {

/// What a reader is told beforehand.
struct CsvReading
{
    char separator = 0; ///< 0: found by the first lines
    CsvLimits limits;
    std::stop_token stop{}; ///< open() looks through the whole text: asked to stop, it ends as Unreadable
};

/// One record of a CSV text.
struct CsvRow
{
    qint64 record = 0; ///< from 1, the first after the header
    qint64 line = 0; ///< where it starts, from 1, as an editor counts
    QStringList cells; ///< as many as there are columns; none when there is a problem
    std::optional<CsvProblem> problem; ///< why it is a bad one
};

/// Reads a CSV text with a header, record after record, in memory that does not grow with the text.
/// Takes UTF-8 and UTF-16 with or without a byte-order mark and Windows-1252; commas, semicolons or tabs, or what a
/// first line "sep=;" says; any line end, also mixed and in quoted cells. Empty lines are no records.
/// A bad record is told and reading goes on with the line after the fault. What stands in quotes is never taken for a
/// record: a quote that is not closed takes the rest of the text with it. Cells come as they are, blanks and the
/// apostrophe of a formula guard included. One thread at a time.
class CsvReader
{
public:
    /// Starts with the header. @p device is open for reading, not sequential, stands at its start and outlives the
    /// reader: all of it is read once to know the encoding, and then again. The problem is one of the whole text, or
    /// one of the header (record 0).
    [[nodiscard]] static CsvResult<std::unique_ptr<CsvReader>> open(QIODevice &device, const CsvReading &how = {});
    ~CsvReader();
    Q_DISABLE_COPY_MOVE(CsvReader)

    [[nodiscard]] CsvEncoding encoding() const { return m_encoding; }
    [[nodiscard]] char separator() const { return m_separator; }
    /// The names in the header, trimmed; a column may have none.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// Where the column of that name is; case and blanks around do not count.
    [[nodiscard]] std::optional<qsizetype> column(const QString &name) const;

    /// The next record, good or bad; nothing at the end. The problem is Unreadable: the text broke off.
    [[nodiscard]] CsvResult<std::optional<CsvRow>> next();
    /// How far it is, in bytes of the device.
    [[nodiscard]] qint64 position() const;

private:
    CsvReader(QIODevice &device, CsvEncoding encoding, const CsvReading &how);
    [[nodiscard]] CsvResult<void> readHeader();
    void refill();
    [[nodiscard]] QByteArrayView ahead() const;
    [[nodiscard]] QByteArrayView nextPiece();
    [[nodiscard]] bool nextRecord();
    void obeySeparatorLine();

    QIODevice &m_device;
    CsvEncoding m_encoding;
    CsvDecoder m_decoder;
    CsvLimits m_limits;
    char m_separator;
    std::unique_ptr<CsvParser> m_parser;
    QByteArray m_utf8; ///< read and decoded
    qsizetype m_taken = 0; ///< of it
    bool m_isAtEnd = false; ///< of the device
    bool m_isBroken = false;
    QStringList m_columns;
    QHash<QString, qsizetype> m_places;
    qint64 m_record = 0;
    qint64 m_line = 1; ///< of the next piece
    qint64 m_recordLine = 1;
};

} // namespace kyc::core
