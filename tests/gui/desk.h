// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/mainwindow.h"
#include "desktop/windowhost.h"
#include "desktop/workspace.h"
#include "support/sandboxprocess.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QTableView;

namespace kyc::test {

/// The main window over the real program kyc-desk-sandbox, with settings of its own that are thrown away.
class Desk
{
public:
    /// Whether lookups are recorded where credentials are kept in memory.
    enum class Records { NotKept, Kept };
    /// Credentials are kept in memory, unless @p choosesKeeper is false.
    explicit Desk(bool choosesKeeper = true, Records records = Records::NotKept);
    /// With what an earlier one has left in that folder.
    explicit Desk(const QString &folder);
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    /// Starts the sandbox with these arguments. Empty, or what went wrong.
    [[nodiscard]] QString start(const QStringList &sandboxArguments = {});
    /// Gives the window the sandbox's accounts and customers.
    void useSetup();
    /// Shows the window and waits until it has the keyboard.
    [[nodiscard]] bool show();

    [[nodiscard]] SandboxProcess &sandbox() { return m_sandbox; }
    [[nodiscard]] desktop::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] desktop::WindowHost &host() { return *m_host; }
    [[nodiscard]] desktop::MainWindow &window() const { return m_host->window(); }
    /// Null before the first lookup.
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QString statusWord(const QString &checkId) const; ///< as the table shows it
    [[nodiscard]] int rowOf(const QString &checkId) const; ///< -1 for none
    /// Waits until nothing is asked any more.
    [[nodiscard]] bool waitUntilIdle();
    /// Types the text into the search field and presses Return.
    void lookUp(const QString &text);

    /// The named child of the window or of one of its dialogs; null when there is none.
    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_host->window().findChild<T *>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
    SandboxProcess m_sandbox;
    std::unique_ptr<desktop::Workspace> m_workspace;
    std::unique_ptr<desktop::WindowHost> m_host;
};

/// Settings in a directory that is thrown away with the program. Call it before the first window.
void useThrowawaySettings();

/// Presses a key on whatever has the keyboard, as a person does.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);
/// Presses Tab until the condition holds; false after as many presses as any window has stops.
[[nodiscard]] bool tabUntil(const std::function<bool(const QWidget *)> &isThere);
/// Presses Tab until the widget of that name has the keyboard.
[[nodiscard]] bool tabTo(const char *name);

} // namespace kyc::test
