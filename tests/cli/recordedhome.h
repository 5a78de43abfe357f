// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/clihome.h"
#include "records/history.h"
#include "services/desk.h"

#include <QSqlDatabase>

#include <functional>

namespace kyc::test {

/// A user whose records are filled, and looked into, from here as the program would. Needs a QCoreApplication.
class RecordedHome
{
public:
    RecordedHome(); ///< chooses a vault file

    [[nodiscard]] const CliHome &home() const { return m_home; }
    [[nodiscard]] services::Places places() const;
    [[nodiscard]] QString filePath(const QString &name) const { return m_home.filePath(name); }

    /// Entries 1, 2, … in that order, whatever ids they have themselves.
    void record(const QList<records::HistoryEntry> &entries) const;
    /// A statement in the store.
    void sql(const QString &statement) const;
    /// Of the settings, as somebody at the window sets them.
    void set(services::Setting setting, const QVariant &value) const;
    /// What the administrator has set and locked.
    void lock(services::Setting setting, const QVariant &value) const;
    [[nodiscard]] QList<records::CustomerRecord> customers() const;

    /// Runs it with the passphrase; the line's words have no blanks.
    [[nodiscard]] CliAnswer run(const QString &line) const;
    /// Without a passphrase.
    [[nodiscard]] CliAnswer runLocked(const QString &line) const;
    /// Outcomes of the audit's entries of that action, oldest first.
    [[nodiscard]] QStringList audited(records::AuditAction action) const;

    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;

private:
    using Work = std::function<core::Result<void>(const QSqlDatabase &, const records::Sealing &)>;
    void change(const Work &work) const;
    void withRecords(const std::function<void(services::RecordsSession &)> &what) const;

    CliHome m_home;
};

/// Split at blanks.
[[nodiscard]] QStringList words(const QString &line);

} // namespace kyc::test
