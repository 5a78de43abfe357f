// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/csvproblem.h"

#include <QByteArrayView>

#include <csv.h>

#include <optional>

namespace kyc::core {

/// How much a CSV text may ask to be held in memory; what is over it makes its record a bad one.
struct CsvLimits
{
    qsizetype cellBytes = qsizetype{4} * 1024 * 1024; ///< in UTF-8
    qsizetype recordBytes = qsizetype{32} * 1024 * 1024; ///< all cells of a record together
    qsizetype cells = 1024; ///< of a record

    bool operator==(const CsvLimits &) const = default;
};

/// libcsv in its strict mode, fed line by line: so a record's lines are known, and after a fault it goes on with the
/// next line. Blanks stay; lines that are empty outside of quotes are no records.
class CsvParser
{
public:
    explicit CsvParser(char separator, CsvLimits limits = {});
    ~CsvParser();
    Q_DISABLE_COPY_MOVE(CsvParser)

    /// Takes a piece of a line of UTF-8; at most one line end, in the end of it. True when with it a record ended.
    [[nodiscard]] bool take(QByteArrayView piece);
    /// There is no more. True when with that a record ended.
    [[nodiscard]] bool finish();
    /// Whether a record has begun and not ended.
    [[nodiscard]] bool isInRecord() const { return m_isInRecord; }

    /// Of the record that ended last: its cells, none when it is a bad one, and what is wrong with it.
    [[nodiscard]] const QStringList &cells() const { return m_cells; }
    [[nodiscard]] const std::optional<CsvProblem> &problem() const { return m_problem; }

private:
    static void onCell(void *bytes, std::size_t size, void *self);
    static void onRecord(int end, void *self);
    void takeCell(QByteArrayView bytes);
    void keepWithinLimits();
    void fail(CsvProblem::Kind kind, const QStringList &args = {});

    CsvLimits m_limits;
    csv_parser m_parser{};
    QStringList m_cells;
    std::optional<CsvProblem> m_problem;
    qsizetype m_recordBytes = 0;
    bool m_isInRecord = false;
    bool m_hasEnded = false; ///< the record, in the midst of take()
    bool m_skipsLine = false; ///< after a fault
};

} // namespace kyc::core
