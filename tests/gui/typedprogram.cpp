// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/typedprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

namespace kyc::test {

namespace {

constexpr int kLongest = 15'000; // milliseconds
const QString kTemporary = QStringLiteral("/home/tmp");

/// Runs xdotool to its end; what it wrote.
QString display(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(kLongest))
        qWarning("xdotool does not end");
    return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
}

} // namespace

TypedProgram::TypedProgram()
{
    QProcessEnvironment environment = m_session.environment();
    environment.insert(QStringLiteral("DISPLAY"), qEnvironmentVariable("DISPLAY"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("XDG_CONFIG_DIRS"), folder() + QStringLiteral("/none"));
    environment.insert(QStringLiteral("TMPDIR"), folder() + kTemporary);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(folder() + kTemporary);
    if (!QDir().mkpath(folder() + kTemporary))
        qWarning("no folder for temporary files");
}

TypedProgram::~TypedProgram()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString TypedProgram::configuration(const QString &name) const
{
    return folder() + QStringLiteral("/home/config/kyc-desk/") + name;
}

bool TypedProgram::writeSettings(const QByteArray &lines) const
{
    QFile file(configuration(QStringLiteral("settings.ini")));
    return QDir().mkpath(configuration({})) && file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size();
}

void TypedProgram::addToEnvironment(const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    for (auto one = variables.cbegin(); one != variables.cend(); ++one)
        environment.insert(one.key(), one.value());
    m_process.setProcessEnvironment(environment);
}

bool TypedProgram::launch(const QStringList &arguments)
{
    m_process.start(QStringLiteral(KYC_DESK_PROGRAM), arguments);
    return m_process.waitForStarted(kLongest);
}

bool TypedProgram::start(const QStringList &arguments)
{
    return launch(arguments) && waitForWindow(QStringLiteral("KYC Desk"));
}

void TypedProgram::signal(int number) const
{
    (void)::kill(static_cast<pid_t>(id()), number);
}

bool TypedProgram::waitForEnd()
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, kLongest);
}

QByteArray TypedProgram::output()
{
    m_output += m_process.readAll();
    return m_output;
}

QString TypedProgram::activeWindow()
{
    const QString title = display({QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")});
    return title.section(QStringLiteral(" \u2014 "), 0, 0);
}

QString TypedProgram::activeWindowId()
{
    return display({QStringLiteral("getactivewindow")});
}

bool TypedProgram::waitForWindow(const QString &title) const
{
    if (QTest::qWaitFor([&title] { return activeWindow() == title; }, kLongest))
        return true;
    qWarning("\"%s\" has the keyboard, not \"%s\"", qPrintable(activeWindow()), qPrintable(title));
    return false;
}

void TypedProgram::press(const QStringList &keys)
{
    display(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20")} + keys);
}

void TypedProgram::type(const QByteArray &text)
{
    display({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"), QStringLiteral("--file"),
             QStringLiteral("-")},
            text);
}

} // namespace kyc::test
