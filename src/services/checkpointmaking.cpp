// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/checkpointmaking.h"

#include "records/checkpointfolder.h"
#include "services/offthread.h"

namespace kyc::services {

namespace {

using core::Result;
using records::CheckpointFolder;

Result<MadeCheckpoint> written(const records::Checkpoint &checkpoint, const CheckpointPlaces &places)
{
    const CheckpointFolder own(places.own);
    const auto name = own.add(checkpoint);
    if (!name)
        return core::Unexpected(name.error());
    MadeCheckpoint made{checkpoint, *name, {}};
    if (!places.auditors.isEmpty()) {
        if (const auto copied = CheckpointFolder(places.auditors).catchUp(own); !copied)
            made.notCopied = copied.error();
    }
    return made;
}

} // namespace

CheckpointMaking::CheckpointMaking(records::AuditLog &log, RecordKeys &keys, const core::Clock &clock,
                                   CheckpointPlaces places, QObject *parent)
    : Task(parent),
      m_log(log),
      m_keys(keys),
      m_clock(clock),
      m_places(std::move(places))
{ }

QFuture<Result<MadeCheckpoint>> CheckpointMaking::start()
{
    QFuture<Result<MadeCheckpoint>> result = future();
    await<records::SigningKey>(m_keys.signingKey(), [this](Result<records::SigningKey> key) {
        if (key)
            sign(std::make_shared<records::SigningKey>(std::move(*key)));
        else
            end(core::Unexpected(key.error()));
    });
    return result;
}

void CheckpointMaking::sign(const std::shared_ptr<records::SigningKey> &key)
{
    await<records::ChainHead>(m_log.head(), [this, key](const Result<records::ChainHead> &head) {
        if (!head)
            end(core::Unexpected(head.error()));
        else if (head->sequence == 0)
            end(core::failure(core::ErrorKind::Records, core::ErrorCause::RecordAbsent));
        else
            write(key->sign(*head, head->sequence, m_clock.nowUtc()));
    });
}

void CheckpointMaking::write(const records::Checkpoint &checkpoint)
{
    await<MadeCheckpoint>(
        offThread<MadeCheckpoint>([checkpoint, places = m_places] { return written(checkpoint, places); }),
        [this](Result<MadeCheckpoint> made) { end(std::move(made)); });
}

} // namespace kyc::services
