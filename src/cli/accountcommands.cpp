// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/accountcommands.h"

#include "cli/accountchange.h"
#include "cli/accounthelp.h"
#include "cli/accountlist.h"
#include "cli/accounttest.h"
#include "cli/attendance.h"
#include "cli/unlock.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"
#include "providers/registry.h"

#include <QCoreApplication>
#include <QFile>

namespace kyc::cli {

namespace {

using core::Message;

AccountRow rowOf(services::Desk &desk, const core::Account &account)
{
    AccountRow row;
    row.name = account.name;
    row.providerId = account.providerId;
    row.environment = account.environment;
    if (const providers::Provider *provider = providers::find(account.providerId))
        row.address = account.baseUrl(provider->description(), QStringLiteral("api"));
    row.isEnabled = account.isEnabled;
    row.isPreset = desk.store().isPreset(account.id);
    row.activity = desk.activity().entry(account.id);
    row.credential =
        services::credentialState(account, desk.store(), desk.vault(), desk.activity(), desk.clock().nowUtc());
    return row;
}

ExitStatus list(const ParsedOptions &given)
{
    OptionReader reader(given);
    const Format format = reader.format();
    const auto passphrase = reader.source("passphrase");
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), accountsListCommand().name);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const bool canOpen = desk.vault().kind() == vault::KeeperKind::Keychain || passphrase;
    if (canOpen) {
        if (const auto opened = unlock(desk, passphrase); !opened)
            tellError(opened.error()); // the list is of use without the vault
    }
    QList<AccountRow> rows;
    for (const core::Account &account : desk.accounts().accounts())
        rows.append(rowOf(desk, account));
    const QByteArray text = accountList(rows, format, desk.clock().nowUtc(), QTimeZone::systemTimeZone());
    return writeResults(text) ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

/// Keeps the account with the change put in.
ExitStatus keep(services::Desk &desk, core::Account account, const AccountChange &change,
                const std::optional<SecretSource> &passphrase, const QString &command)
{
    const providers::Provider *provider = providers::find(account.providerId);
    if (change.needsVault() || !account.id.isEmpty()) {
        if (const auto opened = unlock(desk, passphrase); !opened)
            return unusable(opened.error());
        if (const core::Account *known = desk.accounts().find(account.id)) // with its secrets now
            account = known->clone();
    }
    QList<Message> warnings;
    auto wanted = changed(std::move(account), change, provider->description(), warnings);
    if (!wanted)
        return misused(wanted.error(), command);
    for (const Message &warning : warnings)
        tell(warning);
    const auto problems = desk.accounts().problems(*wanted);
    for (auto problem = problems.cbegin(); problem != problems.cend(); ++problem)
        tell(Message{"%1: %2", {problem.key(), problem.value().text()}});
    if (!problems.isEmpty())
        return ExitStatus::Misused;
    QStringList entered;
    for (const SecretAssignment &secret : change.secrets)
        entered.append(secret.target.key);
    const auto saved = waitFor(desk.store().save(std::move(*wanted), entered, change.removedKeys));
    if (!saved)
        return unusable(saved.error());
    return ExitStatus::Answered;
}

ExitStatus add(const ParsedOptions &given)
{
    const QString command = accountsAddCommand().name;
    OptionReader reader(given);
    const AccountChange change = readAccountChange(reader);
    const auto passphrase = reader.source("passphrase");
    core::Account account;
    account.providerId = reader.value("provider").value_or(QString());
    if (!providers::find(account.providerId))
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Give the --provider: one of those that \"providers\" lists.")});
    if (!change.name)
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Give the account a --name.")});
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, command);
    return keep(desk, std::move(account), change, passphrase, command);
}

ExitStatus edit(const ParsedOptions &given)
{
    const QString command = accountsEditCommand().name;
    OptionReader reader(given);
    const AccountChange change = readAccountChange(reader);
    const auto passphrase = reader.source("passphrase");
    if (change.changesNothing())
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Say what is to be changed.")});
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, command);
    const core::Account *account = desk.accounts().findByName(reader.value("account").value_or(QString()));
    if (!account)
        return misused(noSuchAccount(), command);
    return keep(desk, account->clone(), change, passphrase, command);
}

ExitStatus remove(const ParsedOptions &given)
{
    const QString command = accountsRemoveCommand().name;
    OptionReader reader(given);
    const auto passphrase = reader.source("passphrase");
    if (!reader.contains("yes")) {
        reader.refuse(Message{QT_TRANSLATE_NOOP(
            "kyc", "Its credentials will be gone from the vault for good. Say --yes if that is meant.")});
    }
    if (!reader.misuse().isEmpty())
        return misused(reader.misuse(), command);
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, command);
    const core::Account *account = desk.accounts().findByName(reader.value("account").value_or(QString()));
    if (!account)
        return misused(noSuchAccount(), command);
    const QString id = account->id;
    if (const auto opened = unlock(desk, passphrase); !opened)
        return unusable(opened.error());
    const auto removed = waitFor(desk.store().remove(id));
    if (!removed)
        return unusable(removed.error());
    desk.activity().forget(id);
    return ExitStatus::Answered;
}

ExitStatus exportAll(const ParsedOptions &)
{
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, accountsExportCommand().name);
    if (!writeResults(desk.store().exported()))
        return ExitStatus::NotAnswered;
    desk.watch().accountsExported(desk.store().exportedCount());
    return ExitStatus::Answered;
}

void tellImport(const services::AccountStore::Import &import)
{
    tell(Message{QT_TRANSLATE_NOOP("kyc", "Accounts added: %1."), {QString::number(import.added)}});
    for (const QString &name : import.renamed)
        tell(Message{QT_TRANSLATE_NOOP("kyc", "One was named %1 because its own name is taken."), {name}});
    for (auto account = import.switchedOff.cbegin(); account != import.switchedOff.cend(); ++account) {
        tell(Message{QT_TRANSLATE_NOOP("kyc",
                                       "%1 has an address of its own and is switched off: %2. If your credentials "
                                       "are meant to go there: accounts edit --enable"),
                     {account.key(), account.value().toDisplayString(QUrl::FullyEncoded)}});
    }
    for (auto account = import.missing.cbegin(); account != import.missing.cend(); ++account) {
        tell(Message{QT_TRANSLATE_NOOP("kyc", "%1 still needs: %2"),
                     {account.key(), account.value().join(QStringLiteral(", "))}});
    }
}

ExitStatus importAll(const ParsedOptions &given)
{
    const OptionReader reader(given);
    const auto name = reader.value("file");
    if (!name)
        return misused(Message{QT_TRANSLATE_NOOP("kyc", "Give the --file.")}, accountsImportCommand().name);
    QFile file(*name);
    const bool isOpen = *name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return unusable(
            core::failure(core::ErrorKind::Vault, core::ErrorCause::FileUnreadable, {*name, file.errorString()})
                .value());
    }
    services::Desk desk(services::standardPlaces());
    if (desk.problem())
        return unusable(*desk.problem());
    const Attendance attendance(desk, accountsImportCommand().name);
    const auto import = waitFor(desk.store().importFrom(file.readAll(), *name));
    if (!import)
        return unusable(import.error());
    tellImport(*import);
    return ExitStatus::Answered;
}

} // namespace

QList<Command> accountCommands()
{
    return {{accountsListCommand(), list},       {accountsAddCommand(), add},
            {accountsEditCommand(), edit},       {accountsTestCommand(), testAccounts},
            {accountsRemoveCommand(), remove},   {accountsExportCommand(), exportAll},
            {accountsImportCommand(), importAll}};
}

} // namespace kyc::cli
