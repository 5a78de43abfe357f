// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace kyc::core {

/// A sentence for people, put into words only where it is shown, so that it follows the language.
/// @c source is English and marked for lupdate: `Message{QT_TRANSLATE_NOOP("kyc", "Sent to %1")}`.
/// Value type; any thread.
struct Message
{
    QByteArray source; ///< English, UTF-8, with %1, %2, … for the arguments
    QStringList args;

    Message() = default;
    explicit Message(const char *englishSource, QStringList arguments = {});

    [[nodiscard]] bool isEmpty() const { return source.isEmpty(); }
    /// In the language the program runs in.
    [[nodiscard]] QString text() const;
    /// In English, whatever the language: for machine formats.
    [[nodiscard]] QString english() const;

    bool operator==(const Message &) const = default;
};

} // namespace kyc::core
