// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace kyc::network {

/// Switches Nagle's algorithm off (TCP_NODELAY) on all TCP connections of this program. Qt leaves it on and offers no
/// way to its HTTP sockets; with HTTP/2, where many small requests share one connection, each could wait 40 ms for the
/// other side's delayed acknowledgement. Only where /proc is; elsewhere nothing happens. Any thread.
void setLowDelay();

} // namespace kyc::network
