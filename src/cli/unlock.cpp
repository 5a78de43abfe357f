// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/unlock.h"

#include "cli/terminalinput.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"

#include <QCoreApplication>

namespace kyc::cli {

using core::Message;

namespace {

/// Whether the vault itself is sound: one credential that cannot be used must not keep the others from it, nor the
/// agent from entering it anew. Its account lacks it.
bool isOfOneEntry(const core::Error &error)
{
    return error.cause == core::ErrorCause::VaultEntryDamaged || error.cause == core::ErrorCause::VaultTooNew;
}

} // namespace

core::Result<void> unlock(services::Desk &desk, const std::optional<SecretSource> &passphrase)
{
    if (desk.vault().kind() == vault::KeeperKind::Memory)
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultNotChosen);
    core::Secret secret;
    if (desk.vault().needsPassphrase()) {
        auto read = readPassphrase(passphrase, false);
        if (!read)
            return core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultLocked);
        secret = std::move(*read);
    }
    bool isLoaded = false;
    std::optional<core::Error> problem;
    const QObject here;
    QObject::connect(&desk.store(), &services::AccountStore::secretsLoaded, &here, [&] {
        isLoaded = true;
        QCoreApplication::quit();
    });
    QObject::connect(&desk.store(), &services::AccountStore::problem, &here,
                     [&](const core::Error &error) { problem = error; });
    if (const auto opened = waitFor(desk.vault().unlock(std::move(secret))); !opened)
        return opened;
    while (!isLoaded)
        QCoreApplication::exec();
    if (problem && !isOfOneEntry(*problem))
        return core::Unexpected(*problem);
    if (problem)
        tellError(*problem);
    return {};
}

core::Result<void> openRecords(services::Desk &desk)
{
    using State = services::RecordsSession::State;
    services::RecordsSession &records = desk.records();
    const QObject here;
    QObject::connect(&records, &services::RecordsSession::changed, &here, [&records] {
        if (records.state() != State::Opening)
            QCoreApplication::quit();
    });
    records.follow();
    while (records.state() == State::Opening)
        QCoreApplication::exec();
    if (records.state() == State::Refused)
        return core::Unexpected(records.problem());
    return {};
}

core::Result<void> openDesk(services::Desk &desk, const std::optional<SecretSource> &passphrase)
{
    if (desk.problem())
        return core::Unexpected(*desk.problem());
    if (const auto opened = unlock(desk, passphrase); !opened)
        return opened;
    if (const auto opened = openRecords(desk); !opened)
        return opened;
    if (!desk.records().database())
        return core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsUnavailable);
    return {};
}

PassphraseWords vaultPassphrase()
{
    return {QStringLiteral("passphrase"), Message{QT_TRANSLATE_NOOP("kyc", "Passphrase of the vault:")},
            Message{QT_TRANSLATE_NOOP(
                "kyc", "The vault's passphrase is missing: give it as --passphrase env:NAME, file:PATH or stdin.")}};
}

PassphraseWords recoveryPassphrase()
{
    return {QStringLiteral("recovery-passphrase"),
            Message{QT_TRANSLATE_NOOP("kyc", "Passphrase of the recovery file:")},
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "The recovery file's passphrase is missing: give it as --recovery-passphrase "
                                      "env:NAME, file:PATH or stdin.")}};
}

Parsed<core::Secret> readPassphrase(const std::optional<SecretSource> &source, bool isNew, const PassphraseWords &words)
{
    if (source) {
        auto read = readSecret(words.key, *source);
        forgetSource(*source);
        if (!read)
            return Misuse(read.error());
        return std::move(read->secret);
    }
    auto typed = askHidden(words.question);
    if (!typed)
        return Misuse(words.missing);
    if (!isNew)
        return std::move(*typed);
    const auto again = askHidden(Message{QT_TRANSLATE_NOOP("kyc", "The same once more:")});
    if (!again || !again->equals(*typed))
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "The two passphrases are not the same.")});
    return std::move(*typed);
}

} // namespace kyc::cli
