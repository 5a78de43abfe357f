// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QNetworkReply>

namespace kyc::network {

/// An exchange that got no answer, in our words. Errors that are an HTTP status are none of these.
/// @p detail is what Qt said; it may hold the whole address, so it is looked at and never kept.
[[nodiscard]] core::Error networkProblem(QNetworkReply::NetworkError error, const QString &detail, const QString &host);

} // namespace kyc::network
