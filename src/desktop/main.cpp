// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"
#include "core/hardening.h"
#include "core/language.h"
#include "desktop/mainwindow.h"
#include "desktop/onlywindow.h"
#include "desktop/options.h"
#include "desktop/visuals/theme.h"
#include "desktop/windowhost.h"
#include "desktop/workspace.h"
#include "services/logsink.h"
#include "vault/reply.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

using namespace kyc;

constexpr int kUsageError = 2;
constexpr int kUnusable = 3;

void print(FILE *stream, const QString &text)
{
    static_cast<void>(std::fputs(qPrintable(text), stream));
    static_cast<void>(std::fflush(stream));
}

/// What is in a file, or on standard input to its end; nothing when it cannot be read.
QByteArray readAll(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    return isOpen ? file.readAll() : QByteArray();
}

/// Before the window shows: there is nothing yet that waiting for the input could hold up.
void readSetupFile(desktop::MainWindow &window, const QString &name)
{
    core::Result<services::Setup> setup = services::readSetup(readAll(name));
    if (setup)
        window.addSetup(std::move(*setup));
    else
        window.showProblem(core::errorText(setup.error()).line());
}

/// What the benchmark of start-up waits for.
void reportFirstPaint(desktop::WindowHost &host)
{
    if (qEnvironmentVariableIntValue("KYC_DESK_PRINT_FIRST_PAINT") != 0)
        QObject::connect(&host, &desktop::WindowHost::firstPainted,
                         [] { print(stdout, QStringLiteral("first-paint\n")); });
    if (qEnvironmentVariableIntValue("KYC_DESK_QUIT_AFTER_PAINT") != 0)
        QObject::connect(&host, &desktop::WindowHost::firstPainted, qApp, &QCoreApplication::quit);
}

int sayItIsOpen(desktop::OnlyWindow::Claim claim)
{
    using core::Message;
    const bool isShown = claim == desktop::OnlyWindow::Claim::Shown;
    const Message shown{QT_TRANSLATE_NOOP("kyc", "KYC Desk is open already; its window was brought to the front.")};
    const Message silent{QT_TRANSLATE_NOOP(
        "kyc", "KYC Desk is open already, but its window does not answer. Close it, then start again.")};
    print(stderr, QStringLiteral("kyc-desk: %1\n").arg((isShown ? shown : silent).text()));
    return isShown ? 0 : kUnusable;
}

constexpr std::chrono::seconds kLongestEnd{3};

/// The program at work, for the audit: it has begun, and once its window is closed it ends, with what became of the
/// lookups under way. It goes when that is written, or when that takes too long.
class Attendance
{
public:
    Attendance(QApplication &application, desktop::Workspace &workspace)
        : m_application(application),
          m_workspace(workspace)
    {
        workspace.trail().note(records::AuditAction::Start,
                               {.outcome = QStringLiteral("kyc-desk %1").arg(QApplication::applicationVersion())});
        QApplication::setQuitOnLastWindowClosed(false);
        QObject::connect(&application, &QGuiApplication::lastWindowClosed, &application, [this] { end(); });
    }

    /// Also where the program was told to quit: then nobody has waited yet.
    void finish()
    {
        end();
        while (!m_isOver)
            QApplication::exec();
    }

private:
    void end()
    {
        if (std::exchange(m_isEnding, true))
            return;
        const auto over = [this] {
            m_isOver = true;
            QCoreApplication::quit();
        };
        QTimer::singleShot(kLongestEnd, &m_application, over);
        vault::whenEnded<void>(m_workspace.end(), &m_application, [over](const core::Result<void> &) { over(); });
    }

    QApplication &m_application;
    desktop::Workspace &m_workspace;
    bool m_isEnding = false;
    bool m_isOver = false;
};

} // namespace

int main(int argc, char *argv[])
{
    core::hardenProcess();
    services::installLogSink();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("KYC Desk"));
    QApplication::setApplicationName(QStringLiteral("kyc-desk"));
    QApplication::setApplicationDisplayName(QStringLiteral("KYC Desk"));
    QApplication::setApplicationVersion(QStringLiteral(KYC_DESK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.kycdesk.KycDesk"));

    // Until the settings are read.
    desktop::speakInWindows(core::languageFor({}, QLocale::system().uiLanguages()));
    const desktop::Options options = desktop::readOptions(QApplication::arguments());
    if (!options.problem.isEmpty()) {
        print(stderr, QStringLiteral("kyc-desk: %1\n").arg(options.problem.text()));
        return kUsageError;
    }
    if (options.isHelp || options.isVersion) {
        print(stdout,
              options.isHelp ? desktop::helpText()
                             : QStringLiteral("kyc-desk %1\n").arg(QApplication::applicationVersion()));
        return 0;
    }

    desktop::applyTheme(application);
    network::RunnerSettings settings;
    settings.companyCaFile = options.companyCaFile;
    // A demonstration touches neither the agent's accounts nor what keeps their credentials.
    const QTemporaryDir passing;
    const bool isPassing = options.isDemo || !options.setupFile.isEmpty();
    const services::Places places = isPassing
        ? services::Places{passing.path(), passing.path(), passing.filePath(QStringLiteral("none")), true}
        : services::standardPlaces();
    desktop::OnlyWindow onlyWindow(places.dataFolder);
    if (const auto claim = onlyWindow.claim(); claim != desktop::OnlyWindow::Claim::Ours)
        return sayItIsOpen(claim);
    desktop::Workspace workspace(places, settings);
    if (isPassing) {
        static_cast<void>(workspace.vault().choose(vault::KeeperKind::Memory));
        // Locking would end the demonstration: what it brought is not kept anywhere.
        static_cast<void>(workspace.settings().set(services::Setting::IdleLockMinutes, 0));
    }
    Attendance attendance(application, workspace);
    desktop::WindowHost host(workspace);
    QObject::connect(&onlyWindow, &desktop::OnlyWindow::showRequested, &host, &desktop::WindowHost::raise);
    reportFirstPaint(host);
    if (options.isDemo)
        host.startDemonstration();
    if (!options.setupFile.isEmpty())
        readSetupFile(host.window(), options.setupFile);
    host.show();
    const int exitCode = QApplication::exec();
    attendance.finish();
    return exitCode;
}
