// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace kyc::test {

Terminal::Terminal() : m_here(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    std::array<char, 64> path{};
    if (m_here < 0 || ::grantpt(m_here) != 0 || ::unlockpt(m_here) != 0
        || ::ptsname_r(m_here, path.data(), path.size()) != 0)
        qFatal("no terminal can be had");
    m_path = path.data();
    m_held = ::open(m_path.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
}

Terminal::~Terminal()
{
    ::close(m_held);
    ::close(m_here);
}

bool Terminal::waitFor(const QByteArray &text)
{
    constexpr int kLongest = 20'000; // milliseconds
    qsizetype at = -1;
    while ((at = m_shown.indexOf(text, m_seen)) < 0) {
        if (!read(kLongest))
            return false;
    }
    m_seen = at + text.size();
    return true;
}

void Terminal::type(const QByteArray &line) const
{
    const QByteArray bytes = line + '\n';
    if (::write(m_here, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        qFatal("nothing can be typed");
}

QByteArray Terminal::shown()
{
    while (read(0)) { }
    return m_shown;
}

bool Terminal::read(int milliseconds)
{
    pollfd ready{m_here, POLLIN, 0};
    std::array<char, 256> bytes{};
    if (::poll(&ready, 1, milliseconds) != 1)
        return false;
    const ssize_t count = ::read(m_here, bytes.data(), bytes.size());
    if (count <= 0)
        return false;
    m_shown.append(bytes.data(), count);
    return true;
}

} // namespace kyc::test
