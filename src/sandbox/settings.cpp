// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/settings.h"

#include <QCommandLineParser>

namespace kyc::sandbox {

namespace {

constexpr qint64 kLongestMilliseconds = 3'600'000;
constexpr qint64 kLongestSeconds = 31'536'000;

} // namespace

/// The options, in the order --help shows them.
class SettingsOptions
{
    Q_DECLARE_TR_FUNCTIONS(kyc::sandbox::SettingsOptions)

public:
    static QList<QCommandLineOption> all()
    {
        const auto option = [](const char *name, const QString &help, const QString &value = {},
                               const QString &preset = {}) {
            return QCommandLineOption(QString::fromLatin1(name), help, value, preset);
        };
        return {
            {{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")},
            {{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")},
            option("host", tr("Loopback address to listen on."), tr("address"), QStringLiteral("127.0.0.1")),
            option("port", tr("Port to listen on; 0 takes any free one."), tr("number"), QStringLiteral("8900")),
            option("announce", tr("Print one line of JSON once it listens: url, accounts and customers.")),
            option("latency", tr("Let each answer of a provider wait, without holding up another."), tr("ms"),
                   QStringLiteral("0")),
            option("fault",
                   tr("Let something go wrong: KIND@POINT, or KIND@POINT#TIMES for the first times only. May be "
                      "given more than once. Kinds: reset, stall, cut, drip[:ms], badlength, garbage, wrongtype, "
                      "huge, html, empty, gzipbomb, redirect:URL, or an HTTP status from 400 on with "
                      "[:retry-after seconds]. Points: a check such as p100/kyc, a call such as "
                      "transak/requirement, provider/* or *."),
                   tr("kind@point")),
            option("stage-seconds", tr("How long a share token stays in each stage of its import."), tr("seconds"),
                   QStringLiteral("5")),
            option("stage-polls", tr("Move a share token on after so many questions, not by time."), tr("number"),
                   QStringLiteral("0")),
            option("otp-interval", tr("How long Transak makes a customer wait for the next code."), tr("seconds"),
                   QStringLiteral("60")),
            option("short-tokens",
                   tr("Let the tokens that logins give end after so long; 0: when the provider lets them end."),
                   tr("seconds"), QStringLiteral("0")),
            option("share-token-life",
                   tr("Let no share token live longer than that, whatever was asked for; 0: it has ended when it "
                      "comes."),
                   tr("seconds"), QStringLiteral("86400")),
            option("clock-offset", tr("How far the providers' clock is ahead of ours; may be negative."), tr("seconds"),
                   QStringLiteral("0")),
            option("cert", tr("Serve TLS with this certificate chain (PEM)."), tr("file")),
            option("key", tr("The certificate's private key (PEM)."), tr("file")),
            option("list", tr("Print the simulated customers as a table, and end.")),
        };
    }
};

QList<QCommandLineOption> commandLineOptions()
{
    return SettingsOptions::all();
}

QString programDescription()
{
    return SettingsOptions::tr("The five KYC providers, simulated on this computer.");
}

std::optional<Settings> SettingsReader::fail(const QString &problem)
{
    m_problem = problem;
    return std::nullopt;
}

qint64 SettingsReader::number(const QCommandLineParser &parser, const QString &option, qint64 limit)
{
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || qAbs(number) > limit || (number < 0 && option != u"clock-offset"))
        m_problem = tr("--%1 must be a whole number of at most %2.").arg(option).arg(limit);
    return number;
}

std::optional<Settings> SettingsReader::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(programDescription());
    parser.addOptions(commandLineOptions());
    if (!parser.parse(arguments))
        return fail(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fail(tr("Not understood: %1").arg(parser.positionalArguments().constFirst()));

    Settings settings;
    const bool isHelp = parser.isSet(QStringLiteral("help"));
    if (isHelp || parser.isSet(QStringLiteral("version"))) {
        settings.task = Settings::Task::PrintText;
        settings.text = isHelp ? parser.helpText()
                               : QStringLiteral("kyc-desk-sandbox %1\n").arg(QCoreApplication::applicationVersion());
        return settings;
    }
    if (parser.isSet(QStringLiteral("list")))
        settings.task = Settings::Task::PrintPopulation;
    if (!settings.host.setAddress(parser.value(QStringLiteral("host"))) || !settings.host.isLoopback())
        return fail(tr("--host must be a loopback address such as 127.0.0.1 or ::1: simulated providers are for "
                       "this computer alone."));
    settings.isAnnounced = parser.isSet(QStringLiteral("announce"));
    settings.faults = parser.values(QStringLiteral("fault"));
    settings.certificateFile = parser.value(QStringLiteral("cert"));
    settings.keyFile = parser.value(QStringLiteral("key"));
    if (settings.certificateFile.isEmpty() != settings.keyFile.isEmpty())
        return fail(tr("--cert and --key go together."));
    readNumbers(parser, settings);
    return m_problem.isEmpty() ? std::optional(settings) : std::nullopt;
}

void SettingsReader::readNumbers(const QCommandLineParser &parser, Settings &settings)
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    constexpr qint64 kLastPort = 65535;
    settings.port = static_cast<quint16>(number(parser, QStringLiteral("port"), kLastPort));
    settings.latency = milliseconds(number(parser, QStringLiteral("latency"), kLongestMilliseconds));
    settings.rules.pace.perStage = seconds(number(parser, QStringLiteral("stage-seconds"), kLongestSeconds));
    settings.rules.pace.pollsPerStage =
        static_cast<int>(number(parser, QStringLiteral("stage-polls"), kLongestMilliseconds));
    settings.rules.codeInterval = seconds(number(parser, QStringLiteral("otp-interval"), kLongestSeconds));
    settings.rules.longestToken = seconds(number(parser, QStringLiteral("short-tokens"), kLongestSeconds));
    settings.rules.longestShareToken = seconds(number(parser, QStringLiteral("share-token-life"), kLongestSeconds));
    settings.rules.clockOffset = number(parser, QStringLiteral("clock-offset"), kLongestSeconds);
}

} // namespace kyc::sandbox
