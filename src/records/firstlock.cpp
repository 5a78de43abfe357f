// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/firstlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace kyc::records {

using namespace std::chrono_literals;

FirstLock::FirstLock(const QString &path)
    : m_file(open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR))
{ }

FirstLock::~FirstLock()
{
    if (m_file >= 0)
        close(m_file); // and the lock with it
}

bool FirstLock::take(std::chrono::milliseconds patience)
{
    constexpr auto kPause = 20ms;
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (m_file >= 0 && !m_isHeld) {
        m_isHeld = flock(m_file, LOCK_EX | LOCK_NB) == 0;
        if (m_isHeld || std::chrono::steady_clock::now() >= deadline)
            break;
        std::this_thread::sleep_for(kPause);
    }
    return m_isHeld;
}

} // namespace kyc::records
