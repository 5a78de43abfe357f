// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>

namespace kyc::test {

/// Which of a program's writes go wrong; shared with the test by a file that both have mapped. Bytes of zero: none.
struct FaultPlan
{
    std::atomic<int> calls; ///< that were to change something below the folder, since this was last set to zero
    std::atomic<int> failsAt; ///< which of them fails, from 1; 0: none
    std::atomic<int> systemError; ///< what it fails with
    std::atomic<bool> isForGood; ///< and all behind it that need room, as on a disk that is full
    std::array<char, 1024> folder; ///< ends with a slash
};

} // namespace kyc::test

/// Has the writes of this process go by that plan; null: by none.
extern "C" void kycUseFaultPlan(kyc::test::FaultPlan *plan);
