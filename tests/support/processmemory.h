// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace kyc::test {

/// Calls @p visit with the name and the content of each part of the memory that the process may write to, which is what
/// a core would hold. False when the test may not look at it. Linux.
[[nodiscard]] bool visitMemory(qint64 processId, const std::function<void(const QString &, const QByteArray &)> &visit);

/// Whether visitMemory() could.
[[nodiscard]] bool canReadMemory(qint64 processId);

} // namespace kyc::test
