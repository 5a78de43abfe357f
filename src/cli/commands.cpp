// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"

#include "cli/accountcommands.h"
#include "cli/auditcommands.h"
#include "cli/customercommands.h"
#include "cli/helptext.h"
#include "cli/historycommands.h"
#include "cli/importcommands.h"
#include "cli/lookupcommand.h"
#include "cli/lookupoptions.h"
#include "cli/providerlist.h"
#include "cli/recordscommands.h"
#include "cli/recoverycommands.h"
#include "cli/vaultcommands.h"
#include "providers/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;

const QString &program()
{
    static const QString kName = QStringLiteral("kyc-desk-cli");
    return kName;
}

QList<const core::ProviderDescription *> descriptions()
{
    QList<const core::ProviderDescription *> out;
    for (const providers::Provider *provider : providers::all())
        out.append(&provider->description());
    return out;
}

ExitStatus print(const QByteArray &text)
{
    return writeResults(text) ? ExitStatus::Answered : ExitStatus::NotAnswered;
}

ExitStatus listProviders(const ParsedOptions &options)
{
    const auto format = parseFormat(options);
    return format ? print(providerList(descriptions(), *format)) : misused(format.error(), providersCommand().name);
}

QList<Command> commands()
{
    return QList<Command>{{providersCommand(), listProviders}, {lookupCommand(), lookUp}} + accountCommands()
        + vaultCommands() + importCommands() + customerCommands() + historyCommands() + recordsCommands()
        + recoveryCommands() + auditCommands();
}

/// The program without a command: --help, --version, or a mistake.
ExitStatus withoutCommand(const QStringList &arguments)
{
    const auto options = parseOptions(programSpec(), arguments);
    if (!options)
        return misused(options.error(), {});
    if (options->contains(QStringLiteral("help")))
        return print(helpText(program(), programSpec(), commandSpecs()).toUtf8());
    if (options->contains(QStringLiteral("version")))
        return print((program() + u' ' + QCoreApplication::applicationVersion() + u'\n').toUtf8());
    return misused(Message{QT_TRANSLATE_NOOP("kyc", "A command is missing.")}, {});
}

} // namespace

CommandSpec programSpec()
{
    return {QString(),
            {},
            QStringLiteral("COMMAND [OPTION]..."),
            Message{QT_TRANSLATE_NOOP("kyc", "What every KYC provider says about a customer, normalized.")},
            {{Message{QT_TRANSLATE_NOOP("kyc", "Options")},
              {{QStringLiteral("version"), QString(), Message{QT_TRANSLATE_NOOP("kyc", "Show the version and exit.")}},
               {QStringLiteral("help"), QString(),
                Message{QT_TRANSLATE_NOOP("kyc", "Show this and exit; after a command, that command's options.")}}}}},
            {QStringLiteral("providers"),
             QStringLiteral("lookup --check p100/kyc --secret api-key=env:P100_KEY \\\n"
                            "      --field external-user-id=u-1")},
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Results go to standard output, everything else to standard error. Exit status: "
                                      "0 every lookup was answered, 1 at least one was not (or the results could not "
                                      "be written), 2 wrong usage, 3 the vault or the store could not be used.")}};
}

QList<CommandSpec> commandSpecs()
{
    QList<CommandSpec> specs;
    for (const Command &command : commands())
        specs.append(command.spec);
    return specs;
}

ExitStatus run(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.front().startsWith(u'-'))
        return withoutCommand(arguments);
    for (const Command &command : commands()) {
        const QStringList words = command.spec.name.split(u' ');
        if (arguments.first(std::min(words.size(), arguments.size())) != words)
            continue;
        const auto options = parseOptions(command.spec, arguments.mid(words.size()));
        if (!options)
            return misused(options.error(), command.spec.name);
        if (options->contains(QStringLiteral("help")))
            return print(helpText(program(), command.spec).toUtf8());
        return command.execute(*options);
    }
    return misused(Message{QT_TRANSLATE_NOOP("kyc", "There is no such command.")}, {});
}

} // namespace kyc::cli
