// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/lookupoptions.h"

#include "cli/loginname.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace kyc::cli {

namespace {

using core::Message;

Message wrongValue(const QString &option, const char *wanted)
{
    return Message{QT_TRANSLATE_NOOP("kyc", "--%1 wants %2."), {option, Message(wanted).text()}};
}

/// Reads the options one after another into a LookupOptions; the first misuse stays.
class Reading
{
public:
    explicit Reading(const ParsedOptions &given) : m_given(given) { }

    void checks();
    void fields();
    void secrets();
    void address();
    void companyCa();
    void speed();
    void format();
    void csv();
    [[nodiscard]] Parsed<LookupOptions> result();

private:
    [[nodiscard]] std::optional<double> number(const QString &option, double least, double most, const char *wanted);
    void refuse(Message why)
    {
        if (m_misuse.isEmpty())
            m_misuse = std::move(why);
    }

    const ParsedOptions &m_given;
    LookupOptions m_options;
    Message m_misuse;
};

void Reading::checks()
{
    m_options.checkIds = m_given.values(QStringLiteral("check"));
    if (m_options.checkIds.isEmpty())
        refuse(Message{QT_TRANSLATE_NOOP("kyc", "Nothing to ask: give at least one --check.")});
    if (QStringList(m_options.checkIds).removeDuplicates() > 0)
        refuse(Message{QT_TRANSLATE_NOOP("kyc", "A check is named twice.")});
    m_options.customerLabel = m_given.value(QStringLiteral("customer")).value_or(QString());
}

void Reading::fields()
{
    for (const QString &text : m_given.values(QStringLiteral("field"))) {
        auto field = parseAssignment(QStringLiteral("field"), text);
        if (field)
            m_options.fields.append(std::move(*field));
        else
            refuse(field.error());
    }
}

void Reading::secrets()
{
    const auto isStdin = [](const SecretAssignment &one) {
        return one.source.kind == SecretSource::Kind::StandardInput;
    };
    for (const QString &text : m_given.values(QStringLiteral("secret"))) {
        auto target = parseAssignment(QStringLiteral("secret"), text);
        if (!target)
            return refuse(target.error());
        // The key is not repeated before it is known to be one.
        auto source = parseSecretSource(QStringLiteral("KEY"), target->value);
        if (!source)
            return refuse(source.error());
        target->value.clear();
        m_options.secrets.append({std::move(*target), std::move(*source)});
    }
    if (std::count_if(m_options.secrets.cbegin(), m_options.secrets.cend(), isStdin) > 1)
        refuse(Message{QT_TRANSLATE_NOOP("kyc", "Only one secret can come from standard input.")});
}

void Reading::address()
{
    const QString environmentOption = QStringLiteral("environment");
    const QString baseUrlOption = QStringLiteral("base-url");
    if (const auto word = m_given.value(environmentOption)) {
        const auto environment = core::environmentFromWord(*word);
        if (!environment || environment == core::Environment::Custom)
            return refuse(wrongValue(environmentOption, QT_TRANSLATE_NOOP("kyc", "staging or production")));
        m_options.environment = *environment;
    }
    const auto text = m_given.value(baseUrlOption);
    if (!text)
        return;
    if (m_given.contains(environmentOption))
        return refuse(Message{QT_TRANSLATE_NOOP("kyc", "--base-url and --environment exclude each other.")});
    const QUrl url(*text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return refuse(wrongValue(
            baseUrlOption,
            QT_TRANSLATE_NOOP("kyc", "an address like https://api.example.com, without name, password or query")));
    m_options.environment = core::Environment::Custom;
    m_options.baseUrl = url;
}

void Reading::companyCa()
{
    const auto path = m_given.value(QStringLiteral("company-ca"));
    if (!path)
        return;
    const QFileInfo file(*path);
    if (!file.isFile() || !file.isReadable())
        return refuse(
            wrongValue(QStringLiteral("company-ca"), QT_TRANSLATE_NOOP("kyc", "a PEM file that can be read")));
    m_options.runner.companyCaFile = *path;
}

std::optional<double> Reading::number(const QString &option, double least, double most, const char *wanted)
{
    const auto text = m_given.value(option);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const double value = text->toDouble(&isNumber);
    if (isNumber && std::isfinite(value) && value >= least && value <= most)
        return value;
    refuse(wrongValue(option, wanted));
    return std::nullopt;
}

void Reading::speed()
{
    constexpr double kShortest = 0.05;
    constexpr double kLongest = 3600;
    constexpr double kFastest = 1000;
    constexpr double kMostInFlight = 1000;
    constexpr double kMillisecondsPerSecond = 1000;
    constexpr auto kSeconds = QT_TRANSLATE_NOOP("kyc", "seconds between 0.05 and 3600");
    const auto milliseconds = [](double seconds) {
        return std::chrono::milliseconds(std::llround(seconds * kMillisecondsPerSecond));
    };
    if (const auto seconds = number(QStringLiteral("exchange-timeout"), kShortest, kLongest, kSeconds))
        m_options.runner.exchangeTimeout = milliseconds(*seconds);
    if (const auto seconds = number(QStringLiteral("deadline"), kShortest, kLongest, kSeconds))
        m_options.runner.deadline = milliseconds(*seconds);
    m_options.requestsPerSecond = number(QStringLiteral("requests-per-second"), 0, kFastest,
                                         QT_TRANSLATE_NOOP("kyc", "a number between 0 and 1000"));
    const auto inFlight = number(QStringLiteral("max-in-flight"), 1, kMostInFlight,
                                 QT_TRANSLATE_NOOP("kyc", "a whole number between 1 and 1000"));
    if (!inFlight)
        return;
    if (*inFlight != std::floor(*inFlight))
        return refuse(
            wrongValue(QStringLiteral("max-in-flight"), QT_TRANSLATE_NOOP("kyc", "a whole number between 1 and 1000")));
    m_options.inFlight = static_cast<int>(*inFlight);
}

void Reading::format()
{
    const auto format = parseFormat(m_given);
    if (!format)
        return refuse(format.error());
    m_options.format = *format;
    if (*format == Format::Csv)
        return;
    for (const char *option : {"separator", "bom", "no-formula-guard", "mask"}) {
        if (m_given.contains(QLatin1String(option)))
            refuse(Message{QT_TRANSLATE_NOOP("kyc", "--%1 is for --format csv alone."), {QLatin1String(option)}});
    }
}

void Reading::csv()
{
    m_options.csv.hasByteOrderMark = m_given.contains(QStringLiteral("bom"));
    m_options.csv.guardsFormulas = !m_given.contains(QStringLiteral("no-formula-guard"));
    m_options.csvContext.masksIdentifiers = m_given.contains(QStringLiteral("mask"));
    m_options.csvContext.reference = m_given.value(QStringLiteral("reference")).value_or(QString());
    const auto agent = m_given.value(QStringLiteral("agent"));
    m_options.csvContext.agent = agent ? *agent : loginName();

    const auto separator = m_given.value(QStringLiteral("separator"));
    if (!separator)
        return;
    const QString character = *separator == u"tab" ? QStringLiteral("\t") : *separator;
    if (character.size() != 1 || !QStringLiteral(",;|\t").contains(character))
        return refuse(wrongValue(QStringLiteral("separator"),
                                 QT_TRANSLATE_NOOP("kyc", "a comma, a semicolon, a bar or \"tab\"")));
    m_options.csv.separator = character.front();
}

Parsed<LookupOptions> Reading::result()
{
    if (!m_misuse.isEmpty())
        return Misuse(m_misuse);
    return std::move(m_options);
}

} // namespace

Parsed<Format> parseFormat(const ParsedOptions &options)
{
    const QString word = options.value(QStringLiteral("format")).value_or(QStringLiteral("table"));
    if (word == u"table")
        return Format::Table;
    if (word == u"json")
        return Format::Json;
    if (word == u"csv")
        return Format::Csv;
    return Misuse(wrongValue(QStringLiteral("format"), QT_TRANSLATE_NOOP("kyc", "table, json or csv")));
}

Parsed<LookupOptions> readLookupOptions(const ParsedOptions &options)
{
    Reading reading(options);
    reading.secrets();
    reading.checks();
    reading.fields();
    reading.address();
    reading.companyCa();
    reading.speed();
    reading.format();
    reading.csv();
    return reading.result();
}

} // namespace kyc::cli
