// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fielddescription.h"
#include "core/quota.h"
#include "core/sharing.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace kyc::core {

/// What can be asked of a provider.
struct CheckDescription
{
    QString id; ///< "provider/check"
    Message label;
    QList<FieldDescription> customerFields;
    /// Keys of the answer whose values say nothing about a person and may be shown without a reveal.
    QSet<QString> openKeys;
};

/// One of the provider's hosts. Empty where none is known.
struct HostDescription
{
    QString key; ///< "api" is the main one
    QUrl staging;
    QUrl production;
};

/// What a person has to give while a login goes on.
enum class LoginCode {
    None, ///< nothing: it can be made unattended
    Mailed, ///< a code the provider mails to the customer when the login starts
    Authenticator, ///< a code from the agent's authenticator app (TOTP), asked before the login starts
};

/// A way to get a token instead of having one entered.
struct LoginDescription
{
    QString id; ///< "provider/login", for example "transak/partner-token"
    Message label;
    QString givesKey; ///< the secret field that the token fills
    bool isForCustomer = false; ///< the field is the customer's, so the token is kept for that customer alone
    LoginCode code = LoginCode::None;
    QStringList accountKeys; ///< fields of the account without which it cannot be done
    QStringList customerKeys; ///< fields of the customer without which it cannot be done
};

struct ProviderDescription
{
    QString id; ///< for example "p100"
    Message label;
    QList<HostDescription> hosts;
    QList<FieldDescription> accountFields;
    QList<CheckDescription> checks;
    QList<LoginDescription> logins{}; // NOLINT(readability-redundant-member-init): GCC wants it
    Quota quota{}; ///< default; an account can change it
    std::optional<SharingSource> source{}; ///< of share tokens; nothing when it makes none
    std::optional<SharingDestination> destination{}; ///< of share tokens; nothing when it takes none

    /// Null when there is none of that id.
    [[nodiscard]] const CheckDescription *check(const QString &checkId) const;
    /// Null when there is none of that id.
    [[nodiscard]] const LoginDescription *login(const QString &loginId) const;
};

} // namespace kyc::core
