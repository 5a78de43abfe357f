// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::core {

namespace {

QString mask()
{
    return QStringLiteral("\u2022\u2022\u2022");
}

QJsonValue maskedValue(const QJsonValue &value, bool isOpen, const QSet<QString> &openKeys);

QJsonObject maskedObject(const QJsonObject &object, const QSet<QString> &openKeys)
{
    QJsonObject out;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        out.insert(it.key(), maskedValue(it.value(), openKeys.contains(it.key()), openKeys));
    return out;
}

QJsonValue maskedValue(const QJsonValue &value, bool isOpen, const QSet<QString> &openKeys)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return maskedObject(value.toObject(), openKeys);
    case QJsonValue::Array: {
        QJsonArray out;
        for (const QJsonValue element : value.toArray())
            out.append(maskedValue(element, isOpen, openKeys));
        return out;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QJsonValue::Null;
    default:
        return isOpen ? value : QJsonValue(mask());
    }
}

QString indented(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

QString redacted(const QByteArray &json, const QSet<QString> &openKeys)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return indented(QJsonDocument(maskedObject(document.object(), openKeys)));
    if (document.isArray())
        return indented(QJsonDocument(maskedValue(document.array(), false, openKeys).toArray()));
    return json.isEmpty() ? QString() : mask();
}

QString revealed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isNull() ? QString::fromUtf8(json) : indented(document);
}

} // namespace kyc::core
