// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/lookupoptions.h"

#include "cli/accounthelp.h"
#include "cli/sharedoptions.h"

#include <QCoreApplication>

namespace kyc::cli {

namespace {

using core::Message;

OptionGroup whatToAsk()
{
    return {Message{QT_TRANSLATE_NOOP("kyc", "What to ask")},
            {{QStringLiteral("account"), QStringLiteral("NAME"),
              Message{QT_TRANSLATE_NOOP("kyc",
                                        "A stored account (see \"accounts list\"), with its address and credentials. "
                                        "Repeatable. Without --check every check of its provider is asked.")},
              true},
             passphraseOption(),
             {QStringLiteral("check"), QStringLiteral("ID"),
              Message{QT_TRANSLATE_NOOP("kyc", "A check, for example p100/kyc. Repeat it to ask several at once.")},
              true, checkChoices()},
             {QStringLiteral("field"), QStringLiteral("KEY=VALUE"),
              Message{QT_TRANSLATE_NOOP(
                  "kyc",
                  "An identifier of the customer or a setting of the account. Repeatable. The value serves every check "
                  "that knows the key; PROVIDER/KEY=VALUE means that provider alone.")},
              true},
             {QStringLiteral("secret"), QStringLiteral("KEY=SOURCE"),
              Message{QT_TRANSLATE_NOOP(
                  "kyc",
                  "A credential. Repeatable. SOURCE is env:NAME (an environment variable), file:PATH or "
                  "stdin (for one secret at most). A secret on the command line itself is refused.")},
              true},
             {QStringLiteral("customer"), QStringLiteral("LABEL"),
              Message{QT_TRANSLATE_NOOP("kyc", "What to call the customer in the results.")}}}};
}

OptionGroup whereToAsk()
{
    return {Message{QT_TRANSLATE_NOOP("kyc", "Where to ask")},
            {{QStringLiteral("environment"), QStringLiteral("NAME"),
              Message{QT_TRANSLATE_NOOP("kyc", "staging (default) or production: the provider's own hosts.")}, false,
              environmentChoices()},
             {QStringLiteral("base-url"), QStringLiteral("URL"),
              Message{QT_TRANSLATE_NOOP(
                  "kyc",
                  "This address instead of the providers' own, for all checks. https; http for this machine alone.")}},
             {QStringLiteral("company-ca"), QStringLiteral("FILE"),
              Message{QT_TRANSLATE_NOOP("kyc", "PEM certificates to trust beside the system's.")}}}};
}

OptionGroup howToAsk()
{
    return {Message{QT_TRANSLATE_NOOP("kyc", "How to ask")},
            {{QStringLiteral("exchange-timeout"), QStringLiteral("SECONDS"),
              Message{QT_TRANSLATE_NOOP("kyc", "For one request and its answer; 15 by default.")}},
             {QStringLiteral("deadline"), QStringLiteral("SECONDS"),
              Message{QT_TRANSLATE_NOOP("kyc", "For one whole lookup with all its tries; 45 by default.")}},
             {QStringLiteral("requests-per-second"), QStringLiteral("NUMBER"),
              Message{QT_TRANSLATE_NOOP(
                  "kyc", "For each provider; 0 is without limit. By default what the provider allows.")}},
             {QStringLiteral("max-in-flight"), QStringLiteral("NUMBER"),
              Message{QT_TRANSLATE_NOOP("kyc", "Requests to one provider that wait for an answer at once.")}}}};
}

OptionGroup results()
{
    return {
        Message{QT_TRANSLATE_NOOP("kyc", "Results")},
        {formatOption(),
         {QStringLiteral("agent"), QStringLiteral("NAME"),
          Message{QT_TRANSLATE_NOOP("kyc", "Who asks, for the CSV; your login name by default.")}},
         {QStringLiteral("reference"), QStringLiteral("TEXT"),
          Message{QT_TRANSLATE_NOOP("kyc", "A ticket or a case, for the CSV.")}},
         {QStringLiteral("separator"), QStringLiteral("CHARACTER"),
          Message{QT_TRANSLATE_NOOP("kyc", "Between CSV cells: a comma (default), a semicolon, a bar or \"tab\".")}},
         {QStringLiteral("bom"), QString(),
          Message{QT_TRANSLATE_NOOP("kyc", "Start the CSV with a byte-order mark, which Excel wants.")}},
         {QStringLiteral("no-formula-guard"), QString(),
          Message{QT_TRANSLATE_NOOP(
              "kyc", "Do not put an apostrophe before CSV text that a spreadsheet would run as a formula.")}},
         {QStringLiteral("mask"), QString(),
          Message{QT_TRANSLATE_NOOP("kyc", "Shorten the customer's identifiers in the CSV.")}},
         {QStringLiteral("help"), QString(), Message{QT_TRANSLATE_NOOP("kyc", "Show this and exit.")}}}};
}

} // namespace

CommandSpec lookupCommand()
{
    return {
        QStringLiteral("lookup"),
        Message{QT_TRANSLATE_NOOP("kyc", "Ask checks about a customer.")},
        QStringLiteral("lookup --check ID... | --account NAME... [--field KEY=VALUE]... [--secret KEY=SOURCE]..."),
        Message{QT_TRANSLATE_NOOP("kyc",
                                  "Asks one or more checks about one customer, all at once, and prints what each "
                                  "provider says, normalized. The checks and their keys are listed by \"providers\".")},
        {whatToAsk(), whereToAsk(), howToAsk(), results()},
        {QStringLiteral("lookup --account p100-production --field external-user-id=u-1"),
         QStringLiteral("lookup --check p100/kyc --secret api-key=env:P100_KEY \\\n"
                        "      --field external-user-id=u-1"),
         QStringLiteral("lookup --check p100/kyc --base-url http://127.0.0.1:8900 \\\n"
                        "      --secret api-key=file:p100.key --field external-user-id=u-1 --format json")},
        Message{QT_TRANSLATE_NOOP(
            "kyc",
            "Results go to standard output, everything else to standard error. Ctrl+C cancels what still runs and "
            "prints what there is. Exit status: 0 every lookup was answered, 1 at least one was not (or the results "
            "could not be written), 2 wrong usage, 3 the vault or the store could not be used.")}};
}

} // namespace kyc::cli
