// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/importlist.h"

#include "cli/terminaltext.h"
#include "cli/texttable.h"
#include "core/errortext.h"
#include "core/verificationjson.h"
#include "services/csvoutcome.h"
#include "services/localtime.h"
#include "services/summary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kyc::cli {

namespace {

using core::Message;
using services::ImportState;

QString text(const char *source)
{
    return Message(source).text();
}

QJsonObject textsJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray stepsJson(const ImportState &import)
{
    QJsonArray steps;
    for (const services::ImportStepRecord &step : import.steps) {
        QJsonObject object{{QStringLiteral("step"), toWord(step.step)},
                           {QStringLiteral("startedAt"), services::csvTime(step.startedAt)},
                           {QStringLiteral("outcome"), toWord(step.outcome)}};
        if (step.endedAt)
            object.insert(u"endedAt", services::csvTime(*step.endedAt));
        steps.append(object);
    }
    return steps;
}

QString stateText(const ImportState &import)
{
    return import.isDamaged ? text(QT_TRANSLATE_NOOP("kyc", "Cannot be read")) : statusName(import.status).text();
}

QString endText(const ImportState &import)
{
    if (import.isDamaged)
        return text(QT_TRANSLATE_NOOP("kyc", "\"imports discard\" takes it out of the list."));
    return import.end ? importEndText(*import.end).what.text() : stepName(import.step).text();
}

QString seenText(const ImportState &import)
{
    return import.seen ? services::statusText(import.seen->status) : QString();
}

} // namespace

QJsonObject importJson(const ImportState &import)
{
    if (import.isDamaged) {
        return {{QStringLiteral("import"), import.id},
                {QStringLiteral("time"), services::csvTime(import.changedAt)},
                {QStringLiteral("unreadable"), true}};
    }
    QJsonObject object{{QStringLiteral("import"), import.id},
                       {QStringLiteral("time"), services::csvTime(import.changedAt)},
                       {QStringLiteral("status"), toWord(import.status)},
                       {QStringLiteral("step"), toWord(import.step)},
                       {QStringLiteral("tokens"), import.tokens},
                       {QStringLiteral("handOvers"), import.handOvers}};
    if (import.end) {
        const services::ImportEndText words = importEndText(*import.end);
        object.insert(u"end", toWord(*import.end));
        object.insert(u"message", words.what.english());
        object.insert(u"remedy", words.remedy.english());
    }
    if (!import.lacking.isEmpty()) {
        QJsonArray lacking;
        for (const core::ProfileField field : import.lacking)
            lacking.append(core::toWord(field));
        object.insert(u"lacking", lacking);
    }
    if (import.token && import.status == services::ImportStatus::Running)
        object.insert(u"tokenLivesUntil", services::csvTime(import.token->livesUntil));
    if (!import.handedOver.isEmpty())
        object.insert(u"handedOver", textsJson(import.handedOver));
    if (import.seen)
        object.insert(u"verification", core::toJson(*import.seen));
    if (import.error)
        object.insert(u"error", core::toJson(*import.error));
    return object;
}

QJsonObject importDetailsJson(const ImportState &import)
{
    QJsonObject object = importJson(import);
    if (import.isDamaged)
        return object;
    object.insert(u"from", import.sourceName);
    object.insert(u"to", import.destinationName);
    object.insert(u"check", import.checkId);
    object.insert(u"environment", import.environment);
    object.insert(u"agent", import.agent);
    object.insert(u"customer", import.order.customerLabel);
    object.insert(u"applicant", textsJson(import.order.applicant));
    object.insert(u"destination", textsJson(import.order.destination));
    object.insert(u"basis", import.order.basis);
    object.insert(u"reference", import.order.reference);
    object.insert(u"startedAt", services::csvTime(import.startedAt));
    object.insert(u"steps", stepsJson(import));
    return object;
}

QByteArray importList(const QList<ImportState> &imports, Format format, const QTimeZone &zone)
{
    if (format == Format::Json) {
        QJsonArray array;
        for (const ImportState &import : imports)
            array.append(importDetailsJson(import));
        return QJsonDocument(array).toJson();
    }
    if (imports.isEmpty())
        return Message(QT_TRANSLATE_NOOP("kyc", "There are no imports.\n")).text().toUtf8();
    TextTable table({text(QT_TRANSLATE_NOOP("kyc", "IMPORT")), text(QT_TRANSLATE_NOOP("kyc", "CHANGED")),
                     text(QT_TRANSLATE_NOOP("kyc", "FROM")), text(QT_TRANSLATE_NOOP("kyc", "TO")),
                     text(QT_TRANSLATE_NOOP("kyc", "STATE")), text(QT_TRANSLATE_NOOP("kyc", "STATUS THERE")),
                     text(QT_TRANSLATE_NOOP("kyc", "WHAT HAPPENED"))});
    for (const ImportState &import : imports) {
        table.addRow({QString::number(import.id), services::exactTime(import.changedAt, zone), import.sourceName,
                      import.destinationName, stateText(import), seenText(import), endText(import)});
    }
    return table.text().toUtf8();
}

QByteArray importDetails(const ImportState &import, Format format, const QTimeZone &zone)
{
    if (format == Format::Json)
        return QJsonDocument(importDetailsJson(import)).toJson();
    TextTable table({text(QT_TRANSLATE_NOOP("kyc", "STEP")), text(QT_TRANSLATE_NOOP("kyc", "BEGAN")),
                     text(QT_TRANSLATE_NOOP("kyc", "ENDED")), text(QT_TRANSLATE_NOOP("kyc", "OUTCOME"))});
    for (const services::ImportStepRecord &step : import.steps) {
        table.addRow({stepName(step.step).text(), services::exactTime(step.startedAt, zone),
                      step.endedAt ? services::exactTime(*step.endedAt, zone) : QString(), toWord(step.outcome)});
    }
    QString out = table.text() + u'\n' + harmless(endText(import)) + u'\n';
    if (import.end)
        out += harmless(importEndText(*import.end).remedy.text()) + u'\n';
    for (const core::ProfileField field : import.lacking)
        out += harmless(core::profileFieldName(field).text()) + u'\n';
    if (import.seen)
        out += harmless(seenText(import)) + u'\n';
    if (import.error) {
        out += harmless(core::errorText(*import.error).line()) + u'\n';
        if (!import.error->providerMessage.isEmpty())
            out += harmless(import.error->providerMessage) + u'\n';
    }
    return out.toUtf8();
}

} // namespace kyc::cli
