// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/checkpointfolder.h"
#include "records/database.h"
#include "services/audittrail.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

namespace kyc::test {

/// A desk with a trail; the vault is not open yet.
struct TrailBench
{
    explicit TrailBench(bool hasStore = true)
        : settings(folder.places().settingsFile()),
          session(settings, folder.places(), keepers.maker())
    {
        if (hasStore)
            makeStore();
        static_cast<void>(settings.set(services::Setting::AgentName, QStringLiteral("maria")));
        trail = std::make_unique<services::AuditTrail>(session, settings, folder.places(), clock);
    }

    void makeStore()
    {
        const records::Database store(folder.places().recordsFile(), key);
        if (!outcome(store.opened()))
            qFatal("the store was not made");
    }
    [[nodiscard]] bool open(vault::KeeperKind kind = vault::KeeperKind::Keychain)
    {
        if (!outcome(session.kind() ? session.unlock() : session.choose(kind)))
            return false;
        trail->storeOpened(key);
        return true;
    }
    /// Oldest first.
    [[nodiscard]] QList<records::AuditLine> lines() const
    {
        return outcome(trail->log().read({}, {false, 0, 1000})).value();
    }
    [[nodiscard]] QStringList actions() const
    {
        QStringList actions;
        const QList<records::AuditLine> all = lines();
        for (const records::AuditLine &line : all)
            actions.append(QString::fromLatin1(line.entry.action + ' ' + line.entry.outcome).trimmed());
        return actions;
    }
    [[nodiscard]] std::size_t checkpoints(const QString &path = {}) const
    {
        return records::CheckpointFolder(path.isEmpty() ? folder.places().checkpointFolder() : path).all().size();
    }

    StoreFolder folder;
    ScriptedKeepers keepers;
    FixedClock clock;
    services::Settings settings;
    services::VaultSession session;
    records::DataKey key = records::DataKey::fresh();
    std::unique_ptr<services::AuditTrail> trail;
};

} // namespace kyc::test
