// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/accountlist.h"

#include "cli/texttable.h"
#include "core/errortext.h"
#include "core/wordtable.h"
#include "services/csvwriter.h"
#include "services/localtime.h"
#include "services/summary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::cli {

namespace {

using core::Message;
using services::CredentialState;

constexpr core::WordTable<CredentialState::Kind, 8> kStates{{
    {CredentialState::Kind::Locked, "locked"},
    {CredentialState::Kind::Missing, "missing"},
    {CredentialState::Kind::Refused, "refused"},
    {CredentialState::Kind::Expired, "expired"},
    {CredentialState::Kind::Expiring, "expiring"},
    {CredentialState::Kind::Untested, "untested"},
    {CredentialState::Kind::Good, "good"},
    {CredentialState::Kind::NoneNeeded, "none-needed"},
}};

QString isoTime(const std::optional<QDateTime> &time)
{
    return time ? time->toUTC().toString(Qt::ISODate) : QString();
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QByteArray asJson(const QList<AccountRow> &rows)
{
    const auto timeOrNull = [](const std::optional<QDateTime> &time) {
        return time ? QJsonValue(isoTime(time)) : QJsonValue();
    };
    QJsonArray array;
    for (const AccountRow &row : rows) {
        QJsonObject credential{{QStringLiteral("state"), kStates.word(row.credential.kind)},
                               {QStringLiteral("missing"), QJsonArray::fromStringList(row.credential.missingKeys)},
                               {QStringLiteral("expiresAt"), timeOrNull(row.credential.expiresAt)}};
        if (row.credential.refusal)
            credential.insert(QStringLiteral("refusal"), core::errorText(*row.credential.refusal).englishLine());
        array.append(QJsonObject{{QStringLiteral("name"), row.name},
                                 {QStringLiteral("provider"), row.providerId},
                                 {QStringLiteral("environment"), core::toWord(row.environment)},
                                 {QStringLiteral("baseUrl"), row.address.toString()},
                                 {QStringLiteral("enabled"), row.isEnabled},
                                 {QStringLiteral("preset"), row.isPreset},
                                 {QStringLiteral("credential"), credential},
                                 {QStringLiteral("testedAt"), timeOrNull(row.activity.testedAt)},
                                 {QStringLiteral("usedAt"), timeOrNull(row.activity.usedAt)}});
    }
    return QJsonDocument(array).toJson();
}

QByteArray asCsv(const QList<AccountRow> &rows)
{
    const services::CsvWriter writer;
    QByteArray out = writer.header(
        QStringLiteral("name provider environment base_url enabled preset credential missing expires_at tested_at "
                       "used_at")
            .split(u' '));
    for (const AccountRow &row : rows) {
        out += writer.record({row.name, row.providerId, core::toWord(row.environment), row.address.toString(),
                              yesNo(row.isEnabled), yesNo(row.isPreset), kStates.word(row.credential.kind),
                              row.credential.missingKeys.join(u' '), isoTime(row.credential.expiresAt),
                              isoTime(row.activity.testedAt), isoTime(row.activity.usedAt)});
    }
    return out;
}

QString enabledText(const AccountRow &row)
{
    return row.isEnabled ? Message(QT_TRANSLATE_NOOP("kyc", "yes")).text()
                         : Message(QT_TRANSLATE_NOOP("kyc", "no")).text();
}

QByteArray asTable(const QList<AccountRow> &rows, const QDateTime &nowUtc, const QTimeZone &zone)
{
    if (rows.isEmpty())
        return Message(QT_TRANSLATE_NOOP("kyc", "There are no accounts yet.\n")).text().toUtf8();
    const auto heading = [](const char *source) { return Message(source).text(); };
    TextTable table({heading(QT_TRANSLATE_NOOP("kyc", "NAME")), heading(QT_TRANSLATE_NOOP("kyc", "PROVIDER")),
                     heading(QT_TRANSLATE_NOOP("kyc", "ENVIRONMENT")), heading(QT_TRANSLATE_NOOP("kyc", "ENABLED")),
                     heading(QT_TRANSLATE_NOOP("kyc", "CREDENTIAL")), heading(QT_TRANSLATE_NOOP("kyc", "TESTED"))});
    for (const AccountRow &row : rows) {
        table.addRow({row.name, row.providerId, services::environmentText(row.environment), enabledText(row),
                      services::credentialStateText(row.credential, nowUtc),
                      row.activity.testedAt ? services::exactTime(*row.activity.testedAt, zone) : QStringLiteral("-")});
    }
    return table.text().toUtf8();
}

} // namespace

QByteArray accountList(const QList<AccountRow> &rows, Format format, const QDateTime &nowUtc, const QTimeZone &zone)
{
    switch (format) {
    case Format::Json:
        return asJson(rows);
    case Format::Csv:
        return asCsv(rows);
    case Format::Table:
        break;
    }
    return asTable(rows, nowUtc, zone);
}

} // namespace kyc::cli
