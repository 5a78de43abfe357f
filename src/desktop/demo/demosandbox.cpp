// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/demo/demosandbox.h"

#include "core/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace kyc::desktop {

namespace {

constexpr int kEndingTime = 500; // milliseconds
constexpr qsizetype kLongestLine = qsizetype{1024} * 1024;

QString sandboxProgram()
{
    const QString name = QStringLiteral("kyc-desk-sandbox");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

DemoSandbox::DemoSandbox(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    // It must not outlive this program, however that ends.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoSandbox::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The simulated providers (kyc-desk-sandbox) could not be started."));
    });
    connect(&m_process, &QProcess::finished, this,
            [this] { fail(tr("The simulated providers (kyc-desk-sandbox) ended by themselves.")); });
}

DemoSandbox::~DemoSandbox()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kEndingTime)) {
        m_process.kill();
        m_process.waitForFinished(kEndingTime);
    }
}

void DemoSandbox::start()
{
    const QString program = sandboxProgram();
    if (program.isEmpty()) {
        fail(tr("The simulated providers (kyc-desk-sandbox) are not installed."));
        return;
    }
    m_process.start(program, {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--announce")});
}

services::Setup DemoSandbox::takeSetup()
{
    return std::move(m_setup);
}

void DemoSandbox::readLine()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_isDone)
        return;
    m_line += bytes;
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() < kLongestLine)
        return;
    core::Result<services::Setup> setup = services::readSetup(m_line.left(end));
    m_line.fill('\0');
    m_line.clear();
    if (!setup) {
        fail(core::errorText(setup.error()).line());
        return;
    }
    m_setup = std::move(*setup);
    m_isDone = true;
    Q_EMIT ready();
}

void DemoSandbox::fail(const QString &what)
{
    const bool wasReady = std::exchange(m_isDone, true);
    if (!wasReady || m_process.state() == QProcess::NotRunning)
        Q_EMIT failed(what);
}

} // namespace kyc::desktop
