// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/fieldnames.h"

#include "providers/registry.h"

#include <QCoreApplication>

namespace kyc::services {

namespace {

struct FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(FieldNames)
};

const core::FieldDescription *fieldOf(const QString &checkId, const QString &key)
{
    const providers::Provider *provider = providers::providerOfCheck(checkId);
    if (!provider)
        return nullptr;
    const core::FieldDescription *field = core::findField(provider->description().check(checkId)->customerFields, key);
    return field ? field : core::findField(provider->description().accountFields, key);
}

/// "api-key|email" as the forms say it.
QString namesOf(const QString &checkId, const QString &keys)
{
    QStringList names;
    for (const QString &key : keys.split(u'|')) {
        const core::FieldDescription *field = fieldOf(checkId, key);
        names.append(field ? field->label.text() : key);
    }
    //: Between things of which one is enough, for example "E-mail address or access token"
    return names.join(FieldNames::tr(" or "));
}

} // namespace

core::Error withFieldNames(core::Error error, const QString &checkId)
{
    switch (error.cause) {
    case core::ErrorCause::FieldMissing:
    case core::ErrorCause::FieldMalformed:
    case core::ErrorCause::CredentialMissing:
    case core::ErrorCause::CredentialMalformed:
        for (QString &keys : error.args)
            keys = namesOf(checkId, keys);
        break;
    default:
        break;
    }
    return error;
}

} // namespace kyc::services
