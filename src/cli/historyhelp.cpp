// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/historyhelp.h"

#include "cli/accounthelp.h"
#include "cli/historyoptions.h"
#include "cli/sharedoptions.h"
#include "services/csvoutcome.h"

#include <QCoreApplication>

namespace kyc::cli {

using core::Message;

namespace {

OptionSpec option(const char *name, const char *valueName, Message help)
{
    return {QLatin1String(name), QLatin1String(valueName), std::move(help)};
}

OptionSpec repeatable(const char *name, const char *valueName, Message help, QStringList choices = {})
{
    OptionSpec spec = option(name, valueName, std::move(help));
    spec.isRepeatable = true;
    spec.choices = std::move(choices);
    return spec;
}

OptionGroup whichEntries()
{
    return {
        Message{QT_TRANSLATE_NOOP("kyc", "Which entries (all of it must hold)")},
        {option("text", "WORDS",
                Message{QT_TRANSLATE_NOOP("kyc",
                                          "Each of the words stands in the customer, an identifier, the reference, the "
                                          "account or the reason.")}),
         repeatable("status", "STATUS",
                    Message{QT_TRANSLATE_NOOP("kyc",
                                              "One of these, or of the errors, for example ActionRequired. "
                                              "Repeatable.")},
                    statusChoices()),
         repeatable("error", "KIND",
                    Message{QT_TRANSLATE_NOOP("kyc",
                                              "One of these, or of the statuses, for example RateLimited. "
                                              "Repeatable.")},
                    errorChoices()),
         repeatable("provider", "ID", Message{QT_TRANSLATE_NOOP("kyc", "Asked there. Repeatable.")}, providerChoices()),
         repeatable("check", "ID", Message{QT_TRANSLATE_NOOP("kyc", "Asked this. Repeatable.")}, checkChoices()),
         repeatable("account", "NAME",
                    Message{QT_TRANSLATE_NOOP("kyc",
                                              "Asked with this account, or the id of one that was removed. "
                                              "Repeatable.")}),
         repeatable("agent", "NAME", Message{QT_TRANSLATE_NOOP("kyc", "Asked by this agent. Repeatable.")}),
         option("since", "TIME",
                Message{QT_TRANSLATE_NOOP("kyc", "From then on: 2026-03-04 or 2026-03-04T05:06:07Z, UTC.")}),
         option("until", "TIME", Message{QT_TRANSLATE_NOOP("kyc", "Before then.")})}};
}

OptionSpec sortOption()
{
    OptionSpec spec = option("sort", "COLUMN",
                             Message{QT_TRANSLATE_NOOP("kyc", "One of: %1. The newest come first without it."),
                                     {historySortWords().join(QStringLiteral(", "))}});
    spec.choices = historySortWords();
    return spec;
}

OptionSpec reverseOption()
{
    return option("reverse", "", Message{QT_TRANSLATE_NOOP("kyc", "The other way round.")});
}

/// What the settings of the window say is what holds when nothing is given.
OptionGroup howToWrite()
{
    return {Message{QT_TRANSLATE_NOOP("kyc", "The file (what is not given is as the settings have it)")},
            {option("output", "FILE", Message{QT_TRANSLATE_NOOP("kyc", "Where to. A file that is there is replaced.")}),
             option("columns", "NAMES",
                    Message{QT_TRANSLATE_NOOP("kyc", "With a comma between, or \"all\": %1."),
                            {services::csvColumns().join(QStringLiteral(", "))}}),
             option("separator", "CHARACTER",
                    Message{QT_TRANSLATE_NOOP("kyc", "Between cells: a comma, a semicolon, a bar or \"tab\".")}),
             option("bom", "", Message{QT_TRANSLATE_NOOP("kyc", "Start with a byte-order mark, which Excel wants.")}),
             option("no-bom", "", Message{QT_TRANSLATE_NOOP("kyc", "Start without one.")}),
             option("masked", "", Message{QT_TRANSLATE_NOOP("kyc", "Shorten customers and identifiers.")}),
             option("unmasked", "", Message{QT_TRANSLATE_NOOP("kyc", "Write them in full.")}),
             option("guard", "",
                    Message{QT_TRANSLATE_NOOP("kyc", "Put an apostrophe before what a spreadsheet would run.")}),
             option("no-guard", "", Message{QT_TRANSLATE_NOOP("kyc", "Write that as it is.")}), sortOption(),
             reverseOption(), passphraseOption(), helpOption()}};
}

} // namespace

CommandSpec historyListCommand()
{
    return {
        QStringLiteral("history list"),
        Message{QT_TRANSLATE_NOOP("kyc", "Show what was seen, newest first.")},
        QStringLiteral("history list [OPTION]..."),
        Message{QT_TRANSLATE_NOOP("kyc",
                                  "Shows lookups and what came of them. That somebody looked is recorded. Exit "
                                  "status: 0 all that is shown could be read, 1 an entry could not be (or the list "
                                  "could not be written), 3 the records cannot be used.")},
        {whichEntries(),
         {Message{QT_TRANSLATE_NOOP("kyc", "Results")},
          {option("limit", "NUMBER", Message{QT_TRANSLATE_NOOP("kyc", "At most so many; 50 when nothing is said.")}),
           sortOption(), reverseOption(), tableOrJsonOption(), passphraseOption(), helpOption()}}},
        {QStringLiteral("history list --status ActionRequired --since 2026-03-01 --format json")},
        {}};
}

CommandSpec historyExportCommand()
{
    return {QStringLiteral("history export"),
            Message{QT_TRANSLATE_NOOP("kyc", "Write what was seen to a CSV file.")},
            QStringLiteral("history export --output FILE [OPTION]..."),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "The file is there once all of it is written; Ctrl+C, or whatever goes wrong, "
                                      "leaves the one before as it was. The export is recorded. Exit status: 0 all was "
                                      "written, 1 it was not, or an entry could not be read (its row says so), 3 the "
                                      "records cannot be used.")},
            {whichEntries(), howToWrite()},
            {QStringLiteral("history export --output seen.csv --since 2026-03-01 --masked")},
            {}};
}

} // namespace kyc::cli
