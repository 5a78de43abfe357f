// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

namespace kyc::test {

/// A clock that a test sets: 2026-03-04 05:06:07.008 UTC until told otherwise.
class FixedClock final : public core::Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void setNow(const QDateTime &now) { m_now = now; }
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by;
    }

private:
    QDateTime m_now{QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC};
    std::chrono::milliseconds m_monotonic{1'000'000};
};

} // namespace kyc::test
