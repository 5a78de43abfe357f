// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace kyc::core {

/// What Qt's JSON parser lets pass and an answer about a person must not hold.
struct JsonFlaw
{
    enum class Kind {
        None,
        DuplicateKey, ///< an object names a key twice: which one counts is anybody's guess
        ControlCharacter, ///< a raw character below U+0020 inside a string
        HalfSurrogate, ///< an escape for half a surrogate pair: no text at all
        UnknownEscape, ///< a backslash before a letter that JSON gives no meaning
    };
    Kind kind = Kind::None;
    QString key; ///< of a DuplicateKey, unescaped
};

/// Looks through a text that QJsonDocument has accepted; the first flaw found.
[[nodiscard]] JsonFlaw findJsonFlaw(const QByteArray &json);

} // namespace kyc::core
