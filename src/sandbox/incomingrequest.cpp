// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/incomingrequest.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace kyc::sandbox {

namespace {

/// All of the text where the mark does not occur.
QByteArray before(const QByteArray &text, char mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.left(at);
}

} // namespace

QStringList IncomingRequest::segments() const
{
    QByteArray path = before(target, '?');
    if (path.startsWith('/'))
        path.remove(0, 1);
    QStringList segments;
    for (const QByteArray &segment : path.split('/'))
        segments += QUrl::fromPercentEncoding(segment);
    return segments;
}

QString IncomingRequest::query(const QString &key) const
{
    const qsizetype start = target.indexOf('?');
    if (start < 0)
        return {};
    for (const QByteArray &item : target.mid(start + 1).split('&')) {
        const QByteArray name = before(item, '=');
        if (QUrl::fromPercentEncoding(name) == key)
            return QUrl::fromPercentEncoding(item.mid(name.size() + 1));
    }
    return {};
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

QJsonObject IncomingRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace kyc::sandbox
