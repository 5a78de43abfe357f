// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace kyc::records {

/// Who has it is the first program on the store. The kernel gives it back when a program dies, at whatever moment:
/// a lock that is a file with a number in it would stay behind when the number was not written yet.
class FirstLock
{
public:
    explicit FirstLock(const QString &path);
    ~FirstLock();
    Q_DISABLE_COPY_MOVE(FirstLock)

    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    /// Tries for that long. False when another program has it, or the file cannot be made.
    bool take(std::chrono::milliseconds patience);

private:
    int m_file = -1;
    bool m_isHeld = false;
};

} // namespace kyc::records
