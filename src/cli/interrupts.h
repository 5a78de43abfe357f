// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>

namespace kyc::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a signal of Qt's, once: the second one ends the process the hard way. One
/// that is ignored already, as nohup does, stays ignored. One object at a time; main thread.
class Interrupts : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupts)

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted();

private:
    static constexpr std::array<int, 3> kSignals{SIGINT, SIGTERM, SIGHUP};

    QSocketNotifier m_notifier;
    std::array<struct sigaction, kSignals.size()> m_before{};
};

} // namespace kyc::cli
