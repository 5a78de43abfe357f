// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/csvoptions.h"
#include "cli/optionreader.h"
#include "network/conversationrunner.h"

namespace kyc::cli {

/// What `lookup` was asked, each value for itself well-formed. Whether checks and keys exist is seen in lookupplan.h.
struct LookupOptions
{
    QStringList checkIds;
    QStringList accountNames; ///< stored accounts to ask instead of ones put together from the options
    std::optional<SecretSource> passphrase; ///< of the vault file
    core::Environment environment = core::Environment::Staging;
    QUrl baseUrl; ///< empty unless the environment is Custom
    QList<Assignment> fields;
    QList<SecretAssignment> secrets;
    QString customerLabel;
    network::RunnerSettings runner;
    std::optional<double> requestsPerSecond;
    std::optional<int> inFlight;
    Format format = Format::Table;
    TypedCsvOptions csv;
    QString agent;
    QString reference;
};

[[nodiscard]] CommandSpec lookupCommand();

[[nodiscard]] Parsed<LookupOptions> readLookupOptions(const ParsedOptions &options);

} // namespace kyc::cli
