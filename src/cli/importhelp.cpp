// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/importhelp.h"

#include "cli/accounthelp.h"
#include "cli/sharedoptions.h"

#include <QCoreApplication>

namespace kyc::cli {

namespace {

using core::Message;

OptionSpec option(const char *name, const char *valueName, Message help, bool isRepeatable = false)
{
    return {QLatin1String(name), QLatin1String(valueName), std::move(help), isRepeatable};
}

OptionGroup options(QList<OptionSpec> own)
{
    own += {passphraseOption(), helpOption()};
    return {Message{QT_TRANSLATE_NOOP("kyc", "Options")}, std::move(own)};
}

OptionSpec secretOption()
{
    return option("secret", "KEY=SOURCE",
                  Message{QT_TRANSLATE_NOOP("kyc",
                                            "share-token, where you have one already, or a secret field of the "
                                            "destination. SOURCE is env:NAME, file:PATH or stdin. A secret on the "
                                            "command line itself is refused.")},
                  true);
}

/// What every command that runs an import takes.
QList<OptionSpec> runningOptions()
{
    return {option("company-ca", "FILE",
                   Message{QT_TRANSLATE_NOOP("kyc", "PEM certificates to trust beside the system's.")}),
            option("poll-seconds", "SECONDS",
                   Message{QT_TRANSLATE_NOOP("kyc",
                                             "How often the destination is asked what became of it; by default as it "
                                             "wants it.")})};
}

OptionGroup whatToCarry()
{
    return {Message{QT_TRANSLATE_NOOP("kyc", "What to carry over")},
            {option("from", "NAME",
                    Message{QT_TRANSLATE_NOOP("kyc",
                                              "The stored account that has the applicant. Left out with --secret "
                                              "share-token.")}),
             option("to", "NAME", Message{QT_TRANSLATE_NOOP("kyc", "The stored account that takes the verification.")}),
             option("field", "KEY=VALUE",
                    Message{QT_TRANSLATE_NOOP("kyc",
                                              "applicant-id or external-user-id, and what the destination wants, as "
                                              "\"providers\" lists it. Repeatable.")},
                    true),
             secretOption(),
             option("basis", "TEXT",
                    Message{QT_TRANSLATE_NOOP("kyc", "The customer's consent, or another legal basis. Required.")}),
             option("reference", "TEXT", Message{QT_TRANSLATE_NOOP("kyc", "A ticket or a case. Required.")}),
             option("customer", "LABEL", Message{QT_TRANSLATE_NOOP("kyc", "What to call the customer.")}),
             option("yes", "",
                    Message{QT_TRANSLATE_NOOP("kyc",
                                              "Carry it over. Without it everything is checked, and what would be "
                                              "done is told.")})}};
}

} // namespace

CommandSpec importCommand()
{
    return {QStringLiteral("import"),
            Message{QT_TRANSLATE_NOOP("kyc", "Carry a verification over to another provider by share token.")},
            QStringLiteral("import --from NAME --to NAME --field KEY=VALUE... --basis TEXT --reference TEXT --yes"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Reads the applicant, has a share token made, hands it over once, and asks the "
                                      "destination what became of it. Prints one JSON object a line for each step.")},
            {whatToCarry(), options(runningOptions())},
            {QStringLiteral("import --from sumsub --to kriptomat --field external-user-id=u-1 \\\n"
                            "      --field user-id=k-1 --basis \"consent of 2 May\" --reference T-77 --yes")},
            Message{QT_TRANSLATE_NOOP(
                "kyc",
                "Ctrl+C stops it where it stands; \"imports resume\" goes on. A token is never handed "
                "over twice. Exit status: 0 the destination has it and says so, 1 another end, which "
                "is named, 2 wrong usage, 3 the vault or the records could not be used.")}};
}

CommandSpec importsListCommand()
{
    return {QStringLiteral("imports list"),
            Message{QT_TRANSLATE_NOOP("kyc", "Show the imports: running, waiting, interrupted and finished.")},
            QStringLiteral("imports list [--format FORMAT]"),
            Message{QT_TRANSLATE_NOOP("kyc", "The newest first. That somebody looked is recorded.")},
            {options({tableOrJsonOption()})},
            {QStringLiteral("imports list --format json")},
            {}};
}

CommandSpec importsShowCommand()
{
    return {QStringLiteral("imports show"),
            Message{QT_TRANSLATE_NOOP("kyc", "Show one import with its steps and what to do next.")},
            QStringLiteral("imports show NUMBER [--format FORMAT]"),
            Message{QT_TRANSLATE_NOOP("kyc", "That somebody looked is recorded.")},
            {options({tableOrJsonOption()})},
            {QStringLiteral("imports show 3")},
            {},
            QStringLiteral("NUMBER")};
}

CommandSpec importsResumeCommand()
{
    QList<OptionSpec> own{
        option("new-token", "",
               Message{QT_TRANSLATE_NOOP("kyc",
                                         "Your word that a new share token may be made, where the last one may have "
                                         "been used. Everything else stays as it was.")}),
        option("watch-on", "",
               Message{QT_TRANSLATE_NOOP("kyc", "Ask the destination on, more slowly, where it has not decided.")}),
        secretOption()};
    return {QStringLiteral("imports resume"),
            Message{QT_TRANSLATE_NOOP("kyc", "Go on with an import that was interrupted or waits.")},
            QStringLiteral("imports resume NUMBER [--new-token | --watch-on]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Goes on at the step it stopped at. Where handing over had begun the destination "
                                      "is asked first, and the same token is never sent again.")},
            {options(own + runningOptions())},
            {QStringLiteral("imports resume 3"), QStringLiteral("imports resume 3 --new-token")},
            Message{QT_TRANSLATE_NOOP("kyc", "Exit status as for \"import\".")},
            QStringLiteral("NUMBER")};
}

CommandSpec importsDiscardCommand()
{
    return {QStringLiteral("imports discard"),
            Message{QT_TRANSLATE_NOOP("kyc", "End an import that was interrupted or waits, and drop its token.")},
            QStringLiteral("imports discard NUMBER"),
            Message{QT_TRANSLATE_NOOP("kyc", "What the destination has taken it keeps.")},
            {options({})},
            {QStringLiteral("imports discard 3")},
            {},
            QStringLiteral("NUMBER")};
}

} // namespace kyc::cli
