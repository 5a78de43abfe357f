// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace kyc::test {

/// A session of the test's own: a bus that knows no service, and on wish GNOME's keyring on it, the real program, with
/// folders of its own. It needs no display and has no way to ask anyone for a password. Ends what it started.
/// Calls wait; they do not need an event loop.
class KeyringSession
{
public:
    KeyringSession();
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    [[nodiscard]] bool isUsable() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Below it are HOME, the XDG folders and the keyrings.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// For a program that is to live in this session.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// Makes it the session of this process; once, and before anything was asked of D-Bus.
    void enter() const;

    /// Starts the keyring, unlocked; it makes its "login" collection when there is none.
    [[nodiscard]] bool startKeyring(const QByteArray &password = "keyring password");
    /// Starts it without a password: what it has stays locked.
    [[nodiscard]] bool startLockedKeyring();
    /// From now on the bus itself starts the keyring for whoever asks for it, locked; it ends with the bus.
    [[nodiscard]] bool letTheBusStartKeyring();
    /// Another one takes the place of the one that runs, which then ends.
    [[nodiscard]] bool replaceKeyring(const QByteArray &password = "keyring password");
    [[nodiscard]] bool isKeyringRunning() const;
    void killKeyring(); ///< by SIGKILL
    /// Stops and goes on with the program where it stands: it answers nothing meanwhile.
    void freezeKeyring();
    void thawKeyring();
    [[nodiscard]] bool lockKeyring(); ///< its default collection
    [[nodiscard]] bool isKeyringLocked() const;
    /// Removes every collection from the disk; the keyring must not be running.
    [[nodiscard]] bool forgetKeyrings();

    void freezeBus();
    void endBus(); ///< for good
    /// Where programs find the bus.
    [[nodiscard]] QString address() const { return m_address; }

private:
    [[nodiscard]] bool startBus();
    [[nodiscard]] bool start(const QStringList &arguments, const QByteArray &password);
    [[nodiscard]] QString keyringOwner() const; ///< its name on the bus; empty when there is none
    [[nodiscard]] QString defaultCollection() const;

    QTemporaryDir m_folder;
    QString m_address;
    QString m_problem;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_keyring;
    QString m_connection; // the name of our own connection to the bus
};

} // namespace kyc::test
