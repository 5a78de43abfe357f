// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace kyc::test {

inline records::Identifier externalId(const char *text)
{
    return {QStringLiteral("external-user-id"), QString::fromUtf8(text)};
}

inline records::CustomerRecord person(const char *label, const QList<records::Identifier> &identifiers,
                                      const QStringList &tags = {})
{
    records::CustomerRecord record;
    record.label = QString::fromUtf8(label);
    record.identifiers = identifiers;
    record.tags = tags;
    return record;
}

/// What the future ends with.
template <class T>
core::Result<T> outcomeOf(QFuture<core::Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
    return future.result();
}

/// A workspace whose records are open, its files in a folder that is thrown away.
class CustomersBench
{
public:
    CustomersBench()
    {
        network::RunnerSettings settings;
        settings.useSystemProxy = false;
        workspace = std::make_unique<desktop::Workspace>(
            services::Places{folder.path(), folder.path(), folder.filePath(QStringLiteral("none")), true}, settings);
    }

    [[nodiscard]] bool open() const
    {
        return outcomeOf(workspace->vault().choose(vault::KeeperKind::Memory)).has_value()
            && QTest::qWaitFor([this] { return workspace->records().customers() != nullptr; }, 20'000);
    }
    [[nodiscard]] qint64 save(const records::CustomerRecord &record, const std::vector<qint64> &seenIn = {}) const
    {
        return outcomeOf(workspace->records().customers()->save(record, seenIn)).value_or(-1);
    }
    [[nodiscard]] records::CustomerRecord read(qint64 id) const
    {
        return outcomeOf(workspace->records().customers()->customer(id)).value_or(records::CustomerRecord());
    }
    [[nodiscard]] QList<records::CustomerRecord> all() const
    {
        return outcomeOf(workspace->records().customers()->find({}, 1000)).value_or(QList<records::CustomerRecord>());
    }
    /// One that was asked with this id gets such a status now.
    [[nodiscard]] qint64 see(const char *id, core::Status status, const QDateTime &when) const
    {
        records::HistoryEntry entry;
        entry.providerId = QStringLiteral("p100");
        entry.accountId = QStringLiteral("account-1");
        entry.identifyingKeys = QStringList{QStringLiteral("external-user-id")};
        entry.outcome.checkId = QStringLiteral("p100/kyc");
        entry.outcome.accountName = QStringLiteral("p100-live");
        entry.outcome.identifiers = {{QStringLiteral("external-user-id"), QString::fromUtf8(id)}};
        entry.outcome.lookedUpAt = when;
        core::Verification verification;
        verification.status = status;
        entry.outcome.result = verification;
        return outcomeOf(workspace->records().history()->append(entry)).value_or(-1);
    }
    /// Outcomes that the audit has of that action, oldest first.
    [[nodiscard]] QList<QByteArray> told(records::AuditAction action) const
    {
        records::AuditFilter filter;
        filter.action = action;
        QList<QByteArray> outcomes;
        const auto lines = outcomeOf(workspace->trail().log().read(filter, {.isNewestFirst = false}));
        for (const records::AuditLine &line : lines.value_or(QList<records::AuditLine>()))
            outcomes.append(line.entry.outcome);
        return outcomes;
    }

    QTemporaryDir folder;
    std::unique_ptr<desktop::Workspace> workspace;
};

} // namespace kyc::test
