// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace kyc::core {

/// A JSON text, indented for reading, in which every value is masked but those whose key is in @p openKeys:
/// what we do not know is taken for personal. Keys themselves stay. Text that is no JSON is masked whole.
[[nodiscard]] QString redacted(const QByteArray &json, const QSet<QString> &openKeys);

/// The same text, indented, unmasked: for after the agent's own decision to reveal.
[[nodiscard]] QString revealed(const QByteArray &json);

} // namespace kyc::core
