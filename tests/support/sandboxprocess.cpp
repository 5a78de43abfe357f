// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/sandboxprocess.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace kyc::test {

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine under a sanitizer needs some

} // namespace

SandboxProcess::SandboxProcess()
{
#ifdef Q_OS_LINUX
    // A test that crashes must not leave it behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

QString SandboxProcess::program()
{
    return QStringLiteral(KYC_SANDBOX_PROGRAM);
}

bool SandboxProcess::start(const QStringList &arguments)
{
    stop();
    m_announcement.clear();
    m_process.start(program(),
                    QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--announce")}
                        + arguments);
    const QDeadlineTimer deadline(kPatience);
    while (!m_announcement.endsWith('\n') && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
        m_announcement += m_process.readAllStandardOutput();
    }
    m_announcement += m_process.readAllStandardOutput();
    m_problem = QString::fromUtf8(m_process.readAllStandardError());
    return m_announcement.endsWith('\n');
}

int SandboxProcess::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(kPatience)) {
            m_process.kill();
            m_process.waitForFinished(kPatience);
        }
    }
    if (m_process.isOpen())
        m_problem += QString::fromUtf8(m_process.readAllStandardError());
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QUrl SandboxProcess::url() const
{
    return QUrl(QJsonDocument::fromJson(m_announcement).object().value(u"url").toString(), QUrl::StrictMode);
}

QJsonObject SandboxProcess::state() const
{
    return rawExchange(url(), rawRequest("GET", "/sandbox/state")).json();
}

QJsonArray SandboxProcess::population() const
{
    return rawExchange(url(), rawRequest("GET", "/sandbox/population")).json().value(u"rows").toArray();
}

int SandboxProcess::requests(const QString &point) const
{
    const QJsonObject state = this->state();
    return point.isEmpty() ? state.value(u"total").toInt() : state.value(u"requests")[point].toInt();
}

} // namespace kyc::test
