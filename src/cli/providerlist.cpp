// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/providerlist.h"

#include "cli/helptext.h"
#include "cli/sharedoptions.h"
#include "cli/texttable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::cli {

namespace {

using core::CheckDescription;
using core::FieldDescription;
using core::Message;
using core::ProviderDescription;

using Providers = QList<const ProviderDescription *>;

QString translated(const char *source)
{
    return Message(source).text();
}

QString kindWord(core::FieldKind kind)
{
    switch (kind) {
    case core::FieldKind::Text:
        return QStringLiteral("text");
    case core::FieldKind::Email:
        return QStringLiteral("email");
    case core::FieldKind::Flag:
        break;
    }
    return QStringLiteral("flag");
}

QJsonArray fieldsJson(const QList<FieldDescription> &fields)
{
    QJsonArray array;
    for (const FieldDescription &field : fields) {
        array.append(QJsonObject{{QStringLiteral("key"), field.key},
                                 {QStringLiteral("label"), field.label.english()},
                                 {QStringLiteral("help"), field.help.english()},
                                 {QStringLiteral("kind"), kindWord(field.kind)},
                                 {QStringLiteral("secret"), field.isSecret},
                                 {QStringLiteral("required"), field.isRequired},
                                 {QStringLiteral("default"), field.defaultValue}});
    }
    return array;
}

QJsonArray checksJson(const QList<CheckDescription> &checks)
{
    QJsonArray array;
    for (const CheckDescription &check : checks) {
        array.append(QJsonObject{{QStringLiteral("id"), check.id},
                                 {QStringLiteral("label"), check.label.english()},
                                 {QStringLiteral("customerFields"), fieldsJson(check.customerFields)}});
    }
    return array;
}

/// What an import by share token to this provider wants; null when it takes none.
QJsonValue destinationJson(const ProviderDescription &provider)
{
    if (!provider.destination)
        return {};
    return QJsonObject{{QStringLiteral("check"), provider.destination->checkId},
                       {QStringLiteral("fields"), fieldsJson(provider.destination->fields)}};
}

/// What it says who an applicant is by; null when it makes no share tokens.
QJsonValue sourceJson(const ProviderDescription &provider)
{
    if (!provider.source)
        return {};
    return QJsonObject{
        {QStringLiteral("check"), provider.source->checkId},
        {QStringLiteral("fields"), fieldsJson(provider.check(provider.source->checkId)->customerFields)}};
}

QJsonArray hostsJson(const QList<core::HostDescription> &hosts)
{
    QJsonArray array;
    for (const core::HostDescription &host : hosts) {
        array.append(QJsonObject{{QStringLiteral("key"), host.key},
                                 {QStringLiteral("staging"), host.staging.toString()},
                                 {QStringLiteral("production"), host.production.toString()}});
    }
    return array;
}

QByteArray asJson(const Providers &providers)
{
    QJsonArray array;
    for (const ProviderDescription *provider : providers) {
        const QJsonObject quota{{QStringLiteral("requestsPerSecond"), provider->quota.requestsPerSecond},
                                {QStringLiteral("burst"), provider->quota.burst},
                                {QStringLiteral("inFlight"), provider->quota.inFlight}};
        array.append(QJsonObject{{QStringLiteral("id"), provider->id},
                                 {QStringLiteral("label"), provider->label.english()},
                                 {QStringLiteral("hosts"), hostsJson(provider->hosts)},
                                 {QStringLiteral("accountFields"), fieldsJson(provider->accountFields)},
                                 {QStringLiteral("checks"), checksJson(provider->checks)},
                                 {QStringLiteral("importFrom"), sourceJson(*provider)},
                                 {QStringLiteral("importTo"), destinationJson(*provider)},
                                 {QStringLiteral("quota"), quota}});
    }
    return QJsonDocument(array).toJson();
}

QString flag(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QStringList csvRecord(const ProviderDescription &provider, const QString &checkId, const FieldDescription &field)
{
    QStringList staging;
    QStringList production;
    for (const core::HostDescription &host : provider.hosts) {
        staging.append(host.staging.toString());
        production.append(host.production.toString());
    }
    staging.removeAll(QString());
    production.removeAll(QString());
    return {provider.id,
            checkId,
            checkId.isEmpty() ? QStringLiteral("account") : QStringLiteral("customer"),
            field.key,
            field.label.english(),
            flag(field.isSecret),
            flag(field.isRequired),
            field.defaultValue,
            field.help.english(),
            staging.join(u' '),
            production.join(u' '),
            QString::number(provider.quota.requestsPerSecond),
            QString::number(provider.quota.inFlight)};
}

/// One record a field; a check without fields of its own has one with an empty key.
QByteArray asCsv(const Providers &providers)
{
    const services::CsvWriter writer;
    QByteArray out = writer.header(QStringLiteral("provider check belongs_to key label secret required default help "
                                                  "staging_hosts production_hosts requests_per_second in_flight")
                                       .split(u' '));
    for (const ProviderDescription *provider : providers) {
        for (const FieldDescription &field : provider->accountFields)
            out += writer.record(csvRecord(*provider, {}, field));
        for (const CheckDescription &check : provider->checks) {
            for (const FieldDescription &field : check.customerFields)
                out += writer.record(csvRecord(*provider, check.id, field));
            if (check.customerFields.isEmpty())
                out += writer.record(csvRecord(*provider, check.id, {}));
        }
    }
    return out;
}

QString indented(const QString &text, int by)
{
    QString out;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        out += QString(by, u' ') + line + u'\n';
    return out;
}

QString fieldTable(const QList<FieldDescription> &fields)
{
    constexpr int kHelpColumns = 200;
    if (fields.isEmpty())
        return indented(translated(QT_TRANSLATE_NOOP("kyc", "nothing")), 4);
    TextTable table({translated(QT_TRANSLATE_NOOP("kyc", "KEY")), translated(QT_TRANSLATE_NOOP("kyc", "GIVE AS")),
                     translated(QT_TRANSLATE_NOOP("kyc", "REQUIRED")), translated(QT_TRANSLATE_NOOP("kyc", "DEFAULT")),
                     translated(QT_TRANSLATE_NOOP("kyc", "WHAT IT IS"))},
                    kHelpColumns);
    for (const FieldDescription &field : fields) {
        const QString meaning =
            field.help.isEmpty() ? field.label.text() : field.label.text() + QStringLiteral(": ") + field.help.text();
        table.addRow({field.key, field.isSecret ? QStringLiteral("--secret") : QStringLiteral("--field"),
                      field.isRequired ? translated(QT_TRANSLATE_NOOP("kyc", "yes")) : QString(), field.defaultValue,
                      meaning});
    }
    return indented(table.text(), 4);
}

QString quotaText(const core::Quota &quota)
{
    if (quota.requestsPerSecond <= 0)
        return Message(QT_TRANSLATE_NOOP("kyc", "%1 requests in flight"), {QString::number(quota.inFlight)}).text();
    return Message(QT_TRANSLATE_NOOP("kyc", "%1 requests per second, %2 in flight"),
                   {QString::number(quota.requestsPerSecond), QString::number(quota.inFlight)})
        .text();
}

QString hostLines(const ProviderDescription &provider)
{
    QString out;
    for (const core::HostDescription &host : provider.hosts) {
        if (!host.staging.isEmpty())
            out += indented(
                Message(QT_TRANSLATE_NOOP("kyc", "staging, %1: %2"), {host.key, host.staging.toString()}).text(), 2);
        if (!host.production.isEmpty())
            out += indented(
                Message(QT_TRANSLATE_NOOP("kyc", "production, %1: %2"), {host.key, host.production.toString()}).text(),
                2);
    }
    return out;
}

QByteArray asTable(const Providers &providers)
{
    QStringList blocks;
    for (const ProviderDescription *provider : providers) {
        QString block = provider->label.text() + QStringLiteral(" (") + provider->id + QStringLiteral(")\n");
        block += hostLines(*provider);
        block += indented(quotaText(provider->quota), 2);
        block += indented(translated(QT_TRANSLATE_NOOP("kyc", "Account")), 2) + fieldTable(provider->accountFields);
        for (const CheckDescription &check : provider->checks) {
            block += indented(QStringLiteral("--check ") + check.id + QStringLiteral("  ") + check.label.text(), 2);
            block += fieldTable(check.customerFields);
        }
        if (provider->source) {
            block += indented(translated(QT_TRANSLATE_NOOP("kyc", "Import from here: the applicant, as above")), 2);
        }
        if (provider->destination) {
            block += indented(translated(QT_TRANSLATE_NOOP("kyc", "Import to here")), 2);
            block += fieldTable(provider->destination->fields);
        }
        blocks.append(block);
    }
    return blocks.join(u'\n').toUtf8();
}

} // namespace

CommandSpec providersCommand()
{
    return {QStringLiteral("providers"),
            Message{QT_TRANSLATE_NOOP("kyc", "List the providers, their checks and the keys those take.")},
            QStringLiteral("providers [--format FORMAT]"),
            Message{QT_TRANSLATE_NOOP("kyc",
                                      "Lists each provider with its checks, its hosts, what --field and --secret it "
                                      "takes, and how many requests it is sent by default.")},
            {{Message{QT_TRANSLATE_NOOP("kyc", "Options")},
              {formatOption(),
               {QStringLiteral("help"), QString(), Message{QT_TRANSLATE_NOOP("kyc", "Show this and exit.")}}}}},
            {QStringLiteral("providers --format json")},
            {}};
}

QByteArray providerList(const Providers &providers, Format format)
{
    switch (format) {
    case Format::Json:
        return asJson(providers);
    case Format::Csv:
        return asCsv(providers);
    case Format::Table:
        break;
    }
    return asTable(providers);
}

} // namespace kyc::cli
