// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"

#include <QJsonValue>
#include <QStringList>

namespace kyc::test {

/// An answer of Content-Type application/json.
[[nodiscard]] core::HttpResponse jsonAnswer(const QByteArray &body, int status = 200);
[[nodiscard]] core::HttpResponse answerOfType(const QByteArray &contentType, const QByteArray &body, int status = 200);
/// The same answer with one header more.
[[nodiscard]] core::HttpResponse withHeader(core::HttpResponse answer, const QByteArray &name, const QByteArray &value);

/// A file below tests/data; ends the program when there is none.
[[nodiscard]] QByteArray testData(const QString &path);

/// The JSON object with the value at the path put in its place (Undefined removes it); objects on the way are made.
[[nodiscard]] QByteArray withValue(const QByteArray &json, const QStringList &path, const QJsonValue &value);
/// The value at the path; Undefined when there is none.
[[nodiscard]] QJsonValue valueAt(const QByteArray &json, const QStringList &path);
/// The paths of every key of the JSON object, those of nested objects too.
[[nodiscard]] QList<QStringList> everyPath(const QByteArray &json);

} // namespace kyc::test
