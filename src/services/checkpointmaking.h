// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "records/auditlog.h"
#include "services/recordkeys.h"
#include "services/task.h"

namespace kyc::services {

/// A checkpoint that was made.
struct MadeCheckpoint
{
    records::Checkpoint checkpoint;
    QString fileName;
    std::optional<core::Error>
        notCopied; ///< why it did not come to the auditor's folder, if so: the next one tries again
};

/// Where checkpoints go.
struct CheckpointPlaces
{
    QString own; ///< beside the records: always
    QString auditors; ///< also there, with all that it misses; may be empty
};

/// Signs where the log ends now and writes it down, if the log still holds what was signed before and follows from it:
/// else it would vouch for a forger's. What was signed is kept in the vault, out of reach of who writes to the files.
/// Errors: RecordKeys, AuditLog, CheckpointFolder::add() of the own folder; Records/RecordsDamaged for a log that is
/// not what it was; Records/RecordAbsent when nothing is in the log yet.
class CheckpointMaking final : public Task<MadeCheckpoint>
{
public:
    CheckpointMaking(records::AuditLog &log, RecordKeys &keys, const core::Clock &clock, CheckpointPlaces places,
                     QObject *parent);

    [[nodiscard]] QFuture<core::Result<MadeCheckpoint>> start();

private:
    void verify(const std::shared_ptr<records::SigningKey> &key);
    void sign(const records::SigningKey &key, const records::ChainHead &head);
    void write(const records::Checkpoint &checkpoint);

    records::AuditLog &m_log;
    RecordKeys &m_keys;
    const core::Clock &m_clock;
    CheckpointPlaces m_places;
};

} // namespace kyc::services
