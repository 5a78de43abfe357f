// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/rawclient.h"

#include <QJsonArray>
#include <QProcess>

namespace kyc::test {

/// The program kyc-desk-sandbox, on a port of its own. Ended when this dies. Blocks; needs no event loop.
class SandboxProcess
{
public:
    SandboxProcess();
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    /// Starts it with "--port 0 --announce" and these, and waits for its announcement. False when none came:
    /// problem() tells what it wrote instead.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    /// Asks it to end and waits. Its exit code; -1 when it crashed or had to be killed.
    int stop();

    [[nodiscard]] QUrl url() const; ///< scheme, host and port
    [[nodiscard]] QByteArray announcement() const { return m_announcement; } ///< the line, as services/setup.h reads
    [[nodiscard]] QString problem() const { return m_problem; } ///< what it wrote to the standard error
    /// GET /sandbox/state and /sandbox/population.
    [[nodiscard]] QJsonObject state() const;
    [[nodiscard]] QJsonArray population() const;
    /// How many requests came for that point ("p100/kyc"); without one, how many in all, /sandbox/ apart.
    [[nodiscard]] int requests(const QString &point = {}) const;

    [[nodiscard]] static QString program(); ///< the one built beside the tests

private:
    QProcess m_process;
    QByteArray m_announcement;
    QString m_problem;
};

} // namespace kyc::test
