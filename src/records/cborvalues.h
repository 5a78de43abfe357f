// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "core/result.h"

#include <QCborArray>
#include <QCborMap>
#include <QDateTime>
#include <QMap>

#include <optional>

namespace kyc::records {

// Values of ours in CBOR, for the sealed columns. Times are milliseconds since 1970 UTC.

[[nodiscard]] QCborValue cbor(const std::optional<QDateTime> &time);
[[nodiscard]] QCborValue cbor(const core::Message &message);
[[nodiscard]] QCborValue cbor(const QMap<QString, QString> &map);
[[nodiscard]] QCborValue cbor(const QStringList &texts);

[[nodiscard]] std::optional<QDateTime> timeFrom(const QCborValue &value); ///< UTC
[[nodiscard]] core::Message messageFrom(const QCborValue &value);
[[nodiscard]] QMap<QString, QString> mapFrom(const QCborValue &value);
[[nodiscard]] QStringList textsFrom(const QCborValue &value);

/// Reads words of enumerations, and remembers when one was none.
class WordReading
{
public:
    template <class Enum>
    [[nodiscard]] Enum word(const QCborValue &value, std::optional<Enum> (*fromWord)(const QString &))
    {
        const std::optional<Enum> found = fromWord(value.toString());
        m_isSound = m_isSound && found;
        return found.value_or(Enum{});
    }
    /// Null stands for none.
    template <class Enum>
    [[nodiscard]] std::optional<Enum> optionalWord(const QCborValue &value,
                                                   std::optional<Enum> (*fromWord)(const QString &))
    {
        return value.isNull() ? std::nullopt : std::optional<Enum>(word(value, fromWord));
    }
    [[nodiscard]] bool isSound() const { return m_isSound; }

private:
    bool m_isSound = true;
};

} // namespace kyc::records
