// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/audit/auditpage.h"
#include "desktop/workspace.h"
#include "records/database.h"
#include "records/statement.h"
#include "support/vaultwait.h"

#include <QTemporaryDir>
#include <QTest>

namespace kyc::test {

/// A workspace whose records are open, credentials being kept in memory, and the place "Audit" over it.
class AuditPlace
{
public:
    explicit AuditPlace(bool isOpen = true)
        : m_workspace(std::make_unique<desktop::Workspace>(
              services::Places{m_folder.path(), m_folder.path(), m_folder.filePath(QStringLiteral("none")), true}))
    {
        static_cast<void>(m_workspace->settings().set(services::Setting::AgentName, QStringLiteral("maria")));
        if (isOpen && !open())
            qFatal("no records");
    }

    [[nodiscard]] bool open()
    {
        const auto chosen = m_workspace->vault().choose(vault::KeeperKind::Memory);
        return outcome(chosen).has_value()
            && QTest::qWaitFor(
                   [this] { return m_workspace->records().state() == services::RecordsSession::State::Open; }, 30'000);
    }
    [[nodiscard]] desktop::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Has the log take them all before it returns.
    void note(records::AuditAction action, const services::AuditDetails &details = {})
    {
        if (!outcome(m_workspace->trail().note(action, details)))
            qFatal("not noted");
    }
    /// Many at once, of lookups.
    void noteMany(int count)
    {
        const auto note =
            m_workspace->trail().filled(records::AuditAction::Lookup, {.check = QStringLiteral("p100/kyc")});
        if (!outcome(m_workspace->trail().log().append(std::vector(static_cast<std::size_t>(count), note), nullptr)))
            qFatal("not noted");
    }
    [[nodiscard]] qint64 head() { return outcome(m_workspace->trail().log().head())->sequence; }
    [[nodiscard]] qint64 count(records::AuditAction action)
    {
        records::AuditFilter filter;
        filter.action = action;
        return outcome(m_workspace->trail().log().count(filter)).value_or(-1);
    }
    /// By somebody who writes to the file itself, and knows of the hurdles.
    void forge(const QString &sql)
    {
        records::Database &store = *m_workspace->records().database();
        for (const QString &step : {QStringLiteral("DROP TRIGGER IF EXISTS audit_is_not_changed"),
                                    QStringLiteral("DROP TRIGGER IF EXISTS audit_is_not_removed"),
                                    QStringLiteral("DELETE FROM audit_reference"), sql}) {
            if (!outcome(store.change<void>(
                    [step](const QSqlDatabase &database) { return records::runSql(database, step); })))
                qFatal("not forged");
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<desktop::Workspace> m_workspace;
};

} // namespace kyc::test
