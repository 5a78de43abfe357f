// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "program.h"

#include <QCommandLineOption>

namespace kyc::packaging {

using cli::CommandSpec;
using cli::OptionSpec;
using core::Message;

namespace {

OptionSpec specOf(const QCommandLineOption &option)
{
    // A default of nothing is the same as none.
    QStringList presets = option.defaultValues();
    presets.removeAll(QStringLiteral("0"));
    QString help = option.description();
    if (!presets.isEmpty())
        help += QStringLiteral(" By default %1.").arg(presets.join(u' '));
    return {option.names().constLast(), option.valueName().toUpper(), Message{"%1", {help}}};
}

} // namespace

CommandSpec specOf(const QString &description, const QList<QCommandLineOption> &options)
{
    CommandSpec spec;
    spec.usage = QStringLiteral("[OPTION]...");
    spec.description = Message{"%1", {description}};
    cli::OptionGroup group{Message{"Options"}, {}};
    for (const QCommandLineOption &option : options)
        group.options.append(specOf(option));
    spec.groups.append(group);
    return spec;
}

QStringList namesOf(const Program &program, const OptionSpec &option)
{
    QStringList names{QStringLiteral("--") + option.name};
    if (option.name == u"version" && program.hasShortVersion)
        names.prepend(QStringLiteral("-v"));
    if (option.name == u"help")
        names.prepend(QStringLiteral("-h"));
    return names;
}

QString firstSentence(const QString &text)
{
    // A colon or a semicolon leads to what there is no room for.
    qsizetype end = text.size();
    for (const QString &mark : {QStringLiteral(". "), QStringLiteral(": "), QStringLiteral("; ")}) {
        const qsizetype found = text.indexOf(mark);
        if (found >= 0)
            end = std::min(end, found);
    }
    QString sentence = text.left(end);
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QList<OptionSpec> optionsOf(const CommandSpec &command)
{
    QList<OptionSpec> all;
    for (const cli::OptionGroup &group : command.groups)
        all += group.options;
    return all;
}

QStringList nextWords(const Program &program, const QString &words)
{
    const QStringList before = words.split(u' ', Qt::SkipEmptyParts);
    QStringList next;
    for (const CommandSpec &command : program.commands) {
        const QStringList own = command.name.split(u' ');
        if (own.size() > before.size() && own.first(before.size()) == before && !next.contains(own.at(before.size())))
            next.append(own.at(before.size()));
    }
    return next;
}

QString meaningOf(const Program &program, const QString &words)
{
    for (const CommandSpec &command : program.commands) {
        if (command.name == words)
            return firstSentence(command.summary.english());
    }
    return nextWords(program, words).join(QStringLiteral(", "));
}

QStringList beginnings(const Program &program)
{
    QStringList all;
    for (const CommandSpec &command : program.commands) {
        const QStringList words = command.name.split(u' ');
        for (qsizetype count = 0; count < words.size(); ++count) {
            const QString beginning = words.first(count).join(u' ');
            if (!all.contains(beginning))
                all.append(beginning);
        }
    }
    return all;
}

} // namespace kyc::packaging
