// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/setup.h"

#include <QObject>
#include <QProcess>

namespace kyc::desktop {

/// The simulated providers of a demonstration: the program kyc-desk-sandbox, found beside this one or in the
/// PATH, run on a free port of this computer while this object lives. GUI thread; nothing waits for it.
class DemoSandbox : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoSandbox)

public:
    explicit DemoSandbox(QObject *parent = nullptr);
    ~DemoSandbox() override; ///< ends the program

    void start();
    /// What it announced; call it once, on ready().
    [[nodiscard]] services::Setup takeSetup();

Q_SIGNALS:
    void ready();
    /// @p what says what happened, for people. Nothing comes after it.
    void failed(const QString &what);

private:
    void readLine();
    void fail(const QString &what);

    QProcess m_process;
    QByteArray m_line;
    services::Setup m_setup;
    bool m_isDone = false; ///< ready() or failed() was sent
};

} // namespace kyc::desktop
