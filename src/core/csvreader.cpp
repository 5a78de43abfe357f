// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/csvreader.h"

#include "core/csvseparator.h"

#include <QIODevice>

#include <algorithm>

namespace kyc::core {

namespace {

constexpr qsizetype kChunk = qsizetype{64} * 1024;

CsvProblem unreadable(const QIODevice &device)
{
    return {.kind = CsvProblem::Kind::Unreadable, .args = {device.errorString()}};
}

/// Looks through all of the device; nothing when it cannot be read, or nobody wants it any more.
std::optional<CsvEncodingSurvey> survey(QIODevice &device, const std::stop_token &stop)
{
    CsvEncodingSurvey survey;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        const qint64 size = device.read(chunk.data(), chunk.size());
        if (size < 0 || stop.stop_requested())
            return std::nullopt;
        if (size == 0)
            return survey;
        survey.take(QByteArrayView(chunk).first(size));
    }
}

QString key(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

} // namespace

CsvResult<std::unique_ptr<CsvReader>> CsvReader::open(QIODevice &device, const CsvReading &how)
{
    const auto seen = survey(device, how.stop);
    if (!seen || !device.seek(seen->markSize()))
        return tl::unexpected(unreadable(device));
    std::unique_ptr<CsvReader> reader(new CsvReader(device, seen->encoding(), how));
    if (auto header = reader->readHeader(); !header)
        return tl::unexpected(header.error());
    return reader;
}

CsvReader::CsvReader(QIODevice &device, CsvEncoding encoding, const CsvReading &how)
    : m_device(device),
      m_encoding(encoding),
      m_decoder(encoding),
      m_limits(how.limits),
      m_separator(how.separator)
{ }

CsvReader::~CsvReader() = default;

std::optional<qsizetype> CsvReader::column(const QString &name) const
{
    const auto place = m_places.constFind(key(name));
    return place == m_places.cend() ? std::nullopt : std::optional(*place);
}

qint64 CsvReader::position() const
{
    return m_device.pos();
}

CsvResult<void> CsvReader::readHeader()
{
    while (ahead().size() < kChunk && !m_isAtEnd)
        refill();
    obeySeparatorLine();
    if (m_separator == 0)
        m_separator = findCsvSeparator(ahead(), m_isAtEnd);
    m_parser = std::make_unique<CsvParser>(m_separator, m_limits);

    if (!nextRecord())
        return tl::unexpected(m_isBroken ? unreadable(m_device)
                                         : CsvProblem{.kind = CsvProblem::Kind::Empty, .args = {}});
    if (std::optional<CsvProblem> problem = m_parser->problem()) {
        problem->line = m_recordLine;
        return tl::unexpected(*problem);
    }
    for (const QString &name : m_parser->cells()) {
        const QString trimmed = name.trimmed();
        if (!trimmed.isEmpty() && m_places.contains(key(trimmed)))
            return tl::unexpected(CsvProblem{.kind = CsvProblem::Kind::NameTwice, .args = {trimmed}});
        if (!trimmed.isEmpty())
            m_places.insert(key(trimmed), m_columns.size());
        m_columns.append(trimmed);
    }
    return {};
}

/// Spreadsheets take a first line "sep=;" for the separator, and write one.
void CsvReader::obeySeparatorLine()
{
    constexpr QByteArrayView kStart("sep=");
    const qsizetype length = csvLineLength(ahead());
    const QByteArray line = ahead().first(length).toByteArray().trimmed();
    const bool isTab = line == "sep=" && ahead().sliced(kStart.size()).startsWith('\t');
    if (!line.startsWith(kStart) || (line.size() != kStart.size() + 1 && !isTab))
        return;
    const char named = isTab ? '\t' : line.back();
    if (named != ',' && named != ';' && named != '\t')
        return;
    m_separator = named;
    m_taken += length;
    ++m_line;
}

CsvResult<std::optional<CsvRow>> CsvReader::next()
{
    if (!nextRecord()) {
        if (m_isBroken)
            return tl::unexpected(unreadable(m_device));
        return std::nullopt;
    }
    CsvRow row{.record = ++m_record, .line = m_recordLine, .cells = m_parser->cells(), .problem = m_parser->problem()};
    if (!row.problem && row.cells.size() != m_columns.size()) {
        row.problem = CsvProblem{.kind = CsvProblem::Kind::CellCount,
                                 .args = {QString::number(row.cells.size()), QString::number(m_columns.size())}};
        row.cells.clear();
    }
    if (row.problem) {
        row.problem->record = row.record;
        row.problem->line = row.line;
    }
    return row;
}

bool CsvReader::nextRecord()
{
    for (;;) {
        const qint64 line = m_line;
        const bool isNew = !m_parser->isInRecord();
        const QByteArrayView piece = nextPiece();
        if (m_isBroken)
            return false;
        if (isNew)
            m_recordLine = line;
        if (piece.isEmpty())
            return m_parser->finish();
        if (m_parser->take(piece))
            return true;
    }
}

QByteArrayView CsvReader::ahead() const
{
    return QByteArrayView(m_utf8).sliced(m_taken);
}

/// Up to and with the next line end, or a part of a line that is longer than a chunk.
QByteArrayView CsvReader::nextPiece()
{
    qsizetype length = csvLineLength(ahead());
    while (length == ahead().size() && length <= kChunk && !m_isAtEnd && !m_isBroken) {
        refill();
        length = csvLineLength(ahead());
    }
    QByteArrayView piece = ahead().first(length);
    const bool isEndSeen = m_isAtEnd || piece.size() < ahead().size();
    if (!isEndSeen && piece.endsWith('\r'))
        piece.chop(1); // the LF may be still to come
    m_taken += piece.size();
    m_line += piece.endsWith('\n') || piece.endsWith('\r') ? 1 : 0;
    return piece;
}

void CsvReader::refill()
{
    m_utf8.remove(0, m_taken);
    m_taken = 0;
    QByteArray bytes(kChunk, Qt::Uninitialized);
    const qint64 size = m_device.read(bytes.data(), bytes.size());
    m_isBroken = size < 0;
    m_isAtEnd = size <= 0;
    m_decoder.append(QByteArrayView(bytes).first(std::max(size, qint64{0})), m_utf8);
    if (m_isAtEnd)
        m_decoder.finish(m_utf8);
}

} // namespace kyc::core
