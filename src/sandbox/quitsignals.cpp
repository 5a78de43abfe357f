// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>

#ifdef Q_OS_UNIX
#include <array>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace kyc::sandbox {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> sockets{-1, -1}; // a signal handler may write to a descriptor, and little else

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(sockets[0], &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] { QCoreApplication::quit(); });
    struct sigaction action{};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    (void)std::signal(SIGTERM, SIG_DFL);
    (void)std::signal(SIGINT, SIG_DFL);
    for (int &socket : sockets) {
        if (socket >= 0)
            close(socket);
        socket = -1;
    }
}

#else

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{ }
QuitSignals::~QuitSignals() = default;

#endif

} // namespace kyc::sandbox
