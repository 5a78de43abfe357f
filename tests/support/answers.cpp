// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/answers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::test {

namespace {

/// Qt's parser drops a byte order mark at the beginning of a string; escaped it stays.
QJsonObject objectOf(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace("\xef\xbb\xbf", "\\ufeff")).object();
}

QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.constFirst();
    if (path.size() > 1)
        object.insert(key, withValue(object.value(key).toObject(), path.mid(1), value));
    else if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

void collectPaths(const QJsonObject &object, const QStringList &prefix, QList<QStringList> &paths)
{
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const QStringList path = prefix + QStringList{entry.key()};
        paths.append(path);
        collectPaths(QJsonValue(entry.value()).toObject(), path, paths);
    }
}

} // namespace

core::HttpResponse jsonAnswer(const QByteArray &body, int status)
{
    return answerOfType("application/json", body, status);
}

core::HttpResponse answerOfType(const QByteArray &contentType, const QByteArray &body, int status)
{
    return {status, {{"Content-Type", contentType}}, body};
}

core::HttpResponse withHeader(core::HttpResponse answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.append({name, value});
    return answer;
}

QByteArray testData(const QString &path)
{
    QFile file(QStringLiteral(KYC_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(path));
    return file.readAll();
}

QByteArray withValue(const QByteArray &json, const QStringList &path, const QJsonValue &value)
{
    return QJsonDocument(withValue(objectOf(json), path, value)).toJson(QJsonDocument::Compact);
}

QJsonValue valueAt(const QByteArray &json, const QStringList &path)
{
    QJsonValue value = objectOf(json);
    for (const QString &key : path)
        value = value.toObject().value(key);
    return value;
}

QList<QStringList> everyPath(const QByteArray &json)
{
    QList<QStringList> paths;
    collectPaths(objectOf(json), {}, paths);
    return paths;
}

} // namespace kyc::test
