// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/lookupoptions.h"

#include "services/loginname.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyc::cli {

namespace {

using core::Message;

/// Reads the options one after another into a LookupOptions; the first misuse stays.
class Reading
{
public:
    explicit Reading(const ParsedOptions &given) : m_reader(given) { }

    void accounts();
    void checks();
    void address();
    void values();
    void speed();
    void format();
    void csv();
    void occasion();
    [[nodiscard]] Parsed<LookupOptions> result();

private:
    OptionReader m_reader;
    LookupOptions m_options;
};

void Reading::accounts()
{
    m_options.accountNames = m_reader.values("account");
    m_options.passphrase = m_reader.source("passphrase");
    if (QStringList(m_options.accountNames).removeDuplicates() > 0)
        m_reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "An account is named twice.")});
    if (m_options.passphrase && m_options.accountNames.isEmpty())
        m_reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "--passphrase is for --account alone.")});
}

void Reading::checks()
{
    m_options.checkIds = m_reader.values("check");
    if (m_options.checkIds.isEmpty() && m_options.accountNames.isEmpty())
        m_reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Nothing to ask: give at least one --check or --account.")});
    if (QStringList(m_options.checkIds).removeDuplicates() > 0)
        m_reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "A check is named twice.")});
    m_options.customerLabel = m_reader.value("customer").value_or(QString());
}

void Reading::values()
{
    m_options.secrets = m_reader.secrets();
    m_options.fields = m_reader.fields();
    const bool isStdinTaken =
        std::any_of(m_options.secrets.cbegin(), m_options.secrets.cend(),
                    [](const SecretAssignment &one) { return one.source.kind == SecretSource::Kind::StandardInput; });
    if (isStdinTaken && m_options.passphrase && m_options.passphrase->kind == SecretSource::Kind::StandardInput)
        m_reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "Only one secret can come from standard input.")});
}

void Reading::address()
{
    if (const auto address = m_reader.address()) {
        m_options.environment = address->environment;
        m_options.baseUrl = address->baseUrl;
        if (!m_options.accountNames.isEmpty()) {
            m_reader.refuse(Message{
                QT_TRANSLATE_NOOP("kyc", "An --account has its own address: leave --environment and --base-url out.")});
        }
    }
    m_options.runner.companyCaFile = m_reader.companyCa();
}

void Reading::speed()
{
    constexpr double kShortest = 0.05;
    constexpr double kLongest = 3600;
    constexpr double kMillisecondsPerSecond = 1000;
    constexpr auto kSeconds = QT_TRANSLATE_NOOP("kyc", "seconds between 0.05 and 3600");
    const auto milliseconds = [](double seconds) {
        return std::chrono::milliseconds(std::llround(seconds * kMillisecondsPerSecond));
    };
    if (const auto seconds = m_reader.number("exchange-timeout", kShortest, kLongest, kSeconds))
        m_options.runner.exchangeTimeout = milliseconds(*seconds);
    if (const auto seconds = m_reader.number("deadline", kShortest, kLongest, kSeconds))
        m_options.runner.deadline = milliseconds(*seconds);
    m_options.requestsPerSecond = m_reader.requestsPerSecond();
    m_options.inFlight = m_reader.inFlight();
}

void Reading::format()
{
    m_options.format = m_reader.format();
    if (m_options.format == Format::Csv)
        return;
    for (const char *option : {"separator", "bom", "no-formula-guard", "mask"}) {
        if (m_reader.contains(option))
            m_reader.refuse(
                Message{QT_TRANSLATE_NOOP("kyc", "--%1 is for --format csv alone."), {QLatin1String(option)}});
    }
}

void Reading::csv()
{
    m_options.csv.separator = m_reader.separator();
    if (m_reader.contains("bom"))
        m_options.csv.hasByteOrderMark = true;
    if (m_reader.contains("no-formula-guard"))
        m_options.csv.isGuarded = false;
    if (m_reader.contains("mask"))
        m_options.csv.isMasked = true;
}

void Reading::occasion()
{
    m_options.reference = m_reader.value("reference").value_or(QString());
    const auto agent = m_reader.value("agent");
    m_options.agent = agent ? *agent : services::loginName();
}

Parsed<LookupOptions> Reading::result()
{
    if (!m_reader.misuse().isEmpty())
        return Misuse(m_reader.misuse());
    return std::move(m_options);
}

} // namespace

Parsed<LookupOptions> readLookupOptions(const ParsedOptions &options)
{
    Reading reading(options);
    reading.accounts();
    reading.values();
    reading.checks();
    reading.address();
    reading.speed();
    reading.format();
    reading.csv();
    reading.occasion();
    return reading.result();
}

} // namespace kyc::cli
