// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountfile.h"

#include "core/jsonbody.h"
#include "providers/registry.h"
#include "services/ownfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace kyc::services {

namespace {

using core::Account;
using core::JsonReader;

constexpr int kVersion = 1;
constexpr double kMostOfQuota = 100'000;
constexpr QLatin1String kAccountsFormat("kyc-desk-accounts");
constexpr QLatin1String kAdministratorFormat("kyc-desk-administrator");

const QStringList &knownTopKeys()
{
    static const QStringList keys{QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("accounts")};
    return keys;
}

const QStringList &knownAccountKeys()
{
    static const QStringList keys{QStringLiteral("id"),          QStringLiteral("name"),    QStringLiteral("provider"),
                                  QStringLiteral("environment"), QStringLiteral("baseUrl"), QStringLiteral("enabled"),
                                  QStringLiteral("quota"),       QStringLiteral("fields")};
    return keys;
}

QJsonObject without(QJsonObject object, const QStringList &keys)
{
    for (const QString &key : keys)
        object.remove(key);
    return object;
}

bool isSecretOf(const QString &providerId, const QString &key)
{
    const providers::Provider *provider = providers::find(providerId);
    if (provider == nullptr)
        return false;
    const core::FieldDescription *field = core::findField(provider->description().accountFields, key);
    return field != nullptr && field->isSecret;
}

/// Reading ends with nothing wherever the file is not as it should be: which key it was helps nobody.
std::optional<double> numberWithin(const QJsonObject &object, const QString &key, double otherwise, bool isWhole)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(-1);
    const bool isFine = number >= 0 && number <= kMostOfQuota && (!isWhole || value.toInt(-1) >= 0);
    return isFine ? std::optional(number) : std::nullopt;
}

std::optional<core::Quota> readQuota(const QJsonObject &json)
{
    const core::Quota standard;
    const auto rate = numberWithin(json, QStringLiteral("requestsPerSecond"), standard.requestsPerSecond, false);
    const auto burst = numberWithin(json, QStringLiteral("burst"), standard.burst, true);
    const auto inFlight = numberWithin(json, QStringLiteral("inFlight"), standard.inFlight, true);
    if (!rate || !burst || !inFlight)
        return std::nullopt;
    return core::Quota{*rate, static_cast<int>(*burst), static_cast<int>(*inFlight)};
}

bool readFields(const QJsonObject &json, Account &account)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!it.value().isString() || isSecretOf(account.providerId, it.key()))
            return false;
        account.fields.setText(it.key(), it.value().toString());
    }
    return true;
}

/// The parts that an account can do without.
bool readOptionalParts(const JsonReader &json, Account &account)
{
    const auto address = json.optionalString(QStringLiteral("baseUrl"));
    const auto isEnabled = json.optionalBool(QStringLiteral("enabled"));
    const auto quota = json.optionalObject(QStringLiteral("quota"));
    const auto fields = json.optionalObject(QStringLiteral("fields"));
    if (!address || !isEnabled || !quota || !fields)
        return false;
    account.isEnabled = isEnabled->value_or(true);
    account.customBaseUrl = QUrl(address->value_or(QString()), QUrl::StrictMode);
    if (!account.customBaseUrl.isEmpty() && !account.customBaseUrl.isValid())
        return false;
    if (quota->isPresent()) {
        account.quota = readQuota(quota->object());
        if (!account.quota)
            return false;
    }
    return readFields(fields->object(), account);
}

std::optional<Account> readAccount(const JsonReader &json)
{
    static const QRegularExpression idShape(QStringLiteral("^[A-Za-z0-9._-]{1,64}\\z"));
    const auto id = json.string(QStringLiteral("id"));
    const auto name = json.string(QStringLiteral("name"));
    const auto provider = json.string(QStringLiteral("provider"));
    const auto environment = json.string(QStringLiteral("environment"));
    if (!id || !name || !provider || !environment || !idShape.match(*id).hasMatch())
        return std::nullopt;
    const auto known = core::environmentFromWord(*environment);
    if (!known || name->isEmpty() || provider->isEmpty())
        return std::nullopt;
    Account account;
    account.id = *id;
    account.name = *name;
    account.providerId = *provider;
    account.environment = *known;
    if (!readOptionalParts(json, account))
        return std::nullopt;
    return account;
}

