// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/customerhelp.h"

#include "cli/accounthelp.h"
#include "cli/sharedoptions.h"
#include "services/customercolumns.h"

#include <QCoreApplication>

namespace kyc::cli {

using core::Message;

namespace {

OptionGroup options(QList<OptionSpec> own)
{
    own += {passphraseOption(), helpOption()};
    return {Message{QT_TRANSLATE_NOOP("kyc", "Options")}, std::move(own)};
}

OptionSpec option(const char *name, const char *valueName, Message help)
{
    return {QLatin1String(name), QLatin1String(valueName), std::move(help)};
}

} // namespace

CommandSpec customersListCommand()
{
    return {
        QStringLiteral("customers list"),
        Message{QT_TRANSLATE_NOOP("kyc", "Show the customers that are saved.")},
        QStringLiteral("customers list [--text TEXT] [--limit NUMBER] [--format FORMAT]"),
        Message{
            QT_TRANSLATE_NOOP("kyc",
                              "That somebody looked is recorded. Exit status: 0 all that is shown could be read, 1 "
                              "one could not be (or the list could not be written), 3 the records cannot be used.")},
        {options(
            {option("text", "TEXT",
                    Message{QT_TRANSLATE_NOOP("kyc",
                                              "Whom an identifier is or begins with, or whose name or tag has the "
                                              "text in it.")}),
             option("limit", "NUMBER", Message{QT_TRANSLATE_NOOP("kyc", "At most so many; 50 when nothing is said.")}),
             tableOrJsonOption()})},
        {QStringLiteral("customers list --text maria")},
        {}};
}

CommandSpec customersImportCommand()
{
    return {QStringLiteral("customers import"),
            Message{QT_TRANSLATE_NOOP("kyc", "Save the customers of a CSV file.")},
            QStringLiteral("customers import FILE [--update | --skip] [--separator CHARACTER] [--format FORMAT]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "The first line names the columns: customer (or label), tags, note, and the "
                                      "identifiers %1; others are left out. Prints what became of the rows; bad ones "
                                      "are told by number and the rest is saved. The same file again changes nothing. "
                                      "Ctrl+C stops it, and what was saved stays. Exit status: 0 every row was good, 1 "
                                      "one was not, or the file could not be read to its end, 3 the records cannot be "
                                      "used."),
                    {services::customerIdentifierKeys().join(QStringLiteral(", "))}},
            {options({option("update", "",
                             Message{QT_TRANSLATE_NOOP("kyc",
                                                       "Whoever is known by an identifier gets what is new in the row; "
                                                       "nothing is replaced.")}),
                      option("skip", "", Message{QT_TRANSLATE_NOOP("kyc", "Whoever is known stays as is (default).")}),
                      option("separator", "CHARACTER",
                             Message{QT_TRANSLATE_NOOP("kyc",
                                                       "Between cells: a comma, a semicolon, a bar or \"tab\"; found "
                                                       "by the first lines when nothing is said.")}),
                      tableOrJsonOption()})},
            {QStringLiteral("customers import customers.csv --update")},
            {},
            QStringLiteral("FILE")};
}

} // namespace kyc::cli
