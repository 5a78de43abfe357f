// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "completion.h"

namespace kyc::packaging {

namespace {

constexpr const char *kScript = R"(#compdef @PROGRAM@
# Completion of @PROGRAM@ for zsh. Made by the build from what --help tells.

# env:NAME, file:PATH or stdin.
_@FUNCTION@_source() {
    if compset -P 'file:'; then
        _files
    elif compset -P 'env:'; then
        _parameters -g '*export*'
    else
        compadd -S '' env: file:
        compadd stdin
    fi
}

_@FUNCTION@() {
    local command=''
    integer i=2
    local -a following

    # The command is what stands before the first option.
    while ((i < CURRENT)) && [[ $words[i] != -* ]]; do
        command+=${command:+ }$words[i]
        ((i += 1))
        case $command in
            (@COMMANDS@) break ;;
        esac
    done
    shift $((i - 2)) words
    ((CURRENT -= i - 2))

    case $command in
@CASES@    esac
}

_@FUNCTION@ "$@"
)";

/// A text inside the brackets or between the colons of what _arguments takes.
QString inside(const QString &text)
{
    QString out;
    for (const QChar one : text) {
        if (QStringLiteral("[]:\\").contains(one))
            out += u'\\';
        out += one;
    }
    return out;
}

QString action(const QString &function, const cli::OptionSpec &option)
{
    switch (valueKind(option)) {
    case ValueKind::None:
        return {};
    case ValueKind::Choice:
        return QStringLiteral(":%1:(%2)").arg(option.valueName, option.choices.join(u' '));
    case ValueKind::File:
        return QStringLiteral(":%1:_files").arg(option.valueName);
    case ValueKind::Folder:
        return QStringLiteral(":%1:_files -/").arg(option.valueName);
    case ValueKind::Source:
        return QStringLiteral(":%1:_%2_source").arg(option.valueName, function);
    case ValueKind::Free:
        break;
    }
    return QStringLiteral(":%1: ").arg(inside(option.valueName));
}

QString arguments(const QString &function, const cli::CommandSpec &command)
{
    QString out = QStringLiteral("            _arguments -S");
    for (const cli::OptionSpec &option : optionsOf(command)) {
        const bool takesValue = valueKind(option) != ValueKind::None;
        const QString argument = QStringLiteral("%1--%2%3[%4]%5")
                                     .arg(option.isRepeatable ? QStringLiteral("*") : QString(), option.name,
                                          takesValue ? QStringLiteral("=") : QString(),
                                          inside(firstSentence(option.help.english())), action(function, option));
        out += QStringLiteral(" \\\n                ") + quoted(argument);
    }
    if (command.operand == u"FILE")
        out += QStringLiteral(" \\\n                '1:FILE:_files'");
    else if (!command.operand.isEmpty())
        out += QStringLiteral(" \\\n                ") + quoted(QStringLiteral("1:%1: ").arg(inside(command.operand)));
    return out + u'\n';
}

QString described(const Program &program, const QString &beginning)
{
    QString out = QStringLiteral("            following=(");
    for (const QString &word : nextWords(program, beginning)) {
        const QString words = beginning.isEmpty() ? word : beginning + u' ' + word;
        out += QStringLiteral("\n                ") + quoted(word + u':' + inside(meaningOf(program, words)));
    }
    return out + QStringLiteral("\n            )\n            _describe -t commands command following\n");
}

QString oneCase(const QString &pattern, const QString &body)
{
    return QStringLiteral("        (%1)\n%2            ;;\n").arg(pattern, body);
}

} // namespace

QString zshCompletion(const Program &program)
{
    const QString function = functionName(program);
    QStringList names;
    QString cases;
    for (const QString &beginning : beginnings(program)) {
        QString body = described(program, beginning);
        if (beginning.isEmpty())
            body += arguments(function, program.spec);
        cases += oneCase(quoted(beginning), body);
    }
    for (const cli::CommandSpec &command : program.commands) {
        names.append(quoted(command.name));
        cases += oneCase(quoted(command.name), arguments(function, command));
    }
    if (program.commands.isEmpty()) {
        names.append(QStringLiteral("?*"));
        cases = oneCase(QStringLiteral("*"), arguments(function, program.spec));
    }
    return QString::fromLatin1(kScript)
        .replace(QStringLiteral("@FUNCTION@"), function)
        .replace(QStringLiteral("@PROGRAM@"), program.name)
        .replace(QStringLiteral("@COMMANDS@"), names.join(u'|'))
        .replace(QStringLiteral("@CASES@"), cases);
}

} // namespace kyc::packaging
