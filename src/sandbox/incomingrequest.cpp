// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/incomingrequest.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace kyc::sandbox {

QStringList IncomingRequest::segments() const
{
    QByteArray path = target.left(target.indexOf('?')); // left(-1) is everything
    if (path.startsWith('/'))
        path.remove(0, 1);
    QStringList segments;
    for (const QByteArray &segment : path.split('/'))
        segments += QUrl::fromPercentEncoding(segment);
    return segments;
}

std::optional<QString> IncomingRequest::query(const QString &key) const
{
    const qsizetype start = target.indexOf('?');
    if (start < 0)
        return std::nullopt;
    for (const QByteArray &item : target.mid(start + 1).split('&')) {
        const qsizetype equals = item.indexOf('=');
        if (QUrl::fromPercentEncoding(item.left(equals)) == key)
            return equals < 0 ? QString() : QUrl::fromPercentEncoding(item.mid(equals + 1));
    }
    return std::nullopt;
}

QString IncomingRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const core::HttpHeader &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QString() : QString::fromUtf8(found->value);
}

bool IncomingRequest::isJson() const
{
    const QString type = header("Content-Type").section(u';', 0, 0).trimmed();
    return type.compare(u"application/json", Qt::CaseInsensitive) == 0;
}

std::optional<QJsonObject> IncomingRequest::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace kyc::sandbox
