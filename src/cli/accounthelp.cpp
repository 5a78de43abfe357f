// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/accounthelp.h"

#include "cli/accountchange.h"
#include "cli/sharedoptions.h"

#include <QCoreApplication>

namespace kyc::cli {

using core::Message;

namespace {

OptionSpec accountOption(bool isRepeatable)
{
    return {QStringLiteral("account"), QStringLiteral("NAME"),
            isRepeatable ? Message{QT_TRANSLATE_NOOP("kyc", "An account by its name. Repeatable; all when not given.")}
                         : Message{QT_TRANSLATE_NOOP("kyc", "The account by its name.")},
            isRepeatable};
}

OptionGroup options(QList<OptionSpec> own)
{
    own.append(helpOption());
    return {Message{QT_TRANSLATE_NOOP("kyc", "Options")}, std::move(own)};
}

} // namespace

OptionSpec helpOption()
{
    return {QStringLiteral("help"), QString(), Message{QT_TRANSLATE_NOOP("kyc", "Show this and exit.")}};
}

OptionSpec passphraseOption()
{
    return {QStringLiteral("passphrase"), QStringLiteral("SOURCE"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Where the vault file's passphrase comes from: env:NAME, file:PATH or stdin. "
                                      "Asked for at the terminal when not given.")}};
}

CommandSpec accountsListCommand()
{
    return {QStringLiteral("accounts list"),
            Message{QT_TRANSLATE_NOOP("kyc", "List the accounts and what is known of their credentials.")},
            QStringLiteral("accounts list [--format FORMAT] [--passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Lists the accounts that the window and the command line share. A vault file is "
                                      "opened only with --passphrase; without, its credentials are listed as locked.")},
            {options({formatOption(), passphraseOption()})},
            {QStringLiteral("accounts list --format json")},
            {}};
}

CommandSpec accountsAddCommand()
{
    return {QStringLiteral("accounts add"),
            Message{QT_TRANSLATE_NOOP("kyc", "Add an account.")},
            QStringLiteral("accounts add --provider ID --name NAME [OPTION]..."),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Adds an account; its credentials go to the vault and nowhere else. The keys a "
                                      "provider's account takes are listed by \"providers\".")},
            {accountChangeOptions(),
             options({{QStringLiteral("provider"), QStringLiteral("ID"),
                       Message{QT_TRANSLATE_NOOP("kyc", "Whose account it is, for example p100.")}, false,
                       providerChoices()},
                      passphraseOption()})},
            {QStringLiteral("accounts add --provider p100 --name p100-production \\\n"
                            "      --environment production --secret api-key=env:P100_KEY")},
            {}};
}

CommandSpec accountsEditCommand()
{
    return {QStringLiteral("accounts edit"),
            Message{QT_TRANSLATE_NOOP("kyc", "Change an account.")},
            QStringLiteral("accounts edit --account NAME [OPTION]..."),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Changes what is said and leaves the rest as it is. Whoever changes the address "
                                      "has to give the credentials again.")},
            {accountChangeOptions(), options({accountOption(false), passphraseOption()})},
            {QStringLiteral("accounts edit --account p100-production --secret api-key=file:new.key")},
            {}};
}

CommandSpec accountsTestCommand()
{
    return {QStringLiteral("accounts test"),
            Message{QT_TRANSLATE_NOOP("kyc", "Prove the credentials of accounts.")},
            QStringLiteral("accounts test [--account NAME]... [--passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Makes the smallest call that shows whether the provider takes the credential, "
                                      "about a person who does not exist. Exit status: 0 every one was taken, 1 at "
                                      "least one was not.")},
            {options({accountOption(true),
                      formatOption(),
                      {QStringLiteral("company-ca"), QStringLiteral("FILE"),
                       Message{QT_TRANSLATE_NOOP("kyc", "PEM certificates to trust beside the system's.")}},
                      passphraseOption()})},
            {QStringLiteral("accounts test --account p100-production")},
            {}};
}

CommandSpec accountsRemoveCommand()
{
    return {QStringLiteral("accounts remove"),
            Message{QT_TRANSLATE_NOOP("kyc", "Remove an account with its credentials.")},
            QStringLiteral("accounts remove --account NAME --yes [--passphrase SOURCE]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Removes the account, its credentials and the customers' tokens kept for it "
                                      "from the vault, and sees that none is left.")},
            {options({accountOption(false),
                      {QStringLiteral("yes"), QString(),
                       Message{QT_TRANSLATE_NOOP("kyc", "Really do it: nothing brings the credentials back.")}},
                      passphraseOption()})},
            {QStringLiteral("accounts remove --account p100-staging --yes")},
            {}};
}

CommandSpec accountsExportCommand()
{
    return {QStringLiteral("accounts export"),
            Message{QT_TRANSLATE_NOOP("kyc", "Write the accounts as a file, credentials left behind.")},
            QStringLiteral("accounts export > FILE"),
            Message{QT_TRANSLATE_NOOP("kyc", "Writes JSON to standard output, for \"accounts import\" elsewhere.")},
            {options({})},
            {QStringLiteral("accounts export > accounts.json")},
            {}};
}

CommandSpec accountsImportCommand()
{
    return {QStringLiteral("accounts import"),
            Message{QT_TRANSLATE_NOOP("kyc", "Add the accounts of an exported file.")},
            QStringLiteral("accounts import --file FILE"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Adds every account of the file as a new one and says which credentials are to "
                                      "be entered: none travels in such a file.")},
            {options({{QStringLiteral("file"), QStringLiteral("FILE"),
                       Message{QT_TRANSLATE_NOOP("kyc", "What was exported; - is standard input.")}}})},
            {QStringLiteral("accounts import --file accounts.json")},
            {}};
}

} // namespace kyc::cli
