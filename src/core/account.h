// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"
#include "core/fields.h"

#include <QMap>

#include <optional>

namespace kyc::core {

enum class Environment { Staging, Production, Custom };

[[nodiscard]] QString toWord(Environment environment); ///< "staging", "production", "custom"
[[nodiscard]] std::optional<Environment> environmentFromWord(const QString &word);

/// A named set of credentials and settings for one provider and one environment.
struct Account
{
    QString id; ///< stable, unique
    QString name; ///< the agent's own, for example "p100-production"
    QString providerId;
    Environment environment = Environment::Staging;
    QUrl customBaseUrl; ///< stands for all of the provider's hosts when the environment is Custom
    Fields fields;
    bool isEnabled = true;
    std::optional<Quota> quota; ///< instead of the provider's default

    /// The base address for one of the provider's hosts; empty when the environment has none.
    [[nodiscard]] QUrl baseUrl(const ProviderDescription &provider, const QString &hostKey) const;
    [[nodiscard]] Account clone() const;
};

/// The person looked up: a label and the identifiers each provider knows them by.
struct Customer
{
    QString label;
    Fields fields;
    std::optional<qint64> savedId{}; ///< in the records; none for one who is not saved

    [[nodiscard]] Customer clone() const { return {label, fields.clone(), savedId}; }
};

} // namespace kyc::core
