// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/randomness.h"

namespace kyc::test {

/// Chance that a test knows beforehand.
class FixedRandomness final : public core::Randomness
{
public:
    [[nodiscard]] double fraction() override { return 0.5; }
    /// 00000001-0000-4000-8000-000000000000, then 00000002-…
    [[nodiscard]] QString freshId() override
    {
        return QStringLiteral("%1-0000-4000-8000-000000000000").arg(++m_made, 8, 10, QLatin1Char('0'));
    }
    [[nodiscard]] int made() const { return m_made; } ///< how many ids were given out

private:
    int m_made = 0;
};

} // namespace kyc::test
