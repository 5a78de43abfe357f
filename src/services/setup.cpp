// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/setup.h"

#include "core/jsonbody.h"
#include "core/loopback.h"

namespace kyc::services {

namespace {

using core::Fields;
using core::JsonReader;
using core::Result;

Result<Fields> readFields(const JsonReader &json)
{
    Fields fields;
    const auto texts = json.optionalObject(QStringLiteral("fields"));
    if (!texts)
        return core::Unexpected(texts.error());
    for (const QString &key : texts->object().keys()) {
        const auto value = texts->string(key);
        if (!value)
            return core::Unexpected(value.error());
        fields.setText(key, *value);
    }
    const auto secrets = json.optionalObject(QStringLiteral("secrets"));
    if (!secrets)
        return core::Unexpected(secrets.error());
    for (const QString &key : secrets->object().keys()) {
        const auto value = secrets->string(key);
        if (!value)
            return core::Unexpected(value.error());
        fields.setSecret(key, core::Secret::fromText(*value));
    }
    return fields;
}

Result<std::optional<core::Quota>> readQuota(const JsonReader &account)
{
    const auto json = account.optionalObject(QStringLiteral("quota"));
    if (!json)
        return core::Unexpected(json.error());
    if (!json->isPresent())
        return std::nullopt;
    core::Quota quota;
    const auto read = [&json](const char *key, int otherwise) -> Result<int> {
        const auto number = json->optionalInteger(QLatin1String(key));
        if (!number)
            return core::Unexpected(number.error());
        const qint64 value = number->value_or(otherwise);
        if (value < 0 || value > 100'000)
            return core::failure(core::ErrorKind::Protocol, core::ErrorCause::ValueOutOfRange, {QLatin1String(key)});
        return static_cast<int>(value);
    };
    const auto rate = read("requestsPerSecond", static_cast<int>(quota.requestsPerSecond));
    const auto burst = read("burst", quota.burst);
    const auto inFlight = read("inFlight", quota.inFlight);
    for (const auto *number : {&rate, &burst, &inFlight}) {
        if (!*number)
            return core::Unexpected(number->error());
    }
    return core::Quota{static_cast<double>(*rate), *burst, *inFlight};
}

Result<core::Account> readAccount(const JsonReader &json)
{
    core::Account account;
    account.environment = core::Environment::Custom;
    const auto name = json.string(QStringLiteral("name"));
    const auto provider = json.string(QStringLiteral("provider"));
    const auto address = json.string(QStringLiteral("baseUrl"));
    for (const auto *text : {&name, &provider, &address}) {
        if (!*text)
            return core::Unexpected(text->error());
    }
    account.name = *name;
    account.providerId = *provider;
    account.customBaseUrl = QUrl(*address, QUrl::StrictMode);
    if (!account.customBaseUrl.isValid() || !core::isLoopback(account.customBaseUrl.host()))
        return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::AddressMalformed, {*address});
    auto fields = readFields(json);
    if (!fields)
        return core::Unexpected(fields.error());
    account.fields = std::move(*fields);
    const auto quota = readQuota(json);
    if (!quota)
        return core::Unexpected(quota.error());
    account.quota = *quota;
    return account;
}

Result<core::Customer> readCustomer(const JsonReader &json)
{
    const auto label = json.string(QStringLiteral("label"));
    if (!label)
        return core::Unexpected(label.error());
    auto fields = readFields(json);
    if (!fields)
        return core::Unexpected(fields.error());
    return core::Customer{*label, std::move(*fields)};
}

template <class T>
Result<std::vector<T>> readAll(const JsonReader &json, const QString &key, Result<T> (*read)(const JsonReader &))
{
    const auto objects = json.objects(key);
    if (!objects)
        return core::Unexpected(objects.error());
    std::vector<T> all;
    for (const JsonReader &object : *objects) {
        auto one = read(object);
        if (!one)
            return core::Unexpected(one.error());
        all.push_back(std::move(*one));
    }
    return all;
}

} // namespace

Result<Setup> readSetup(const QByteArray &json)
{
    const auto object = core::jsonObject(json);
    if (!object)
        return core::Unexpected(object.error());
    const JsonReader reader(*object);
    auto accounts = readAll<core::Account>(reader, QStringLiteral("accounts"), readAccount);
    if (!accounts)
        return core::Unexpected(accounts.error());
    auto customers = readAll<core::Customer>(reader, QStringLiteral("customers"), readCustomer);
    if (!customers)
        return core::Unexpected(customers.error());
    return Setup{std::move(*accounts), std::move(*customers)};
}

} // namespace kyc::services
