// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/recordscommands.h"

#include "cli/accounthelp.h"
#include "cli/optionreader.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"

#include <QCoreApplication>

namespace kyc::cli {

namespace {

using core::Message;

CommandSpec checkCommand()
{
    return {QStringLiteral("records check"),
            Message{QT_TRANSLATE_NOOP("kyc", "Look whether the file of the records is whole.")},
            QStringLiteral("records check [--passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Reads all of it, which may take a while; for after a crash or a power cut. It "
                                      "changes nothing. Exit status: 0 it is sound, 1 it is damaged, or was not looked "
                                      "at to the end, 3 it cannot be opened.")},
            {{Message{QT_TRANSLATE_NOOP("kyc", "Options")}, {passphraseOption(), helpOption()}}},
            {QStringLiteral("records check")},
            {}};
}

ExitStatus check(const ParsedOptions &given)
{
    OptionReader reader(given);
    const auto passphrase = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), checkCommand().name);
    services::Desk desk(services::standardPlaces());
    if (const auto opened = openDesk(desk, passphrase); !opened)
        return unusable(opened.error());
    if (desk.records().isCheckDue())
        tell(Message{QT_TRANSLATE_NOOP("kyc", "A program that had the records open did not end properly.")});
    const auto checked = waitFor(desk.records().check());
    if (!checked) {
        tellError(checked.error());
        return ExitStatus::NotAnswered;
    }
    const Message sound{QT_TRANSLATE_NOOP("kyc", "The records are sound.")};
    return writeResults(sound.text().toUtf8() + '\n') ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

} // namespace

QList<Command> recordsCommands()
{
    return {{checkCommand(), check}};
}

} // namespace kyc::cli
