// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customercolumns.h"

#include "providers/registry.h"

#include <QHash>

#include <algorithm>

namespace kyc::services {

namespace {

using Meaning = CustomerColumn::Meaning;

QString normalised(QString name)
{
    return name.trimmed().toLower().replace(u'_', u'-').replace(u' ', u'-');
}

QList<core::FieldDescription> customerFields()
{
    QList<core::FieldDescription> fields;
    for (const providers::Provider *provider : providers::all()) {
        for (const core::CheckDescription &check : provider->description().checks)
            fields += check.customerFields;
    }
    return fields;
}

/// @p heading, or what it is another word for.
QString wordFor(const QString &heading)
{
    static const QHash<QString, QString> words{{QStringLiteral("name"), QStringLiteral("label")},
                                               {QStringLiteral("full-name"), QStringLiteral("label")},
                                               {QStringLiteral("customer"), QStringLiteral("label")},
                                               {QStringLiteral("e-mail"), QStringLiteral("email")},
                                               {QStringLiteral("e-mail-address"), QStringLiteral("email")},
                                               {QStringLiteral("email-address"), QStringLiteral("email")}};
    return words.value(heading, heading);
}

CustomerColumn columnFor(const QString &name)
{
    if (name == u"label")
        return {Meaning::Label, {}};
    if (name == u"tags")
        return {Meaning::Tags, {}};
    if (name == u"note")
        return {Meaning::Note, {}};
    CustomerColumn column;
    for (const core::FieldDescription &field : customerFields()) {
        if (normalised(field.key) != name)
            continue;
        if (field.isSecret)
            return {Meaning::Secret, field.key};
        if (field.kind != core::FieldKind::Flag)
            column = {Meaning::Identifier, field.key};
    }
    return column;
}

} // namespace

CustomerMapping guessedMapping(const QStringList &columns)
{
    CustomerMapping mapping;
    for (const QString &column : columns)
        mapping.append(columnFor(wordFor(normalised(column))));
    return mapping;
}

QStringList customerIdentifierKeys()
{
    QStringList keys;
    QStringList secrets;
    for (const core::FieldDescription &field : customerFields()) {
        if (field.isSecret)
            secrets.append(field.key);
        else if (field.kind != core::FieldKind::Flag)
            keys.append(field.key);
    }
    keys.removeDuplicates();
    keys.removeIf([&secrets](const QString &key) { return secrets.contains(key); });
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace kyc::services
