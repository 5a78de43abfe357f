// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/csvparser.h"

#include <QStringDecoder>

namespace kyc::core {

namespace {

constexpr std::size_t kGrowth = 16384;
constexpr qsizetype kKib = 1024;

int isBlank(unsigned char /*byte*/)
{
    return 0; // libcsv would cut blanks off
}

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// QString::fromUtf8() would drop a U+FEFF in front.
QString textOf(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

} // namespace

CsvParser::CsvParser(char separator, CsvLimits limits) : m_limits(limits)
{
    csv_init(&m_parser, CSV_STRICT);
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    csv_set_space_func(&m_parser, isBlank);
    csv_set_blk_size(&m_parser, kGrowth);
}

CsvParser::~CsvParser()
{
    csv_free(&m_parser);
}

bool CsvParser::take(QByteArrayView piece)
{
    const bool endsLine = !piece.isEmpty() && isLineEnd(piece.back());
    if (!m_isInRecord) {
        if (piece.isEmpty() || isLineEnd(piece.front()))
            return false;
        m_cells.clear();
        m_problem.reset();
        m_recordBytes = 0;
        m_isInRecord = true;
    }
    m_hasEnded = false;
    if (!m_skipsLine) {
        const auto size = static_cast<std::size_t>(piece.size());
        if (csv_parse(&m_parser, piece.data(), size, onCell, onRecord, this) < size) {
            fail(CsvProblem::Kind::StrayQuote);
            csv_fini(&m_parser, nullptr, nullptr, nullptr); // the way to have it start anew
            m_skipsLine = true;
        }
        keepWithinLimits();
    }
    if (m_skipsLine && endsLine) {
        m_skipsLine = false;
        m_hasEnded = true;
    }
    m_isInRecord = !m_hasEnded;
    return m_hasEnded;
}

bool CsvParser::finish()
{
    if (!m_isInRecord)
        return false;
    if (!take("\n")) {
        fail(CsvProblem::Kind::UnclosedQuote);
        csv_fini(&m_parser, nullptr, nullptr, nullptr);
        m_isInRecord = false;
    }
    return true;
}

void CsvParser::onCell(void *bytes, std::size_t size, void *self)
{
    static_cast<CsvParser *>(self)->takeCell(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
}

void CsvParser::onRecord(int /*end*/, void *self)
{
    static_cast<CsvParser *>(self)->m_hasEnded = true;
}

void CsvParser::takeCell(QByteArrayView bytes)
{
    m_recordBytes += bytes.size();
    if (m_problem)
        return;
    if (bytes.size() > m_limits.cellBytes)
        fail(CsvProblem::Kind::CellTooLong, {QString::number(m_limits.cellBytes / kKib)});
    else if (m_recordBytes > m_limits.recordBytes)
        fail(CsvProblem::Kind::RecordTooLong, {QString::number(m_limits.recordBytes / kKib)});
    else if (m_cells.size() == m_limits.cells)
        fail(CsvProblem::Kind::TooManyCells, {QString::number(m_limits.cells)});
    else if (!bytes.isValidUtf8())
        fail(CsvProblem::Kind::NotText);
    else if (bytes.contains('\0'))
        fail(CsvProblem::Kind::HoldsNul);
    else
        m_cells.append(textOf(bytes));
}

/// A cell over the limit is parsed on, so that its record's end is found, but no longer kept. One byte stays: libcsv
/// takes off the quote it may just have put there.
void CsvParser::keepWithinLimits()
{
    if (m_parser.entry_pos <= static_cast<std::size_t>(m_limits.cellBytes) + 1)
        return;
    fail(CsvProblem::Kind::CellTooLong, {QString::number(m_limits.cellBytes / kKib)});
    m_parser.entry_pos = 1;
}

/// The first fault is the one that is told.
void CsvParser::fail(CsvProblem::Kind kind, const QStringList &args)
{
    if (!m_problem)
        m_problem = CsvProblem{.kind = kind, .args = args};
    m_cells.clear();
}

} // namespace kyc::core
