// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assignment.h"
#include "cli/secretsource.h"
#include "core/account.h"
#include "network/conversationrunner.h"
#include "services/csvoutcome.h"
#include "services/csvwriter.h"

namespace kyc::cli {

enum class Format { Table, Json, Csv };

/// "table", "json" or "csv"; a table when nothing was said.
[[nodiscard]] Parsed<Format> parseFormat(const ParsedOptions &options);

struct SecretAssignment
{
    Assignment target; ///< without its value
    SecretSource source;
};

/// What `lookup` was asked, each value for itself well-formed. Whether checks and keys exist is seen in lookupplan.h.
struct LookupOptions
{
    QStringList checkIds;
    core::Environment environment = core::Environment::Staging;
    QUrl baseUrl; ///< empty unless the environment is Custom
    QList<Assignment> fields;
    QList<SecretAssignment> secrets;
    QString customerLabel;
    network::RunnerSettings runner;
    std::optional<double> requestsPerSecond;
    std::optional<int> inFlight;
    Format format = Format::Table;
    services::CsvFormat csv;
    services::CsvContext csvContext;
};

[[nodiscard]] CommandSpec lookupCommand();

[[nodiscard]] Parsed<LookupOptions> readLookupOptions(const ParsedOptions &options);

} // namespace kyc::cli
