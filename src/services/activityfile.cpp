// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/activityfile.h"

#include "core/jsonbody.h"
#include "core/wordtable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kyc::services {

namespace {

using core::ErrorCause;
using Entry = AccountActivity::Entry;

constexpr QLatin1String kFormat("kyc-desk-activity");
constexpr int kVersion = 1;

/// The causes that a refusal has. Another one comes back as TokenRefused: its text is true of each.
constexpr core::WordTable<ErrorCause, 9> kCauses{{
    {ErrorCause::KeyMissing, "key-missing"},
    {ErrorCause::KeyWrong, "key-wrong"},
    {ErrorCause::CallerAddressNotAllowed, "caller-address-not-allowed"},
    {ErrorCause::TokenRefused, "token-refused"},
    {ErrorCause::SignatureRefused, "signature-refused"},
    {ErrorCause::TenantRefused, "tenant-refused"},
    {ErrorCause::CredentialExpired, "credential-expired"},
    {ErrorCause::EnvironmentMismatch, "environment-mismatch"},
    {ErrorCause::LoginRefused, "login-refused"},
}};

std::optional<QDateTime> time(const QJsonValue &value)
{
    const QDateTime read = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return read.isValid() ? std::optional(read.toUTC()) : std::nullopt;
}

std::optional<core::Error> refusal(const QJsonObject &json)
{
    const auto kind = core::errorKindFromWord(json.value(QStringLiteral("kind")).toString());
    if (!kind)
        return std::nullopt;
    core::Error error;
    error.kind = *kind;
    error.cause = kCauses.value(json.value(QStringLiteral("cause")).toString()).value_or(ErrorCause::TokenRefused);
    error.providerCode = json.value(QStringLiteral("code")).toString();
    const QJsonArray args = json.value(QStringLiteral("args")).toArray();
    for (const QJsonValue &arg : args)
        error.args.append(arg.toString());
    return error;
}

QJsonObject toJson(const core::Error &refusal)
{
    return {{QStringLiteral("kind"), core::toWord(refusal.kind)},
            {QStringLiteral("cause"), kCauses.word(refusal.cause)},
            {QStringLiteral("code"), refusal.providerCode},
            {QStringLiteral("args"), QJsonArray::fromStringList(refusal.args)}};
}

QJsonObject toJson(const Entry &entry)
{
    QJsonObject json{{QStringLiteral("wasTaken"), entry.wasTaken}};
    if (entry.testedAt)
        json.insert(QStringLiteral("testedAt"), entry.testedAt->toString(Qt::ISODateWithMs));
    if (entry.usedAt)
        json.insert(QStringLiteral("usedAt"), entry.usedAt->toString(Qt::ISODateWithMs));
    if (entry.refusal)
        json.insert(QStringLiteral("refusal"), toJson(*entry.refusal));
    return json;
}

} // namespace

ActivityEntries readActivity(const QByteArray &json)
{
    ActivityEntries entries;
    const QJsonObject object = core::jsonObject(json).value_or(QJsonObject());
    if (object.value(QStringLiteral("format")) != kFormat || object.value(QStringLiteral("version")) != kVersion)
        return entries;
    const QJsonObject accounts = object.value(QStringLiteral("accounts")).toObject();
    for (auto it = accounts.constBegin(); it != accounts.constEnd(); ++it) {
        const QJsonObject account = it.value().toObject();
        entries.insert(it.key(),
                       Entry{time(account.value(QStringLiteral("testedAt"))),
                             time(account.value(QStringLiteral("usedAt"))),
                             refusal(account.value(QStringLiteral("refusal")).toObject()),
                             account.value(QStringLiteral("wasTaken")).toBool()});
    }
    return entries;
}

QByteArray writeActivity(const ActivityEntries &entries)
{
    QJsonObject accounts;
    for (auto it = entries.constBegin(); it != entries.constEnd(); ++it)
        accounts.insert(it.key(), toJson(it.value()));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {QStringLiteral("version"), kVersion},
                                     {QStringLiteral("accounts"), accounts}})
        .toJson(QJsonDocument::Indented);
}

} // namespace kyc::services
