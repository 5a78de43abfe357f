// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/trayicon.h"
#include "desktop/visuals/appearance.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kyc::desktop {

class DemoSandbox;
class MainWindow;
class Workspace;

/// core::speak(), and laid out from the side that language is read from, whether or not Qt's own texts are installed in
/// it.
void speakInWindows(const QString &language);

/// Shows the one window, and makes it anew when another language was chosen: so each text in it is in that language,
/// whoever wrote it, and it is laid out from the right side. Results, what was typed and the place stay. What runs in
/// the window, for example an export, and dialogs that are open are waited for. GUI thread.
class WindowHost : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowHost)

public:
    /// Speaks the language that was chosen, or the system's, and makes the window. @p workspace must outlive this.
    explicit WindowHost(Workspace &workspace, QObject *parent = nullptr);
    ~WindowHost() override;

    [[nodiscard]] TrayIcon &tray() { return m_tray; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    void show();
    void raise(); ///< to the front, as another start of the program asks for
    /// Once the window is painted: starts the simulated providers, and says that this is a demonstration.
    void startDemonstration();
    [[nodiscard]] bool isWaiting() const { return m_waiting.isActive(); } ///< to make the window anew

Q_SIGNALS:
    void firstPainted(); ///< of the first window

private:
    void follow(); ///< the window
    void demonstrate();
    void languageChosen();
    void makeAnew();

    Workspace &m_workspace;
    Appearance m_appearance;
    TrayIcon m_tray;
    std::unique_ptr<MainWindow> m_window;
    DemoSandbox *m_sandbox = nullptr;
    QTimer m_waiting;
};

} // namespace kyc::desktop
