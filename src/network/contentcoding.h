// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace kyc::network {

/// What requests say they accept; decoded() knows these and "identity".
inline constexpr auto kAcceptedCodings = "gzip, deflate";

/// A body as it was before its Content-Encoding, at most @p limit bytes of it ever being made.
/// Errors: TooLarge/AnswerTooLarge; Protocol/BadEncoding when the coding is unknown, the data is not of that coding,
/// damaged, or ends too early. QNetworkAccessManager could decompress too, but version 6.4 takes plain text for an
/// empty gzip body and a cut one for a whole one.
[[nodiscard]] core::Result<QByteArray> decoded(const QByteArray &contentEncoding, const QByteArray &body,
                                               qsizetype limit);

} // namespace kyc::network
