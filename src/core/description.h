// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "core/quota.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QUrl>

namespace kyc::core {

enum class FieldKind {
    Text,
    Email,
    Flag, ///< "true" or "false"
};

/// One input of an account or of a customer. Forms, the command line's --field and --secret and the columns of
/// a table are made from it. Keys are interface.
struct FieldDescription
{
    QString key; ///< for example "external-user-id"
    Message label;
    Message help; ///< one sentence: what it is and where to find it
    FieldKind kind = FieldKind::Text;
    bool isSecret = false;
    bool isRequired = false; ///< always needed; what is needed only sometimes the conversation says
    QString defaultValue{}; ///< used when nothing is given; NOLINT(readability-redundant-member-init): GCC wants it
};

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

    /// Null when there is none of that id.
    [[nodiscard]] const CheckDescription *check(const QString &checkId) const;
    /// Null when there is none of that id.
    [[nodiscard]] const LoginDescription *login(const QString &loginId) const;
};

/// Null when there is none of that key; points into the list.
[[nodiscard]] const FieldDescription *findField(const QList<FieldDescription> &fields, const QString &key);

} // namespace kyc::core
