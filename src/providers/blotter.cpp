// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/blotter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::providers {

namespace {

constexpr qsizetype kShortestSecret = 6;
constexpr QByteArrayView kBlot("***");

QByteArray lowerHex(QByteArray percentEncoded)
{
    for (qsizetype at = percentEncoded.indexOf('%'); at >= 0; at = percentEncoded.indexOf('%', at + 1)) {
        constexpr qsizetype kDigits = 2;
        percentEncoded.replace(at + 1, kDigits, percentEncoded.mid(at + 1, kDigits).toLower());
    }
    return percentEncoded;
}

} // namespace

void Blotter::addSecrets(const core::Fields &fields)
{
    const QStringList keys = fields.secretKeys();
    for (const QString &key : keys)
        addSecret(*fields.secret(key));
}

void Blotter::addSecret(const core::Secret &secret)
{
    if (secret.size() < kShortestSecret)
        return;
    const QByteArray bytes = secret.open().toByteArray();
    const QByteArray encoded = bytes.toPercentEncoding();
    addPattern(bytes);
    addPattern(encoded);
    addPattern(lowerHex(encoded));
    addPattern(QByteArray(bytes).replace('/', "\\/"));
}

void Blotter::addPattern(QByteArray pattern)
{
    m_patterns.emplace_back(std::move(pattern));
}

QByteArray Blotter::blotted(QByteArray text) const
{
    for (const core::Secret &pattern : m_patterns)
        text.replace(pattern.open(), kBlot);
    return text;
}

QString Blotter::blotted(const QString &text) const
{
    const QByteArray before = text.toUtf8();
    const QByteArray after = blotted(before);
    return after == before ? text : QString::fromUtf8(after);
}

QStringList Blotter::blotted(const QStringList &texts) const
{
    QStringList all;
    for (const QString &text : texts)
        all.append(blotted(text));
    return all;
}

core::Message Blotter::blotted(core::Message message) const
{
    message.args = blotted(message.args);
    return message;
}

QJsonValue Blotter::blotted(const QJsonValue &value, bool &isChanged) const
{
    if (value.isString()) {
        const QString before = value.toString();
        const QString after = blotted(before);
        isChanged = isChanged || after != before;
        return after;
    }
    if (value.isArray()) {
        QJsonArray copy;
        for (const auto &element : value.toArray())
            copy.append(blotted(element, isChanged));
        return copy;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject copy;
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const QString key = blotted(entry.key());
        isChanged = isChanged || key != entry.key();
        copy.insert(key, blotted(QJsonValue(entry.value()), isChanged));
    }
    return copy;
}

/// The body as it came wherever it can be; written anew only when a secret hides in it behind JSON escapes.
QByteArray Blotter::blottedBody(const QByteArray &body) const
{
    QByteArray text = blotted(body);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    bool isChanged = false;
    const QJsonObject rewritten = blotted(QJsonValue(document.object()), isChanged).toObject();
    return isChanged ? QJsonDocument(rewritten).toJson(QJsonDocument::Compact) : text;
}

core::Error Blotter::blotted(core::Error error) const
{
    error.args = blotted(error.args);
    error.providerMessage = blotted(error.providerMessage);
    error.providerCode = blotted(error.providerCode);
    return error;
}

core::CredentialReport Blotter::blotted(core::CredentialReport report) const
{
    for (core::Message &note : report.notes)
        note = blotted(note);
    return report;
}

core::LoginOutcome Blotter::blotted(core::LoginOutcome outcome)
{
    return outcome;
}

ShareToken Blotter::blotted(ShareToken token)
{
    return token;
}

ApplicantReading Blotter::blotted(ApplicantReading reading) const
{
    reading.verification = blotted(std::move(reading.verification));
    reading.applicantId = blotted(reading.applicantId);
    return reading;
}

HandedOver Blotter::blotted(HandedOver handedOver) const
{
    for (QString &value : handedOver.fields)
        value = blotted(value);
    handedOver.refusal = blotted(std::move(handedOver.refusal));
    return handedOver;
}

core::Verification Blotter::blotted(core::Verification verification) const
{
    for (core::Reason &reason : verification.reasons) {
        reason.code = blotted(reason.code);
        reason.providerText = blotted(reason.providerText);
        reason.explanation = blotted(reason.explanation);
    }
    for (core::VerificationStep &step : verification.steps) {
        step.key = blotted(step.key);
        step.label = blotted(step.label);
        step.providerWord = blotted(step.providerWord);
        step.link = blotted(step.link);
    }
    for (QString &id : verification.ids)
        id = blotted(id);
    for (QString &word : verification.raw)
        word = blotted(word);
    for (core::Message &note : verification.notes)
        note = blotted(note);
    for (core::Evidence &evidence : verification.evidence) {
        evidence.call = blotted(evidence.call);
        evidence.body = blottedBody(evidence.body);
    }
    return verification;
}

} // namespace kyc::providers
