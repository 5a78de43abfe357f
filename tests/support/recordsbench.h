// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/sqlfile.h"
#include "services/recordssession.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QDir>
#include <QTest>

namespace kyc::test {

/// A desk whose records follow its vault.
struct RecordsBench
{
    explicit RecordsBench(bool isPassing = false) : places(folder.places()), settings(places.settingsFile())
    {
        places.isPassing = isPassing;
        begin();
    }

    /// As the next start of the program does.
    void begin()
    {
        records.reset();
        trail.reset();
        vault = std::make_unique<services::VaultSession>(settings, places, keepers.maker());
        trail = std::make_unique<services::AuditTrail>(*vault, settings, places, clock);
        records = std::make_unique<services::RecordsSession>(*vault, *trail, places);
        records->follow();
    }
    [[nodiscard]] bool open(vault::KeeperKind kind = vault::KeeperKind::Keychain)
    {
        return outcome(vault->kind() ? vault->unlock() : vault->choose(kind)).has_value();
    }
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return records->state() != services::RecordsSession::State::Opening; }, 20'000);
    }
    [[nodiscard]] core::Result<qint64> record()
    {
        records::HistoryEntry entry;
        entry.outcome.checkId = QStringLiteral("p100/kyc");
        entry.outcome.lookedUpAt = clock.nowUtc();
        return outcome(records->history()->append(std::move(entry)));
    }
    [[nodiscard]] bool sign() const
    {
        return outcome(trail->note(records::AuditAction::Lookup)) && outcome(trail->checkpoint());
    }
    [[nodiscard]] QStringList besides() const
    {
        return QDir(places.dataFolder)
            .entryList({QStringLiteral("*.aside-*")}, QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    /// What a kill leaves: the mark of a store in use. To be called while it is closed.
    [[nodiscard]] bool markUnclean() const
    {
        core::Result<QSqlDatabase> database = records::openSql(places.recordsFile());
        const bool isDone =
            database && records::runSql(*database, QStringLiteral("UPDATE store SET is_in_use = 1")).has_value();
        if (database)
            records::closeSql(*database);
        return isDone;
    }
    void spoilStore() const
    {
        for (const char *end : {"-wal", "-shm"})
            QFile::remove(places.recordsFile() + QLatin1String(end));
        StoreFolder::write(places.recordsFile(), QByteArray(8192, 'x'));
    }

    StoreFolder folder;
    services::Places places;
    ScriptedKeepers keepers;
    FixedClock clock;
    services::Settings settings;
    std::unique_ptr<services::VaultSession> vault;
    std::unique_ptr<services::AuditTrail> trail;
    std::unique_ptr<services::RecordsSession> records;
};

} // namespace kyc::test