std::optional<AccountFile> readAccounts(const JsonReader &json)
{
    const auto objects = json.objects(QStringLiteral("accounts"));
    if (!objects)
        return std::nullopt;
    AccountFile file;
    for (const JsonReader &object : *objects) {
        auto account = readAccount(object);
        if (!account || file.unknownAccountKeys.contains(account->id))
            return std::nullopt;
        file.unknownAccountKeys.insert(account->id, without(object.object(), knownAccountKeys()));
        file.accounts.push_back(*std::move(account));
    }
    return file;
}

core::Unexpected damaged(const QString &name)
{
    return core::failure(core::ErrorKind::Protocol, core::ErrorCause::FileDamaged, {name});
}

core::Result<JsonReader> readEnvelope(const QByteArray &json, const QString &name, QLatin1String format)
{
    const auto object = core::jsonObject(json);
    if (!object)
        return damaged(name);
    const JsonReader reader(*object);
    const auto named = reader.string(QStringLiteral("format"));
    const auto version = reader.optionalInteger(QStringLiteral("version"));
    if (!named || *named != format || !version || version->value_or(0) < 1)
        return damaged(name);
    if (**version > kVersion)
        return core::failure(core::ErrorKind::Protocol, core::ErrorCause::FileTooNew,
                             {name, QString::number(**version)});
    return reader;
}

QJsonObject toJson(const Account &account, QJsonObject json)
{
    json.insert(QStringLiteral("id"), account.id);
    json.insert(QStringLiteral("name"), account.name);
    json.insert(QStringLiteral("provider"), account.providerId);
    json.insert(QStringLiteral("environment"), core::toWord(account.environment));
    json.insert(QStringLiteral("enabled"), account.isEnabled);
    if (!account.customBaseUrl.isEmpty())
        json.insert(QStringLiteral("baseUrl"), account.customBaseUrl.toString(QUrl::FullyEncoded));
    if (account.quota)
        json.insert(QStringLiteral("quota"),
                    QJsonObject{{QStringLiteral("requestsPerSecond"), account.quota->requestsPerSecond},
                                {QStringLiteral("burst"), account.quota->burst},
                                {QStringLiteral("inFlight"), account.quota->inFlight}});
    QJsonObject fields;
    const QStringList keys = account.fields.textKeys();
    for (const QString &key : keys) {
        if (!isSecretOf(account.providerId, key))
            fields.insert(key, account.fields.text(key));
    }
    json.insert(QStringLiteral("fields"), fields);
    return json;
}

bool areSettings(const QJsonObject &settings)
{
    for (const QJsonValue &value : settings) {
        const QJsonValue isLocked = value.toObject().value(QStringLiteral("locked"));
        if (!value.isObject() || !(isLocked.isUndefined() || isLocked.isBool()))
            return false;
    }
    return true;
}

} // namespace

core::Result<AccountFile> readAccountFile(const QByteArray &json, const QString &name)
{
    const auto reader = readEnvelope(json, name, kAccountsFormat);
    if (!reader)
        return core::Unexpected(reader.error());
    auto file = readAccounts(*reader);
    if (!file)
        return damaged(name);
    file->unknownKeys = without(reader->object(), knownTopKeys());
    return *std::move(file);
}

QByteArray writeAccountFile(const AccountFile &file)
{
    QJsonArray accounts;
    for (const Account &account : file.accounts)
        accounts.append(toJson(account, file.unknownAccountKeys.value(account.id)));
    QJsonObject json = file.unknownKeys;
    json.insert(QStringLiteral("format"), kAccountsFormat);
    json.insert(QStringLiteral("version"), kVersion);
    json.insert(QStringLiteral("accounts"), accounts);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

core::Result<AdministratorFile> readAdministratorFile(const QByteArray &json, const QString &name)
{
    const auto reader = readEnvelope(json, name, kAdministratorFormat);
    if (!reader)
        return core::Unexpected(reader.error());
    auto accounts = readAccounts(*reader);
    const auto settings = reader->optionalObject(QStringLiteral("settings"));
    if (!accounts || !settings || !areSettings(settings->object()))
        return damaged(name);
    return AdministratorFile{settings->object(), std::move(accounts->accounts)};
}

core::Result<AdministratorFile> loadAdministratorFile(const QString &path)
{
    const auto bytes = readOwnFile(path);
    if (!bytes)
        return core::Unexpected(bytes.error());
    if (!bytes->has_value())
        return AdministratorFile{};
    return readAdministratorFile(**bytes, QFileInfo(path).fileName());
}

} // namespace kyc::services
