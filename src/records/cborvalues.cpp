// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/cborvalues.h"

#include <QTimeZone>

namespace kyc::records {

QCborValue cbor(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? QCborValue(time->toMSecsSinceEpoch()) : QCborValue(nullptr);
}

QCborValue cbor(const core::Message &message)
{
    return QCborArray{message.source, cbor(message.args)};
}

QCborValue cbor(const QMap<QString, QString> &map)
{
    QCborMap out;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

QCborValue cbor(const QStringList &texts)
{
    return QCborArray::fromStringList(texts);
}

std::optional<QDateTime> timeFrom(const QCborValue &value)
{
    return value.isInteger() ? std::optional(QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)) : std::nullopt;
}

core::Message messageFrom(const QCborValue &value)
{
    const QCborArray array = value.toArray();
    core::Message message;
    message.source = array.at(0).toByteArray();
    message.args = textsFrom(array.at(1));
    return message;
}

QMap<QString, QString> mapFrom(const QCborValue &value)
{
    QMap<QString, QString> out;
    const QCborMap map = value.toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        out.insert(it.key().toString(), it.value().toString());
    return out;
}

QStringList textsFrom(const QCborValue &value)
{
    QStringList out;
    for (const QCborValue &text : value.toArray())
        out.append(text.toString());
    return out;
}

} // namespace kyc::records
