// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace kyc::core {

/// How hard an account may press its provider: a token bucket and a limit of requests under way.
struct Quota
{
    double requestsPerSecond = 5.0; ///< how fast the bucket fills; 0 means without limit
    int burst = 5; ///< how many the bucket holds
    int inFlight = 6; ///< how many may wait for an answer at once

    bool operator==(const Quota &) const = default;
};

} // namespace kyc::core
