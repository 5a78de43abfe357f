// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::core {

/// Whether the host is this machine and nothing else: "localhost", 127.0.0.0/8 or ::1. Names are not resolved.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace kyc::core
