// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "completion.h"

namespace kyc::packaging {

namespace {

/// Needs nothing of the package bash-completion but to be loaded. Bash itself cuts words at "=" and ":".
constexpr const char *kScript = R"(# Completion of @PROGRAM@ for bash. Made by the build from what --help tells.

_@FUNCTION@()
{
    local current=${COMP_WORDS[COMP_CWORD]} command='' option='' source='' words='' i=1
    COMPREPLY=()

    # The command is what stands before the first option.
    while ((i < COMP_CWORD)) && [[ ${COMP_WORDS[i]} != -* ]]; do
        command+=${command:+ }${COMP_WORDS[i]}
        ((i += 1))
        case $command in
            @COMMANDS@) break ;;
        esac
    done

    # The option whose value is typed: --option VALUE, --option=VALUE, and of file:PATH what is before the colon.
    local -a before=("${COMP_WORDS[@]:0:COMP_CWORD}")
    if [[ $current == [=:] ]]; then
        before+=("$current")
        current=''
    fi
    if ((${#before[@]} > 1)) && [[ ${before[-1]} == ':' ]]; then
        source=${before[-2]}
        before=("${before[@]:0:${#before[@]}-2}")
    fi
    if [[ ${before[-1]} == '=' ]]; then before=("${before[@]:0:${#before[@]}-1}"); fi
    if [[ ${before[-1]} == --* ]]; then option=${before[-1]}; fi

    case "$command $option" in
@VALUES@    esac
    if [[ $words == @* ]]; then
        case $words$source in
            @file | @sourcefile)
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
                ;;
            @folder)
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -d -- "$current")
                ;;
            @sourceenv) mapfile -t COMPREPLY < <(compgen -e -- "$current") ;;
            @source)
                compopt -o nospace 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -W 'env: file: stdin' -- "$current")
                ;;
        esac
        return
    fi
    if [[ -z $words ]]; then
        case $command in
@WORDS@        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _@FUNCTION@ @PROGRAM@
)";

QString row(const QString &pattern, const QString &words)
{
    return QStringLiteral("%1) words=%2 ;;\n").arg(pattern, quoted(words));
}

QString wordsOf(const cli::OptionSpec &option)
{
    switch (valueKind(option)) {
    case ValueKind::Choice:
        return option.choices.join(u' ');
    case ValueKind::File:
        return QStringLiteral("@file");
    case ValueKind::Folder:
        return QStringLiteral("@folder");
    case ValueKind::Source:
        return QStringLiteral("@source");
    case ValueKind::None:
    case ValueKind::Free:
        break;
    }
    return QStringLiteral("@nothing");
}

QString values(const cli::CommandSpec &command)
{
    QString out;
    for (const cli::OptionSpec &option : optionsOf(command)) {
        if (valueKind(option) != ValueKind::None)
            out += QStringLiteral("        ")
                + row(quoted(QStringLiteral("%1 --%2").arg(command.name, option.name)), wordsOf(option));
    }
    return out;
}

QString optionNames(const cli::CommandSpec &command)
{
    QStringList names;
    for (const cli::OptionSpec &option : optionsOf(command))
        names.append(QStringLiteral("--") + option.name);
    return names.join(u' ');
}

/// A command with an operand takes a file where no option is begun.
QString following(const cli::CommandSpec &command)
{
    const QString indent(12, u' ');
    const QString options = row(quoted(command.name), optionNames(command));
    if (command.operand != u"FILE")
        return indent + options;
    return indent
        + QStringLiteral(
              "%1)\n                if [[ $current != -* ]]; then\n"
              "                    compopt -o filenames 2>/dev/null\n"
              "                    mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
              "                    return\n                fi\n                words=%2\n                ;;\n")
              .arg(quoted(command.name), quoted(optionNames(command)));
}

} // namespace

QString bashCompletion(const Program &program)
{
    QStringList names;
    QString optionValues = values(program.spec);
    QString next;
    for (const cli::CommandSpec &command : program.commands) {
        names.append(quoted(command.name));
        optionValues += values(command);
        next += following(command);
    }
    for (const QString &beginning : beginnings(program)) {
        QString words = nextWords(program, beginning).join(u' ');
        if (beginning.isEmpty())
            words += u' ' + optionNames(program.spec);
        next += QString(12, u' ') + row(quoted(beginning), words);
    }
    if (program.commands.isEmpty()) {
        names.append(QStringLiteral("'?*'"));
        next += QString(12, u' ') + row(QStringLiteral("*"), optionNames(program.spec));
    }
    return QString::fromLatin1(kScript)
        .replace(QStringLiteral("@FUNCTION@"), functionName(program))
        .replace(QStringLiteral("@PROGRAM@"), program.name)
        .replace(QStringLiteral("@COMMANDS@"), names.join(QStringLiteral(" | ")))
        .replace(QStringLiteral("@VALUES@"), optionValues)
        .replace(QStringLiteral("@WORDS@"), next);
}

} // namespace kyc::packaging
