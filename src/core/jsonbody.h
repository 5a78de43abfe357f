// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace kyc::core {

/// Reads an answer's body as a JSON object, strictly. Every error is Protocol unless said:
/// TooLarge/AnswerTooLarge over kMaxBodyBytes; NotJson when Content-Type names something else than JSON (an absent
/// one is let pass); MalformedJson when it does not parse, is no object, is nested too deep, holds raw control
/// characters, half a surrogate pair or an escape that JSON does not know; DuplicateKey when an object names a key
/// twice. Texts come out as they are, a byte order mark at their beginning included.
[[nodiscard]] Result<QJsonObject> jsonObject(const HttpResponse &response);

/// The same without the look at the header, for text that came another way.
[[nodiscard]] Result<QJsonObject> jsonObject(const QByteArray &body);

/// Reads values by key. A missing key is null. Wrong type: Protocol/WrongType, args {path}.
/// The path names the value from the root, for example "data.status".
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object, QString path = {});

    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] bool isNull(const QString &key) const; ///< absent or null

    [[nodiscard]] Result<std::optional<QString>> optionalString(const QString &key) const;
    /// Null or absent is Protocol/KeyAbsent.
    [[nodiscard]] Result<QString> string(const QString &key) const;
    [[nodiscard]] Result<std::optional<bool>> optionalBool(const QString &key) const;
    /// A whole number within what a double holds exactly; else ValueOutOfRange.
    [[nodiscard]] Result<std::optional<qint64>> optionalInteger(const QString &key) const;
    /// A nested object; an empty one (isPresent() false) when null or absent.
    [[nodiscard]] Result<JsonReader> optionalObject(const QString &key) const;
    /// Null or absent is Protocol/KeyAbsent.
    [[nodiscard]] Result<JsonReader> requiredObject(const QString &key) const;
    /// Null or absent is an empty list.
    [[nodiscard]] Result<QStringList> strings(const QString &key) const;
    /// A list of objects; null or absent is an empty list.
    [[nodiscard]] Result<QList<JsonReader>> objects(const QString &key) const;
    [[nodiscard]] bool isPresent() const { return m_isPresent; }
    /// Where a value is, from the root: for errors that name it.
    [[nodiscard]] QString pathOf(const QString &key) const;

private:
    [[nodiscard]] Unexpected wrongType(const QString &key) const;
    [[nodiscard]] Unexpected absent(const QString &key) const;

    QJsonObject m_object;
    QString m_path;
    bool m_isPresent = true;
};

} // namespace kyc::core
