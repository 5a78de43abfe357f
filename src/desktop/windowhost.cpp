// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/windowhost.h"

#include "core/language.h"
#include "desktop/demo/demosandbox.h"
#include "desktop/mainwindow.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"

#include <QGuiApplication>
#include <QLocale>

namespace kyc::desktop {

namespace {

using services::Setting;

constexpr std::chrono::milliseconds kTryAgain{300};

QString chosenLanguage(services::Settings &settings)
{
    return core::languageFor(settings.text(Setting::Language), QLocale::system().uiLanguages());
}

} // namespace

void speakInWindows(const QString &language)
{
    core::speak(language);
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

WindowHost::WindowHost(Workspace &workspace, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_appearance(workspace.settings()),
      m_tray(workspace.settings())
{
    m_waiting.setInterval(kTryAgain);
    connect(&m_waiting, &QTimer::timeout, this, &WindowHost::makeAnew);
    connect(&workspace.settings(), &services::Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Language)
            languageChosen();
    });
    if (const QString language = chosenLanguage(workspace.settings()); language != core::spokenLanguage())
        speakInWindows(language);
    m_window = std::make_unique<MainWindow>(workspace);
    connect(m_window.get(), &MainWindow::firstPainted, this, &WindowHost::firstPainted);
    // The desktop shows it beside the window, which need not wait for it to be drawn in every size.
    connect(this, &WindowHost::firstPainted, this, [] { QGuiApplication::setWindowIcon(applicationIcon()); });
    connect(&m_tray, &TrayIcon::showRequested, this, &WindowHost::raise);
    connect(&m_tray, &TrayIcon::lockRequested, this, [this] { m_window->lock(); });
    connect(&m_tray, &TrayIcon::quitRequested, this, [this] { m_window->close(); });
    m_tray.retranslate();
    follow();
}

WindowHost::~WindowHost() = default;

void WindowHost::follow()
{
    connect(m_window.get(), &MainWindow::zoomRequested, &m_appearance, &Appearance::zoom);
}

void WindowHost::show()
{
    m_window->show();
}

void WindowHost::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void WindowHost::startDemonstration()
{
    connect(this, &WindowHost::firstPainted, this, &WindowHost::demonstrate);
}

void WindowHost::demonstrate()
{
    m_window->setDemonstration(MainWindow::Demonstration::Starting);
    m_sandbox = new DemoSandbox(this);
    connect(m_sandbox, &DemoSandbox::ready, this, [this] {
        m_window->addSetup(m_sandbox->takeSetup());
        m_window->setDemonstration(MainWindow::Demonstration::Running);
    });
    connect(m_sandbox, &DemoSandbox::failed, this, [this](const QString &what) { m_window->showProblem(what); });
    m_sandbox->start();
}

void WindowHost::languageChosen()
{
    if (chosenLanguage(m_workspace.settings()) == core::spokenLanguage())
        m_waiting.stop();
    else if (!m_waiting.isActive())
        // From the event loop: whoever chose is in the middle of a dialog.
        QMetaObject::invokeMethod(this, &WindowHost::makeAnew, Qt::QueuedConnection);
}

void WindowHost::makeAnew()
{
    const QString language = chosenLanguage(m_workspace.settings());
    if (language == core::spokenLanguage())
        return m_waiting.stop();
    if (m_window->isBusy())
        return m_waiting.start();
    m_waiting.stop();
    const bool isShown = m_window->isVisible();
    const MainWindow::Kept kept = m_window->handOver();
    speakInWindows(language);
    auto next = std::make_unique<MainWindow>(m_workspace);
    next->takeOver(kept);
    next->setVisible(isShown); // before the other one goes: the program ends with its last window
    m_window.swap(next);
    follow();
    m_tray.retranslate();
    next->hide();
    next.release()->deleteLater();
}

} // namespace kyc::desktop
