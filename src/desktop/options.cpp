// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(programDescription());
    parser.addOptions(commandLineOptions());
}

core::Message fileProblem(const QString &name)
{
    const QFileInfo file(name);
    if (file.isFile() && file.isReadable())
        return {};
    return core::Message{QT_TRANSLATE_NOOP("kyc", "The file %1 cannot be read."), {name}};
}

} // namespace

QString programDescription()
{
    return Words::tr("Shows what every KYC provider says about a customer.");
}

QList<QCommandLineOption> commandLineOptions()
{
    return {
        {{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the version.")},
        {QStringLiteral("demo"),
         Words::tr("Try the program with simulated providers and customers on this computer. Nothing leaves it.")},
        {QStringLiteral("setup"),
         Words::tr("Start with the accounts and customers of a file, as kyc-desk-sandbox --announce prints them; - "
                   "reads standard input. Only for addresses on this computer."),
         Words::tr("file")},
        {QStringLiteral("company-ca"),
         Words::tr("Trust the certificates in this PEM file beside the system's, for a company's own proxy."),
         Words::tr("file")},
    };
}

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    Options options;
    if (!parser.parse(arguments)) {
        options.problem = core::Message{QT_TRANSLATE_NOOP("kyc", "%1 Try --help."), {parser.errorText()}};
        return options;
    }
    options.isHelp = parser.isSet(QStringLiteral("help"));
    options.isVersion = parser.isSet(QStringLiteral("version"));
    options.isDemo = parser.isSet(QStringLiteral("demo"));
    options.setupFile = parser.value(QStringLiteral("setup"));
    options.companyCaFile = parser.value(QStringLiteral("company-ca"));
    if (!parser.positionalArguments().isEmpty())
        options.problem = core::Message{QT_TRANSLATE_NOOP("kyc", "The argument \"%1\" is not understood. Try --help."),
                                        {parser.positionalArguments().first()}};
    else if (options.isDemo && !options.setupFile.isEmpty())
        options.problem = core::Message{QT_TRANSLATE_NOOP("kyc", "Give --demo or --setup, not both.")};
    else if (!options.companyCaFile.isEmpty())
        options.problem = fileProblem(options.companyCaFile);
    if (options.problem.isEmpty() && !options.setupFile.isEmpty() && options.setupFile != QLatin1String("-"))
        options.problem = fileProblem(options.setupFile);
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace kyc::desktop
