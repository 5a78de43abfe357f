// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/csvproblem.h"

#include <QtGlobal>

namespace kyc::core {

namespace {

const char *aboutTheText(CsvProblem::Kind kind)
{
    switch (kind) {
    case CsvProblem::Kind::Unreadable:
        return QT_TRANSLATE_NOOP("kyc", "The file cannot be read: %1.");
    case CsvProblem::Kind::NameTwice:
        return QT_TRANSLATE_NOOP("kyc", "Two columns are called \"%1\". Rename one of them and try again.");
    default: // Empty
        return QT_TRANSLATE_NOOP("kyc", "The file is empty: its first line has to name the columns.");
    }
}

const char *aboutTheHeader(CsvProblem::Kind kind)
{
    switch (kind) {
    case CsvProblem::Kind::UnclosedQuote:
        return QT_TRANSLATE_NOOP("kyc", "The names of the columns (line %1): a quote is opened and never closed.");
    case CsvProblem::Kind::StrayQuote:
        return QT_TRANSLATE_NOOP("kyc", "The names of the columns (line %1): a quote stands where none may.");
    case CsvProblem::Kind::TooManyCells:
        return QT_TRANSLATE_NOOP("kyc", "The names of the columns (line %1): there are more than %2.");
    case CsvProblem::Kind::NotText:
        return QT_TRANSLATE_NOOP("kyc", "The names of the columns (line %1) hold bytes that are no text.");
    case CsvProblem::Kind::HoldsNul:
        return QT_TRANSLATE_NOOP("kyc", "The names of the columns (line %1) hold a NUL character.");
    default: // CellTooLong, RecordTooLong
        return QT_TRANSLATE_NOOP("kyc", "The names of the columns (line %1) are longer than %2 KiB.");
    }
}

const char *aboutTheRecord(CsvProblem::Kind kind)
{
    switch (kind) {
    case CsvProblem::Kind::UnclosedQuote:
        return QT_TRANSLATE_NOOP("kyc",
                                 "Record %1 (line %2): a quote is opened and never closed; nothing after it "
                                 "was read.");
    case CsvProblem::Kind::StrayQuote:
        return QT_TRANSLATE_NOOP("kyc",
                                 "Record %1 (line %2): a quote stands where none may. Put the cell in quotes "
                                 "and double those inside.");
    case CsvProblem::Kind::CellCount:
        return QT_TRANSLATE_NOOP("kyc", "Record %1 (line %2) has %3 cells; the first line names %4.");
    case CsvProblem::Kind::TooManyCells:
        return QT_TRANSLATE_NOOP("kyc", "Record %1 (line %2) has more than %3 cells.");
    case CsvProblem::Kind::CellTooLong:
        return QT_TRANSLATE_NOOP("kyc", "Record %1 (line %2) has a cell of more than %3 KiB.");
    case CsvProblem::Kind::RecordTooLong:
        return QT_TRANSLATE_NOOP("kyc", "Record %1 (line %2) is longer than %3 KiB.");
    case CsvProblem::Kind::NotText:
        return QT_TRANSLATE_NOOP("kyc", "Record %1 (line %2) holds bytes that are no text. Save the file as UTF-8.");
    default: // HoldsNul
        return QT_TRANSLATE_NOOP("kyc", "Record %1 (line %2) holds a NUL character.");
    }
}

} // namespace

Message CsvProblem::message() const
{
    if (kind <= Kind::NameTwice)
        return Message(aboutTheText(kind), args);
    if (record == 0)
        return Message(aboutTheHeader(kind), QStringList{QString::number(line)} + args);
    return Message(aboutTheRecord(kind), QStringList{QString::number(record), QString::number(line)} + args);
}

} // namespace kyc::core
