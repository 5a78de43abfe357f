// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace kyc::services {

/// From here on everything the program logs goes to standard error and into a memory of the last few hundred lines,
/// and only as redactedLog() leaves it. Call first of all in main(). Any thread logs.
void installLogSink();

/// What was logged last, oldest first: "2026-01-31T12:00:00Z warning category: text", times in UTC. Any thread.
[[nodiscard]] QStringList keptLogLines();

/// The text without what may be a credential or about a person: of an address everything behind the host, e-mail
/// addresses, what stands behind words like "Authorization" and "x-api-key", JWTs, long runs of hexadecimal, base64 or
/// the like, and the user's own folder. Better too much than too little. Any thread.
[[nodiscard]] QString redactedLog(const QString &text);

} // namespace kyc::services
