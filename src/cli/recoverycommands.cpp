// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/recoverycommands.h"

#include "cli/accounthelp.h"
#include "cli/optionreader.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "services/recoveryfile.h"

#include <QCoreApplication>

namespace kyc::cli {

namespace {

using core::Message;

OptionGroup options(QList<OptionSpec> own)
{
    own += {{QStringLiteral("recovery-passphrase"), QStringLiteral("SOURCE"),
             Message{QT_TRANSLATE_NOOP("kyc",
                                       "The passphrase of the recovery file, from env:NAME, file:PATH or stdin; asked "
                                       "for at the terminal when nothing is said.")}},
            passphraseOption(),
            helpOption()};
    return {Message{QT_TRANSLATE_NOOP("kyc", "Options")}, std::move(own)};
}

CommandSpec makeCommand()
{
    return {QStringLiteral("records recovery make"),
            Message{QT_TRANSLATE_NOOP("kyc", "Write the keys of the records to a file under a passphrase.")},
            QStringLiteral("records recovery make FILE [--replace] [--recovery-passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "For the day the vault is lost: without its key nobody can read the records. "
                                      "Keep the file elsewhere, and its passphrase apart from it. It holds as long as "
                                      "these records do, and is recorded. Exit status: 0 it was written, 1 it was "
                                      "not, 3 the vault or the records cannot be used.")},
            {options({{QStringLiteral("replace"), QString(),
                       Message{QT_TRANSLATE_NOOP("kyc", "Replace the file that is there.")}}})},
            {QStringLiteral("records recovery make /media/safe/records.recovery")},
            {},
            QStringLiteral("FILE")};
}

CommandSpec restoreCommand()
{
    return {QStringLiteral("records recovery restore"),
            Message{QT_TRANSLATE_NOOP("kyc", "Bring the keys of the records back from such a file.")},
            QStringLiteral("records recovery restore FILE [--recovery-passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Puts them into the vault, and opens the records with them. A key that is not "
                                      "theirs changes nothing. Exit status: 0 the records are open to it, 1 the file "
                                      "was of no use, 3 the vault or the records cannot be used.")},
            {options({})},
            {QStringLiteral("records recovery restore /media/safe/records.recovery")},
            {},
            QStringLiteral("FILE")};
}

/// Both passphrases.
struct Sources
{
    std::optional<SecretSource> vault;
    std::optional<SecretSource> file;
};

Sources sources(OptionReader &reader)
{
    using Kind = SecretSource::Kind;
    Sources given{reader.source("passphrase"), reader.source("recovery-passphrase")};
    if (given.vault && given.file && given.vault->kind == Kind::StandardInput
        && given.file->kind == Kind::StandardInput)
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Only one secret can come from standard input.")});
    return given;
}

ExitStatus make(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Sources from = sources(reader);
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), makeCommand().name);
    services::Desk desk(services::standardPlaces());
    if (const auto opened = openDesk(desk, from.vault); !opened)
        return unusable(opened.error());
    auto passphrase = readPassphrase(from.file, true, recoveryPassphrase());
    if (!passphrase)
        return misused(passphrase.error(), makeCommand().name);
    services::RecordKeys keys(desk.vault(), desk.places());
    services::RecoveryFile recovery(keys, desk.trail());
    const auto whenThere = reader.contains("replace") ? services::WhenThere::Replace : services::WhenThere::Refuse;
    const auto made =
        waitFor(recovery.make(reader.value("FILE").value_or(QString()), std::move(*passphrase), whenThere));
    return made ? ExitStatus::Answered : notDone(made.error());
}

ExitStatus restore(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Sources from = sources(reader);
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), restoreCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    if (!records::Database::exists(desk.places().recordsFile())) { // what it is done to, and where it is recorded
        tell(Message{QT_TRANSLATE_NOOP("kyc", "There are no records here: first put their file into its place, %1."),
                     {desk.places().recordsFile()}});
        return ExitStatus::StoreUnavailable;
    }
    if (const auto opened = unlock(desk, from.vault); !opened)
        return unusable(opened.error());
    auto passphrase = readPassphrase(from.file, false, recoveryPassphrase());
    if (!passphrase)
        return misused(passphrase.error(), restoreCommand().name);
    services::RecordKeys keys(desk.vault(), desk.places());
    services::RecoveryFile recovery(keys, desk.trail());
    const auto restored = waitFor(recovery.bringBack(reader.value("FILE").value_or(QString()), std::move(*passphrase)));
    if (!restored)
        return notDone(restored.error());
    if (const auto opened = openRecords(desk); !opened)
        return unusable(opened.error());
    return ExitStatus::Answered;
}

} // namespace

QList<Command> recoveryCommands()
{
    return {{makeCommand(), make}, {restoreCommand(), restore}};
}

} // namespace kyc::cli
