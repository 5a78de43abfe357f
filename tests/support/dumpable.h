// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace kyc::test {

/// Whether the kernel would let another process of the same user look into this one, and dump its core, whatever else
/// the caller may do. A child of the caller's, running; Linux. Needs no privilege, and makes no use of one.
[[nodiscard]] bool isDumpable(qint64 processId);

/// Takes the limit on the size of its core away. False when the caller may not.
[[nodiscard]] bool allowCore(qint64 processId);

/// Whether this kernel writes a core into the folder that the process is in.
[[nodiscard]] bool areCoresWrittenInPlace();

} // namespace kyc::test
