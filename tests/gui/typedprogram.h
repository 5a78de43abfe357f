// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/keyringsession.h"

#include <QProcess>

namespace kyc::test {

/// The program kyc-desk itself, in a session of its own, under the keys of the display: nothing of the test is in its
/// process. Calls wait and run the test's event loop meanwhile.
class TypedProgram
{
public:
    TypedProgram();
    ~TypedProgram(); ///< ends it
    Q_DISABLE_COPY_MOVE(TypedProgram)

    /// Its bus and the folders it may write to; a keyring is started there before start().
    [[nodiscard]] KeyringSession &session() { return m_session; }
    [[nodiscard]] QString folder() const { return m_session.folder(); }
    /// Of its configuration: "settings.ini", "accounts.json".
    [[nodiscard]] QString configuration(const QString &name) const;
    /// Puts these lines into its settings; before start().
    [[nodiscard]] bool writeSettings(const QByteArray &lines) const;

    /// For what it is started with from now on.
    void addToEnvironment(const QMap<QString, QString> &variables);
    [[nodiscard]] bool launch(const QStringList &arguments = {});
    /// Launches it and waits until its window has the keyboard.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void signal(int number) const;
    [[nodiscard]] bool waitForEnd();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// What it wrote to its standard output and standard error so far.
    [[nodiscard]] QByteArray output();

    /// Waits until the window that has the keyboard is titled like that.
    [[nodiscard]] bool waitForWindow(const QString &title) const;
    /// The title of the window that has the keyboard, without the program's name behind it.
    [[nodiscard]] static QString activeWindow();
    [[nodiscard]] static QString activeWindowId(); ///< tells two of the same title apart
    /// Presses keys, each as "ctrl+shift+a", "Tab", "Return".
    static void press(const QStringList &keys);
    static void type(const QByteArray &text);

private:
    KeyringSession m_session;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace kyc::test
