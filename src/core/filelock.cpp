// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace kyc::core {

using namespace std::chrono_literals;

FileLock::FileLock(QString path) : m_path(std::move(path))
{ }

FileLock::~FileLock()
{
    release();
}

bool FileLock::take(std::chrono::milliseconds patience)
{
    constexpr auto kPause = 5ms;
    const auto deadline = std::chrono::steady_clock::now() + patience;
    if (m_file < 0) {
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        m_systemError = m_file < 0 ? errno : 0;
    }
    while (m_file >= 0 && !m_isHeld) {
        m_isHeld = ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
        if (m_isHeld || std::chrono::steady_clock::now() >= deadline)
            break;
        std::this_thread::sleep_for(kPause);
    }
    return m_isHeld;
}

void FileLock::release()
{
    if (m_file >= 0)
        ::close(m_file); // and the lock with it
    m_file = -1;
    m_isHeld = false;
}

void FileLock::remove()
{
    if (m_isHeld)
        QFile::remove(m_path);
    release();
}

} // namespace kyc::core
