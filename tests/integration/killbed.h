// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/recordedhome.h"
#include "services/desk.h"
#include "support/keyringsession.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>

namespace kyc::test {

/// What the records held when a program was killed, told by SQLite itself from a copy of their files: the next program
/// meets them as they were left.
class StoreAsItLies
{
public:
    explicit StoreAsItLies(const QString &path);
    ~StoreAsItLies();
    Q_DISABLE_COPY_MOVE(StoreAsItLies)

    /// The first column of the first row; null on an error.
    [[nodiscard]] QVariant answer(const QString &question) const;
    [[nodiscard]] QStringList answers(const QString &question) const; ///< the first column of every row
    [[nodiscard]] int count(const QString &table) const; ///< -1 when it cannot be told
    [[nodiscard]] int audited(const QString &action) const;
    [[nodiscard]] bool isSound() const; ///< integrity_check, and that nothing refers to what is not there

private:
    QTemporaryDir m_folder;
    QString m_name;
};

/// A user's session with records in it, kept with a keychain, so that programs are at it at once. This process looks
/// into the records as a program of that user. Needs a QCoreApplication; one in a process.
class KillBed
{
public:
    /// Starts the session's keyring, and enters it. Whether that worked: problem().
    explicit KillBed(KeyringSession &session);

    [[nodiscard]] QString problem() const { return m_problem; } ///< empty for none
    [[nodiscard]] services::Places places() const;
    [[nodiscard]] QString filePath(const QString &name) const; ///< in the user's home
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;

    [[nodiscard]] CliCall call(const QString &line, const QMap<QString, QString> &more = {}) const;
    [[nodiscard]] CliAnswer run(const QString &line) const { return runCli(call(line)); }
    /// Starts it and kills it at any moment up to that long after. What it had said by then.
    [[nodiscard]] CliAnswer killed(const CliCall &call, std::chrono::microseconds longest) const;
    /// Likewise, but that long after it has written another entry of that action into the audit.
    [[nodiscard]] CliAnswer killedAfter(const QString &action, const CliCall &call,
                                        std::chrono::microseconds longest) const;
    /// How long it takes, run to its end a few times: the least of it.
    [[nodiscard]] std::chrono::microseconds usually(const CliCall &call) const;

    /// With the vault open.
    void withDesk(const std::function<void(services::Desk &)> &what) const;
    /// Writes entries 1 to @p count into the history (records/historysamples.h), each changed first.
    void fill(int count, const std::function<void(records::HistoryEntry &)> &change = nullptr) const;
    /// Why the records are not what they should be, after a program that wrote to them was killed; empty when they are.
    /// @p thoroughly: every entry is read as well.
    [[nodiscard]] QString flaw(bool thoroughly) const;

private:
    KeyringSession &m_session;
    QString m_problem;
};

} // namespace kyc::test
