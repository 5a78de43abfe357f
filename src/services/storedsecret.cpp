// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/storedsecret.h"

#include "core/jsonbody.h"
#include "providers/registry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kyc::services {

namespace {

constexpr int kVersion = 1;

core::Unexpected mangled()
{
    return core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultEntryDamaged);
}

QString originOf(const QUrl &url)
{
    const int usual = url.scheme() == u"https" ? 443 : 80;
    // Encoded, so that a look-alike in another script is another host.
    return QStringLiteral("%1://%2:%3")
        .arg(url.scheme(), url.host(QUrl::FullyEncoded).toLower(), QString::number(url.port(usual)));
}

core::Result<StoredSecret> readHead(const core::JsonReader &head, core::Secret bytes)
{
    const auto origins = head.strings(QStringLiteral("origins"));
    const auto isGranted = head.optionalBool(QStringLiteral("isGranted"));
    const auto expiresAt = head.optionalString(QStringLiteral("expiresAt"));
    const auto size = head.optionalInteger(QStringLiteral("size"));
    if (!origins || !isGranted || !expiresAt || !size || size->value_or(-1) != bytes.size() || bytes.isEmpty())
        return mangled();
    StoredSecret secret{*origins, std::nullopt, isGranted->value_or(false), std::move(bytes)};
    if (expiresAt->has_value()) {
        secret.expiresAt = QDateTime::fromString(**expiresAt, Qt::ISODateWithMs).toUTC();
        if (!secret.expiresAt->isValid())
            return mangled();
    }
    return secret;
}

} // namespace

core::Secret seal(const StoredSecret &secret)
{
    QJsonObject head{{QStringLiteral("version"), kVersion},
                     {QStringLiteral("origins"), QJsonArray::fromStringList(secret.origins)},
                     {QStringLiteral("isGranted"), secret.isGranted},
                     {QStringLiteral("size"), secret.bytes.size()}};
    if (secret.expiresAt)
        head.insert(QStringLiteral("expiresAt"), secret.expiresAt->toUTC().toString(Qt::ISODateWithMs));
    const QByteArray line = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n';
    QByteArray envelope;
    envelope.reserve(line.size() + secret.bytes.size()); // grown later it would leave a copy behind
    envelope.append(line).append(secret.bytes.open());
    return core::Secret(std::move(envelope));
}

core::Result<StoredSecret> unseal(const core::Secret &envelope)
{
    const QByteArrayView all = envelope.open();
    const qsizetype end = all.indexOf('\n');
    if (end < 0)
        return mangled();
    const auto object = core::jsonObject(all.first(end).toByteArray());
    if (!object)
        return mangled();
    const core::JsonReader head(*object);
    const auto version = head.optionalInteger(QStringLiteral("version"));
    if (!version || version->value_or(0) < 1)
        return mangled();
    if (**version > kVersion)
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultTooNew, {QString::number(**version)});
    return readHead(head, core::Secret(all.sliced(end + 1).toByteArray()));
}

QStringList originsOf(const core::Account &account)
{
    const providers::Provider *provider = providers::find(account.providerId);
    if (provider == nullptr)
        return {};
    QStringList origins;
    for (const core::HostDescription &host : provider->description().hosts) {
        const QUrl url = account.baseUrl(provider->description(), host.key);
        if (!url.isEmpty())
            origins.append(originOf(url));
    }
    origins.removeDuplicates();
    origins.sort();
    return origins;
}

} // namespace kyc::services
