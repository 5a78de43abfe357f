// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace kyc::test {

/// How long the event loop of this thread did not turn at the longest, which is how long a window would have stood
/// still. What the test itself waits for outside of the loop goes into aside().
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { note(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(std::chrono::milliseconds(5));
        m_clock.start();
    }

    [[nodiscard]] std::chrono::milliseconds longest() const { return std::chrono::milliseconds(m_longest); }

    template <class Work>
    [[nodiscard]] auto aside(Work work)
    {
        note();
        const auto result = work();
        m_clock.start();
        return result;
    }

private:
    void note() { m_longest = std::max(m_longest, m_clock.restart()); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace kyc::test
