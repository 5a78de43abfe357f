// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace kyc::core {

/// Why a CSV text, or one record of it, was not read. Holds nothing of the cells themselves.
struct CsvProblem
{
    enum class Kind {
        // the whole text
        Unreadable, ///< args: what the system said
        Empty, ///< there is not even a header
        NameTwice, ///< two columns have the same name; args: the name
        // one record
        UnclosedQuote, ///< a quote is open at the end of the text: the record goes on from its line to the last
        StrayQuote, ///< a quote in the midst of a cell, or text after a cell's closing quote
        CellCount, ///< another number of cells than the header; args: found, expected
        TooManyCells, ///< args: the limit
        CellTooLong, ///< args: the limit in KiB
        RecordTooLong, ///< args: the limit in KiB
        NotText, ///< bytes that are no character in the text's encoding
        HoldsNul,
    };
    Kind kind = Kind::Unreadable;
    QStringList args;
    qint64 record = 0; ///< from 1, the first after the header; 0 is the header or the whole text
    qint64 line = 0; ///< where the record starts, from 1, as an editor counts; 0 is the whole text

    /// The sentence for people, with the numbers.
    [[nodiscard]] Message message() const;

    bool operator==(const CsvProblem &) const = default;
};

template <class T>
using CsvResult = tl::expected<T, CsvProblem>;

} // namespace kyc::core
