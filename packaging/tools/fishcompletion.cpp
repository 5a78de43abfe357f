// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "completion.h"

namespace kyc::packaging {

namespace {

constexpr const char *kScript = R"(# Completion of @PROGRAM@ for fish. Made by the build from what --help tells.

# Whether exactly these words stand before the first option.
function __@FUNCTION@_at
    set -l typed
    set -l tokens (commandline -opc)
    for word in $tokens[2..-1]
        string match -q -- '-*' $word; and break
        set -a typed $word
        contains -- "$typed" @COMMANDS@; and break
    end
    test "$typed" = "$argv"
end

complete -c @PROGRAM@ -f
)";

QString line(const Program &program, const QString &words, const QString &rest)
{
    const QString condition = program.commands.isEmpty()
        ? QString()
        : QStringLiteral(" -n ") + quoted(QStringLiteral("__%1_at %2").arg(functionName(program), words).trimmed());
    return QStringLiteral("complete -c %1%2 %3\n").arg(program.name, condition, rest);
}

QString value(const cli::OptionSpec &option)
{
    switch (valueKind(option)) {
    case ValueKind::None:
        return {};
    case ValueKind::Choice:
        return QStringLiteral(" -x -a ") + quoted(option.choices.join(u' '));
    case ValueKind::File:
        return QStringLiteral(" -r -F");
    case ValueKind::Folder:
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case ValueKind::Source:
        return QStringLiteral(" -x -a 'env:(set -xn) file:(__fish_complete_path (commandline -ct | string replace -r "
                              "\"^file:\" \"\")) stdin'");
    case ValueKind::Free:
        break;
    }
    return QStringLiteral(" -x");
}

QString options(const Program &program, const cli::CommandSpec &command)
{
    QString out;
    for (const cli::OptionSpec &option : optionsOf(command)) {
        const QString shortName = option.name == u"help" ? QStringLiteral("-s h ") : QString();
        out += line(program, command.name,
                    QStringLiteral("%1-l %2%3 -d %4")
                        .arg(shortName, option.name, value(option), quoted(firstSentence(option.help.english()))));
    }
    return command.operand == u"FILE" ? out + line(program, command.name, QStringLiteral("-F")) : out;
}

} // namespace

QString fishCompletion(const Program &program)
{
    QStringList names;
    for (const cli::CommandSpec &command : program.commands)
        names.append(quoted(command.name));
    QString out = QString::fromLatin1(kScript)
                      .replace(QStringLiteral("@FUNCTION@"), functionName(program))
                      .replace(QStringLiteral("@PROGRAM@"), program.name)
                      .replace(QStringLiteral("@COMMANDS@"), names.join(u' '));
    for (const QString &beginning : beginnings(program)) {
        for (const QString &word : nextWords(program, beginning)) {
            const QString words = beginning.isEmpty() ? word : beginning + u' ' + word;
            out += line(program, beginning,
                        QStringLiteral("-a %1 -d %2").arg(quoted(word), quoted(meaningOf(program, words))));
        }
    }
    out += options(program, program.spec);
    for (const cli::CommandSpec &command : program.commands)
        out += options(program, command);
    return out;
}

} // namespace kyc::packaging
