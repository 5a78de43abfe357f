// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace kyc::test {

/// In the everyday run of all tests together. tests/run --kills N makes it more.
constexpr int kKillsInAll = 500;

/// How often this one kills, whose share of 500 is @p share: KYC_KILLS is how often all of them do. Whoever raises it
/// by much gives the time for it as well (QTEST_FUNCTION_TIMEOUT).
inline int kills(int share)
{
    const int inAll = qEnvironmentVariableIntValue("KYC_KILLS");
    return inAll > 0 ? std::max(1, static_cast<int>(qint64{share} * inAll / kKillsInAll)) : share;
}

/// Any time, up to that long.
inline void pauseAtMost(std::chrono::microseconds longest)
{
    constexpr int kNanoseconds = 1000;
    constexpr long kMicrosecondsOfSecond = 1'000'000;
    const auto any = static_cast<long>(QRandomGenerator::global()->bounded(static_cast<int>(longest.count()) + 1));
    const timespec time{any / kMicrosecondsOfSecond, any % kMicrosecondsOfSecond * kNanoseconds};
    nanosleep(&time, nullptr);
}

} // namespace kyc::test
