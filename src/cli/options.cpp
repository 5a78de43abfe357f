// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace kyc::cli {

namespace {

using core::Message;

/// Only a name that reads like an option's is repeated: anything else may be a secret that slipped.
bool looksLikeOptionName(const QString &name)
{
    constexpr qsizetype kLongest = 24;
    return name.size() <= kLongest && std::all_of(name.cbegin(), name.cend(), [](QChar one) {
               return (one >= u'a' && one <= u'z') || one == u'-';
           });
}

Message unknownOption(const QString &name)
{
    if (looksLikeOptionName(name))
        return Message{QT_TRANSLATE_NOOP("kyc", "There is no option --%1 here."), {name}};
    return Message{QT_TRANSLATE_NOOP("kyc", "One of the options is not known here.")};
}

void declare(QCommandLineParser &parser, const CommandSpec &command)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const OptionGroup &group : command.groups) {
        for (const OptionSpec &option : group.options) {
            if (option.name != u"help")
                parser.addOption(QCommandLineOption(option.name, QString(), option.valueName));
        }
    }
}

Message parseError(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return unknownOption(unknown.front());
    // What is left, Qt says naming the option alone: a value that misses or that should not be there.
    return Message{"%1", {parser.errorText()}};
}

Parsed<QStringList> valuesOf(const QCommandLineParser &parser, const OptionSpec &option)
{
    const bool takesValue = !option.valueName.isEmpty();
    QStringList values = takesValue ? parser.values(option.name) : QStringList(QString());
    if (values.size() > 1 && !option.isRepeatable)
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "--%1 may be given only once."), {option.name}});
    return values;
}

} // namespace

std::optional<QString> ParsedOptions::value(const QString &name) const
{
    const QStringList given = values(name);
    return given.isEmpty() ? std::nullopt : std::optional<QString>(given.front());
}

Parsed<ParsedOptions> parseOptions(const CommandSpec &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser, command);
    const bool isWellFormed = parser.parse(QStringList(QString()) + arguments);

    QMap<QString, QStringList> values;
    if (parser.isSet(QStringLiteral("help"))) {
        values.insert(QStringLiteral("help"), {});
        return ParsedOptions(values);
    }
    if (!isWellFormed)
        return Misuse(parseError(parser));
    const QStringList operands = parser.positionalArguments();
    if (operands.size() > (command.operand.isEmpty() ? 0 : 1))
        return Misuse(Message{
            QT_TRANSLATE_NOOP("kyc", "An argument belongs to no option; every value follows its option's name.")});
    if (!command.operand.isEmpty() && operands.value(0).isEmpty())
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "The %1 is missing."), {command.operand}});
    if (!command.operand.isEmpty())
        values.insert(command.operand, operands);
    for (const OptionGroup &group : command.groups) {
        for (const OptionSpec &option : group.options) {
            if (!parser.isSet(option.name))
                continue;
            const auto given = valuesOf(parser, option);
            if (!given)
                return Misuse(given.error());
            values.insert(option.name, *given);
        }
    }
    return ParsedOptions(values);
}

} // namespace kyc::cli
