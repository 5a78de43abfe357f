// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/jsonbody.h"

#include "core/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace kyc::core {

namespace {

// What a double holds exactly: a larger whole number may already be another one.
constexpr double kLargestExact = 9007199254740992.0;

/// Qt's parser drops a byte order mark that a string begins with: a word would turn into another one, two keys into
/// one. Escaped it stays. The one mark that may stand before a text is taken away.
QByteArray withMarksEscaped(QByteArray text)
{
    constexpr QByteArrayView kMark("\xef\xbb\xbf");
    if (text.startsWith(kMark))
        text.remove(0, kMark.size());
    return text.replace(kMark, "\\ufeff");
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || type == "text/json"
        || (type.startsWith("application/") && type.endsWith("+json"));
}

} // namespace

Result<QJsonObject> jsonObject(const HttpResponse &response)
{
    const QByteArray contentType = response.header("Content-Type");
    if (!contentType.isEmpty() && !isJsonType(contentType)) {
        const QString named = QString::fromLatin1(contentType.split(';').constFirst().trimmed().left(60));
        return failure(ErrorKind::Protocol, ErrorCause::NotJson, {named});
    }
    return jsonObject(response.body);
}

Result<QJsonObject> jsonObject(const QByteArray &body)
{
    if (body.size() > kMaxBodyBytes)
        return failure(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge, {QString::number(kMaxBodyBytes / 1024)});
    const QByteArray text = withMarksEscaped(body);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return failure(ErrorKind::Protocol, ErrorCause::MalformedJson);
    if (const JsonFlaw flaw = findJsonFlaw(text); flaw.kind != JsonFlaw::Kind::None) {
        if (flaw.kind == JsonFlaw::Kind::DuplicateKey)
            return failure(ErrorKind::Protocol, ErrorCause::DuplicateKey, {flaw.key});
        return failure(ErrorKind::Protocol, ErrorCause::MalformedJson);
    }
    return document.object();
}

JsonReader::JsonReader(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path))
{ }

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

Unexpected JsonReader::wrongType(const QString &key) const
{
    return failure(ErrorKind::Protocol, ErrorCause::WrongType, {pathOf(key)});
}

Unexpected JsonReader::absent(const QString &key) const
{
    return failure(ErrorKind::Protocol, ErrorCause::KeyAbsent, {pathOf(key)});
}

bool JsonReader::isNull(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return value.isUndefined() || value.isNull();
}

Result<std::optional<QString>> JsonReader::optionalString(const QString &key) const
{
    if (isNull(key))
        return std::nullopt;
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        return wrongType(key);
    return value.toString();
}

Result<QString> JsonReader::string(const QString &key) const
{
    if (isNull(key))
        return absent(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        return wrongType(key);
    return value.toString();
}

Result<std::optional<bool>> JsonReader::optionalBool(const QString &key) const
{
    if (isNull(key))
        return std::nullopt;
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        return wrongType(key);
    return value.toBool();
}

Result<std::optional<qint64>> JsonReader::optionalInteger(const QString &key) const
{
    if (isNull(key))
        return std::nullopt;
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble())
        return wrongType(key);
    const double number = value.toDouble();
    if (std::abs(number) > kLargestExact || std::floor(number) != number)
        return failure(ErrorKind::Protocol, ErrorCause::ValueOutOfRange, {pathOf(key)});
    return static_cast<qint64>(number);
}

Result<JsonReader> JsonReader::optionalObject(const QString &key) const
{
    JsonReader nested({}, pathOf(key));
    nested.m_isPresent = !isNull(key);
    if (!nested.m_isPresent)
        return nested;
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        return wrongType(key);
    nested.m_object = value.toObject();
    return nested;
}

Result<JsonReader> JsonReader::requiredObject(const QString &key) const
{
    if (isNull(key))
        return absent(key);
    return optionalObject(key);
}

Result<QStringList> JsonReader::strings(const QString &key) const
{
    QStringList all;
    if (isNull(key))
        return all;
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        return wrongType(key);
    for (const QJsonValue element : value.toArray()) {
        if (!element.isString())
            return wrongType(key + u'[' + QString::number(all.size()) + u']');
        all.append(element.toString());
    }
    return all;
}

Result<QList<JsonReader>> JsonReader::objects(const QString &key) const
{
    QList<JsonReader> all;
    if (isNull(key))
        return all;
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        return wrongType(key);
    for (const QJsonValue element : value.toArray()) {
        const QString place = key + u'[' + QString::number(all.size()) + u']';
        if (!element.isObject())
            return wrongType(place);
        all.append(JsonReader(element.toObject(), pathOf(place)));
    }
    return all;
}

} // namespace kyc::core
