// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/vaultcommands.h"

#include "cli/accounthelp.h"
#include "cli/attendance.h"
#include "cli/optionreader.h"
#include "cli/sharedoptions.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "core/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::cli {

namespace {

using core::Message;
using vault::KeeperKind;

OptionGroup options(QList<OptionSpec> own)
{
    own.append(helpOption());
    return {Message{QT_TRANSLATE_NOOP("kyc", "Options")}, std::move(own)};
}

OptionSpec keeperOption(const char *name)
{
    return {QLatin1String(name),
            QStringLiteral("KEEPER"),
            Message{QT_TRANSLATE_NOOP("kyc", "keychain (the system's) or file (one of ours under a passphrase).")},
            false,
            {vault::toWord(KeeperKind::Keychain), vault::toWord(KeeperKind::File)}};
}

CommandSpec statusCommand()
{
    return {QStringLiteral("vault status"),
            Message{QT_TRANSLATE_NOOP("kyc", "Say where credentials are kept and whether that works.")},
            QStringLiteral("vault status [--format FORMAT]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Writes a value to the keeper that was chosen, reads it back and compares. A "
                                      "vault file is not opened. Exit status: 0 it works, 3 it does not.")},
            {options({tableOrJsonOption()})},
            {QStringLiteral("vault status")},
            {}};
}

CommandSpec chooseCommand()
{
    return {QStringLiteral("vault choose"),
            Message{QT_TRANSLATE_NOOP("kyc", "Decide where credentials are kept.")},
            QStringLiteral("vault choose --keeper KEEPER [--passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "For the first time; \"vault move\" changes it later. The keeper is tried out "
                                      "first. A new vault file gets the passphrase given here.")},
            {options({keeperOption("keeper"), passphraseOption()})},
            {QStringLiteral("vault choose --keeper file")},
            {}};
}

CommandSpec moveCommand()
{
    return {QStringLiteral("vault move"),
            Message{QT_TRANSLATE_NOOP("kyc", "Carry every credential over to another keeper.")},
            QStringLiteral("vault move --to KEEPER [--passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Writes all, reads each back and compares, and only then removes them from where "
                                      "they were. The passphrase is that of the vault file that they leave or go to.")},
            {options({keeperOption("to"), passphraseOption()})},
            {QStringLiteral("vault move --to keychain")},
            {}};
}

std::optional<KeeperKind> keeper(OptionReader &reader, const char *option)
{
    const auto kind = vault::keeperKindFromWord(reader.value(option).value_or(QString()));
    if (kind && *kind != KeeperKind::Memory)
        return kind;
    reader.refuseValue(option, QT_TRANSLATE_NOOP("kyc", "keychain or file"));
    return std::nullopt;
}

QString kindText(KeeperKind kind)
{
    switch (kind) {
    case KeeperKind::Keychain:
        return Message(QT_TRANSLATE_NOOP("kyc", "the system's keychain")).text();
    case KeeperKind::File:
        return Message(QT_TRANSLATE_NOOP("kyc", "a vault file")).text();
    case KeeperKind::Memory:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("kyc", "the memory of the window")).text();
}

QByteArray statusJson(const std::optional<KeeperKind> &kind, const core::Result<void> &tried)
{
    QJsonObject object{{QStringLiteral("keeper"), kind ? QJsonValue(vault::toWord(*kind)) : QJsonValue()},
                       {QStringLiteral("works"), tried.has_value()}};
    if (!tried)
        object.insert(QStringLiteral("problem"), core::errorText(tried.error()).englishLine());
    return QJsonDocument(object).toJson();
}

ExitStatus status(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Format format = reader.tableOrJson();
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), statusCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const auto kind = desk.vault().kind();
    const core::Result<void> tried = kind
        ? waitFor(desk.vault().tryOut(*kind))
        : core::Result<void>(core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultNotChosen));
    if (format == Format::Json) {
        if (!writeResults(statusJson(kind, tried)))
            return ExitStatus::NotAnswered;
    } else if (kind) {
        const Message line{QT_TRANSLATE_NOOP("kyc", "Credentials are kept in: %1\n"), {kindText(*kind)}};
        if (!writeResults(line.text().toUtf8()))
            return ExitStatus::NotAnswered;
    }
    return tried ? ExitStatus::Answered : unusable(tried.error());
}

ExitStatus choose(const ParsedOptions &given)
{
    OptionReader reader(given);
    const auto kind = keeper(reader, "keeper");
    const auto source = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), chooseCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, chooseCommand().name);
    // Decided by an administrator, but nobody has made the file yet.
    const bool isFileToBeMade =
        desk.vault().kind() == KeeperKind::File && kind == KeeperKind::File && !desk.vault().hasVaultFile();
    const bool isDecided = desk.vault().kind() && desk.vault().state() != services::VaultSession::State::Failed;
    if (isDecided && !isFileToBeMade) {
        return misused(Message{QT_TRANSLATE_NOOP("kyc", "That was decided before: \"vault move\" changes it.")},
                       chooseCommand().name);
    }
    core::Secret passphrase;
    if (kind == KeeperKind::File) {
        auto read = readPassphrase(source, !desk.vault().hasVaultFile());
        if (!read)
            return misused(read.error(), chooseCommand().name);
        passphrase = std::move(*read);
    }
    const auto chosen = waitFor(desk.vault().choose(*kind, std::move(passphrase)));
    return chosen ? ExitStatus::Answered : unusable(chosen.error());
}

ExitStatus move(const ParsedOptions &given)
{
    OptionReader reader(given);
    const auto kind = keeper(reader, "to");
    const auto source = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), moveCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, moveCommand().name);
    if (desk.vault().kind() == kind)
        return misused(Message{QT_TRANSLATE_NOOP("kyc", "They are kept there already.")}, moveCommand().name);
    if (const auto opened = unlock(desk, source); !opened)
        return unusable(opened.error());
    core::Secret passphrase;
    if (kind == KeeperKind::File) {
        auto read = readPassphrase(source, !desk.vault().hasVaultFile());
        if (!read)
            return misused(read.error(), moveCommand().name);
        passphrase = std::move(*read);
    }
    const auto moved = waitFor(desk.vault().moveTo(*kind, std::move(passphrase)));
    if (!moved)
        return unusable(moved.error());
    tell(Message{QT_TRANSLATE_NOOP("kyc", "Secrets moved: %1."), {QString::number(*moved)}});
    return ExitStatus::Answered;
}

} // namespace

QList<Command> vaultCommands()
{
    return {{statusCommand(), status}, {chooseCommand(), choose}, {moveCommand(), move}};
}

} // namespace kyc::cli
