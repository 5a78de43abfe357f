// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace kyc::core {

/// Keeps other programs, and other locks in this one, from what the file stands for. The kernel gives it back when a
/// program dies, at whatever moment: a lock that is a file with a number in it stays behind, for good, when the number
/// was not written yet. The file itself stays; it is empty. One thread.
class FileLock
{
public:
    explicit FileLock(QString path); ///< touches nothing
    ~FileLock(); ///< releases it
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Tries for that long, blocking. False when it is not held then: another has it when systemError() is 0.
    [[nodiscard]] bool take(std::chrono::milliseconds patience = {});
    void release();
    /// Releases it and takes the file away. Only where nobody waits for it.
    void remove();

    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    [[nodiscard]] int systemError() const { return m_systemError; } ///< errno: why the file could not be opened
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
    int m_file = -1;
    int m_systemError = 0;
    bool m_isHeld = false;
};

} // namespace kyc::core
