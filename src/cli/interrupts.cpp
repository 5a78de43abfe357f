// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/interrupts.h"

#include <fcntl.h>
#include <unistd.h>

namespace kyc::cli {

namespace {

// A signal handler may do little more than write to a pipe.
std::array<int, 2> pipeEnds{-1, -1};

extern "C" void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

int openPipe()
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    return pipeEnds[0];
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
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        sigaction(kSignals.at(i), nullptr, &m_before.at(i));
        if (m_before.at(i).sa_handler != SIG_IGN)
            sigaction(kSignals.at(i), &action, nullptr);
    }
}

Interrupts::~Interrupts()
{
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        sigaction(kSignals.at(i), &m_before.at(i), nullptr);
    for (int &descriptor : pipeEnds) {
        ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace kyc::cli
