// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assignment.h"
#include "cli/secretsource.h"
#include "core/account.h"

#include <QDateTime>

namespace kyc::cli {

enum class Format { Table, Json, Csv };

/// "table", "json" or "csv"; a table when nothing was said.
[[nodiscard]] Parsed<Format> parseFormat(const ParsedOptions &options);

struct SecretAssignment
{
    Assignment target; ///< without its value
    SecretSource source;
};

/// Where an account asks.
struct Address
{
    core::Environment environment = core::Environment::Staging;
    QUrl baseUrl; ///< empty unless the environment is Custom
};

/// Reads the options that several commands share, one after another; the first misuse stays, and what is returned
/// after one is of no use.
class OptionReader
{
public:
    explicit OptionReader(const ParsedOptions &given) : m_given(given) { }

    [[nodiscard]] bool contains(const char *option) const { return m_given.contains(QLatin1String(option)); }
    [[nodiscard]] std::optional<QString> value(const char *option) const
    {
        return m_given.value(QLatin1String(option));
    }
    [[nodiscard]] QStringList values(const char *option) const { return m_given.values(QLatin1String(option)); }

    [[nodiscard]] QList<Assignment> fields(); ///< --field
    [[nodiscard]] QList<SecretAssignment> secrets(); ///< --secret; at most one from standard input
    [[nodiscard]] std::optional<SecretSource> source(const char *option);
    [[nodiscard]] std::optional<Address> address(); ///< --environment or --base-url; nothing when neither was given
    [[nodiscard]] QString companyCa(); ///< --company-ca; empty when not given
    [[nodiscard]] std::optional<double> requestsPerSecond();
    [[nodiscard]] std::optional<int> inFlight(); ///< --max-in-flight
    [[nodiscard]] Format format();
    [[nodiscard]] Format tableOrJson(); ///< --format, for what is not to be had as CSV
    [[nodiscard]] std::optional<QChar> separator(); ///< --separator
    /// A day, or a moment of one; without a zone it is UTC. Not valid when the option was not given.
    [[nodiscard]] QDateTime time(const char *option);
    [[nodiscard]] std::optional<int> wholeNumber(const char *option, int least, int most, const char *wanted);
    /// @p wanted says in a few words what is allowed.
    [[nodiscard]] std::optional<double> number(const char *option, double least, double most, const char *wanted);

    void refuse(core::Message why)
    {
        if (m_misuse.isEmpty())
            m_misuse = std::move(why);
    }
    void refuseValue(const char *option, const char *wanted);
    [[nodiscard]] const core::Message &misuse() const { return m_misuse; } ///< empty when there was none

private:
    const ParsedOptions &m_given;
    core::Message m_misuse;
};

} // namespace kyc::cli
