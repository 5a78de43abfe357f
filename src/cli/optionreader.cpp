// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/optionreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace kyc::cli {

using core::Message;

namespace {

Message wrongValue(const char *option, const char *wanted)
{
    return Message{QT_TRANSLATE_NOOP("kyc", "--%1 wants %2."), {QLatin1String(option), Message(wanted).text()}};
}

bool isAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
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
    return Misuse(wrongValue("format", QT_TRANSLATE_NOOP("kyc", "table, json or csv")));
}

void OptionReader::refuseValue(const char *option, const char *wanted)
{
    refuse(wrongValue(option, wanted));
}

QList<Assignment> OptionReader::fields()
{
    QList<Assignment> fields;
    for (const QString &text : values("field")) {
        auto field = parseAssignment(QStringLiteral("field"), text);
        if (field)
            fields.append(std::move(*field));
        else
            refuse(field.error());
    }
    return fields;
}

QList<SecretAssignment> OptionReader::secrets()
{
    const auto isStdin = [](const SecretAssignment &one) {
        return one.source.kind == SecretSource::Kind::StandardInput;
    };
    QList<SecretAssignment> secrets;
    for (const QString &text : values("secret")) {
        auto target = parseAssignment(QStringLiteral("secret"), text);
        if (!target) {
            refuse(target.error());
            return {};
        }
        // The key is not repeated before it is known to be one.
        auto source = parseSecretSource(QStringLiteral("KEY"), target->value);
        if (!source) {
            refuse(source.error());
            return {};
        }
        target->value.clear();
        secrets.append({std::move(*target), std::move(*source)});
    }
    if (std::count_if(secrets.cbegin(), secrets.cend(), isStdin) > 1)
        refuse(Message{QT_TRANSLATE_NOOP("kyc", "Only one secret can come from standard input.")});
    return secrets;
}

std::optional<SecretSource> OptionReader::source(const char *option)
{
    const auto text = value(option);
    if (!text)
        return std::nullopt;
    auto source = parseSecretSource(QLatin1String(option), *text);
    if (source)
        return std::move(*source);
    refuse(source.error());
    return std::nullopt;
}

std::optional<Address> OptionReader::address()
{
    const auto word = value("environment");
    const auto text = value("base-url");
    if (word && text)
        refuse(Message{QT_TRANSLATE_NOOP("kyc", "--base-url and --environment exclude each other.")});
    if (word) {
        const auto environment = core::environmentFromWord(*word);
        if (environment && environment != core::Environment::Custom)
            return Address{*environment, {}};
        refuseValue("environment", QT_TRANSLATE_NOOP("kyc", "staging or production"));
        return std::nullopt;
    }
    if (!text)
        return std::nullopt;
    const QUrl url(*text, QUrl::StrictMode);
    if (!isAddress(url)) {
        refuseValue(
            "base-url",
            QT_TRANSLATE_NOOP("kyc", "an address like https://api.example.com, without name, password or query"));
    }
    return Address{core::Environment::Custom, url};
}

QString OptionReader::companyCa()
{
    const QString path = value("company-ca").value_or(QString());
    const QFileInfo file(path);
    if (!path.isEmpty() && (!file.isFile() || !file.isReadable()))
        refuseValue("company-ca", QT_TRANSLATE_NOOP("kyc", "a PEM file that can be read"));
    return path;
}

std::optional<double> OptionReader::number(const char *option, double least, double most, const char *wanted)
{
    const auto text = value(option);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const double number = text->toDouble(&isNumber);
    if (isNumber && std::isfinite(number) && number >= least && number <= most)
        return number;
    refuseValue(option, wanted);
    return std::nullopt;
}

std::optional<double> OptionReader::requestsPerSecond()
{
    constexpr double kFastest = 1000;
    return number("requests-per-second", 0, kFastest, QT_TRANSLATE_NOOP("kyc", "a number between 0 and 1000"));
}

std::optional<int> OptionReader::wholeNumber(const char *option, int least, int most, const char *wanted)
{
    const auto number = this->number(option, least, most, wanted);
    if (!number)
        return std::nullopt;
    if (*number != std::floor(*number))
        refuseValue(option, wanted);
    return static_cast<int>(*number);
}

std::optional<int> OptionReader::inFlight()
{
    constexpr int kMost = 1000;
    return wholeNumber("max-in-flight", 1, kMost, QT_TRANSLATE_NOOP("kyc", "a whole number between 1 and 1000"));
}

Format OptionReader::format()
{
    const auto format = parseFormat(m_given);
    if (!format)
        refuse(format.error());
    return format.value_or(Format::Table);
}

Format OptionReader::tableOrJson()
{
    const Format wanted = format();
    if (wanted == Format::Csv)
        refuseValue("format", QT_TRANSLATE_NOOP("kyc", "table or json"));
    return wanted;
}

std::optional<QChar> OptionReader::separator()
{
    const auto text = value("separator");
    if (!text)
        return std::nullopt;
    const QString character = *text == u"tab" ? QStringLiteral("\t") : *text;
    if (character.size() == 1 && QStringLiteral(",;|\t").contains(character))
        return character.front();
    refuseValue("separator", QT_TRANSLATE_NOOP("kyc", "a comma, a semicolon, a bar or \"tab\""));
    return std::nullopt;
}

QDateTime OptionReader::time(const char *option)
{
    const auto text = value(option);
    if (!text)
        return {};
    QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        refuseValue(option, QT_TRANSLATE_NOOP("kyc", "a time like 2026-03-04 or 2026-03-04T05:06:07Z"));
    return time.toUTC();
}

} // namespace kyc::cli
