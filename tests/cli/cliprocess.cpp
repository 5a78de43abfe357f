// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprocess.h"

#include <QJsonDocument>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace kyc::test {

namespace {

constexpr int kPatience = 60'000; // milliseconds

} // namespace

QJsonArray CliAnswer::json() const
{
    return QJsonDocument::fromJson(output).array();
}

CliProcess::CliProcess(const CliCall &call)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto one = call.environment.cbegin(); one != call.environment.cend(); ++one)
        environment.insert(one.key(), one.value());
    m_process.setProcessEnvironment(environment);
    if (!call.outputFile.isEmpty())
        m_process.setStandardOutputFile(call.outputFile);
    if (!call.problemsFile.isEmpty())
        m_process.setStandardErrorFile(call.problemsFile, QIODevice::Append);
    // Where the tests run in the background of a script, Ctrl+C is ignored; nohup ignores the hang-up.
    const int ignored = call.ignoredSignal;
    const QByteArray terminal = call.terminal;
    m_process.setChildProcessModifier([ignored, terminal] {
        if (!terminal.isEmpty() && ::setsid() > 0)
            static_cast<void>(
                ::open(terminal.constData(), O_RDWR | O_CLOEXEC)); // the first one of a session is its own
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            static_cast<void>(std::signal(number, number == ignored ? SIG_IGN : SIG_DFL));
    });
    m_process.start(program(), call.arguments);
    if (!m_process.waitForStarted(kPatience))
        qFatal("%s did not start", qPrintable(program()));
    m_process.write(call.input);
    m_process.closeWriteChannel();
}

CliProcess::~CliProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatience);
}

void CliProcess::signal(int number) const
{
    if (m_process.processId() > 0) // 0 would be everybody in the test's own group
        static_cast<void>(::kill(static_cast<pid_t>(m_process.processId()), number));
}

CliAnswer CliProcess::wait()
{
    CliAnswer answer;
    const bool isFinished = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kPatience);
    if (isFinished && m_process.exitStatus() == QProcess::NormalExit)
        answer.exitStatus = m_process.exitCode();
    answer.output = m_process.readAllStandardOutput();
    answer.problems = m_process.readAllStandardError();
    return answer;
}

QString CliProcess::program()
{
    return QStringLiteral(KYC_CLI_PROGRAM);
}

CliAnswer runCli(const CliCall &call)
{
    return CliProcess(call).wait();
}

CliAnswer runCli(const QStringList &arguments)
{
    CliCall call;
    call.arguments = arguments;
    return runCli(call);
}

} // namespace kyc::test
