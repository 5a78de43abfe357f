// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/error.h"
#include "core/fields.h"
#include "core/verification.h"
#include "providers/shared.h"

#include <QJsonValue>

#include <vector>

namespace kyc::providers {

/// Blots out what was sent as a secret where a provider gives it back: as it is, percent-encoded, or escaped within
/// JSON. Secrets of fewer than six bytes are left alone: they would blot out ordinary words.
class Blotter
{
public:
    /// Copies the secret.
    void addSecret(const core::Secret &secret);
    /// Copies the secrets.
    void addSecrets(const core::Fields &fields);

    [[nodiscard]] QString blotted(const QString &text) const;
    [[nodiscard]] core::Error blotted(core::Error error) const;
    [[nodiscard]] core::Verification blotted(core::Verification verification) const;
    [[nodiscard]] core::CredentialReport blotted(core::CredentialReport report) const;
    /// As it is: a login's outcome is secret itself, and none of it is shown.
    [[nodiscard]] static core::LoginOutcome blotted(core::LoginOutcome outcome);
    [[nodiscard]] static ShareToken blotted(ShareToken token); ///< likewise
    [[nodiscard]] ApplicantReading blotted(ApplicantReading reading) const;
    [[nodiscard]] HandedOver blotted(HandedOver handedOver) const;

private:
    void addPattern(QByteArray pattern);
    [[nodiscard]] QByteArray blotted(QByteArray text) const;
    [[nodiscard]] QStringList blotted(const QStringList &texts) const;
    [[nodiscard]] core::Message blotted(core::Message message) const;
    [[nodiscard]] QJsonValue blotted(const QJsonValue &value, bool &isChanged) const;
    [[nodiscard]] QByteArray blottedBody(const QByteArray &body) const;

    std::vector<core::Secret> m_patterns;
};

} // namespace kyc::providers
