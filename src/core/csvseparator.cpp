// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/csvseparator.h"

#include "core/csvparser.h"

#include <algorithm>
#include <vector>

namespace kyc::core {

namespace {

constexpr std::size_t kRecordsLookedAt = 25;

/// How many cells each of the first records has; 0 for a bad one.
std::vector<qsizetype> cellCounts(QByteArrayView text, bool isWhole, char separator)
{
    CsvParser parser(separator);
    std::vector<qsizetype> counts;
    while (!text.isEmpty() && counts.size() < kRecordsLookedAt) {
        const qsizetype length = csvLineLength(text);
        if (parser.take(text.first(length)))
            counts.push_back(parser.cells().size());
        text = text.sliced(length);
    }
    if (isWhole && counts.size() < kRecordsLookedAt && parser.finish())
        counts.push_back(parser.cells().size());
    return counts;
}

struct Fit
{
    std::ptrdiff_t alike = 0; ///< records cut as the first
    qsizetype cells = 0; ///< of the first
    std::size_t records = 1;

    [[nodiscard]] bool isBetterThan(const Fit &other) const
    {
        const auto mine = alike * static_cast<std::ptrdiff_t>(other.records);
        const auto theirs = other.alike * static_cast<std::ptrdiff_t>(records);
        return mine != theirs ? mine > theirs : cells > other.cells;
    }
};

Fit fitOf(QByteArrayView text, bool isWhole, char separator)
{
    const std::vector<qsizetype> counts = cellCounts(text, isWhole, separator);
    if (counts.empty() || counts.front() < 2)
        return {};
    return {std::count(counts.cbegin(), counts.cend(), counts.front()), counts.front(), counts.size()};
}

} // namespace

char findCsvSeparator(QByteArrayView start, bool isWhole)
{
    char best = ',';
    Fit bestFit = fitOf(start, isWhole, best);
    for (const char candidate : {';', '\t'}) {
        const Fit fit = fitOf(start, isWhole, candidate);
        if (fit.isBetterThan(bestFit)) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

qsizetype csvLineLength(QByteArrayView text)
{
    const auto *const end =
        std::find_if(text.cbegin(), text.cend(), [](char byte) { return byte == '\n' || byte == '\r'; });
    const qsizetype before = end - text.cbegin();
    const bool isPair = text.sliced(before).startsWith("\r\n");
    return std::min(text.size(), before + (isPair ? 2 : 1));
}

} // namespace kyc::core
