// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/interrupts.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace kyc::cli {

namespace {

constexpr std::array<int, 3> kSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler may do little more than write to a pipe.
std::array<int, 2> g_pipe{-1, -1};

extern "C" void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

int openPipe()
{
    if (::pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    return g_pipe[0];
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent), m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action{};
    action.sa_handler = wake;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    for (const int number : kSignals)
        sigaction(number, &action, nullptr);
}

Interrupts::~Interrupts()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    for (int &descriptor : g_pipe) {
        ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace kyc::cli
